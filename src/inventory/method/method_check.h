// Whether a method can be computed: each name of its equations is known, none depends on itself, and what
// comes out is a mass of its gas a year.
#pragma once

#include "base/problem.h"
#include "inventory/method/method_set.h"

namespace concord::inventory {

// The name of a year's length in equations: a stock of t and a flow of t/yr differ by it.
inline constexpr std::string_view kYear = "year";

// Adds a problem, with its line, for each mistake.
void check_method(const Method& method, const MethodSet& set, Problems& problems);

}  // namespace concord::inventory
