// Chunks of a sentence, from left to right in one pass: what each token begins, and which verbs, auxiliaries
// and adverbs make up one verb group.
#include <algorithm>

#include "reading/event/govern.h"
#include "reading/event/verb_form.h"

namespace concord::reading {
namespace {

// Adverbs and other words that may stand inside a verb group: "has also recently met".
constexpr std::uint32_t kMostWordsInside = 2;
constexpr std::uint32_t kMostWordsCounted = 5;  // from a word of quantity to the noun that it counts

class Chunker {
 public:
  Chunker(const Scene& scene, const TokenFacts& facts, Syntax& out)
      : scene_(scene), facts_(facts), out_(out), sentence_(scene.document.sentences[out.sentence]) {}

  void run() {
    for (std::uint32_t token = sentence_.first_token; token < sentence_.end_token;) token = step(token);
    close_group();
  }

 private:
  std::uint32_t flags(std::uint32_t token) const { return facts_.flags[token]; }
  std::uint32_t previous(std::uint32_t token) const {
    return token > sentence_.first_token ? token - 1 : kNone;
  }

  std::uint32_t phrase_end(std::uint32_t token) const {
    return std::min(token + facts_.phrase_end[token], sentence_.end_token);
  }

  void add(ChunkKind kind, std::uint32_t first, std::uint32_t end, std::uint32_t index = kNone) {
    close_group();
    Chunk chunk;
    chunk.kind = kind;
    chunk.first = first;
    chunk.end = end;
    chunk.index = index;
    out_.chunks.push_back(chunk);
  }

  // Takes what begins at `token` and gives the token after it.
  std::uint32_t step(std::uint32_t token) {
    if (const std::uint32_t mention = facts_.mention[token]; mention != kNone) {
      const std::uint32_t end =
          std::clamp(scene_.mentions[mention].end_token, token + 1, sentence_.end_token);
      add(ChunkKind::kMention, token, end, mention);
      out_.chunks.back().cases = scene_.mentions[mention].cases;
      return end;
    }
    const Token& word = scene_.document.tokens[token];
    if (word.kind != TokenKind::kWord) return sign(token);
    if (join_group(token)) return group_.end;
    if ((flags(token) & kIsRelative) != 0) {
      add(ChunkKind::kRelative, token, token + 1);
      out_.chunks.back().cases = cases_of(token);
      return token + 1;
    }
    if (is_preposition(token)) {
      add(ChunkKind::kPreposition, token, preposition_end(token));
      out_.chunks.back().preposition = scene_.pack.lexicon.entry(facts_.preposition[token]).value;
      return out_.chunks.back().end;
    }
    if ((flags(token) & kIsConjunction) != 0) {
      add(ChunkKind::kConjunction, token, phrase_end(token));
      return out_.chunks.back().end;
    }
    if ((flags(token) & kIsSubordinator) != 0) {
      add(ChunkKind::kSubordinator, token, token + 1);
      return token + 1;
    }
    if (const std::uint32_t noun = counted_noun(token); noun != kNone) {
      const std::uint32_t end = free_end(noun, phrase_end(noun));
      add(ChunkKind::kNominal, token, end);
      out_.chunks.back().cases = cases_of(token) != 0 ? cases_of(token) : kNominative | kAccusative;
      return end;
    }
    if ((flags(token) & kBeginsNominal) != 0) {
      const std::uint32_t end = free_end(token, phrase_end(token));
      add(ChunkKind::kNominal, token, end);
      out_.chunks.back().cases = cases_of(noun_in(token, end));
      return end;
    }
    if (group_open_ && (flags(token) & (kIsDeterminer | kIsPossessive)) == 0 &&
        words_inside_ < kMostWordsInside) {
      ++words_inside_;  // perhaps an adverb; the group decides when it closes
      return token + 1;
    }
    add(ChunkKind::kWord, token, token + 1);
    out_.chunks.back().cases = cases_of(token);
    return token + 1;
  }

