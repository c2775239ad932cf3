#include "inventory/uncertainty/key_categories.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "inventory/compute/totals.h"

namespace concord::inventory {

namespace {

constexpr double kMost = 0.95;
constexpr double kMostWithUncertainty = 0.90;

struct Source {
  KeyCategory line;
  double spread = 0;  // square of its uncertainty in kilograms

  // In fractions of its own emission, of the base year's where it has ceased.
  double uncertainty() const {
    const double emission = std::abs(line.year != 0 ? line.year : line.base);
    return emission == 0 ? 0 : std::sqrt(spread) / emission;
  }
};

struct YearSums {
  double base = 0;
  double year = 0;
  double base_size = 0;  // of absolute values
  double year_size = 0;
};

double level_of(const KeyCategory& line, const YearSums& sums) {
  return sums.year_size == 0 ? 0 : std::abs(line.year) / sums.year_size;
}

double trend_of(const KeyCategory& line, const YearSums& sums) {
  if (sums.base == 0) return 0;
  if (line.base == 0) return std::abs(line.year) / sums.base_size;
  const double own = (line.year - line.base) / std::abs(line.base);
  const double total = (sums.year - sums.base) / std::abs(sums.base);
  return std::abs(line.base) / sums.base_size * std::abs(own - total);
}

}  // namespace

std::vector<KeyCategory> key_categories(std::span<const PropagationLine> lines, Assessment assessment,
                                        int approach, bool land_use) {
  std::map<std::pair<std::string, std::string>, Source> sources;
  for (const PropagationLine& line : lines) {
    if (!land_use && is_land_use(line.category)) continue;
    Source& source = sources[{line.category, line.gas}];
    source.line.category = line.category;
    source.line.gas = line.gas;
    source.line.base += line.base;
    source.line.year += line.year;
    source.spread += std::pow(line.combined * (line.year != 0 ? line.year : line.base), 2);
  }
  YearSums sums;
  for (const auto& [key, source] : sources) {
    sums.base += source.line.base;
    sums.year += source.line.year;
    sums.base_size += std::abs(source.line.base);
    sums.year_size += std::abs(source.line.year);
  }
  std::vector<KeyCategory> found;
  double whole = 0;
  for (auto& [key, source] : sources) {
    KeyCategory& line = source.line;
    line.share = assessment == Assessment::kLevel ? level_of(line, sums) : trend_of(line, sums);
    if (approach == 2) line.share *= source.uncertainty();
    whole += line.share;
    found.push_back(line);
  }
  std::ranges::stable_sort(found, std::greater{}, &KeyCategory::share);
  const double most = approach == 2 ? kMostWithUncertainty : kMost;
  double cumulative = 0;
  for (KeyCategory& line : found) {
    line.share = whole == 0 ? 0 : line.share / whole;
    line.key = cumulative < most && line.share > 0;
    cumulative += line.share;
    line.cumulative = cumulative;
  }
  return found;
}

}  // namespace concord::inventory
