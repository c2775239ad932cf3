// Who asks, as far as the server has found out, and what they may do.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "office/access.h"
#include "office/sessions.h"

namespace concord::server {

// What a request needs its caller to be allowed to do; nothing for what anybody may.
using Need = std::optional<office::Act>;
inline constexpr Need kNothing = std::nullopt;
inline constexpr Need kLook = office::Act::kLook;
inline constexpr Need kUpload = office::Act::kReadIn;
inline constexpr Need kDecide = office::Act::kDecide;
inline constexpr Need kCompile = office::Act::kCompile;
inline constexpr Need kErase = office::Act::kErase;
inline constexpr Need kAdminister = office::Act::kAdminister;

struct Caller {
  std::string name;                  // empty where nobody is signed in; else the author of what they append
  std::optional<office::Role> role;  // of a token that of the token
  std::optional<office::User> user;  // nothing where there are no users
  std::string csrf;                  // what a changing request must send along; empty where a token was used
  std::string session;               // the secret of the session; empty without one
};

}  // namespace concord::server
