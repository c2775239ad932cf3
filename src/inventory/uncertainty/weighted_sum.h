// What the equations of a series gave, added to the totals of their draws.
#pragma once

#include <span>
#include <vector>

#include "inventory/compute/series_model.h"

namespace concord::inventory {

// out += weights[i] * run.result(i) for each equation i whose weight is not 0, draw by draw. kInput where a
// sum is no number or infinite; then what `out` has is of no use.
Status add_weighted(const SeriesRun& run, const std::vector<double>& weights, std::span<double> out);

}  // namespace concord::inventory
