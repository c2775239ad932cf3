#include "cli/inventory_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/ranges.h>
#include <set>

#include "cli/table.h"
#include "inventory/export/inventory_data.h"

namespace concord::cli {

namespace {

// Digits enough to tell a tonne; the data keep all.

std::string title_of(const inventory::TotalsRow& row) {
  if (!row.memo.empty())
    return fmt::format("Memo: {}{}{}", row.memo, row.category.empty() ? "" : " ", row.category);
  if (!row.category.empty()) return row.category;
  return row.land_use ? "Total with land use" : "Total without land use";
}

std::string gas_text(const inventory::TotalsRow& row) {
  return row.gas.empty() ? "CO2e" : row.gas;
}

// A number, else the notation keys that say why there is none, else nothing.
std::string cell_of(const inventory::TotalsRow& row, int year) {
  if (const auto number = row.kilograms.find(year); number != row.kilograms.end())
    return gigagrams(number->second);
  const auto keys = row.notations.find(year);
  return keys == row.notations.end() ? std::string() : keys->second;
}

std::string values_of(const std::map<std::string, std::string>& keys) {
  std::string text;
  for (const auto& [key, value] : keys) text += (text.empty() ? "" : ", ") + value;
  return text;
}

constexpr std::size_t kMostKeyValues = 60;

// Whether a problem left something out of the sum: of its category, of one below it, or of a file whose rows
// may be of any.
bool is_incomplete(const inventory::TotalsRow& row, const Problems& problems) {
  return std::ranges::any_of(problems, [&](const Problem& problem) {
    const std::string& about = problem.about;
    return !about.empty() && (row.category.empty() || about == problem.file || about == row.category ||
                              about.starts_with(row.category + "."));
  });
}

}  // namespace

std::string gigagrams(double kilograms) {
  return fmt::format("{:.3f}", kilograms / inventory::kKilogramsInAGigagram);
}

std::string left_out_text(const Problems& problems) {
  std::set<std::string> places;
  std::size_t count = 0;
  for (const Problem& problem : problems) {
    if (problem.about.empty()) continue;
    places.insert(problem.about);
    ++count;
  }
  if (count == 0) return {};
  return fmt::format("Incomplete: without {} of {}, which cannot be computed",
                     count == 1 ? "1 row or series" : fmt::format("{} rows or series", count),
                     fmt::join(places, ", "));
}

std::string key_values_text(const inventory::KeyValues& known) {
  const std::size_t shown = std::min(known.values.size(), kMostKeyValues);
  std::string text = fmt::format(
      "{}", fmt::join(known.values.begin(), known.values.begin() + static_cast<std::ptrdiff_t>(shown), ", "));
  if (shown < known.values.size()) text += fmt::format(" and {} more", known.values.size() - shown);
  if (known.is_free) text += text.empty() ? "any text" : ", or any other";
  return text;
}

void print_lines(Context& context, const std::vector<inventory::Estimate>& lines) {
  Table table({{.title = "Category"},
               {.title = "Of", .narrowest = 12},
               {.title = "Gas"},
               {.title = "Memo"},
               {.title = "Year"},
               {.title = "Gg", .right = true}});
  for (const inventory::Estimate& line : lines) {
    if (context.json()) {
      context.print_json({{"category", line.category},
                          {"keys", line.keys},
                          {"method", line.method},
                          {"gas", line.gas},
                          {"memo", line.memo},
                          {"year", line.year},
                          {"kilograms", line.kilograms},
                          {"notation", inventory::notation_text(line.notation)}});
    } else {
      table.add({line.category, values_of(line.keys), line.gas, line.memo, std::to_string(line.year),
                 line.notation == inventory::Notation::kNone
                     ? gigagrams(line.kilograms)
                     : std::string(inventory::notation_text(line.notation))});
    }
  }
  if (!context.json()) table.print(context.out(), context.terminal());
}

void print_totals(Context& context, const std::vector<inventory::TotalsRow>& rows, std::string_view warming,
                  const Problems& problems) {
  std::set<int> years;
  for (const inventory::TotalsRow& row : rows) {
    for (const auto& [year, kilograms] : row.kilograms) years.insert(year);
    for (const auto& [year, keys] : row.notations) years.insert(year);
  }
  std::vector<Table::Column> columns = {{.title = "Category"}, {.title = "Gas"}};
  for (const int year : years) columns.push_back({.title = std::to_string(year), .right = true});
  Table table(std::move(columns));
  for (const inventory::TotalsRow& row : rows) {
    if (context.json()) {
      Json by_year = Json::object();
      for (const auto& [year, kilograms] : row.kilograms) by_year[std::to_string(year)] = kilograms;
      for (const auto& [year, keys] : row.notations) by_year[std::to_string(year)] = keys;
      context.print_json({{"category", row.category},
                          {"gas", gas_text(row)},
                          {"memo", row.memo},
                          {"land_use", row.land_use},
                          {"gwp", warming},
                          {"incomplete", is_incomplete(row, problems)},
                          {"kilograms", std::move(by_year)}});
      continue;
    }
    std::vector<std::string> cells = {title_of(row), gas_text(row)};
    for (const int year : years) {
      cells.push_back(cell_of(row, year));
    }
    table.add(std::move(cells));
  }
  if (context.json()) return;
  context.out().print("Gg a year; CO2e by the global warming potentials of {}\n", warming);
  table.print(context.out(), context.terminal());
}

void print_propagation(Context& context, const inventory::Propagation& found, int base, int year,
                       std::string_view warming) {
  const auto percent = [](double share) { return fmt::format("{:.2f}", share * 100); };
  const auto share = [&](const std::optional<double>& of) {
    return of ? percent(*of) + " %" : std::string("no share, for the total is 0");
  };
  Table table({{.title = "Category"},
               {.title = "Of", .narrowest = 10},
               {.title = "Gas"},
               {.title = std::to_string(base), .right = true},
               {.title = std::to_string(year), .right = true},
               {.title = "Activity %", .right = true},
               {.title = "Factor %", .right = true},
               {.title = "Combined %", .right = true},
               {.title = "Variance", .right = true},
               {.title = "Trend %", .right = true}});
  for (const inventory::PropagationLine& line : found.lines) {
    if (context.json()) {
      context.print_json({{"category", line.category},
                          {"keys", line.keys},
                          {"gas", line.gas},
                          {"base", line.base},
                          {"year", line.year},
                          {"activity", line.activity},
                          {"factor", line.factor},
                          {"combined", line.combined},
                          {"to_variance", line.to_variance},
                          {"sensitivity_a", line.sensitivity_a},
                          {"sensitivity_b", line.sensitivity_b},
                          {"trend_by_factor", line.trend_by_factor},
                          {"trend_by_activity", line.trend_by_activity},
                          {"to_trend_variance", line.to_trend_variance}});
    } else {
      table.add({line.category, values_of(line.keys), line.gas, gigagrams(line.base), gigagrams(line.year),
                 percent(line.activity), percent(line.factor), percent(line.combined),
                 fmt::format("{:.2e}", line.to_variance), percent(std::sqrt(line.to_trend_variance))});
    }
  }
  if (context.json()) {
    const auto or_null = [](const std::optional<double>& of) { return of ? Json(*of) : Json(nullptr); };
    context.print_json({{"base", found.base},
                        {"year", found.year},
                        {"level", found.level},
                        {"trend", found.trend},
                        {"level_share", or_null(found.level_share)},
                        {"trend_share", or_null(found.trend_share)},
                        {"table_level_share", or_null(found.table_level_share)},
                        {"table_trend_share", or_null(found.table_trend_share)},
                        {"gwp", warming}});
    return;
  }
  context.out().print(
      "Gg CO2e a year by the global warming potentials of {}; uncertainties are half of the 95 % "
      "interval\n",
      warming);
  table.print(context.out(), context.terminal());
  context.out().print("Total of {}: {} Gg, within {} Gg ({}); lines taken by themselves: {}\n", year,
                      gigagrams(found.year), gigagrams(found.level), share(found.level_share),
                      share(found.table_level_share));
  context.out().print("Change since {}: {} Gg, within {} Gg ({} of {}); lines taken by themselves: {}\n",
                      base, gigagrams(found.year - found.base), gigagrams(found.trend),
                      share(found.trend_share), base, share(found.table_trend_share));
}

void print_key_categories(Context& context, const std::vector<inventory::KeyCategory>& lines) {
  Table table({{.title = "Category"},
               {.title = "Gas"},
               {.title = "Base Gg CO2e", .right = true},
               {.title = "Year Gg CO2e", .right = true},
               {.title = "Share %", .right = true},
               {.title = "Cumulative %", .right = true},
               {.title = "Key"}});
  for (const inventory::KeyCategory& line : lines) {
    if (context.json()) {
      context.print_json({{"category", line.category},
                          {"gas", line.gas},
                          {"base", line.base},
                          {"year", line.year},
                          {"share", line.share},
                          {"cumulative", line.cumulative},
                          {"key", line.key}});
    } else {
      table.add({line.category, line.gas, gigagrams(line.base), gigagrams(line.year),
                 fmt::format("{:.2f}", line.share * 100), fmt::format("{:.2f}", line.cumulative * 100),
                 line.key ? "key" : ""});
    }
  }
  if (!context.json()) table.print(context.out(), context.terminal());
}

}  // namespace concord::cli
