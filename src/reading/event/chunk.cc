// Chunks of a sentence, from left to right in one pass: what each token begins.
#include <algorithm>

#include "reading/event/free_subject.h"
#include "reading/event/govern.h"
#include "reading/event/idle_mark.h"
#include "reading/event/verb_group.h"
#include "reading/pack/pronoun.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kMostWordsCounted = 5;  // from a word of quantity to the noun that it counts

class Chunker {
 public:
  Chunker(const Scene& scene, const TokenFacts& facts, Syntax& out)
      : scene_(scene),
        facts_(facts),
        out_(out),
        sentence_(scene.document.sentences[out.sentence]),
        group_(scene, facts, out) {}

  void run() {
    for (std::uint32_t token = sentence_.first_token; token < sentence_.end_token;) token = step(token);
    group_.close();
  }

 private:
  std::uint32_t flags(std::uint32_t token) const { return facts_.flags[token]; }
  std::uint32_t phrase_end(std::uint32_t token) const {
    return std::min(token + facts_.phrase_end[token], sentence_.end_token);
  }

  void add(ChunkKind kind, std::uint32_t first, std::uint32_t end, std::uint32_t index = kNone) {
    group_.close();
    Chunk& chunk = out_.chunks.emplace_back();
    chunk.kind = kind;
    chunk.first = first;
    chunk.end = end;
    chunk.index = index;
  }

  // Takes what begins at `token` and gives the token after it.
  std::uint32_t step(std::uint32_t token) {
    if (const std::uint32_t mention = facts_.mention[token]; mention != kNone) {
      const std::uint32_t end =
          std::clamp(scene_.mentions[mention].end_token, token + 1, sentence_.end_token);
      std::uint32_t first = token;
      while (is_described(mention, first)) {
        first = out_.chunks.back().first;
        out_.chunks.pop_back();
      }
      const MentionKind kind = scene_.mentions[mention].kind;
      const bool owner = kind == MentionKind::kActor && scene_.mentions[mention].referred && owns_actor(end);
      add(owner ? ChunkKind::kWord : ChunkKind::kMention, first, end, owner ? kNone : mention);
      out_.chunks.back().cases = scene_.mentions[mention].cases;
      return end;
    }
    if (group_.join_verbs(token)) return group_.end();
    const Token& word = scene_.document.tokens[token];
    if (word.kind != TokenKind::kWord)
      return counted_noun(token) != kNone ? take_counted(token) : sign(token);
    // "as well as", though "as" alone is a preposition
    const bool joins = (flags(token) & kIsConjunction) != 0 && phrase_end(token) > token + 1;
    const bool preposition = !joins && is_preposition(token);
    const bool several = preposition && preposition_end(token) > token + 1;  // "aimed at"
    if (represents(token)) {
      add(ChunkKind::kPreposition, token, token + 2);
      out_.chunks.back().preposition = scene_.pack.agent_preposition;
      return token + 2;
    }
    if (!several && group_.join(token)) return group_.end();
    if ((flags(token) & kIsRelative) != 0 && !joins) {
      add(ChunkKind::kRelative, token, token + 1);
      out_.chunks.back().cases = cases_of(scene_, token);
      return token + 1;
    }
    if (preposition) {
      add(ChunkKind::kPreposition, token, preposition_end(token));
      out_.chunks.back().preposition = scene_.pack.lexicon.entry(facts_.preposition[token]).value;
      return out_.chunks.back().end;
    }
    if ((flags(token) & kIsConjunction) != 0) {
      add(ChunkKind::kConjunction, token, phrase_end(token));
      return out_.chunks.back().end;
    }
    if ((flags(token) & kIsSubordinator) != 0) {
      add(ChunkKind::kSubordinator, token, subordinator_end(token));
      return out_.chunks.back().end;
    }
    if (counted_noun(token) != kNone) return take_counted(token);
    if ((flags(token) & kBeginsNominal) != 0) {
      const std::uint32_t end = free_end(facts_, token, phrase_end(token));
      const bool describes = owns_actor(end) || describes_document(token, end);
      add(describes ? ChunkKind::kWord : ChunkKind::kNominal, token, end);
      out_.chunks.back().cases = cases_of(scene_, noun_in(token, end));
      return end;
    }
    if (group_.take_word(token)) return token + 1;
    if (is_possessor(token)) {
      group_.close();
      return token + 1;
    }
    add(ChunkKind::kWord, token, token + 1);
    out_.chunks.back().cases = cases_of(scene_, token);
    return token + 1;
  }

