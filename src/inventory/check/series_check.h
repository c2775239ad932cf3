// What looks wrong with a series of activity data over the years: gaps, values that stand out, jumps, numbers
// carried forward (2006 IPCC Guidelines, Volume 1, Chapter 5, section 5.2 and Chapter 6, section 6.7).
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "inventory/activity/activity_row.h"

namespace concord::inventory {

struct CheckFinding {
  std::string check;  // "gap", "outlier", "jump", "carried-forward", "missing", "base-year", "published" ...
  std::string category;
  std::map<std::string, std::string> keys;
  int year = 0;  // 0 where it is of none
  std::string text;
};

// Years that stand out of a series: where a value differs from the one before by a share of the series'
// median that is far from the usual one (modified z-score over 3.5: Iglewicz and Hoaglin, 1993, section 3.3)
// and more than a tenth. A year that leaves and the next that returns are one outlier; otherwise it is a
// jump. Nothing of less than six years.
struct Unusual {
  int year = 0;
  bool returns = false;  // the next year is as the one before
};
std::vector<Unusual> unusual_years(const std::map<int, double>& values);

// Of every activity of every series.
std::vector<CheckFinding> check_series(std::span<const ActivityRow> rows);

}  // namespace concord::inventory
