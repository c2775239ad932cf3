#include "reading/event/principal.h"

#include "reading/mention/country_name.h"

namespace concord::reading {

bool stands_for_principal(const Mention& mention) {
  const Actor& actor = mention.actor;
  return mention.anonymous && actor.kind == ActorKind::kPerson &&
         (!actor.org.empty() || !actor.country.empty());
}

Actor principal_of(const Actor& actor) {
  Actor principal = actor;
  principal.kind = actor.org.empty() ? ActorKind::kState : ActorKind::kOrganisation;
  principal.name = actor.org.empty() ? country_name(actor.country) : actor.org;
  principal.role.clear();
  principal.org.clear();
  return principal;
}

Actor state_of(const Actor& actor) {
  if (actor.country.empty()) return actor;
  Actor state;
  state.kind = ActorKind::kState;
  state.country = actor.country;
  state.name = country_name(actor.country);
  state.at = actor.at;
  return state;
}

}  // namespace concord::reading
