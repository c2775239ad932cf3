// A password from who runs the program: asked for twice and not shown where standard input is a terminal, a
// line of standard input otherwise. Never from the command line, where others can see it.
#pragma once

#include <string>

#include "base/error.h"

namespace concord::cli {

// kUsage where the two differ, or where there is none. A signal that ends the program meanwhile leaves the
// terminal as it was.
Result<std::string> ask_password();

}  // namespace concord::cli
