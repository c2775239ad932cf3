// Totals that others published (a national inventory report, PRIMAP-hist, EDGAR ...), to be compared with
// what is computed. A table with the columns category (empty: the national total), gas, year, value, unit,
// source, and where gas is "CO2e" gwp: the set of global warming potentials it was told by.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/problem.h"
#include "base/unit.h"
#include "inventory/activity/sheet.h"

namespace concord::inventory {

struct PublishedTotal {
  std::string category;  // "" is the national total
  std::string gas;       // "" is all of them, in CO2 equivalents
  std::string warming;   // of CO2 equivalents; "" where it is not said
  bool land_use = true;  // of a national total: with 3.B and 3.D, or without
  int year = 0;
  double kilograms = 0;
  std::string source;
  std::string sheet;
  std::uint32_t row = 0;
};

// A problem, with its row and column, for each row that cannot be used. A national total without land use has
// "without" in the column land_use.
std::vector<PublishedTotal> published_totals(std::span<const Sheet> sheets, const Units& units,
                                             Problems& problems);

}  // namespace concord::inventory
