// Infinitives that fill a slot: those that a verb governs, over other infinitives or not.
#include <algorithm>

#include "reading/event/slot_filler.h"

namespace concord::reading {

// "decided to continue to cut": an infinitive that the verb governs, over other infinitives or not.
bool SlotFiller::hangs_on(const Clause& clause, std::uint32_t governor) const {
  constexpr int kMostInfinitives = 4;
  const Clause* one = &clause;
  for (int i = 0; i < kMostInfinitives && one->governor != kNone; ++i) {
    if (one->governor == governor) return true;
    one = &syntax_.clauses[one->governor];
  }
  return false;
}

// "spoke of efforts to save the lake" says nothing of where: an infinitive fills the slot of its mark, and
// any where it has none.
bool SlotFiller::marked_by(std::string_view preposition, const Chunk& infinitive) const {
  const auto marks = hits_in(scene_, LexiconClass::kPreposition, infinitive.first, infinitive.end);
  return scene_.pack.has_cases() || marks.empty() || std::ranges::any_of(marks, [&](const Hit& mark) {
           return scene_.pack.lexicon.entry(mark.entry).value == preposition;
         });
}

// "expects by 2030 to build": a day between a verb and its infinitive, in languages that may put it there.
bool SlotFiller::is_day(const Chunk& chunk) const {
  if (!scene_.pack.has_dictionary) return false;
  return chunk.kind == ChunkKind::kPreposition ||
         (chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kDate);
}

// "has offered to train experts": the infinitive right behind the predicate, or behind whom it is offered to.
Span SlotFiller::infinitive_of(const Match& match) const {
  for (const Clause& other : syntax_.clauses) {
    if (other.governor != match.clause || other.chunks.empty()) continue;
    const Chunk& first = syntax_.chunks[other.chunks.front()];
    if (first.first < match.end_token) continue;
    const bool right_behind = std::ranges::all_of(syntax_.chunks, [&](const Chunk& between) {
      return between.first < match.end_token || between.first >= first.first ||
             (between.kind == ChunkKind::kMention &&
              scene_.mentions[between.index].kind <= MentionKind::kPlace) ||
             is_day(between);
    });
    if (!right_behind) continue;
    std::uint32_t end = end_of(other);
    for (const Clause& further : syntax_.clauses)
      if (hangs_on(further, match.clause) && !further.chunks.empty()) end = std::max(end, end_of(further));
    return span_of(first.first, end);
  }
  return {};
}

}  // namespace concord::reading
