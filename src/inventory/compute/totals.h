// Sums over the lines of an inventory: what a country emits and removes by category, gas and year, in CO2
// equivalents by a set of global warming potentials that is named and never implied.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "inventory/compute/estimate.h"
#include "inventory/compute/warming.h"

namespace concord::inventory {

// 3.B (land) and 3.D (harvested wood) of the 2006 Guidelines.
bool is_land_use(std::string_view category);

struct TotalsRow {
  std::string category;  // "" is the national total, "1" a sector, "1.A" ... down to those estimated
  std::string gas;       // "" is all of them, in CO2 equivalents
  std::string memo;      // "biomass", "bunkers": in no total above it
  bool land_use = true;  // of the national total: with category 3.B and 3.D, or without
  std::map<int, double> kilograms;  // by year with a number; of CO2 equivalents where gas is ""
  // By year in which nothing that is summed up has a number: the keys that say why, "NE" or "NO, NE".
  std::map<int, std::string> notations;
};

// The national total with and without land use, all categories above those estimated, and they themselves;
// then of each memo its sum and its categories; of each the sum of all gases first. kInput where `warming`
// (warming.h) does not have a gas.
Result<std::vector<TotalsRow>> totals(std::span<const Estimate> lines, const FactorTable& warming);

}  // namespace concord::inventory
