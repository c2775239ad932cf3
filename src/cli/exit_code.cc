#include "cli/exit_code.h"

#include <array>

namespace concord::cli {

namespace {

constexpr std::array kMeanings = {
    ExitCodeMeaning{ExitCode::kFine, "done, and nothing to report"},
    ExitCodeMeaning{ExitCode::kFindings, "done, and something was found: verify or fsck names what is wrong"},
    ExitCodeMeaning{ExitCode::kUsage, "the command line makes no sense"},
    ExitCodeMeaning{ExitCode::kNotFound, "what was named is not there"},
    ExitCodeMeaning{ExitCode::kInput, "bad input, or a part of the input could not be read"},
    ExitCodeMeaning{ExitCode::kSchema, "an entry would not match the schema of its kind"},
    ExitCodeMeaning{ExitCode::kDamaged, "stored data fails its own checks"},
    ExitCodeMeaning{ExitCode::kSignature, "a signature does not verify, or its key is another one"},
    ExitCodeMeaning{ExitCode::kFork, "two histories of one log; nothing was signed"},
    ExitCodeMeaning{ExitCode::kBusy, "another process holds or has changed the record; try again"},
    ExitCodeMeaning{ExitCode::kTooNew, "written by a newer version of Concord"},
    ExitCodeMeaning{ExitCode::kTooLarge, "over a stated limit"},
    ExitCodeMeaning{ExitCode::kIo, "the operating system refused: disk full, no permission, output closed"},
    ExitCodeMeaning{ExitCode::kExists, "what was to be made is there already"},
    ExitCodeMeaning{ExitCode::kRefused, "who asks is not known, may not do that, or must wait"},
    ExitCodeMeaning{ExitCode::kInternal, "a defect of Concord itself"},
};

}  // namespace

std::span<const ExitCodeMeaning> exit_codes() {
  return kMeanings;
}

ExitCode exit_code(ErrorCode code) {
  switch (code) {
    case ErrorCode::kUsage:
      return ExitCode::kUsage;
    case ErrorCode::kNotFound:
      return ExitCode::kNotFound;
    case ErrorCode::kExists:
      return ExitCode::kExists;
    case ErrorCode::kInput:
      return ExitCode::kInput;
    case ErrorCode::kSchema:
      return ExitCode::kSchema;
    case ErrorCode::kDamaged:
      return ExitCode::kDamaged;
    case ErrorCode::kSignature:
      return ExitCode::kSignature;
    case ErrorCode::kFork:
      return ExitCode::kFork;
    case ErrorCode::kConflict:
    case ErrorCode::kLocked:
      return ExitCode::kBusy;
    case ErrorCode::kTooNew:
      return ExitCode::kTooNew;
    case ErrorCode::kTooLarge:
      return ExitCode::kTooLarge;
    case ErrorCode::kUnauthorised:
    case ErrorCode::kForbidden:
    case ErrorCode::kTooSoon:
      return ExitCode::kRefused;
    case ErrorCode::kIo:
      return ExitCode::kIo;
    case ErrorCode::kInternal:
      return ExitCode::kInternal;
  }
  return ExitCode::kInternal;
}

}  // namespace concord::cli
