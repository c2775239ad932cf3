// What the program's exit status means. Scripts act on it, so a number never changes its meaning; this table
// is the one place that gives it (`concord help exit-codes` and the manual page are made from it or checked
// against it).
#pragma once

#include <span>
#include <string_view>

#include "base/error.h"

namespace concord::cli {

enum class ExitCode : int {
  kFine = 0,
  kFindings = 1,
  kUsage = 2,
  kNotFound = 3,
  kInput = 4,
  kSchema = 5,
  kDamaged = 6,
  kSignature = 7,
  kFork = 8,
  kBusy = 9,
  kTooNew = 10,
  kTooLarge = 11,
  kIo = 12,
  kExists = 13,
  kRefused = 14,
  kInternal = 70,
};

struct ExitCodeMeaning {
  ExitCode code;
  std::string_view meaning;
};

// All of them, in ascending order.
std::span<const ExitCodeMeaning> exit_codes();

ExitCode exit_code(ErrorCode code);

}  // namespace concord::cli
