// Emissions and removals computed from activity data: for each series (a category and its keys) and year what
// the equations of its method give, with what went into it, so that each figure can be followed to the table
// or the source it rests on.
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

struct Estimates {
  std::vector<Estimate> lines;      // by category, keys, gas and year
  std::vector<UsedFactor> factors;  // each once, by table and keys
};

// A problem, at the row it shows in, for each series that cannot be computed: a key's value that a table does
// not have, an activity of the method without a row for a year that another has one for, a year left out
// where a method goes on from the year before, a result that is no number. The rest is computed.
Estimates estimate(std::span<const ActivityRow> rows, const MethodSet& methods, Problems& problems);

}  // namespace concord::inventory
