// What a series is computed from and not sure of: its factors and the rows of its activity data, each with
// its 95 % interval and a name. A factor that several series share has one name in all of them; rows of two
// years are two inputs.
#pragma once

#include <string>
#include <vector>

#include "inventory/compute/series_model.h"
#include "inventory/uncertainty/draws.h"

namespace concord::inventory {

struct SeriesInput {
  std::string name;
  int year = 0;        // of a row; 0 is a factor
  std::size_t at = 0;  // SeriesRun::factor() or activity()
  Quantity quantity;
};

// Those with an interval. Activity data are spread as a normal distribution, which is cut off at 0 where they
// cannot be below it.
std::vector<SeriesInput> uncertain_inputs(const SeriesModel& model);

}  // namespace concord::inventory