  // "several agreements", "ряд важных документов": the noun that a word of quantity counts, which then stands
  // in the genitive and has its case and preposition from that word; kNone where there is none.
  std::uint32_t counted_noun(std::uint32_t token) const {
    if (!scene_.pack.has_cases() || (flags(token) & kIsQuantity) == 0) return kNone;
    const std::uint32_t limit = std::min(token + kMostWordsCounted, sentence_.end_token);
    for (std::uint32_t next = token + 1; next < limit; ++next) {
      if (facts_.mention[next] != kNone || (cases_of(next) & kGenitive) == 0) return kNone;
      if ((flags(next) & kBeginsNominal) != 0) return next;
    }
    return kNone;
  }

  // "that" is a slot of some frames and opens clauses; "to" is a preposition where no verb follows.
  bool is_preposition(std::uint32_t token) const {
    if ((flags(token) & kIsPreposition) == 0 || begins_infinitive(token)) return false;
    if ((flags(token) & kIsSubordinator) == 0) return true;
    const auto analyses = scene_.document.of(scene_.document.tokens[token]);
    return std::ranges::any_of(analyses,
                               [](const Analysis& one) { return one.part == PartOfSpeech::kPreposition; });
  }

  static bool is_quote(std::string_view mark) {
    return mark == "«" || mark == "»" || mark == "\"" || mark == "“" || mark == "”" || mark == "„";
  }

  std::uint32_t sign(std::uint32_t token) {
    const std::string_view text = scene_.document.word(scene_.document.tokens[token]);
    if (scene_.pack.has_cases() && is_quote(text)) {  // what is quoted is told as if it were not
      close_group();
      return token + 1;
    }
    static constexpr std::string_view kDividers = ",;:()[]-";
    const bool divides = text == "\xE2\x80\x94" || text == "\xE2\x80\x93" ||
                         (text.size() == 1 && kDividers.find(text) != std::string_view::npos);
    add(divides ? ChunkKind::kComma : ChunkKind::kWord, token, token + 1);
    return token + 1;
  }

  // The preposition's own words end before a mention begins.
  std::uint32_t preposition_end(std::uint32_t token) const {
    const LexiconEntry& entry = scene_.pack.lexicon.entry(facts_.preposition[token]);
    const auto words = 1 + std::ranges::count(entry.value, ' ');
    std::uint32_t end = token + 1;
    const auto& hits = scene_.hits.of(LexiconClass::kPreposition);
    const auto hit = std::ranges::lower_bound(hits, token, {}, &Hit::first_token);
    if (hit != hits.end() && hit->first_token == token) end = hit->end_token;
    return free_end(token,
                    std::min({end, sentence_.end_token, token + 8 + static_cast<std::uint32_t>(words)}));
  }

  std::uint32_t free_end(std::uint32_t token, std::uint32_t end) const {
    for (std::uint32_t t = token + 1; t < end; ++t) {
      if (facts_.mention[t] != kNone) return t;
    }
    return end;
  }

  // "to" before a verb is no preposition.
  bool begins_infinitive(std::uint32_t token) const {
    if ((flags(token) & kIsInfinitive) == 0 || token + 1 >= sentence_.end_token) return false;
    for (std::uint32_t next = token + 1; next < std::min(token + 3, sentence_.end_token); ++next) {
      const VerbUse use = verb_use(scene_, facts_, next, token);
      if (use.form == VerbForm::kInfinitive && (flags(next) & kIsDeterminer) == 0 &&
          scene_.document.tokens[next].shape == Shape::kLower) {
        return next == token + 1 || (flags(next) & kBeginsFrameVerb) != 0;
      }
      if (facts_.mention[next] != kNone || (flags(next) & (kIsDeterminer | kIsPreposition)) != 0)
        return false;
    }
    return false;
  }

