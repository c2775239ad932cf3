// Approach 1: uncertainties of level and trend by the propagation of errors (2006 IPCC Guidelines, Volume 1,
// Chapter 3, section 3.2.3.1). Each uncertainty is half of a 95 % interval.
#pragma once

#include <optional>
#include <span>

#include "inventory/uncertainty/effects.h"

namespace concord::inventory {

// A line of Table 3.2; emissions in kilograms of CO2 equivalents, shares as fractions (0.05 is 5 %).
struct PropagationLine {
  std::string category;
  std::map<std::string, std::string> keys;
  std::string gas;
  double base = 0;               // column C
  double year = 0;               // column D
  double activity = 0;           // column E, of its own emission (of the base year's where the year has none)
  double factor = 0;             // column F
  double combined = 0;           // column G
  double to_variance = 0;        // column H: what it adds to the square of the total's share
  double sensitivity_a = 0;      // column I: change of the trend for 1 % more in both years, in points
  double sensitivity_b = 0;      // column J: the same for 1 % more in the year alone
  double trend_by_factor = 0;    // column K: factors are the same in both years
  double trend_by_activity = 0;  // column L: activity data of both years are independent
  double to_trend_variance = 0;  // column M
};

struct Propagation {
  std::vector<PropagationLine> lines;  // memo items are left out
  double base = 0;                     // totals
  double year = 0;
  // By inputs: a factor that several lines share moves them together, which the table's lines do not know. In
  // kilograms, right also where a total is near 0 or below it.
  double level = 0;
  double trend = 0;  // of year - base
  // Level in shares of the total's absolute value, trend as (year - base) / |base|; nothing where that is 0.
  std::optional<double> level_share;
  std::optional<double> trend_share;
  // As the table adds lines up: square roots of the sums of columns H and M.
  std::optional<double> table_level_share;
  std::optional<double> table_trend_share;
};

// `warming` is a table of global warming potentials (warming.h). kInput where it does not have a gas.
Result<Propagation> propagate(std::span<const LineEffects> lines, const FactorTable& warming);

}  // namespace concord::inventory
