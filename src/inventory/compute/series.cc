#include "inventory/compute/series.h"

#include <algorithm>
#include <tuple>

#include "inventory/activity/notation_scope.h"

namespace concord::inventory {

namespace {

// An activity that may be left out and does not occur is one that is left out: it takes no number from a year
// in which others have one.
void drop_idle(RowsOfYear& rows, const Method& method) {
  const auto has_number = [](const auto& row) { return row.second->notation == Notation::kNone; };
  if (std::ranges::none_of(rows, has_number)) return;
  for (const Activity& activity : method.activities) {
    const auto row = rows.find(activity.name);
    if (!activity.is_optional || row == rows.end()) continue;
    const Notation notation = row->second->notation;
    if (notation == Notation::kNotOccurring || notation == Notation::kNotApplicable) rows.erase(row);
  }
}

}  // namespace

std::optional<Notation> notation_of(const RowsOfYear& rows) {
  for (const auto& [name, row] : rows) {
    if (row->notation != Notation::kNone) return row->notation;
  }
  return std::nullopt;
}

std::vector<Series> series_of(std::span<const ActivityRow> rows, const MethodSet& methods) {
  std::map<std::tuple<std::string, std::string, std::map<std::string, std::string>>, Series> all;
  const auto add = [&](const ActivityRow& row, const Method* method) {
    Series& series = all[{row.category, method->name, row.keys}];
    series.method = method;
    series.category = row.category;
    series.keys = row.keys;
    series.years[row.year][row.activity] = &row;
  };
  for (const ActivityRow& row : rows) {
    if (!row.method.empty()) {
      add(row, methods.method(row.method));
    } else {
      for (const Method* method : methods_told_by(row, methods)) add(row, method);
    }
  }
  std::vector<Series> found;
  found.reserve(all.size());
  for (auto& [key, series] : all) {
    for (auto& [year, of_year] : series.years) drop_idle(of_year, *series.method);
    found.push_back(std::move(series));
  }
  return found;
}

}  // namespace concord::inventory