  // "the signing of a bilateral memorandum": a noun of meetings right before a document tells of what kind it
  // is.
  bool describes_document(std::uint32_t token, std::uint32_t end) const {
    if (scene_.pack.has_cases() || end >= sentence_.end_token || facts_.mention[end] != kNone) return false;
    return has_hit(scene_, class_bits(LexiconClass::kDocument), end, end + 1) &&
           !has_hit(scene_, class_bits(LexiconClass::kDocument), token, end);
  }

  // "between Norway represented by its envoy and Kenya": right behind who is so, it is no verb.
  bool represents(std::uint32_t token) const {
    if (!has_hit(scene_, class_bits(LexiconClass::kRepresenting), token, token + 1)) return false;
    if (scene_.pack.has_cases() || out_.chunks.empty() || token + 1 >= sentence_.end_token) return false;
    const Chunk& whom = out_.chunks.back();
    if (whom.kind != ChunkKind::kMention || whom.end != token || (flags(token + 1) & kIsPreposition) == 0)
      return false;
    return !is_preposition(token) &&
           scene_.pack.lexicon.entry(facts_.preposition[token + 1]).value == scene_.pack.agent_preposition;
  }

  // "министерство и нефтяная (компания)": a word right before a body that only describes it.
  bool is_described(std::uint32_t mention, std::uint32_t first) const {
    if (!scene_.pack.has_dictionary || out_.chunks.empty() ||
        scene_.mentions[mention].kind != MentionKind::kActor ||
        scene_.mentions[mention].actor.kind != ActorKind::kOrganisation)
      return false;
    const Chunk& word = out_.chunks.back();
    if (word.kind != ChunkKind::kWord || word.end != first || word.end != word.first + 1) return false;
    const auto analyses = scene_.document.of(scene_.document.tokens[word.first]);
    return !analyses.empty() && std::ranges::all_of(analyses, [](const Analysis& one) {
      return one.part == PartOfSpeech::kAdjective && one.cases != 0;
    });
  }

  // "the agency's director, Berg": a noun with such an ending right before somebody only says whose she is.
  bool owns_actor(std::uint32_t end) const {
    if (end + 1 >= sentence_.end_token || (flags(end) & kIsPossessive) == 0) return false;
    const std::uint32_t mention = facts_.mention[end + 1];
    return mention != kNone && scene_.mentions[mention].kind == MentionKind::kActor;
  }

  // "под его руководством", "министра и его коллеги": right behind a preposition or a conjunction it says
  // whose the noun behind it is.
  bool is_possessor(std::uint32_t token) const {
    if (!scene_.pack.has_dictionary || out_.chunks.empty()) return false;
    const Chunk& before = out_.chunks.back();
    if (before.end != token ||
        (before.kind != ChunkKind::kPreposition && before.kind != ChunkKind::kConjunction))
      return false;
    return std::ranges::any_of(
        hits_in(scene_, LexiconClass::kPronoun, token, token + 1),
        [&](const Hit& hit) { return pronoun_kind(scene_.pack.lexicon, hit) == Pronoun::kDirect; });
  }

  // "so that" opens one clause; the last word of "in order to" is the mark of its infinitive.
  std::uint32_t subordinator_end(std::uint32_t token) const {
    if (scene_.pack.has_cases()) return token + 1;
    std::uint32_t end = phrase_end(token);
    while (end > token + 1 &&
           ((flags(end - 1) & kIsInfinitive) != 0 || (flags(end - 1) & kIsSubordinator) == 0))
      --end;
    return end;
  }

