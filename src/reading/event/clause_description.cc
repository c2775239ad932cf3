// Where a clause that describes somebody ends within a list, and who is the next of the list.
#include "reading/event/clauser.h"

namespace concord::reading {

// "The minister, who came from Oslo, and the envoy": the mark before the conjunction ends what describes
// the first of them, whose case the second has.
bool Clauser::goes_on_with_list(std::uint32_t i) const {
  const Clause& inner = syntax_.clauses[current_];
  if (!scene_.pack.has_dictionary || suspended_.empty() || inner.antecedent == kNone || inner.verb == kNone)
    return false;
  if (i + 2 >= syntax_.chunks.size() || syntax_.chunks[i + 1].kind != ChunkKind::kConjunction) return false;
  const Chunk& first = syntax_.chunks[inner.antecedent];
  const Chunk& second = syntax_.chunks[i + 2];
  // "the plan of the session, held in May, and the memorandum": a second noun is not of the participle.
  if (syntax_.verbs[inner.verb].reduced && second.kind == ChunkKind::kNominal) return true;
  return first.kind == ChunkKind::kMention && second.kind == ChunkKind::kMention &&
         scene_.mentions[first.index].kind == MentionKind::kActor &&
         scene_.mentions[second.index].kind == MentionKind::kActor &&
         (first.cases == 0 || second.cases == 0 || (first.cases & second.cases) != 0);
}

// "between the delegation, led by Berg, and the bank", "met the minister, who came from Oslo, and the envoy",
// in languages without cases: who stands behind the mark and the conjunction is the next of a list that a
// preposition or the verb around the description governs, unless a verb tells what he does; else kNone.
std::uint32_t Clauser::next_of_list(std::uint32_t i) const {
  const Clause& inner = syntax_.clauses[current_];
  const auto& chunks = syntax_.chunks;
  if (scene_.pack.has_cases() || suspended_.empty() || inner.antecedent == kNone || inner.verb == kNone ||
      i + 2 >= chunks.size() || chunks[i + 1].kind != ChunkKind::kConjunction)
    return kNone;
  const auto acts_there = [&](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind <= MentionKind::kGroup;
  };
  const Chunk& first = chunks[inner.antecedent];
  const std::uint32_t outer = syntax_.clauses[suspended_.back()].verb;
  const bool object = outer != kNone && syntax_.verbs[outer].end <= first.first;
  if (!acts_there(first) || (first.preposition.empty() && !object)) return kNone;
  std::uint32_t next = i + 2;
  while (next + 1 < chunks.size() && chunks[next].kind == ChunkKind::kWord &&
         has_hit(scene_, class_bits(LexiconClass::kDeterminer), chunks[next].first, chunks[next].end))
    ++next;
  if (!acts_there(chunks[next])) return kNone;
  const bool does = next + 1 < chunks.size() && chunks[next + 1].kind == ChunkKind::kVerb &&
                    syntax_.verbs[chunks[next + 1].index].finite;
  return does ? kNone : next;
}

// What governs a noun in the description does not govern `next`; what governs the described does, if
// `listed`.
void Clauser::close_description(Chunk& next, bool listed) {
  const Chunk& first = syntax_.chunks[clause().antecedent];
  if (listed) {
    next.preposition = first.preposition;
    next.outer_preposition = first.outer_preposition;
    next.preposition_token = first.preposition_token;
  } else if (next.preposition_token != kNone && next.preposition_token >= first.end) {
    next.preposition = next.outer_preposition = {};
    next.preposition_token = kNone;
  }
  current_ = suspended_.back();
  suspended_.pop_back();
  after_verb_ = divided_ = 0;
  const auto& chunks = clause().chunks;
  for (std::uint32_t k = 0; k < chunks.size(); ++k)
    if (syntax_.chunks[chunks[k]].kind == ChunkKind::kVerb) after_verb_ = k + 1;
}

// "to deepen economic and energy ties based on trust": what is aimed at are two things, joined by a
// conjunction.
bool Clauser::is_aim_of_things() {
  if (scene_.pack.has_cases() || !verb_of(clause()).infinitive) return false;
  const auto behind = std::span<const std::uint32_t>(clause().chunks).subspan(after_verb_);
  return std::ranges::all_of(behind, [&](std::uint32_t index) {
    const ChunkKind kind = syntax_.chunks[index].kind;
    return kind == ChunkKind::kWord || kind == ChunkKind::kNominal || kind == ChunkKind::kConjunction;
  });
}

}  // namespace concord::reading
