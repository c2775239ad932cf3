// What is to be looked at before an inventory is handed in: what is missing, what stands out, what differs
// from the reference approach and from what others published (2006 IPCC Guidelines, Volume 1, Chapter 6;
// Volume 2, Chapter 6). Findings are no errors: a compiler looks at each and decides.
#pragma once

#include <vector>

#include "inventory/check/series_check.h"
#include "inventory/submission/prepared.h"

namespace concord::inventory {

struct CheckOptions {
  // A difference from a published total or the reference approach that is larger is a finding. 5 %: Volume 2,
  // Chapter 6, section 6.8 of the reference approach.
  double tolerance = 0.05;
};

// In the order: years, completeness, series, what counts as exact, reference approach, published totals.
std::vector<CheckFinding> check_inventory(const Prepared& prepared, const Outcome& outcome,
                                          const CheckOptions& options = {});

}  // namespace concord::inventory
