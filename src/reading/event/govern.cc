#include "reading/event/govern.h"

#include <algorithm>
#include <ranges>

#include "reading/event/token_facts.h"

namespace concord::reading {
namespace {

constexpr std::uint8_t kAllCases =
    kNominative | kGenitive | kDative | kAccusative | kInstrumental | kLocative;

constexpr std::string_view kEither = "either";  // key of subordinators in the pack

class Governor {
 public:
  Governor(const Scene& scene, const TokenFacts& facts, Syntax& syntax)
      : scene_(scene), facts_(facts), out_(syntax) {}

  void run() {
    if (scene_.pack.heads_last) {
      govern(std::views::reverse(out_.chunks));  // "with" stands behind what it governs
    } else {
      govern(out_.chunks);
    }
    if (scene_.pack.has_cases()) {
      mark_attributes();
      share_cases();
    } else {
      free_subjects();
      open_clauses();
    }
  }

 private:
  std::uint32_t flags_of(std::uint32_t token) const { return facts_.flags[token]; }

  bool takes_up_preposition(const Chunk& chunk) const {
    if (chunk.kind == ChunkKind::kMention || chunk.kind == ChunkKind::kNominal) return true;
    if (chunk.kind != ChunkKind::kWord || !scene_.pack.has_cases()) return false;
    if (scene_.document.may_be(chunk.first, part_bits(PartOfSpeech::kNoun, PartOfSpeech::kPronoun)))
      return true;
    const Token& token = scene_.document.tokens[chunk.first];
    return (token.traits & kHasDigit) != 0 && names_by_number(scene_.document.word(token));
  }

  // "COP29", "КС-30", "G20": no dictionary has it, but a preposition governs it and nothing behind it.
  static bool names_by_number(std::string_view word) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return std::ranges::any_of(word, is_digit) && !std::ranges::all_of(word, is_digit) &&
           !is_digit(word.front());
  }

  // Gives every noun phrase the preposition that governs it. A list shares its preposition: with A, B and C.
  template <class Chunks>
  void govern(Chunks&& chunks) {
    std::string_view current;
    std::uint32_t current_token = kNone;
    std::string_view outer;  // of the noun that the phrase behind `current` belongs to
    bool loose = false;
    Kin last = Kin::kNone;  // what the preposition governs already
    bool dated = false;     // it governs a date: "On 8 May the minister"
    bool listed = false;
    std::uint8_t listed_cases = 0;  // of the member before
    for (Chunk& chunk : chunks) {
      if (chunk.kind == ChunkKind::kPreposition) {
        outer = last == Kin::kNominal || last == Kin::kWord ? current : std::string_view();
        current = chunk.preposition;
        current_token = chunk.first;
        loose = listed = dated = false;
        last = Kin::kNone;
      } else if (takes_up_preposition(chunk)) {
        const Kin kin = kin_of(chunk);
        if (dated && last == Kin::kNone && kin == Kin::kActor) last = Kin::kDate;
        const bool beside = last == Kin::kNominal || last == Kin::kWord;
        // "По словам министра, Германия": members of a list have a case in common.
        if (chunk.cases != 0 && listed_cases != 0 && (chunk.cases & listed_cases) == 0) listed = false;
        listed_cases = chunk.cases;
        if (last != Kin::kNone && !(listed && kin == last)) {
          if (beside && !listed && kin == Kin::kActor) chunk.outer_preposition = current;
          current = {};
        }
        chunk.preposition = current;
        chunk.preposition_token = current.empty() ? kNone : current_token;
        if (kin == Kin::kActor && !outer.empty() && last == Kin::kNone) chunk.outer_preposition = outer;
        chunk.loose = loose && !current.empty();
        dated = kin == Kin::kDate && !current.empty();
        if (kin != Kin::kDate) last = kin;
        listed = loose = false;
      } else if (chunk.kind == ChunkKind::kConjunction || chunk.kind == ChunkKind::kComma) {
        listed = last != Kin::kNone;
        if (last == Kin::kNone && chunk.kind == ChunkKind::kComma) current = {};
      } else if (chunk.kind == ChunkKind::kWord) {
        if ((flags_of(chunk.first) & (kIsDeterminer | kIsPossessive)) == 0)
          loose = true;
        else if (dated && last == Kin::kNone)
          last = Kin::kDate;  // "at Monday's meeting" has none, "on Monday the talks" has an article
      } else {
        current = {};
        last = Kin::kNone;
        listed = loose = false;
      }
    }
  }