  // Whether the token belongs to a verb group: as auxiliary, negation or verb.
  bool join_group(std::uint32_t token) {
    const bool infinitive_mark = begins_infinitive(token);
    std::uint32_t before = previous(token);
    if (group_open_ && before != kNone && words_inside_ > 0) before = last_of_group_;
    VerbUse use = infinitive_mark ? VerbUse{} : verb_use(scene_, facts_, verb_in_phrase(token), before);
    if (use.form == VerbForm::kFinite && describes_next(verb_in_phrase(token))) use = {};
    const bool modal = (flags(token) & (kBeginsNominal | kBeginsFrameVerb)) == 0 &&
                       (flags(token) & (kIsPlanned | kIsHypothetical)) != 0 && is_modal(token) &&
                       (use.form == VerbForm::kNoVerb || is_auxiliary_modal(token));
    const bool negation =
        (flags(token) & kIsNegated) != 0 && use.form == VerbForm::kNoVerb && is_particle(token);
    if (!infinitive_mark && !modal && !negation && use.form == VerbForm::kNoVerb) return false;
    const bool auxiliary =
        infinitive_mark || modal || negation || (flags(token) & (kIsPassive | kIsPerfect)) != 0;
    if (group_open_ && head_is_verb_ && !joins_head(token, use, auxiliary)) close_group();
    if (!group_open_) open_group(token);
    if (infinitive_mark) marked_infinitive_ = true;
    if (negation) group_.negated = true;
    group_.end = token + 1;
    last_of_group_ = token;
    words_inside_ = 0;
    if ((flags(token) & kIsPassive) != 0) {
      passive_auxiliary_ = true;
    } else if ((flags(token) & kIsPerfect) != 0) {
      passive_auxiliary_ = false;
    }
    if (use.form == VerbForm::kNoVerb || modal) return true;
    group_.head = verb_in_phrase(token);
    const std::uint32_t phrase = phrase_behind(token);
    group_.end = token + phrase;
    last_of_group_ = group_.end - 1;
    const bool is_auxiliary = (flags(token) & (kIsPassive | kIsPerfect)) != 0 && phrase == 1;
    head_is_verb_ = head_is_verb_ || !is_auxiliary;
    set_form(use, verb_in_phrase(token), is_auxiliary);
    return true;
  }

  // Tokens of the verb phrase that a frame knows here: "be ready", "put their signatures". It ends before a
  // mention, and a preposition at its end governs what follows as any other does.
  std::uint32_t phrase_behind(std::uint32_t token) const {
    const std::uint32_t length = std::max<std::uint32_t>(facts_.verb_phrase[token], 1);
    std::uint32_t end = free_end(token, std::min(token + length, sentence_.end_token));
    while (end > token + 1 && (flags(end - 1) & kIsPreposition) != 0) --end;
    return end - token;
  }

  // Where heads come last, the verb of a phrase is its last word: "müzakirə edib".
  std::uint32_t verb_in_phrase(std::uint32_t token) const {
    return scene_.pack.heads_last ? token + phrase_behind(token) - 1 : token;
  }

  // Where verbs come last, a participle or a future form before another word describes it: "keçiriləcək
  // konfrans".
  bool describes_next(std::uint32_t verb) const {
    if (!scene_.pack.heads_last || verb + 1 >= sentence_.end_token) return false;
    const auto analyses = scene_.document.of(scene_.document.tokens[verb]);
    const bool may_describe = std::ranges::any_of(
        analyses, [](const Analysis& one) { return one.future || one.part == PartOfSpeech::kParticiple; });
    if (!may_describe) return false;
    return scene_.document.tokens[verb + 1].kind == TokenKind::kWord &&
           (flags(verb + 1) & (kIsConjunction | kIsSubordinator)) == 0;
  }

  // After the main verb only what hangs on it directly stays in its group.
  bool joins_head(std::uint32_t token, const VerbUse& use, bool auxiliary) const {
    return (flags(token) & kIsPassive) != 0 && !auxiliary && use.form != VerbForm::kNoVerb;
  }

  bool is_modal(std::uint32_t token) const {
    for (const Analysis& analysis : scene_.document.of(scene_.document.tokens[token])) {
      if (analysis.part == PartOfSpeech::kNoun || analysis.part == PartOfSpeech::kPreposition) return false;
    }
    const std::uint32_t before = previous(token);
    return before == kNone || (flags(before) & (kIsDeterminer | kIsPossessive | kIsPreposition)) == 0;
  }

