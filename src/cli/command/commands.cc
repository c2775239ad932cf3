#include "cli/command/commands.h"

namespace concord::cli {

using Maker = std::unique_ptr<Command>();
Maker make_init, make_export, make_log, make_checkpoint, make_prove, make_help;

std::vector<std::unique_ptr<Command>> all_commands() {
  std::vector<std::unique_ptr<Command>> commands;
  for (Maker* make : {make_init, make_export, make_log, make_checkpoint, make_prove, make_help})
    commands.push_back(make());
  return commands;
}

}  // namespace concord::cli
