#include "inventory/compute/estimate.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "inventory/compute/warming.h"
#include "inventory/method/categories.h"

namespace concord::inventory {

namespace {

Estimate line_of(const SeriesModel& model, const Equation& equation, int year) {
  Estimate line;
  line.category = model.series().category;
  line.keys = model.series().keys;
  line.method = model.series().method->name;
  line.gas = model.gas_of(equation);
  line.memo = equation.memo;
  line.year = year;
  return line;
}

// What a notation key is told of: not each gas that a refrigerant may hold, but their family; and where a gas
// is a key that no row names, all that may be meant.
std::string told_gas(const SeriesModel& model, const Equation& equation) {
  const std::vector<std::string>& keys = model.series().method->keys;
  const bool is_key = std::ranges::find(keys, equation.gas) != keys.end();
  if (is_key && !model.series().keys.contains(equation.gas)) return std::string(kUnnamedGases);
  return equation.is_optional ? gas_family(equation.gas) : model.gas_of(equation);
}

// Of one series, all its years; none where one of them gives no number.
std::vector<Estimate> lines_of(const SeriesModel& model, Problems& problems) {
  std::vector<Estimate> lines;
  const std::vector<Equation>& equations = model.series().method->equations;
  SeriesRun run(model, 1);
  for (const auto& [year, rows] : model.series().years) {
    const std::optional<Notation> notation = notation_of(rows);
    if (!notation) {
      run.begin(rows);
      const ActivityRow& any = *rows.begin()->second;
      if (const Status computed = run.compute(); !computed) {
        problems.push_back({any.sheet, any.row, computed.error().what, any.category});
        return {};
      }
    }
    for (std::size_t i = 0; i < equations.size(); ++i) {
      if (equations[i].gas.empty()) continue;
      Estimate line = line_of(model, equations[i], year);
      line.notation = notation.value_or(Notation::kNone);
      if (notation) line.gas = told_gas(model, equations[i]);
      if (!notation) line.kilograms = run.result(i).front() / kGramsInAKilogram;
      // What is told apart, and a gas that not every row has, is told where there is some.
      const bool always = line.memo.empty() && !(equations[i].is_optional && !notation);
      if (always || line.kilograms != 0) lines.push_back(std::move(line));
    }
  }
  return lines;
}

}  // namespace

std::vector<Estimate> estimate(std::span<const SeriesModel> models, Problems& problems) {
  std::vector<Estimate> all;
  for (const SeriesModel& model : models) {
    std::ranges::move(lines_of(model, problems), std::back_inserter(all));
  }
  const auto place = [](const Estimate& one) {
    return std::tie(one.category, one.keys, one.gas, one.memo, one.year);
  };
  std::ranges::stable_sort(all, {}, place);
  // A notation key is told once, of however many methods it is.
  const auto again = std::ranges::unique(all, [&](const Estimate& one, const Estimate& other) {
    return one.notation != Notation::kNone && one.notation == other.notation && place(one) == place(other);
  });
  all.erase(again.begin(), again.end());
  return all;
}

}  // namespace concord::inventory