  // "In the ministry, the minister signed", "After the talks, a plan for the delta was signed": what a comma
  // parts from a phrase with a preposition is no member of a list, which would end with a conjunction, but
  // the subject of the verb behind.
  void free_subjects() {
    auto& chunks = out_.chunks;
    for (std::size_t i = 2; i + 1 < chunks.size(); ++i) {
      Chunk& chunk = chunks[i];
      if (chunk.preposition.empty()) continue;
      const bool actor = chunk.kind == ChunkKind::kMention && kin_of(chunk) == Kin::kActor;
      // "the minister, Anna Berg, signed"
      const std::size_t next =
          chunks[i + 1].kind == ChunkKind::kComma && i + 2 < chunks.size() ? i + 2 : i + 1;
      if (!(actor && is_finite_verb(chunks[next])) && !(is_nominal(chunk) && is_before_verb(i))) continue;
      std::size_t before = i - 1;
      while (before > 0 && is_determiner(chunks[before])) --before;
      if (chunks[before].kind != ChunkKind::kComma || chunks[before].first < chunk.preposition_token)
        continue;
      chunk.preposition = {};
      chunk.preposition_token = kNone;
    }
  }

  static bool is_nominal(const Chunk& chunk) { return chunk.kind == ChunkKind::kNominal; }

  bool is_finite_verb(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kVerb && out_.verbs[chunk.index].finite;
  }

  // Whether only what prepositions govern stands between the noun and a finite verb.
  bool is_before_verb(std::size_t noun) const {
    const auto& chunks = out_.chunks;
    bool governed = false;
    for (std::size_t i = noun + 1; i < chunks.size(); ++i) {
      if (is_finite_verb(chunks[i])) return true;
      governed = governed || chunks[i].kind == ChunkKind::kPreposition;
      const bool of_phrase = chunks[i].kind == ChunkKind::kPreposition ||
                             chunks[i].kind == ChunkKind::kConjunction ||
                             chunks[i].kind == ChunkKind::kWord || takes_up_preposition(chunks[i]);
      if (!governed || !of_phrase) return false;
    }
    return false;
  }

  // "After President Berg held talks": the word opens a clause where a verb follows who acts.
  void open_clauses() {
    auto& chunks = out_.chunks;
    for (std::size_t i = 0; i + 2 < chunks.size(); ++i) {
      Chunk& opener = chunks[i];
      if (opener.kind != ChunkKind::kPreposition || !opens_either(scene_, opener.first)) continue;
      std::size_t subject = i + 1;
      while (subject + 1 < chunks.size() && is_determiner(chunks[subject])) ++subject;
      if (subject + 1 >= chunks.size() || !may_act(chunks[subject])) continue;
      std::size_t last = subject;  // "after Minister Berg and the envoy chaired"
      while (last + 2 < chunks.size() && joins(chunks[last + 1])) {
        std::size_t other = last + 2;
        while (other + 1 < chunks.size() && (joins(chunks[other]) || is_determiner(chunks[other]))) ++other;
        if (!may_act(chunks[other])) break;
        last = other;
      }
      if (last + 1 >= chunks.size()) continue;
      const Chunk& next = chunks[last + 1];
      if (next.kind != ChunkKind::kVerb || !out_.verbs[next.index].finite) continue;
      opener.kind = ChunkKind::kSubordinator;
      chunks[subject].preposition = chunks[subject].outer_preposition = {};
      chunks[subject].preposition_token = kNone;
    }
  }

  // People, and those who stand for them; of a conference or a plan a participle may follow.
  bool may_act(const Chunk& chunk) const {
    if (chunk.kind != ChunkKind::kMention) return false;
    const Mention& mention = scene_.mentions[chunk.index];
    return mention.kind == MentionKind::kGroup ||
           (mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson);
  }

