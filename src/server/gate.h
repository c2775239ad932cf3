// Who asks, and whether they may. Every request for what the record holds passes here first.
//
// With users, a caller is known by the cookie of a session or by an API token (RFC 6750, section 2.1).
// Without users, the office is one person at one machine: requests are taken from this machine alone, under
// its own name (so that no page of another site can reach it through a name that points here). In both, what
// changes something must bring a word that only pages of this server can read, unless it comes with a token,
// which no browser sends by itself.
#pragma once

#include <string>

#include "base/clock.h"
#include "base/error.h"
#include "base/random.h"
#include "server/caller.h"
#include "server/http/message.h"
#include "server/room.h"

namespace concord::server {

inline constexpr std::string_view kSessionCookie = "concord_session";

class Gate {
 public:
  // `owner` is the author of what is changed where there are no users. `clock` and `random` must outlive it.
  static Gate make(std::string owner, const Clock& clock, Random& random);

  // Before a room is looked for: kForbidden for a request that a page of another site has sent.
  Status check_origin(const Request& request) const;
  // kUnauthorised where nobody is signed in, kForbidden where the caller may not. The views of `room` must be
  // up to date.
  Result<Caller> let_in(const Request& request, Room& room, Need need) const;

  const Clock& clock() const { return *clock_; }
  Random& random() const { return *random_; }

 private:
  Result<Caller> owner(const Request& request) const;
  Result<Caller> by_token(std::string_view text, Room& room) const;
  Result<Caller> by_session(const Request& request, Room& room) const;
  Status check_word(const Request& request, const Caller& caller, Need need) const;

  std::string owner_;
  std::string word_;  // random, new with every start
  const Clock* clock_ = nullptr;
  Random* random_ = nullptr;
};

bool is_loopback(std::string_view address);

}  // namespace concord::server
