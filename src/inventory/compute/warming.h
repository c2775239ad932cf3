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
// What a notation key is told of where no row names the gas.
inline constexpr std::string_view kUnnamedGases = "F-gases";

// kInput where the table does not have the gas. 0 for a family of gases ("HFCs"), of which notation keys
// alone are told.
Result<double> potential_of(const FactorTable& warming, std::string_view gas);

}  // namespace concord::inventory
