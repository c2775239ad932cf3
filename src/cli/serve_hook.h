// The door from the command line to the server. The two stand side by side and do not know each other;
// main.cc, which knows both, fills this in.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "base/clock.h"
#include "base/error.h"
#include "record/record.h"

namespace concord::cli {

struct ServeRequest {
  record::RecordOptions record;
  std::string address;
  std::uint16_t port = 0;
  std::string owner;  // the author of changes where there are no users
  const Clock* clock = nullptr;
  std::function<void(std::uint16_t port)> listening;  // called once it listens
};

// Serves until the process is told to stop.
using ServeHook = std::function<Status(const ServeRequest&)>;

}  // namespace concord::cli
