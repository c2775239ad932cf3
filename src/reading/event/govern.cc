#include "reading/event/govern.h"

#include <algorithm>
#include <ranges>

#include "reading/event/free_subject.h"
#include "reading/event/phrase_kin.h"
#include "reading/event/shared_case.h"
#include "reading/event/token_facts.h"

namespace concord::reading {
namespace {

// "between Berg and Lind, Chairman of the Water Company": a body, or an office, behind the last of a list
// tells of that one.
bool tells_of_last(const Scene& scene, const Chunk& chunk) {
  if (scene.pack.has_cases() || chunk.kind != ChunkKind::kMention) return false;
  const Mention& mention = scene.mentions[chunk.index];
  return mention.kind == MentionKind::kActor &&
         (mention.anonymous || mention.actor.kind == ActorKind::kOrganisation);
}

bool represents(const Scene& scene, const Chunk& preposition) {
  return has_hit(scene, class_bits(LexiconClass::kRepresenting), preposition.first, preposition.end);
}

bool names_day(const Scene& scene, const Chunk& word) {
  const std::uint32_t from = word.first - std::min(word.first, 1U);  // "on Sunday" may be one phrase
  return !scene.pack.has_cases() &&
         has_hit(scene, class_bits(LexiconClass::kWeekday, LexiconClass::kRelativeDay), from, word.end);
}

// Gives every noun phrase the preposition that governs it. A list shares its preposition: with A, B and C.
template <class Chunks>
void govern(const Scene& scene, const TokenFacts& facts, Chunks&& chunks) {
  std::string_view current;
  std::uint32_t current_token = kNone;
  std::string_view outer;  // of the noun that the phrase behind `current` belongs to
  bool loose = false;
  bool noun = false;         // the last of the loose words may be one
  Kin last = Kin::kNothing;  // what the preposition governs already
  bool dated = false;        // it governs a date: "On 8 May the minister"
  bool listed = false;
  bool joined = false;                  // by a conjunction, the last of it
  bool closed = false;                  // and a comma stands behind that
  std::uint8_t listed_cases = 0;        // of the member before
  ChunkKind before = ChunkKind::kVerb;  // the chunk before
  bool opened = false;                  // the last mark stands right behind a verb
  bool interposed = false;              // "They signed, after talks in Oslo, a treaty"
  const Chunk* representing = nullptr;  // "the ministry, through (its director), and the bank"
  for (Chunk& chunk : chunks) {
    if (chunk.kind == ChunkKind::kPreposition && last == Kin::kActor && represents(scene, chunk)) {
      representing = &chunk;
    } else if (representing != nullptr && takes_up_preposition(scene, chunk)) {
      chunk.preposition = representing->preposition;
      chunk.preposition_token = representing->first;
      representing = nullptr;
    } else if (chunk.kind == ChunkKind::kPreposition) {
      outer = last == Kin::kNominal || last == Kin::kWord ? current : std::string_view();
      current = chunk.preposition;
      current_token = chunk.first;
      loose = listed = dated = joined = closed = false;
      last = Kin::kNothing;
      interposed = interposed || (opened && before == ChunkKind::kComma);
    } else if (takes_up_preposition(scene, chunk)) {
      const Kin kin = kin_of(scene, chunk);
      // "подписали в пятницу меморандум", "On 8 May the minister": behind a day another phrase begins.
      const bool another =
          kin == Kin::kActor || kin == Kin::kPlace || (scene.pack.has_cases() && kin != Kin::kDate);
      if (dated && last == Kin::kNothing && another) last = Kin::kDate;
      const bool beside = last == Kin::kNominal || last == Kin::kWord;
      // "По словам министра, Германия": members of a list have a case in common.
      if (chunk.cases != 0 && listed_cases != 0 && (chunk.cases & listed_cases) == 0) listed = false;
      if (closed && tells_of_last(scene, chunk)) listed = false;
      listed_cases = chunk.cases;
      if (last != Kin::kNothing && !(listed && kin == last)) {
        if (beside && !listed && kin == Kin::kActor) chunk.outer_preposition = current;
        current = {};
      }
      chunk.preposition = current;
      chunk.preposition_token = current.empty() ? kNone : current_token;
      if (kin == Kin::kActor && !outer.empty() && last == Kin::kNothing) chunk.outer_preposition = outer;
      chunk.loose = loose && !current.empty();
      dated = kin == Kin::kDate && !current.empty();
      if (kin != Kin::kDate) last = kin;
      listed = loose = false;
    } else if (interposed && scene.document.tokens[chunk.first].mark == U',') {
      current = {};
      listed = interposed = opened = false;
    } else if (chunk.kind == ChunkKind::kConjunction || chunk.kind == ChunkKind::kComma) {
      opened = chunk.kind == ChunkKind::kComma && before == ChunkKind::kVerb && !scene.pack.has_cases();
      listed = last != Kin::kNothing;
      closed = joined && chunk.kind == ChunkKind::kComma;
      joined = chunk.kind == ChunkKind::kConjunction;
      if (last == Kin::kNothing && chunk.kind == ChunkKind::kComma) current = {};
    } else if (chunk.kind == ChunkKind::kWord) {
      const std::uint32_t flags = facts.flags[chunk.first];
      if (!current.empty() && last == Kin::kNothing && names_day(scene, chunk)) {
        dated = true;  // of which date, nothing may tell: "signed on Sunday an agreement"
      } else if ((flags & (kIsDeterminer | kIsPossessive)) == 0) {
        loose = true;
        noun = (flags & (kIsQuantity | kIsAdverb)) == 0;
      } else if (last == Kin::kNothing && noun && loose && !scene.pack.has_cases() &&
                 (flags & kIsDeterminer) != 0) {
        last = Kin::kWord;  // "signed in this capital an agreement": an article begins another phrase
      } else if (last == Kin::kNothing && dated) {
        last = Kin::kDate;  // "at Monday's meeting" has none, "on Monday the talks" has an article
      }
    } else {
      current = {};
      last = Kin::kNothing;
      listed = loose = interposed = false;
    }
    before = chunk.kind;
  }
}

}  // namespace

void govern_chunks(const Scene& scene, const TokenFacts& facts, Syntax& syntax) {
  if (scene.pack.heads_last) {
    govern(scene, facts, std::views::reverse(syntax.chunks));  // "with" stands behind what it governs
  } else {
    govern(scene, facts, syntax.chunks);
  }
  if (scene.pack.has_cases()) {
    share_cases(scene, syntax);
  } else {
    free_subjects(scene, facts, syntax);
  }
}

}  // namespace concord::reading
