// A command of the program: its name, what it takes, and what it does. Commands are listed in
// command/commands.h; nothing else needs to change when one is added.
#pragma once

#include <string_view>

#include "base/error.h"
#include "cli/context.h"
#include "cli/exit_code.h"
#include "cli/options.h"

namespace concord::cli {

class Command {
 public:
  virtual ~Command() = default;
  virtual const char* name() const = 0;
  virtual const char* summary() const = 0;  // one line, imperative, no full stop
  virtual void declare(Options& options) { (void)options; }
  // An Error is printed by the program and decides the exit status; otherwise the code returned does.
  virtual Result<ExitCode> run(Context& context) = 0;
};

}  // namespace concord::cli