  std::uint32_t take_counted(std::uint32_t token) {
    const std::uint32_t noun = counted_noun(token);
    const std::uint32_t end = free_end(facts_, noun, phrase_end(noun));
    add(ChunkKind::kNominal, token, end);
    const std::uint8_t cases = cases_of(scene_, token);
    out_.chunks.back().cases = cases != 0 ? cases : kNominative | kAccusative;
    return end;
  }

  // "several agreements", "ряд важных документов", "25 документов": the noun that a word of quantity or a
  // number counts, which then stands in the genitive and has its case and preposition from that word; kNone
  // where there is none.
  std::uint32_t counted_noun(std::uint32_t token) const {
    const bool number = scene_.document.tokens[token].kind == TokenKind::kNumber;
    if (!scene_.pack.has_cases() || (!number && (flags(token) & kIsQuantity) == 0)) return kNone;
    const std::uint32_t limit = std::min(token + kMostWordsCounted, sentence_.end_token);
    for (std::uint32_t next = token + 1; next < limit; ++next) {
      if (facts_.mention[next] != kNone || (cases_of(scene_, next) & kGenitive) == 0) return kNone;
      if ((flags(next) & kBeginsNominal) != 0) return next;
    }
    return kNone;
  }

  // "that" is a slot of some frames and opens clauses; "to" is a preposition where no verb follows.
  bool is_preposition(std::uint32_t token) const {
    if ((flags(token) & kIsPreposition) == 0 || group_.begins_infinitive(token)) return false;
    if ((flags(token) & kIsPlanned) != 0 && group_.begins_infinitive(preposition_end(token) - 1))
      return false;  // "is due to be signed"
    if ((flags(token) & kIsSubordinator) == 0 || opens_either(scene_, token)) return true;
    return scene_.document.may_be(token, part_bits(PartOfSpeech::kPreposition));
  }

  std::uint32_t sign(std::uint32_t token) {
    const char32_t mark = scene_.document.tokens[token].mark;
    if (scene_.pack.has_cases() && is_quotation_mark(mark)) {  // what is quoted is told as if it were not
      group_.close();
      return token + 1;
    }
    // "will “give” ten million"
    if (is_quotation_mark(mark) && group_.take_word(token)) return token + 1;
    constexpr std::u32string_view kDividers = U",;:()[]-—–";
    const bool divides = kDividers.contains(mark);
    // "was attended by: - Anna Berg": the list goes on with what the preposition governs.
    if (divides && mark != U',' && !out_.chunks.empty() &&
        out_.chunks.back().kind == ChunkKind::kPreposition) {
      group_.close();
      return token + 1;
    }
    if (mark == U',' && ends_apposition(scene_, out_, token) && is_preposition(token + 1)) {
      group_.close();
      return token + 1;
    }
    if (const std::uint32_t end = idle_bracket_end(scene_, facts_, token, sentence_.end_token);
        end != token) {
      add(ChunkKind::kWord, token, end);
      return end;
    }
    add(divides ? ChunkKind::kComma : ChunkKind::kWord, token, token + 1);
    return token + 1;
  }

  // The preposition's own words end before a mention begins.
  std::uint32_t preposition_end(std::uint32_t token) const {
    return free_end(facts_, token, std::min(token + facts_.preposition_words[token], sentence_.end_token));
  }

  // The noun of a phrase whose case is the phrase's.
  std::uint32_t noun_in(std::uint32_t first, std::uint32_t end) const {
    if (scene_.pack.heads_last) return end - 1;
    for (std::uint32_t t = first; t < end; ++t)
      if (scene_.document.may_be(t, part_bits(PartOfSpeech::kNoun))) return t;
    return end - 1;
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  Syntax& out_;
  const Sentence& sentence_;
  VerbGroupReader group_;
};

}  // namespace

void find_chunks(const Scene& scene, const TokenFacts& facts, std::uint32_t sentence, Syntax& out) {
  out.sentence = sentence;
  out.chunks.clear();
  out.verbs.clear();
  for (Clause& clause : out.clauses) out.spare.push_back(std::move(clause.chunks));
  out.clauses.clear();
  Chunker(scene, facts, out).run();
  govern_chunks(scene, facts, out);
}

}  // namespace concord::reading
