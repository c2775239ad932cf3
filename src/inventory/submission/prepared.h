// An inventory ready to be computed, wherever its files came from: the methods with its own values laid over
// them, and the rows of its activity data.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "inventory/activity/activity_row.h"
#include "inventory/activity/published_total.h"
#include "inventory/compute/estimate.h"
#include "inventory/compute/totals.h"
#include "inventory/submission/dataset.h"
#include "inventory/submission/settings.h"

namespace concord::inventory {

struct Prepared {
  Settings settings;
  std::shared_ptr<const MethodSet> methods;  // own values included
  std::vector<ActivityRow> rows;
  std::vector<PublishedTotal> published;
};

// A problem, at its file and row, for each line of the datasets that cannot be used.
Prepared prepare(Settings settings, MethodSet methods, std::span<const Dataset> datasets, Problems& problems);

struct Outcome {
  std::vector<Estimate> lines;
  std::vector<TotalsRow> totals;
};

// Problems as of series_models() and estimate(). kNotFound where the methods do not have the set of
// potentials that the settings name, kInput where that does not have a gas.
Result<Outcome> compute(const Prepared& prepared, Problems& problems);

}  // namespace concord::inventory
