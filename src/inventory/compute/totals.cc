#include "inventory/compute/totals.h"

#include <fmt/format.h>
#include <set>
#include <tuple>

namespace concord::inventory {

namespace {

// "1.A.1.a": "1.A.1.a", "1.A.1", "1.A", "1".
std::vector<std::string> with_those_above(const std::string& category) {
  std::vector<std::string> all = {category};
  for (auto dot = category.rfind('.'); dot != std::string::npos && dot > 0;
       dot = category.rfind('.', dot - 1))
    all.push_back(category.substr(0, dot));
  return all;
}

std::string text_of(const std::set<Notation>& keys) {
  std::string text;
  for (const Notation key : keys) text += fmt::format("{}{}", text.empty() ? "" : ", ", notation_text(key));
  return text;
}

}  // namespace

bool is_land_use(std::string_view category) {
  return category == "3.B" || category.starts_with("3.B.") || category == "3.D" ||
         category.starts_with("3.D.");
}

Result<std::vector<TotalsRow>> totals(std::span<const Estimate> lines, const FactorTable& warming) {
  // By memo, category, whether it is a total without land use, and gas.
  std::map<std::tuple<std::string, std::string, bool, std::string>, TotalsRow> rows;
  std::map<const TotalsRow*, std::map<int, std::set<Notation>>> notations;
  const auto add = [&](const Estimate& line, const std::string& category, bool land_use, double equivalent) {
    for (const std::string& gas : {std::string(), line.gas}) {
      TotalsRow& row = rows[{line.memo, category, !land_use, gas}];
      row.category = category;
      row.gas = gas;
      row.memo = line.memo;
      row.land_use = land_use;
      if (line.notation == Notation::kNone)
        row.kilograms[line.year] += gas.empty() ? equivalent : line.kilograms;
      else
        notations[&row][line.year].insert(line.notation);
    }
  };
  for (const Estimate& line : lines) {
    double equivalent = 0;
    if (line.notation == Notation::kNone) {
      CONCORD_TRY(const double potential, potential_of(warming, line.gas));
      equivalent = line.kilograms * potential;
    }
    add(line, "", true, equivalent);
    if (!line.memo.empty()) {
      add(line, line.category, true, equivalent);
      continue;
    }
    if (!is_land_use(line.category)) add(line, "", false, equivalent);
    for (const std::string& category : with_those_above(line.category)) add(line, category, true, equivalent);
  }
  for (auto& [key, row] : rows) {
    for (const auto& [year, keys] : notations[&row]) {
      if (!row.kilograms.contains(year)) row.notations[year] = text_of(keys);
    }
  }
  std::vector<TotalsRow> found;
  found.reserve(rows.size());
  for (auto& [key, row] : rows) found.push_back(std::move(row));
  return found;
}

}  // namespace concord::inventory
