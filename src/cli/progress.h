// Progress of long work on standard error: one line, rewritten in place, only on a terminal and only once the
// work has taken over a second. Whoever pipes or logs sees nothing of it.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "cli/output.h"
#include "cli/terminal.h"

namespace concord::cli {

class Progress {
 public:
  // `doing` in the -ing form ("reading"), `unit` in the plural ("reports"); a total of 0 is an unknown one.
  Progress(Output& err, std::string doing, std::string unit, std::uint64_t total);
  ~Progress();  // leaves an empty line
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void at(std::uint64_t done);
  // To be called before something else is printed to the terminal.
  void clear();

 private:
  using Time = std::chrono::steady_clock;

  Output& err_;
  Terminal terminal_;
  std::string doing_;
  std::string unit_;
  std::uint64_t total_;
  Time::time_point started_ = Time::now();
  Time::time_point shown_ = started_;
  bool visible_ = false;
};

// "12 s", "3 min", "2 h 10 min": as exact as an estimate deserves.
std::string rough_duration(std::chrono::seconds duration);

// The line for `done` of `total` units after `elapsed` time; exposed for its test.
std::string progress_line(std::string_view doing, std::string_view unit, std::uint64_t done,
                          std::uint64_t total, std::chrono::milliseconds elapsed);

}  // namespace concord::cli
