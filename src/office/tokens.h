// API tokens: what a program shows instead of a password, "concord_<id>_<secret>". The whole is shown once,
// when it is issued; the register keeps its SHA-256. A token has a role of its own, which is never above the
// user's: where the user's role falls, the token's falls with it, and it ends with the user's tenure, when it
// expires and when it is revoked. A password change does not end it.
//
// The views of the store must be up to date (office/appointments.h).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/random.h"
#include "office/appointments.h"

namespace concord::office {

inline constexpr std::size_t kLongestLabel = 100;  // bytes

struct Token {
  std::string id;  // 16 hexadecimal digits
  User user;       // whose it is, with the role in which it may act now
  std::string label;
  Role role = Role::kViewer;  // as issued
  Instant created;
  std::optional<Instant> expires;
  std::optional<Instant> used;  // to the minute
};

struct IssuedToken {
  std::string text;  // "concord_<id>_<secret>", never to be seen again
  Token token;
};

class Tokens {
 public:
  // All three must outlive it.
  Tokens(store::Store& store, const Clock& clock, Random& random)
      : store_(store), clock_(clock), random_(random) {}

  // kForbidden for a role above the user's; kUsage for a label that is empty, too long or not printable, or a
  // day in the past. Sweeps, so that nobody else has to.
  Result<IssuedToken> issue(const User& user, std::string_view label, Role role,
                            std::optional<Instant> expires = {});
  // Nothing where there is none, or where it is over. Only reads.
  Result<std::optional<Token>> find(std::string_view text);
  // Notes that it is being used, unless that was noted within the minute.
  Status touch(const Token& token);
  // Those that are not over, oldest first; of one user, or of all where `user` is empty.
  Result<std::vector<Token>> list(std::string_view user = {});
  // kNotFound where there is none of that id; with a user, where it is not that user's.
  Status revoke(std::string_view id, std::string_view user = {});
  // Removes what is over.
  Status sweep();

 private:
  Result<std::optional<Token>> standing(const std::string& id, const Json& json);

  store::Store& store_;
  const Clock& clock_;
  Random& random_;
};

}  // namespace concord::office
