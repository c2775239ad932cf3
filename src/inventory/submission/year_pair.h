// The two years that a trend lies between.
#pragma once

#include <cstdint>

#include "inventory/submission/prepared.h"

namespace concord::inventory {

struct YearPair {
  int base = 0;
  int year = 0;
};

// 0 as `base` is the inventory's base year or, where there are no data of that, the first year that there are
// data of; 0 as `year` is the last. kUsage where there are no data at all, or none of a year that is given.
Result<YearPair> year_pair(const Prepared& prepared, std::uint64_t base, std::uint64_t year);

}  // namespace concord::inventory
