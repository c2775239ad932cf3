// The uncertainty of the national total in every year, by approach 1 (error_propagation.h): what a chart
// shows as a band.
#pragma once

#include <span>
#include <vector>

#include "inventory/uncertainty/effects.h"

namespace concord::inventory {

struct YearLevel {
  int year = 0;
  double total = 0;   // kilograms of CO2 equivalents, memo items left out
  double within = 0;  // half of the 95 % interval
};

// In the order of the years. `warming` is a table of global warming potentials (warming.h). kInput where it
// does not have a gas.
Result<std::vector<YearLevel>> levels(std::span<const SeriesModel> models, const FactorTable& warming,
                                      bool land_use);

}  // namespace concord::inventory
