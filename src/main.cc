// The program's entry: everything it does is in cli/.
#include "cli/program.h"

int main(int argc, char** argv) {
  return concord::cli::run_program(argc, argv);
}
