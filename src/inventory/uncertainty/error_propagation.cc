#include "inventory/uncertainty/error_propagation.h"

#include <cmath>

#include "inventory/compute/warming.h"

namespace concord::inventory {

namespace {

double square(double x) {
  return x * x;
}

// One input's pull on the totals of both years, over all lines.
struct Pull {
  double base = 0;
  double year = 0;
};

PropagationLine own_line(const LineEffects& line, double potential) {
  PropagationLine out;
  out.category = line.category;
  out.keys = line.keys;
  out.gas = line.gas;
  out.base = line.base * potential;
  out.year = line.year * potential;
  // Shares are of the year's emission; a source that has ceased counts with those of the base year.
  const bool ceased = line.year == 0;
  const double emission = std::abs(ceased ? line.base : line.year);
  double activity = 0;
  double factor = 0;
  for (const auto& [name, effect] : line.effects)
    (effect.of_factor ? factor : activity) += square(ceased ? effect.base : effect.year);
  out.activity = emission == 0 ? 0 : std::sqrt(activity) / emission;
  out.factor = emission == 0 ? 0 : std::sqrt(factor) / emission;
  out.combined = std::hypot(out.activity, out.factor);
  return out;
}

// Columns H to M of Table 3.2, with the formulas of its notes. For trends they divide by the base year's
// total, in absolute value where that is a removal.
void against_totals(PropagationLine& line, double base, double year) {
  if (year != 0) line.to_variance = square(line.combined * line.year / year);
  if (base == 0) return;
  const double more_base = 0.01 * line.base + base;
  const double more_year = 0.01 * line.year + year;
  const double size = std::abs(base);
  line.sensitivity_a = std::abs((more_year - more_base) / std::abs(more_base) - (year - base) / size) * 100;
  line.sensitivity_b = std::abs(line.year / base);
  line.trend_by_factor = line.sensitivity_a * line.factor;
  line.trend_by_activity = line.sensitivity_b * line.activity * std::sqrt(2.0);
  line.to_trend_variance = square(line.trend_by_factor) + square(line.trend_by_activity);
}

}  // namespace

Result<Propagation> propagate(std::span<const LineEffects> lines, const FactorTable& warming) {
  Propagation out;
  std::map<std::string, Pull> pulls;
  for (const LineEffects& line : lines) {
    if (!line.memo.empty()) continue;
    CONCORD_TRY(const double potential, potential_of(warming, line.gas));
    out.lines.push_back(own_line(line, potential));
    out.base += out.lines.back().base;
    out.year += out.lines.back().year;
    for (const auto& [name, effect] : line.effects) {
      Pull& pull = pulls[name];
      pull.base += effect.base * potential;
      pull.year += effect.year * potential;
    }
  }
  double level = 0;
  double trend = 0;
  double share = 0;
  for (const auto& [name, pull] : pulls) {
    level += square(pull.year);
    trend += square(pull.year - pull.base);
    // The derivative of (year - base) / |base| along the input.
    if (out.base != 0) share += square((pull.year * out.base - out.year * pull.base) / square(out.base));
  }
  out.level = std::sqrt(level);
  out.trend = std::sqrt(trend);
  double table_level = 0;
  double table_trend = 0;
  for (PropagationLine& line : out.lines) {
    against_totals(line, out.base, out.year);
    table_level += line.to_variance;
    table_trend += line.to_trend_variance;
  }
  if (out.year != 0) {
    out.level_share = out.level / std::abs(out.year);
    out.table_level_share = std::sqrt(table_level);
  }
  if (out.base != 0) {
    out.trend_share = std::sqrt(share);
    out.table_trend_share = std::sqrt(table_trend);
  }
  return out;
}

}  // namespace concord::inventory
