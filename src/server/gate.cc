#include "server/gate.h"

#include <array>
#include <sodium.h>

#include "base/bytes.h"

namespace concord::server {

namespace {

constexpr std::size_t kWordBytes = 24;

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

bool from_this_machine(std::string_view client) {
  return client.starts_with("127.") || client == "::1" || client.starts_with("::ffff:127.");
}

// The Origin header (RFC 6454, section 7) of a request that a browser sends for a page: that of this server.
bool same_origin(const Request& request) {
  std::string_view origin = request.header("origin");
  if (origin.empty()) return true;
  std::size_t scheme = origin.find("://");
  return scheme != std::string_view::npos && origin.substr(scheme + 3) == request.header("host");
}

bool same_text(std::string_view a, std::string_view b) {
  return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

std::unexpected<Error> forbidden(std::string what, std::string where, std::string remedy) {
  return fail(ErrorCode::kForbidden, std::move(what), std::move(where), std::move(remedy));
}

}  // namespace

Result<Gate> Gate::without_users(std::string owner) {
  if (sodium_init() < 0) return fail(ErrorCode::kInternal, "libsodium does not start");
  Gate gate;
  gate.owner_ = std::move(owner);
  std::array<std::uint8_t, kWordBytes> random{};
  randombytes_buf(random.data(), random.size());
  gate.word_ = to_hex(random);
  return gate;
}

Result<Caller> Gate::let_in(const Request& request, Need need) const {
  if (!same_origin(request)) {
    return forbidden("the request comes from a page of another site", "Origin",
                     "use the pages of this server");
  }
  if (!from_this_machine(request.client) || !is_this_machine(without_port(request.header("host")))) {
    return forbidden("without users only this machine is served, as localhost or 127.0.0.1", "Host",
                     "add a user with concord user add");
  }
  if (changes(request) && need != Need::kNothing && !same_text(request.header("x-concord-csrf"), word_)) {
    return forbidden("the word that shows where the request comes from is missing or old", "X-Concord-CSRF",
                     "load the page again");
  }
  return Caller{.name = owner_, .role = "administrator", .csrf = word_};
}

}  // namespace concord::server
