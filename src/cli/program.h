// The program `concord`: a command line in, an exit status out.
#pragma once

#include "cli/serve_hook.h"

namespace concord::cli {

int run_program(int argc, char** argv, ServeHook serve);

}  // namespace concord::cli
