// One's own API tokens. A program with a token can neither issue nor revoke one: that takes a person's
// session.
#include "office/tokens.h"

#include "base/time.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

Result<office::User> person(const Call& call) {
  if (call.caller.user && !call.caller.session.empty()) return *call.caller.user;
  return fail(ErrorCode::kForbidden, "tokens belong to users who are signed in", {},
              "add a user with concord user add, and sign in");
}

Json or_null(const std::optional<Instant>& at) {
  return at ? Json(instant_text(*at)) : Json(nullptr);
}

Json token_json(const office::Token& token) {
  return {{"id", token.id},
          {"label", token.label},
          {"role", office::role_name(token.role)},
          {"created", instant_text(token.created)},
          {"expires", or_null(token.expires)},
          {"used", or_null(token.used)}};
}

Answer tokens(const Call& call) {
  CONCORD_TRY(office::User user, person(call));
  office::Tokens all(call.store(), call.clock, call.gate.random());
  CONCORD_TRY(auto mine, all.list(user.name));
  Json items = Json::array();
  for (const office::Token& token : mine) items.push_back(token_json(token));
  return json_answer({{"items", std::move(items)}});
}

Answer issue(const Call& call) {
  CONCORD_TRY(office::User user, person(call));
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(std::string label, field_of(body, "label"));
  CONCORD_TRY(std::string role_text, field_of(body, "role"));
  CONCORD_TRY(office::Role role, office::role_from(role_text));
  CONCORD_TRY(std::string expires_text, optional_field_of(body, "expires"));
  std::optional<Instant> expires;
  if (!expires_text.empty()) {
    CONCORD_TRY(expires, parse_instant(expires_text));
  }
  office::Tokens all(call.store(), call.clock, call.gate.random());
  CONCORD_TRY(office::IssuedToken issued, all.issue(user, label, role, expires));
  Json whole = token_json(issued.token);
  whole["token"] = issued.text;
  return json_answer(whole, 201);
}

Answer revoke(const Call& call) {
  CONCORD_TRY(office::User user, person(call));
  office::Tokens all(call.store(), call.clock, call.gate.random());
  CONCORD_CHECK(all.revoke(call.argument(0), user.name));
  return no_content();
}

constexpr Route kTokenRoutes[] = {
    {"GET", "/api/v1/tokens", kLook, false, tokens},
    {"POST", "/api/v1/tokens", kLook, false, issue},
    {"DELETE", "/api/v1/tokens/{id}", kLook, false, revoke},
};

}  // namespace

std::span<const Route> token_routes() {
  return kTokenRoutes;
}

}  // namespace concord::server
