// The table of contents of the program: every command, in the order of `concord --help`. To add one, write
// its file beside this one and add its line to commands.cc.
#pragma once

#include <memory>
#include <vector>

#include "cli/command.h"

namespace concord::cli {

std::vector<std::unique_ptr<Command>> all_commands();

}  // namespace concord::cli
