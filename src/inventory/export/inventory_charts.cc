#include "inventory/export/inventory_charts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace concord::inventory {

namespace {

constexpr double kManyGigagrams = 10'000;  // from there on, million tonnes are easier to read

constexpr std::size_t kNotKey = 5;  // bars behind those that are key, for comparison

struct ChartUnit {
  double kilograms = kKilogramsInAGigagram;
  std::string name = "Gg CO2e";
};

ChartUnit unit_for(double most_kilograms) {
  if (most_kilograms < kManyGigagrams * kKilogramsInAGigagram) return {};
  return {.kilograms = 1000 * kKilogramsInAGigagram, .name = "Mt CO2e"};
}

const TotalsRow* national_total(const InventoryData& data) {
  for (const TotalsRow& row : data.totals) {
    if (row.category.empty() && row.gas.empty() && row.memo.empty() && row.land_use) return &row;
  }
  return nullptr;
}

double largest(const std::map<int, double>& by_year) {
  double most = 0;
  for (const auto& [year, kilograms] : by_year) most = std::max(most, std::abs(kilograms));
  return most;
}

std::vector<int> years_of(const std::map<int, double>& by_year) {
  std::vector<int> years;
  years.reserve(by_year.size());
  for (const auto& [year, kilograms] : by_year) years.push_back(year);
  return years;
}

std::string span_text(const std::vector<int>& years) {
  if (years.empty()) return "no year";
  return years.size() == 1 ? fmt::format("{}", years.front())
                           : fmt::format("{} to {}", years.front(), years.back());
}

// How it began and how it ends.
std::string course(const std::string& name, const std::vector<double>& values) {
  return values.size() == 1 ? fmt::format("{} {:.1f}", name, values.front())
                            : fmt::format("{} {:.1f}, then {:.1f}", name, values.front(), values.back());
}

struct Sector {
  std::string name;
  std::vector<std::string_view> codes;
};

}  // namespace

std::string sector_chart(const InventoryData& data) {
  const Categories& titles = *data.categories;
  const std::array<Sector, 6> sectors = {{{.name = titles.title("1"), .codes = {"1"}},
                                          {.name = titles.title("2"), .codes = {"2"}},
                                          {.name = "Agriculture", .codes = {"3.A", "3.C"}},
                                          {.name = titles.title("4"), .codes = {"4"}},
                                          {.name = titles.title("5"), .codes = {"5"}},
                                          {.name = "Land use", .codes = {"3.B", "3.D"}}}};
  const TotalsRow* total = national_total(data);
  const std::map<int, double> none;
  const std::vector<int> years = years_of(total == nullptr ? none : total->kilograms);
  std::array<std::map<int, double>, sectors.size()> sums;
  double most = 0;
  for (std::size_t i = 0; i < sectors.size(); ++i) {
    for (const TotalsRow& row : data.totals) {
      if (!row.gas.empty() || !row.memo.empty() ||
          std::ranges::find(sectors[i].codes, row.category) == sectors[i].codes.end())
        continue;
      for (const auto& [year, kilograms] : row.kilograms) sums[i][year] += kilograms;
    }
    most = std::max(most, largest(sums[i]));
  }
  const ChartUnit unit = unit_for(most);
  std::vector<ChartSeries> series;
  std::string courses;
  for (std::size_t i = 0; i < sectors.size(); ++i) {
    if (largest(sums[i]) == 0) continue;
    ChartSeries one{.name = sectors[i].name, .values = {}};
    for (const int year : years) one.values.push_back(sums[i][year] / unit.kilograms);
    courses += (courses.empty() ? "" : "; ") + course(one.name, one.values);
    series.push_back(std::move(one));
  }
  return stacked_area_svg(
      {.title = fmt::format("Emissions and removals by sector, {}", span_text(years)),
       .description =
           fmt::format("Sectors over each other in {}, removals below 0, and their sum as a line. {}.",
                       unit.name, courses),
       .unit = unit.name},
      years, series);
}

std::string total_chart(const InventoryData& data, const std::vector<double>& half_widths) {
  const TotalsRow* total = national_total(data);
  const std::map<int, double> none;
  const std::map<int, double>& by_year = total == nullptr ? none : total->kilograms;
  const ChartUnit unit = unit_for(largest(by_year));
  const std::vector<int> years = years_of(by_year);
  std::vector<double> values;
  std::vector<Interval> band;
  for (const auto& [year, kilograms] : by_year) {
    values.push_back(kilograms / unit.kilograms);
    if (half_widths.size() != years.size()) continue;
    const double half = half_widths[band.size()];
    band.push_back(
        {.lower = (kilograms - half) / unit.kilograms, .upper = (kilograms + half) / unit.kilograms});
  }
  std::string described = values.empty() ? "No year" : course("The total is", values);
  if (!band.empty())
    described += fmt::format(" {}; at the end its 95 % interval is {:.1f} to {:.1f}", unit.name,
                             band.back().lower, band.back().upper);
  return band_svg({.title = fmt::format("Total with land use, {}", span_text(years)),
                   .description = described + ".",
                   .unit = unit.name},
                  years, values, band);
}

std::string key_category_chart(const InventoryData& data, const std::vector<KeyCategory>& lines, int year) {
  double most = 0;
  for (const KeyCategory& line : lines) most = std::max(most, std::abs(line.year));
  const ChartUnit unit = unit_for(most);
  std::vector<ChartBar> bars;
  std::size_t key = 0;
  for (const KeyCategory& line : lines) {
    if (!line.key && bars.size() >= key + kNotKey) break;
    key += line.key ? 1 : 0;
    bars.push_back(
        {.label = fmt::format("{}, {}: {}", line.category, line.gas, data.categories->title(line.category)),
         .value = line.year / unit.kilograms,
         .marked = line.key});
  }
  return bars_svg({.title = fmt::format("Key categories of {}", year),
                   .description = fmt::format(
                       "{} categories and gases by size in {}, of which {} are key and "
                       "drawn strong.{}{}",
                       bars.size(), unit.name, key, bars.empty() ? "" : " The first is " + bars.front().label,
                       bars.empty() ? "" : "."),
                   .unit = unit.name},
                  bars);
}

}  // namespace concord::inventory