  bool is_determiner(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kWord && (flags_of(chunk.first) & kIsDeterminer) != 0;
  }

  static bool is_clear(std::uint8_t cases) { return cases != 0 && (cases & kAllCases) != kAllCases; }

  // A list has one case, so its clear members tell that of the others; and a name without cases right behind
  // a noun is its genitive: "the secretariat (of) the UN".
  // "the financing (of) the programme": a noun that could be a genitive, right behind another noun, is one.
  void mark_attributes() {
    auto& chunks = out_.chunks;
    for (std::size_t i = 1; i < chunks.size(); ++i) {
      const bool told = chunks[i].kind == ChunkKind::kMention && !scene_.mentions[chunks[i].index].referred;
      if (chunks[i].kind != ChunkKind::kNominal && !told) continue;
      if ((chunks[i].cases & kGenitive) == 0) continue;
      // "gave help to Norway": the dative of a name is spelled as its genitive.
      if (told && (chunks[i].cases & kNominative) == 0 && !is_of_object(chunks[i - 1], chunks[i])) continue;
      if (told && !is_clear(chunks[i].cases) && is_lone_subject(i, list_end(i))) continue;
      if (is_only_noun(chunks[i - 1]) && adjacent(chunks[i - 1], chunks[i])) chunks[i].cases = kGenitive;
    }
  }

  // "accepted the proposal of the colleagues": behind a thing that no preposition governs, a name whose
  // genitive is spelled as its accusative is no second object.
  bool is_of_object(const Chunk& noun, const Chunk& name) const {
    return scene_.pack.has_dictionary && name.cases == (kGenitive | kAccusative) &&
           noun.kind == ChunkKind::kNominal && noun.preposition.empty() && (noun.cases & kAccusative) != 0;
  }

  // With nothing but a quotation mark between them.
  static bool adjacent(const Chunk& before, const Chunk& chunk) { return chunk.first <= before.end + 1; }

  void share_cases() {
    auto& chunks = out_.chunks;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
      if (chunks[i].kind != ChunkKind::kMention) continue;
      const std::size_t last = list_end(i);
      const bool behind_noun = i > 0 && !scene_.pack.heads_last && is_noun(chunks[i - 1]);
      if (behind_noun && !is_clear(chunks[i].cases)) {
        if (is_lone_subject(i, last))
          free_list(i, last);
        else
          chunks[i].cases = kGenitive;
      }
      std::uint8_t common = kAllCases | kAblative;
      for (std::size_t k = i; k <= last; k += 2) {
        if (is_clear(chunks[k].cases)) common = static_cast<std::uint8_t>(common & chunks[k].cases);
      }
      if (last > i && is_clear(common)) {
        for (std::size_t k = i; k <= last; k += 2) chunks[k].cases = common;
      }
      i = last;
    }
  }

  // The last of the mentions that are joined to the one at `first`.
  std::size_t list_end(std::size_t first) const {
    const auto& chunks = out_.chunks;
    std::size_t last = first;
    while (last + 2 < chunks.size() && joins(chunks[last + 1]) &&
           chunks[last + 2].kind == ChunkKind::kMention &&
           kin_of(chunks[last + 2]) == kin_of(chunks[first])) {
      last += 2;
    }
    return last;
  }

