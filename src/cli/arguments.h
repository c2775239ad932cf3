// The command line, parsed: which command, with its options filled in, and the options that every command
// has.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "cli/command.h"

namespace concord::cli {

struct Arguments {
  Command* command = nullptr;         // null where `answer` is all there is to do
  std::optional<std::string> answer;  // the help or version that was asked for
};

using Commands = std::span<const std::unique_ptr<Command>>;

// kUsage for a line that makes no sense. `global` must outlive the call only.
Result<Arguments> parse_arguments(int argc, const char* const* argv, Commands commands,
                                  GlobalOptions& global);

// The help of the program, of the command named, or of an action of it. kNotFound where there is none of that
// name.
Result<std::string> help_text(std::string_view command, std::string_view action, Commands commands);

}  // namespace concord::cli
