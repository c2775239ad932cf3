// Auxiliaries that stand apart from their verb, or serve a second one.
#include "reading/event/clauser.h"
#include "reading/event/participle.h"

namespace concord::reading {

// "have for years been working", "was on Friday signed": the auxiliary before is one of this verb.
bool Clauser::completes_auxiliary(const VerbGroup& verb) {
  if (scene_.pack.has_cases() || !verb_of(clause()).auxiliary) return false;
  if (!verb.finite || boundary_ > after_verb_) return false;
  const bool participle =
      verb.auxiliary || is_participle(scene_, verb.head, verb_of(clause()).passive_auxiliary);
  return participle && !has_subject_from(after_verb_);
}

void Clauser::complete_auxiliary(std::uint32_t i) {
  VerbGroup& verb = syntax_.verbs[syntax_.chunks[i].index];
  const VerbGroup& before = verb_of(clause());
  verb.passive = verb.passive || (before.passive_auxiliary && is_participle(scene_, verb.head, true));
  verb.planned_form = verb.planned_form || before.planned_form;
  verb.negated = verb.negated || before.negated;
  set_verb(i);
}

// "was chaired by Berg and attended by Lind": behind the conjunction the second participle has the auxiliary
// and the subject of the first.
bool Clauser::shares_auxiliary(std::uint32_t i) {
  const VerbGroup& before = verb_of(clause());
  return !scene_.pack.has_cases() && i > 0 && syntax_.chunks[i - 1].kind == ChunkKind::kConjunction &&
         before.passive && before.finite && before.passive_auxiliary &&
         describes_with_agent(scene_, syntax_, i);
}

void Clauser::open_passive(std::uint32_t i) {
  const std::uint32_t old = current_;
  syntax_.verbs[syntax_.chunks[i].index].passive = true;
  current_ = open();
  clause().subject_of = old;
  set_verb(i);
}

}  // namespace concord::reading
