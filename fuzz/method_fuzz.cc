// Any bytes as a file of methods and tables: mistakes are named with a line of the file, and what is right
// can be computed with or not, but nothing breaks.
#include <cstdint>
#include <string_view>

#include "check.h"
#include "inventory/method/method_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace concord;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  Problems problems;
  const IniFile file = parse_ini(text, "f.ini", problems);
  inventory::MethodSet set;
  set.units = Units::from(file, problems);
  for (inventory::FactorTable& table : inventory::factor_tables(file, set.units, problems))
    set.tables.emplace(table.name, table);
  set.methods = inventory::methods_of(file, problems);
  for (const inventory::Method& method : set.methods) inventory::check_method(method, set, problems);
  for (const Problem& problem : problems) demand(problem.file == "f.ini" && !problem.what.empty());
  return 0;
}
