// The users of the office, for its administrators; and one's own password.
#include "office/users.h"

#include "base/time.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

office::Users users_of(const Call& call) {
  return {call.room.record(), call.room.views(), call.caller.name};
}

Answer users(const Call& call) {
  CONCORD_TRY(auto all, users_of(call).list());
  Json items = Json::array();
  for (const office::User& user : all) items.push_back(office::user_json(user));
  return json_answer({{"items", std::move(items)}});
}

Answer add_user(const Call& call) {
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(std::string name, field_of(body, "name"));
  CONCORD_TRY(std::string role_text, field_of(body, "role"));
  CONCORD_TRY(office::Role role, office::role_from(role_text));
  CONCORD_TRY(std::string password, field_of(body, "password"));
  CONCORD_TRY(std::string hash, office::hash_password(password));
  CONCORD_TRY(office::User user, users_of(call).add(name, role, hash));
  CONCORD_CHECK(call.room.publish());
  return json_answer(office::user_json(user), 201);
}

// {"role"}, {"password"} or {"disabled": true}, or several of them.
Answer change_user(const Call& call) {
  const std::string& name = call.argument(0);
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(std::string role_text, optional_field_of(body, "role"));
  CONCORD_TRY(std::string password, optional_field_of(body, "password"));
  office::Users all = users_of(call);
  if (body.contains("disabled") && body["disabled"] == true) {
    CONCORD_CHECK(all.end(name));
    CONCORD_CHECK(call.room.publish());
    return no_content();
  }
  if (!role_text.empty()) {
    CONCORD_TRY(office::Role role, office::role_from(role_text));
    CONCORD_TRY(auto changed, all.set_role(name, role));
  }
  if (!password.empty()) {
    CONCORD_TRY(std::string hash, office::hash_password(password));
    CONCORD_CHECK(all.set_password(name, hash));
  }
  CONCORD_CHECK(call.room.publish());
  CONCORD_TRY(office::User user, all.get(name));
  return json_answer(office::user_json(user));
}

constexpr Route kUserRoutes[] = {
    {"GET", "/api/v1/users", kAdminister, false, users},
    {"POST", "/api/v1/users", kAdminister, false, add_user},
    {"PATCH", "/api/v1/users/{name}", kAdminister, false, change_user},
};

}  // namespace

std::span<const Route> user_routes() {
  return kUserRoutes;
}

}  // namespace concord::server
