#include "inventory/compute/series.h"

#include <tuple>

namespace concord::inventory {

std::optional<Notation> notation_of(const RowsOfYear& rows) {
  for (const auto& [name, row] : rows) {
    if (row->notation != Notation::kNone) return row->notation;
  }
  return std::nullopt;
}

std::vector<Series> series_of(std::span<const ActivityRow> rows, const MethodSet& methods) {
  std::map<std::tuple<std::string, std::string, std::map<std::string, std::string>>, Series> all;
  for (const ActivityRow& row : rows) {
    Series& series = all[{row.category, row.method, row.keys}];
    series.method = methods.method(row.method);
    series.category = row.category;
    series.keys = row.keys;
    series.years[row.year][row.activity] = &row;
  }
  std::vector<Series> found;
  found.reserve(all.size());
  for (auto& [key, series] : all) found.push_back(std::move(series));
  return found;
}

}  // namespace concord::inventory
