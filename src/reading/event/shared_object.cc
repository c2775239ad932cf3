// The object that two verbs share: "thanked and congratulated the envoy".
#include <algorithm>

#include "reading/event/argument_finder.h"

namespace concord::reading {
namespace {

// Only a conjunction stands between the two verbs.
bool is_joined_to(const Scene& scene, const VerbGroup& verb, const VerbGroup& next) {
  return next.first == verb.end + 1 &&
         has_hit(scene, class_bits(LexiconClass::kConjunction), verb.end, verb.end + 1);
}

}  // namespace

void ArgumentFinder::share_object(std::uint32_t index) {
  const Clause& clause = syntax_.clauses[index];
  if (clause.verb == kNone || index + 1 >= syntax_.clauses.size()) return;
  const Clause& next = syntax_.clauses[index + 1];
  if (next.verb == kNone || next.antecedent != kNone || next.governor != clause.governor) return;
  const VerbGroup& verb = syntax_.verbs[clause.verb];
  const VerbGroup& other = syntax_.verbs[next.verb];
  if (verb.passive || other.passive || verb.finite != other.finite || !is_joined_to(scene_, verb, other))
    return;
  std::vector<Argument> inner;
  ArgumentFinder(scene_, syntax_, inner).own(next);
  for (Argument& argument : inner) {
    if (argument.surface != Surface::kObject || syntax_.chunks[argument.chunk].first < other.end) continue;
    argument.inherited = true;
    out_.push_back(argument);
  }
}

}  // namespace concord::reading
