// Years that a series has no data of, filled in so that the series stays consistent (2006 IPCC Guidelines,
// Volume 1, Chapter 5, section 5.3.3). What is filled in are rows to be looked at and added, each saying how
// it came about; nothing is filled in behind anybody's back.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/activity/activity_row.h"

namespace concord::inventory {

enum class Splice : std::uint8_t { kOverlap, kSurrogate, kInterpolation, kTrend };
std::string_view splice_name(Splice technique);  // "overlap"
std::optional<Splice> splice_named(std::string_view name);

using Values = std::map<int, double>;  // by year

// The years of `wanted` that `values` has not, as far as the technique can tell them.
//   overlap: x * mean of y / x over the years that both have, x of the other method (Equation 5.1)
//   surrogate: y of the closest year that has both, times s / s of that year (Equation 5.2)
//   interpolation: a straight line between the years before and after (section 5.3.3.3)
//   trend: the straight line of least squares through all years (section 5.3.3.4), of three or more
// `other` is what the first two rest on.
Values spliced(Splice technique, const Values& values, const Values& other, std::span<const int> wanted);

struct SplicedRow {
  ActivityRow row;  // its value in the unit of the series' other rows
  double value = 0;
  std::string source;
};
// Of every series of `rows`, each activity by itself. `others` are rows of the same series by another method
// (overlap); `surrogate` is one series of anything that moves as they do.
std::vector<SplicedRow> splice_rows(Splice technique, std::span<const ActivityRow> rows,
                                    std::span<const ActivityRow> others, const Values& surrogate,
                                    std::span<const int> wanted);

}  // namespace concord::inventory
