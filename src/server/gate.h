// Who asks, and whether they may. Every request passes here before anything else of it is looked at.
//
// Without users, the office is one person at one machine: requests are taken from this machine alone, under
// its own name (so that no page of another site can reach it through a name that points here), and changing
// ones need a word that only pages of this server can read.
#pragma once

#include <string>

#include "base/error.h"
#include "server/caller.h"
#include "server/http/message.h"

namespace concord::server {

class Gate {
 public:
  // `owner` is the author of what is changed where there are no users.
  static Result<Gate> without_users(std::string owner);

  // kForbidden and kUnauthorised where the caller may not.
  Result<Caller> let_in(const Request& request, Need need) const;

 private:
  std::string owner_;
  std::string word_;  // random, new with every start
};

}  // namespace concord::server
