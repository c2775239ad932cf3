// Logging in: a name and a password become a user, or an error that does not tell which of the two was wrong.
// In three steps, because the second takes a fifth of a second of a processor and needs no store, so that a
// server can do it while others use the store:
//
//   Login login(store, clock);
//   CONCORD_TRY(Login::Attempt attempt, login.begin(name, client));     // with the store
//   Login::Outcome outcome = Login::check(attempt, password);           // without, in any thread
//   CONCORD_TRY(User user, login.finish(attempt, outcome));             // with the store
//
// A name that does not exist, and a user without a password, take the same steps and the same time.
// The views of the store must be up to date (office/appointments.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/error.h"
#include "office/lockout.h"
#include "office/users.h"

namespace concord::office {

struct LoginOptions {
  LockoutOptions lockout = {};
  PasswordCost cost = {};
};

class Login {
 public:
  struct Attempt {
    std::string name;
    std::string client;
    std::optional<User> user;
    std::optional<StoredPassword> password;
    PasswordCost cost;
  };
  struct Outcome {
    bool right = false;
    std::string renewed;  // the hash at today's cost, where the stored one was made at another
  };

  // `store` and `clock` must outlive it.
  Login(store::Store& store, const Clock& clock, const LoginOptions& options = {})
      : store_(store), lockout_(store, clock, options.lockout), cost_(options.cost) {}

  // kTooSoon where name or client must wait (office/lockout.h says what a client is).
  Result<Attempt> begin(std::string_view name, std::string_view client);
  static Outcome check(const Attempt& attempt, std::string_view password);
  // kUnauthorised where it was wrong, or where the user's role or password has changed meanwhile.
  Result<User> finish(const Attempt& attempt, const Outcome& outcome);

  // All three.
  Result<User> log_in(std::string_view name, std::string_view password, std::string_view client);

 private:
  store::Store& store_;
  Lockout lockout_;
  PasswordCost cost_;
};

}  // namespace concord::office
