// Sessions: what a browser shows instead of a password. The client gets a secret of 32 random bytes; the
// register keeps its SHA-256 only, so that who reads the store cannot use it. A session ends when it was not
// used for a while, when it is old, when it is closed, and when the user's role or password changes: it holds
// the mark of both under which it was opened (standing_mark), so that nothing has to be found and removed.
//
// The CSRF token is HMAC-SHA-256 of a fixed text under the secret: a page gets it from the server, another
// site's page, which can make the browser send the cookie but cannot read it, does not. Nothing is stored of
// it.
//
// The views of the store must be up to date (office/appointments.h).
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/error.h"
#include "base/random.h"
#include "office/appointments.h"

namespace concord::office {

struct SessionOptions {
  std::chrono::seconds idle = std::chrono::hours(12);      // ends when not used for so long
  std::chrono::seconds longest = std::chrono::hours(168);  // and after a week in any case
  std::chrono::seconds touch = std::chrono::minutes(1);    // its use is noted no more often than that
};

struct Session {
  std::string id;    // the SHA-256 of the secret, in hexadecimal: what the register knows it by
  User user;         // with the role that stands now
  std::string csrf;  // what every changing call must bring
  Instant created;
  Instant used;  // as noted last
};

struct OpenedSession {
  std::string secret;  // for the cookie; 43 characters of base64url
  Session session;
};

class Sessions {
 public:
  // All three must outlive it.
  Sessions(store::Store& store, const Clock& clock, Random& random, const SessionOptions& options = {})
      : store_(store), clock_(clock), random_(random), options_(options) {}

  // For a user who has just logged in. Sweeps, so that nobody else has to.
  Result<OpenedSession> open(const User& user);
  // Nothing where there is none, or where it is over. Only reads, so that any reader of the store will do.
  Result<std::optional<Session>> find(std::string_view secret);
  // Notes that it is being used, unless that was noted a moment ago. One that was closed meanwhile stays so.
  Status touch(const Session& session);
  Status close(std::string_view secret);  // again is no error
  // Removes what is over.
  Status sweep();

 private:
  struct Stored;
  bool is_over(const Stored& stored) const;

  store::Store& store_;
  const Clock& clock_;
  Random& random_;
  SessionOptions options_;
};

std::string csrf_token(std::string_view secret);
// In a time that does not depend on where they differ.
bool csrf_matches(const Session& session, std::string_view given);

}  // namespace concord::office
