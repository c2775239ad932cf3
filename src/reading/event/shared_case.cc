#include "reading/event/shared_case.h"

#include <algorithm>

#include "reading/event/phrase_kin.h"

namespace concord::reading {
namespace {

constexpr std::uint8_t kAllCases =
    kNominative | kGenitive | kDative | kAccusative | kInstrumental | kLocative;

class SharedCaseReader {
 public:
  SharedCaseReader(const Scene& scene, Syntax& syntax) : scene_(scene), out_(syntax) {}

  // "the financing (of) the programme": a noun that could be a genitive, right behind another noun, is one.
  void mark_attributes() {
    auto& chunks = out_.chunks;
    for (std::size_t i = 1; i < chunks.size(); ++i) {
      const bool told = chunks[i].kind == ChunkKind::kMention && !scene_.mentions[chunks[i].index].referred;
      if (chunks[i].kind != ChunkKind::kNominal && !told) continue;
      if ((chunks[i].cases & kGenitive) == 0) continue;
      // "gave help to Norway": the dative of a name is spelled as its genitive.
      if (told && (chunks[i].cases & kNominative) == 0 && !is_of_object(chunks[i - 1], chunks[i])) continue;
      const bool open = !is_clear(chunks[i].cases) || (told && is_group(chunks[i]));
      if (told && open && is_lone_subject(i, list_end(i))) continue;
      if (is_only_noun(chunks[i - 1]) && adjacent(chunks[i - 1], chunks[i])) chunks[i].cases = kGenitive;
    }
  }

  // "По данным министерства, банк и фонд выделят": right before a finite verb, what a comma parts from the
  // phrase that a preposition governs is the subject, and no member of a list, which would end with a
  // conjunction.
  void free_subjects() {
    auto& chunks = out_.chunks;
    for (std::size_t verb = 3; verb < chunks.size(); ++verb) {
      if (chunks[verb].kind != ChunkKind::kVerb || !out_.verbs[chunks[verb].index].finite) continue;
      std::size_t first = verb - 1;
      while (first >= 2 && chunks[first - 1].kind == ChunkKind::kConjunction &&
             is_governed_with(chunks[first - 2], chunks[first]))
        first -= 2;
      if (first < 2 || chunks[first - 1].kind != ChunkKind::kComma ||
          !is_governed_with(chunks[first - 2], chunks[first]))
        continue;
      bool all = true;
      for (std::size_t k = first; k < verb; k += 2)
        all = all && (chunks[k].cases == 0 || (chunks[k].cases & kNominative) != 0);
      if (all) free_list(first, verb - 1);
    }
  }

  // A list has one case, so its clear members tell that of the others; and a name without cases right behind
  // a noun is its genitive: "the secretariat (of) the UN".
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

 private:
  static bool is_clear(std::uint8_t cases) { return cases != 0 && (cases & kAllCases) != kAllCases; }

  // Two mentions that one preposition governs.
  static bool is_governed_with(const Chunk& one, const Chunk& other) {
    return one.kind == ChunkKind::kMention && other.kind == ChunkKind::kMention &&
           one.preposition_token != kNone && one.preposition_token == other.preposition_token;
  }

  // "В рамках меморандума стороны построят": the sides are as often the genitive of one.
  bool is_group(const Chunk& chunk) const {
    return (chunk.cases & kNominative) != 0 && scene_.mentions[chunk.index].kind == MentionKind::kGroup;
  }

  // "the meeting of the colleagues took place": behind a thing that no preposition governs, a name whose
  // genitive is spelled as its accusative is no second object.
  bool is_of_object(const Chunk& noun, const Chunk& name) const {
    return scene_.pack.has_dictionary && name.cases == (kGenitive | kAccusative) &&
           noun.kind == ChunkKind::kNominal && noun.preposition.empty() && noun.cases != 0;
  }

  // With nothing but a quotation mark between them.
  static bool adjacent(const Chunk& before, const Chunk& chunk) { return chunk.first <= before.end + 1; }

  // The last of the mentions that are joined to the one at `first`.
  std::size_t list_end(std::size_t first) const {
    const auto& chunks = out_.chunks;
    std::size_t last = first;
    while (last + 2 < chunks.size() && joins(chunks[last + 1]) &&
           chunks[last + 2].kind == ChunkKind::kMention &&
           kin_of(scene_, chunks[last + 2]) == kin_of(scene_, chunks[first])) {
      last += 2;
    }
    return last;
  }

