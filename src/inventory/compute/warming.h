// Sets of global warming potentials: what a mass of a gas counts in CO2 equivalents. A set is named, and
// never implied.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "inventory/method/method_set.h"

namespace concord::inventory {

// "sar", "ar4", "ar5" or "ar6": those with a table global_warming_potential_NAME.
std::vector<std::string> warming_sets(const MethodSet& methods);
// kNotFound, naming those there are.
Result<const FactorTable*> warming_table(const MethodSet& methods, std::string_view set);
// kInput where the table does not have the gas.
Result<double> potential_of(const FactorTable& warming, std::string_view gas);

}  // namespace concord::inventory
