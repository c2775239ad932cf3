#include "inventory/compute/warming.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concord::inventory {

namespace {

constexpr std::string_view kWarming = "global_warming_potential_";

}  // namespace

std::vector<std::string> warming_sets(const MethodSet& methods) {
  std::vector<std::string> names;
  for (const auto& [name, table] : methods.tables) {
    if (name.starts_with(kWarming)) names.push_back(name.substr(kWarming.size()));
  }
  return names;
}

Result<const FactorTable*> warming_table(const MethodSet& methods, std::string_view set) {
  const FactorTable* warming = methods.table(fmt::format("{}{}", kWarming, set));
  if (warming != nullptr) return warming;
  return fail(ErrorCode::kNotFound, fmt::format("there is no set '{}' of global warming potentials", set), {},
              fmt::format("they are {}", fmt::join(warming_sets(methods), ", ")));
}

Result<double> potential_of(const FactorTable& warming, std::string_view gas) {
  const Factor* factor = warming.find({std::string(gas)});
  if (factor != nullptr) return factor->value;
  if (gas == "HFCs" || gas == "PFCs" || gas == kUnnamedGases) return 0;
  return fail(ErrorCode::kInput, fmt::format("{} has no global warming potential of {}", warming.title, gas));
}

}  // namespace concord::inventory
