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
  // The same where what lies between was passed over as done before: it says nothing of how long the rest
  // takes.
  void passed_over(std::uint64_t done);
  // To be called before something else is printed to the terminal.
  void clear();

 private:
  void step(std::uint64_t done, bool passed);

  using Time = std::chrono::steady_clock;

  Output& err_;
  Terminal terminal_;
  std::string doing_;
  std::string unit_;
  std::uint64_t total_;
  Time::time_point started_ = Time::now();
  Time::time_point shown_ = started_;
  Time::time_point last_at_ = started_;
  std::uint64_t last_done_ = 0;
  Time::duration passing_{};  // time that went into passing over
  std::uint64_t passed_ = 0;  // and what was
  bool visible_ = false;
};

// "12 s", "3 min", "2 h 10 min": as exact as an estimate deserves.
std::string rough_duration(std::chrono::seconds duration);

// The line for `done` of `total` units, of which all but the `passed` ones took the `elapsed` time; exposed
// for its test.
std::string progress_line(std::string_view doing, std::string_view unit, std::uint64_t done,
                          std::uint64_t total, std::chrono::milliseconds elapsed, std::uint64_t passed = 0);

}  // namespace concord::cli