  // "would" is one, "plans" before "to" is a verb of its own.
  bool is_auxiliary_modal(std::uint32_t token) const {
    if (scene_.pack.has_cases()) return false;
    for (std::uint32_t next = token + 1; next < std::min(token + 4, sentence_.end_token); ++next) {
      if (facts_.mention[next] != kNone || begins_infinitive(next)) return false;
      if ((flags(next) & (kIsPreposition | kIsSubordinator | kIsDeterminer | kIsConjunction)) != 0)
        return false;
      if (scene_.document.tokens[next].kind != TokenKind::kWord) return false;
      if ((flags(next) & (kIsPassive | kIsPerfect | kBeginsFrameVerb)) != 0) return true;
    }
    return true;
  }

  bool is_particle(std::uint32_t token) const {
    return (flags(token) & (kIsDeterminer | kIsConjunction | kIsPreposition)) == 0;
  }

  void open_group(std::uint32_t token) {
    group_ = {};
    group_.first = group_.head = token;
    group_open_ = true;
    head_is_verb_ = passive_auxiliary_ = marked_infinitive_ = false;
    words_inside_ = 0;
  }

  void set_form(const VerbUse& use, std::uint32_t token, bool is_auxiliary) {
    // "будет поддерживать" is a future, and as finite as its auxiliary.
    const bool compound =
        scene_.pack.has_cases() && group_.first < token && (flags(group_.first) & kIsPassive) != 0;
    group_.infinitive = !compound && (marked_infinitive_ || use.form == VerbForm::kInfinitive);
    group_.planned_form |= compound && use.form == VerbForm::kInfinitive;
    group_.gerund = use.form == VerbForm::kGerund;
    group_.reduced = use.form == VerbForm::kParticiple;
    group_.planned_form |= use.future;
    bool participle = false;
    for (const Analysis& analysis : scene_.document.of(scene_.document.tokens[token])) {
      participle = participle || (analysis.part == PartOfSpeech::kParticiple && analysis.passive);
    }
    if (is_auxiliary) return;
    group_.passive = use.passive || (passive_auxiliary_ && participle) || (group_.reduced && participle);
  }

  void close_group() {
    if (!group_open_) return;
    group_open_ = false;
    group_.finite = !group_.infinitive && !group_.gerund && !group_.reduced;
    group_.auxiliary = !head_is_verb_;
    group_.passive_auxiliary = passive_auxiliary_;
    out_.verbs.push_back(group_);
    Chunk chunk;
    chunk.kind = ChunkKind::kVerb;
    chunk.first = group_.first;
    chunk.end = group_.end;
    chunk.index = static_cast<std::uint32_t>(out_.verbs.size() - 1);
    out_.chunks.push_back(chunk);
    for (std::uint32_t t = group_.end; t < group_.end + words_inside_; ++t) {
      Chunk word;
      word.first = t;
      word.end = t + 1;
      word.cases = cases_of(t);
      out_.chunks.push_back(word);
    }
  }

  // The noun of a phrase whose case is the phrase's.
  std::uint32_t noun_in(std::uint32_t first, std::uint32_t end) const {
    if (scene_.pack.heads_last) return end - 1;
    for (std::uint32_t t = first; t < end; ++t) {
      for (const Analysis& analysis : scene_.document.of(scene_.document.tokens[t])) {
        if (analysis.part == PartOfSpeech::kNoun) return t;
      }
    }
    return end - 1;
  }

  std::uint8_t cases_of(std::uint32_t token) const {
    std::uint8_t cases = 0;
    for (const Analysis& analysis : scene_.document.of(scene_.document.tokens[token])) {
      if (analysis.part != PartOfSpeech::kVerb) cases = static_cast<std::uint8_t>(cases | analysis.cases);
    }
    return cases;
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  Syntax& out_;
  const Sentence& sentence_;
  VerbGroup group_;
  bool group_open_ = false;
  bool head_is_verb_ = false;
  bool passive_auxiliary_ = false;
  bool marked_infinitive_ = false;
  std::uint32_t words_inside_ = 0;
  std::uint32_t last_of_group_ = 0;
};

}  // namespace

void find_chunks(const Scene& scene, const TokenFacts& facts, std::uint32_t sentence, Syntax& out) {
  out.sentence = sentence;
  out.chunks.clear();
  out.verbs.clear();
  out.clauses.clear();
  Chunker(scene, facts, out).run();
  govern_chunks(scene, facts, out);
}

}  // namespace concord::reading
