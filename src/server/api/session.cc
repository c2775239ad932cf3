// Signing in and out.
#include <fmt/format.h>

#include "office/lockout.h"
#include "office/login.h"
#include "office/sessions.h"
#include "server/api/error_json.h"
#include "server/api/me.h"
#include "server/api/routes.h"
#include "server/service.h"

namespace concord::server {

namespace {

// Whose guesses are counted: behind a server in front, which stands on this machine, the client that it names
// last.
std::string_view client_of(const Request& request) {
  const std::string_view named = request.header("x-forwarded-for");
  if (named.empty() || !is_loopback(request.client)) return request.client;
  std::string_view last = named.substr(named.rfind(',') + 1);
  while (last.starts_with(' ')) last.remove_prefix(1);
  return last;
}

// RFC 6265bis: not readable by scripts, not sent for requests of other sites; over TLS only where the request
// came over TLS, which a server in front says.
std::string cookie(const Call& call, std::string_view secret, bool ends) {
  const bool secure = call.request.header("x-forwarded-proto") == "https";
  return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Strict{}{}", kSessionCookie, secret,
                     ends ? "; Max-Age=0" : "", secure ? "; Secure" : "");
}

Answer sign_in(const Call& call) {
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(std::string name, field_of(body, "name"));
  CONCORD_TRY(std::string password, field_of(body, "password"));
  office::Login login(call.store(), call.clock);
  Result<office::User> entered = login.log_in(name, password, client_of(call.request));
  if (!entered && entered.error().code == ErrorCode::kTooSoon) {
    CONCORD_TRY(const auto wait,
                office::Lockout(call.store(), call.clock).wait(name, client_of(call.request)));
    return error_answer(entered.error()).with("Retry-After", std::to_string(wait.count()));
  }
  if (!entered) return std::unexpected(std::move(entered).error());
  const office::User& user = *entered;
  office::Sessions sessions(call.store(), call.clock, call.gate.random());
  CONCORD_TRY(office::OpenedSession opened, sessions.open(user));
  Caller caller;
  caller.name = user.name;
  caller.role = user.role;
  caller.user = user;
  caller.csrf = opened.session.csrf;
  CONCORD_TRY(Response answer, me_answer(call, caller));
  return answer.with("Set-Cookie", cookie(call, opened.secret, false));
}

Answer sign_out(const Call& call) {
  if (!call.caller.session.empty()) {
    office::Sessions sessions(call.store(), call.clock, call.gate.random());
    CONCORD_CHECK(sessions.close(call.caller.session));
  }
  return no_content().with("Set-Cookie", cookie(call, "", true));
}

constexpr Route kSessionRoutes[] = {
    {"POST", "/api/v1/session", kNothing, false, sign_in},
    {"DELETE", "/api/v1/session", kLook, false, sign_out},
};

}  // namespace

Answer me_answer(const Call& call, const Caller& caller) {
  Json user = nullptr;
  if (caller.role) user = {{"name", caller.name}, {"role", office::role_name(*caller.role)}};
  CONCORD_TRY(const bool users, call.room.has_users());
  CONCORD_TRY(auto engine, call.room.engine());
  return json_answer({{"user", std::move(user)},
                      {"users", users},
                      {"csrf", caller.csrf.empty() ? Json(nullptr) : Json(caller.csrf)},
                      {"office", call.service.office},
                      {"verifier_key", call.service.verifier_key},
                      {"version", call.service.version},
                      {"languages", engine->languages()},
                      {"today", call.today().text()}});
}

std::span<const Route> session_routes() {
  return kSessionRoutes;
}

}  // namespace concord::server
