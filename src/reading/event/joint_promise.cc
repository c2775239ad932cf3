// What several will do together they have agreed on.
#include <algorithm>

#include "reading/event/status.h"

namespace concord::reading {
namespace {

// "are going to work together": as good as "will".
bool are_going_to(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (scene.pack.has_cases() || clause.governor == kNone) return false;
  const std::uint32_t above = syntax.clauses[clause.governor].verb;
  if (above == kNone || !syntax.verbs[above].finite) return false;
  const VerbGroup& verb = syntax.verbs[above];
  return verb.end > verb.first + 1 && scene.document.may_be(verb.end - 1, part_bits(PartOfSpeech::kGerund));
}

}  // namespace

bool is_joint_promise(const Scene& scene, const Syntax& syntax, const Match& match, EventStatus status) {
  const Frame& frame = scene.pack.frames[match.frame];
  const Clause& clause = syntax.clauses[match.clause];
  return status == EventStatus::kPlanned && frame.type == EventType::kCooperate && !frame.agreement &&
         match.actors > 1 && clause.verb != kNone &&
         (syntax.verbs[clause.verb].finite || are_going_to(scene, syntax, clause));
}

}  // namespace concord::reading