  // "На конференции по климату США объявили", "По итогам переговоров по климату ОАЭ и Казахстан подписали":
  // a name without cases behind a noun and right before the verb is its subject where nothing before the verb
  // can be.
  bool is_lone_subject(std::size_t first, std::size_t last) const {
    const auto& chunks = out_.chunks;
    if (kin_of(chunks[first]) != Kin::kActor && kin_of(chunks[first]) != Kin::kPlace) return false;
    if (last + 1 >= chunks.size() || chunks[last + 1].kind != ChunkKind::kVerb) return false;
    const VerbGroup& verb = out_.verbs[chunks[last + 1].index];
    if (!verb.finite || verb.passive || !is_of_phrase(chunks[first - 1])) return false;
    // "На полях ассамблеи ООН встретились министр и посол": who stands behind the verb is its subject.
    if (last + 2 < chunks.size() && chunks[last + 2].kind == ChunkKind::kMention &&
        kin_of(chunks[last + 2]) == Kin::kActor && (chunks[last + 2].cases & kNominative) != 0)
      return false;
    for (std::size_t k = first + 2; k <= last; k += 2)
      if ((chunks[k].cases & kNominative) == 0) return false;
    for (std::size_t k = first; k-- > 0;) {
      const Chunk& before = chunks[k];
      if (before.kind == ChunkKind::kVerb || before.kind == ChunkKind::kComma ||
          before.kind == ChunkKind::kSubordinator || before.kind == ChunkKind::kRelative)
        break;
      if (may_be_subject(before)) return false;
    }
    return true;
  }

  // What a preposition governs, though a genitive may stand between.
  static bool is_of_phrase(const Chunk& noun) {
    return !noun.preposition.empty() || !noun.outer_preposition.empty();
  }

  bool may_be_subject(const Chunk& chunk) const {
    if (!takes_up_preposition(chunk) || is_of_phrase(chunk)) return false;
    if (chunk.kind != ChunkKind::kWord) return (chunk.cases & kNominative) != 0;
    return std::ranges::any_of(scene_.document.of(scene_.document.tokens[chunk.first]),
                               [](const Analysis& one) {
                                 return one.part == PartOfSpeech::kNoun && (one.cases & kNominative) != 0;
                               });
  }

  void free_list(std::size_t first, std::size_t last) {
    for (std::size_t k = first; k <= last; k += 2) {
      Chunk& chunk = out_.chunks[k];
      chunk.cases = kNominative;
      chunk.preposition = chunk.outer_preposition = {};
      chunk.preposition_token = kNone;
    }
  }

  static bool joins(const Chunk& chunk) {
    return chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kConjunction;
  }

  bool is_noun(const Chunk& chunk) const {
    if (chunk.kind == ChunkKind::kNominal) return true;
    if (chunk.kind != ChunkKind::kWord) return false;
    return scene_.document.may_be(chunk.first, part_bits(PartOfSpeech::kNoun));
  }

  // A noun and no adjective: "рабочий" is both.
  bool is_only_noun(const Chunk& chunk) const {
    constexpr PartBits kDescribing = part_bits(PartOfSpeech::kAdjective, PartOfSpeech::kParticiple);
    return is_noun(chunk) && !scene_.document.may_be(chunk.end - 1, kDescribing);
  }

  // Members of a list are of one kind: "during the visit, the minister" is none.
  enum class Kin : std::uint8_t { kNone, kActor, kPlace, kDate, kMoney, kNominal, kWord };

  Kin kin_of(const Chunk& chunk) const {
    if (chunk.kind == ChunkKind::kNominal) return Kin::kNominal;
    if (chunk.kind != ChunkKind::kMention) return Kin::kWord;
    const Mention& mention = scene_.mentions[chunk.index];
    // "Республика Алтай и Всемирный банк": a region acts as a body does.
    if (mention.kind == MentionKind::kPlace && mention.place_kind == PlaceKind::kRegion) return Kin::kActor;
    switch (mention.kind) {
      case MentionKind::kActor:
      case MentionKind::kGroup:
        return Kin::kActor;
      case MentionKind::kPlace:
        return Kin::kPlace;
      case MentionKind::kDate:
        return Kin::kDate;
      case MentionKind::kMoney:
        return Kin::kMoney;
    }
    return Kin::kWord;
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  Syntax& out_;
};

}  // namespace

bool opens_either(const Scene& scene, std::uint32_t token) {
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kSubordinator, token, token + 1), [&](const Hit& hit) {
        return hit.end_token == token + 1 && scene.pack.lexicon.entry(hit.entry).value == kEither;
      });
}

void govern_chunks(const Scene& scene, const TokenFacts& facts, Syntax& syntax) {
  Governor(scene, facts, syntax).run();
}

}  // namespace concord::reading
