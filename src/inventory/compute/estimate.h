// Emissions and removals computed from activity data: for each series (a category and its keys) and year what
// the equations of its method give.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "inventory/compute/series_model.h"

namespace concord::inventory {

inline constexpr double kGramsInAKilogram = 1000;  // equations give grams (unit.h)

// One line of an inventory. A removal is below 0.
struct Estimate {
  std::string category;
  std::map<std::string, std::string> keys;
  std::string method;
  std::string gas;
  std::string memo;  // "biomass": told, and in no total (Volume 1, Chapter 8, section 8.2.1)
  int year = 0;
  double kilograms = 0;  // of the gas, in the year
  Notation notation = Notation::kNone;
};

// By category, keys, gas and year. A problem, at the row it shows in, for a series of which a year gives no
// number; the rest is computed.
std::vector<Estimate> estimate(std::span<const SeriesModel> models, Problems& problems);

}  // namespace concord::inventory
