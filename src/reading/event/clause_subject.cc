// Whose subject a second verb without one of its own has: that of the clause before it, or of one around
// that.
#include <algorithm>

#include "reading/event/actor_list.h"
#include "reading/event/clauser.h"

namespace concord::reading {

// "X met Y, who is in Baku, and signed": the subject is that of the outermost clause the verb can go with.
std::uint32_t Clauser::subject_source(std::uint32_t old, std::uint32_t verb) {
  std::uint32_t source = old;
  if (goes_on_behind_participle(old, verb)) {
    source = suspended_.back();
    suspended_.pop_back();
    return source;
  }
  if (syntax_.clauses[old].antecedent != kNone &&
      (!comma_behind_verb(old, verb) || goes_on_with_list_of_deeds(syntax_.clauses[old], verb)))
    return old;
  const auto leave = [&] {
    source = suspended_.back();
    suspended_.pop_back();
  };
  if (!suspended_.empty() && (behind_closed_subordinate(old, verb) || goes_on_with_deed(old, verb))) leave();
  while (!suspended_.empty() && syntax_.clauses[source].antecedent != kNone) leave();
  if (source != old && !scene_.pack.has_cases() && !suspended_.empty() &&
      behind_closed_subordinate(source, verb))
    leave();
  return source;
}

// "She praised the work done in the hills and thanked Norway": what is done to something has no object, so
// the verb behind the participle is a second one of the clause around it.
bool Clauser::goes_on_behind_participle(std::uint32_t old, std::uint32_t verb) const {
  const Clause& inner = syntax_.clauses[old];
  if (scene_.pack.has_cases() || suspended_.empty() || inner.verb == kNone || !verb_of(inner).reduced)
    return false;
  if (syntax_.clauses[suspended_.back()].verb == kNone || verb + 1 >= syntax_.chunks.size() ||
      syntax_.chunks[verb - 1].kind != ChunkKind::kConjunction)
    return false;
  const VerbGroup& next = syntax_.verbs[syntax_.chunks[verb].index];
  const Chunk& object = syntax_.chunks[verb + 1];
  return next.finite && !next.passive && is_noun_phrase(object) && object.preposition.empty();
}

// "X met Y, who came to Baku and signed": without a comma the second verb is told of Y as well.
bool Clauser::comma_behind_verb(std::uint32_t inner, std::uint32_t verb) const {
  const auto& chunks = syntax_.clauses[inner].chunks;
  for (auto it = chunks.rbegin(); it != chunks.rend(); ++it) {
    const Chunk& chunk = syntax_.chunks[*it];
    if (chunk.kind == ChunkKind::kVerb) return false;
    if (chunk.kind == ChunkKind::kComma && *it < verb) return true;
  }
  return true;
}

// "He noted that ties grew, and declared ...": where a mark before the conjunction closes the subordinate
// clause, the verb is a second one of the clause around it.
bool Clauser::behind_closed_subordinate(std::uint32_t old, std::uint32_t verb) const {
  if (verb < 2) return false;
  const Clause& inner = syntax_.clauses[old];
  return syntax_.chunks[inner.chunks.front()].kind == ChunkKind::kSubordinator &&
         syntax_.chunks[verb - 1].kind == ChunkKind::kConjunction &&
         syntax_.chunks[verb - 2].kind == ChunkKind::kComma &&
         syntax_.clauses[suspended_.back()].verb != kNone;
}

// "They noted that the dam was old and agreed to build": no thing agrees. "She noted that Norway is near and
// agreed": what is said to be so now is no part of what was done then.
bool Clauser::goes_on_with_deed(std::uint32_t old, std::uint32_t verb) const {
  const Clause& inner = syntax_.clauses[old];
  const Clause& outer = syntax_.clauses[suspended_.back()];
  if (scene_.pack.has_cases() || verb == 0 || syntax_.chunks[verb - 1].kind != ChunkKind::kConjunction ||
      syntax_.chunks[inner.chunks.front()].kind != ChunkKind::kSubordinator || outer.verb == kNone)
    return false;
  const VerbGroup& next = syntax_.verbs[syntax_.chunks[verb].index];
  const bool then = inner.verb != kNone && is_past(next) && is_past(syntax_.verbs[outer.verb]) &&
                    !is_past(syntax_.verbs[inner.verb]);
  return (then || !names_anybody(scene_, syntax_, inner)) && tells_deed(scene_, next);
}

// "said", "was", not "is" or "has said": by its first word.
bool Clauser::is_past(const VerbGroup& verb) const {
  const auto analyses = scene_.document.of(scene_.document.tokens[verb.first]);
  return std::ranges::any_of(analyses,
                             [](const Analysis& one) { return one.part == PartOfSpeech::kVerb && one.past; });
}

}  // namespace concord::reading
