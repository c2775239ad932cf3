// The number and the person that the ending of a verb tells, in languages whose verbs have them.
#include <algorithm>

#include "reading/event/case_relation.h"

namespace concord::reading {

bool is_plural(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  bool plural = false;
  const std::uint32_t head = syntax.verbs[clause.verb].head;
  for (const Analysis& analysis : scene.document.of(scene.document.tokens[head])) {
    if (analysis.part != PartOfSpeech::kVerb && analysis.part != PartOfSpeech::kParticiple) continue;
    if (!analysis.plural) return false;
    plural = true;
  }
  return plural;
}

bool is_done_to_one(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (!scene.pack.has_dictionary || clause.verb == kNone || clause.antecedent == kNone ||
      syntax.verbs[clause.verb].passive || syntax.chunks[clause.antecedent].kind != ChunkKind::kNominal ||
      !is_plural(scene, syntax, clause))
    return false;
  const auto relative = std::ranges::find_if(
      clause.chunks, [&](std::uint32_t index) { return syntax.chunks[index].kind == ChunkKind::kRelative; });
  if (relative == clause.chunks.end()) return false;
  const Token& pronoun = scene.document.tokens[syntax.chunks[*relative].first];
  return std::ranges::none_of(scene.document.of(pronoun), &Analysis::plural);
}

bool is_first_person(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (clause.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  if (!verb.finite || verb.passive) return false;
  const Token& head = scene.document.tokens[verb.head];
  return scene.pack.ends_in(RawList::kFirstPersonEnding, scene.document.word(head)) &&
         std::ranges::any_of(scene.document.of(head), [](const Analysis& one) {
           return one.part == PartOfSpeech::kVerb && !one.past && !one.predicted;
         });
}

}  // namespace concord::reading
