#include "server/gate.h"

#include "base/sha256.h"
#include "office/tokens.h"

namespace concord::server {

namespace {

constexpr std::size_t kWordBytes = 24;
constexpr std::string_view kBearer = "Bearer ";

bool changes(const Request& request) {
  return request.method != "GET" && request.method != "HEAD";
}

std::string_view without_port(std::string_view host) {
  if (host.starts_with('[')) return host.substr(0, host.find(']') + 1);
  return host.substr(0, host.find(':'));
}

bool is_this_machine(std::string_view host) {
  return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

}  // namespace

bool is_loopback(std::string_view address) {
  return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

Gate Gate::make(std::string owner, const Clock& clock, Random& random) {
  Gate gate;
  gate.owner_ = std::move(owner);
  gate.clock_ = &clock;
  gate.random_ = &random;
  gate.word_ = random.hex(kWordBytes);
  return gate;
}

// The Origin header (RFC 6454, section 7) says for which page a browser sends a request. Fetch Metadata (W3C,
// Sec-Fetch-Site) says it where there is no Origin, for an image for one; a link may be followed from
// anywhere.
Status Gate::check_origin(const Request& request) const {
  const std::string_view origin = request.header("origin");
  const std::size_t scheme = origin.find("://");
  const bool own = scheme != std::string_view::npos && origin.substr(scheme + 3) == request.header("host");
  const std::string_view site = request.header("sec-fetch-site");
  const bool follows = !changes(request) && request.header("sec-fetch-mode") == "navigate";
  const bool foreign = (site == "cross-site" || site == "same-site") && !follows;
  if ((origin.empty() || own) && !foreign) return {};
  return fail(ErrorCode::kForbidden, "the request comes from a page of another site", "Origin",
              "use the pages of this server");
}

Result<Caller> Gate::owner(const Request& request) const {
  if (!is_loopback(request.client) || !is_this_machine(without_port(request.header("host")))) {
    return fail(ErrorCode::kForbidden, "without users only this machine is served, as localhost or 127.0.0.1",
                "Host", "add a user with concord user add");
  }
  Caller caller;
  caller.name = owner_;
  caller.role = office::Role::kAdministrator;
  caller.csrf = word_;
  return caller;
}

Result<Caller> Gate::by_token(std::string_view text, Room& room) const {
  office::Tokens tokens(room.store(), *clock_, *random_);
  CONCORD_TRY(auto token, tokens.find(text));
  if (!token) {
    return fail(ErrorCode::kUnauthorised, "the token is not known, or is over", "Authorization",
                "issue a new one with concord user token");
  }
  CONCORD_CHECK(tokens.touch(*token));
  Caller caller;
  caller.name = token->user.name;
  caller.role = std::min(token->role, token->user.role);
  caller.user = token->user;
  return caller;
}

Result<Caller> Gate::by_session(const Request& request, Room& room) const {
  Caller caller;
  const std::string_view secret = request.cookie(kSessionCookie);
  if (secret.empty()) return caller;
  office::Sessions sessions(room.store(), *clock_, *random_);
  CONCORD_TRY(auto session, sessions.find(secret));
  if (!session) return caller;
  CONCORD_CHECK(sessions.touch(*session));
  caller.name = session->user.name;
  caller.role = session->user.role;
  caller.user = session->user;
  caller.csrf = session->csrf;
  caller.session = secret;
  return caller;
}

Status Gate::check_word(const Request& request, const Caller& caller, Need need) const {
  if (!changes(request) || !need || caller.csrf.empty()) return {};
  if (same_secret(request.header("x-concord-csrf"), caller.csrf)) return {};
  return fail(ErrorCode::kForbidden, "the word that shows where the request comes from is missing or old",
              "X-Concord-CSRF", "load the page again");
}

Result<Caller> Gate::let_in(const Request& request, Room& room, Need need) const {
  CONCORD_TRY(const bool users, room.has_users());
  const std::string_view authorization = request.header("authorization");
  auto found = !users                               ? owner(request)
               : authorization.starts_with(kBearer) ? by_token(authorization.substr(kBearer.size()), room)
                                                    : by_session(request, room);
  CONCORD_TRY(Caller caller, std::move(found));
  if (!need) return caller;
  if (!caller.role) return fail(ErrorCode::kUnauthorised, "nobody is signed in", {}, "sign in");
  CONCORD_CHECK(office::allow(*caller.role, *need));
  CONCORD_CHECK(check_word(request, caller, need));
  return caller;
}

}  // namespace concord::server
