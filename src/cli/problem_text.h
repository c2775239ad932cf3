// The mistakes of data files (language packs, methods) as a terminal shows them, or as JSON.
#pragma once

#include <string>

#include "base/problem.h"
#include "cli/context.h"

namespace concord::cli {

void print_problems(Context& context, const Problems& problems);
// On standard error; those that differ in numbers alone are one line that says how many more there are. With
// --json each is an object.
void print_warnings(const Context& context, const Problems& problems);
// "1 mistake", "12 mistakes", or `none`.
std::string mistakes(const Problems& problems, std::string_view none);

}  // namespace concord::cli
