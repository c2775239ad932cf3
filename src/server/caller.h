// Who asks, as far as the server has found out.
#pragma once

#include <cstdint>
#include <string>

namespace concord::server {

// What a request needs its caller to be allowed to do.
enum class Need : std::uint8_t {
  kNothing,     // anybody, signed in or not
  kLook,        // see what the record holds
  kUpload,      // hand reports in
  kDecide,      // accept, edit, reject, merge, correct, withdraw
  kErase,       // erase the text of a report
  kAdminister,  // users and what they may do
};

struct Caller {
  std::string name;  // empty where nobody is signed in; else the author of what they append
  std::string role;  // as /api/v1/me shows it
  std::string csrf;  // what a changing request must send along; empty where a token was used
};

}  // namespace concord::server
