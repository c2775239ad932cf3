// The program `concord`: a command line in, an exit status out.
#pragma once

namespace concord::cli {

int run_program(int argc, char** argv);

}  // namespace concord::cli