  // "На конференции по климату США объявили", "По итогам переговоров по климату ОАЭ и Казахстан подписали":
  // a name without cases behind a noun and right before the verb is its subject where nothing before the verb
  // can be.
  bool is_lone_subject(std::size_t first, std::size_t last) {
    const auto& chunks = out_.chunks;
    if (kin_of(scene_, chunks[first]) != Kin::kActor && kin_of(scene_, chunks[first]) != Kin::kPlace)
      return false;
    if (last + 1 >= chunks.size() || chunks[last + 1].kind != ChunkKind::kVerb) return false;
    const VerbGroup& verb = out_.verbs[chunks[last + 1].index];
    if (!verb.finite || verb.passive) return false;
    singular_verb_ = has_number(verb, false);
    if (!is_of_phrase(first - 1) && (!has_number(verb, last > first) || !is_behind_object(first)))
      return false;
    // "На полях ассамблеи ООН встретились министр и посол": who stands behind the verb is its subject.
    if (last + 2 < chunks.size() && chunks[last + 2].kind == ChunkKind::kMention &&
        kin_of(scene_, chunks[last + 2]) == Kin::kActor && (chunks[last + 2].cases & kNominative) != 0)
      return false;
    for (std::size_t k = first + 2; k <= last; k += 2)
      if (chunks[k].cases != 0 && (chunks[k].cases & kNominative) == 0) return false;
    for (std::size_t k = first; k-- > 0;) {
      const Chunk& before = chunks[k];
      if (before.kind == ChunkKind::kVerb || before.kind == ChunkKind::kComma ||
          before.kind == ChunkKind::kSubordinator || before.kind == ChunkKind::kRelative)
        break;
      if (may_be_subject(k)) return false;
    }
    return true;
  }

  // What a preposition governs, though a genitive or whose it is may stand between: "на защиту лесов", "на
  // его строительство".
  bool is_of_phrase(std::size_t index) const {
    const auto& chunks = out_.chunks;
    for (;; --index) {
      const Chunk& noun = chunks[index];
      if (!noun.preposition.empty() || !noun.outer_preposition.empty()) return true;
      if (index == 0 || chunks[index - 1].end != noun.first || !takes_up_preposition(scene_, noun))
        return false;
      const bool attribute = noun.cases != 0 && is_noun(chunks[index - 1]) &&
                             ((noun.cases & kNominative) == 0 || is_genitive_beside_singular(noun));
      if (!attribute && !is_pronoun(chunks[index - 1])) return false;
    }
  }

  bool has_number(const VerbGroup& verb, bool plural) const {
    return scene_.pack.has_dictionary &&
           std::ranges::any_of(
               scene_.document.of(scene_.document.tokens[verb.head]),
               [&](const Analysis& one) { return one.part == PartOfSpeech::kVerb && one.plural == plural; });
  }

  // "Станцию (на 500 МВт) банк построит": the thing before is what is done.
  bool is_behind_object(std::size_t first) const {
    for (std::size_t k = first; k-- > 0;) {
      const Chunk& before = out_.chunks[k];
      if (before.kind == ChunkKind::kNominal && before.preposition.empty() && before.cases == kAccusative)
        return true;
      if (before.kind != ChunkKind::kNominal && before.kind != ChunkKind::kWord) return false;
    }
    return false;
  }

  // "На проекты развития банк выделит": a noun that only in the plural could be a subject, before a verb in
  // the singular.
  bool is_genitive_beside_singular(const Chunk& noun) const {
    return singular_verb_ && noun.kind == ChunkKind::kWord && (noun.cases & kGenitive) != 0 &&
           std::ranges::none_of(
               scene_.document.of(scene_.document.tokens[noun.first]), [](const Analysis& one) {
                 return one.part == PartOfSpeech::kNoun && !one.plural && (one.cases & kNominative) != 0;
               });
  }

  // "500 МВт"
  bool is_unit(std::size_t index) const {
    const std::uint32_t first = out_.chunks[index].first;
    return first > 0 && scene_.document.tokens[first - 1].kind == TokenKind::kNumber;
  }

  bool is_pronoun(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kWord &&
           std::ranges::any_of(scene_.document.of(scene_.document.tokens[chunk.first]),
                               [](const Analysis& one) { return one.part == PartOfSpeech::kPronoun; });
  }

  bool may_be_subject(std::size_t index) const {
    const Chunk& chunk = out_.chunks[index];
    if (!takes_up_preposition(scene_, chunk) || is_unit(index) || is_of_phrase(index)) return false;
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

  const Scene& scene_;
  Syntax& out_;
  bool singular_verb_ = false;  // of the verb behind the names that are looked at
};

}  // namespace

void share_cases(const Scene& scene, Syntax& syntax) {
  SharedCaseReader reader(scene, syntax);
  if (scene.pack.has_dictionary) reader.free_subjects();
  reader.mark_attributes();
  reader.share_cases();
}

}  // namespace concord::reading
