// Runs a program that reads hostile bytes: in a process of its own that has no network, writes no file, and
// is killed when it takes too much memory, time or output.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace concord::reading {

struct ChildLimits {
  std::uint64_t memory_bytes = std::uint64_t{768} << 20U;
  unsigned cpu_seconds = 20;
  unsigned seconds = 60;  // on the clock
  std::size_t output_bytes = std::size_t{16} << 20U;
};

struct ChildOutput {
  std::string output;
  std::string errors;  // the beginning of it
  int status = 0;      // its exit status
};

// `command` is a program's path and its arguments; `input` is its standard input, which it may seek in.
// kInput where it was killed for time or memory or crashed, kTooLarge for its output, kIo where it could not
// be started or confined. Safe from any thread; leaves neither process nor file behind.
Result<ChildOutput> run_confined(const std::vector<std::string>& command, std::string_view input,
                                 const ChildLimits& limits = {});

}  // namespace concord::reading
