#include "inventory/submission/difference.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace concord::inventory {

namespace {

using LineKey = std::tuple<std::string, std::map<std::string, std::string>, std::string, std::string, int>;
using Lines = std::map<LineKey, Estimate>;

Lines by_key(const std::vector<Estimate>& lines) {
  Lines found;
  for (const Estimate& line : lines)
    found.emplace(LineKey{line.category, line.keys, line.gas, line.memo, line.year}, line);
  return found;
}

// Rows that `own` methods understood, computed by others where those mean the same by them.
std::vector<Estimate> recompute(const std::vector<ActivityRow>& rows, const MethodSet& own,
                                const MethodSet& methods) {
  const auto activity_of = [](const MethodSet& set, const ActivityRow& row) -> const Activity* {
    const Method* method = set.method(row.method);
    if (method == nullptr) return nullptr;
    const auto found = std::ranges::find(method->activities, row.activity, &Activity::name);
    return found == method->activities.end() ? nullptr : &*found;
  };
  std::vector<ActivityRow> known;
  std::ranges::copy_if(rows, std::back_inserter(known), [&](const ActivityRow& row) {
    if (row.notation != Notation::kNone) return row.method.empty() || methods.method(row.method) != nullptr;
    const Activity* activity = activity_of(methods, row);
    return activity != nullptr && activity->unit == activity_of(own, row)->unit &&
           std::ranges::all_of(methods.method(row.method)->keys, [&](const std::string& key) {
             // One that both have may be left empty.
             const std::vector<std::string>& of_own = own.method(row.method)->keys;
             return row.keys.contains(key) || std::ranges::find(of_own, key) != of_own.end();
           });
  });
  Problems ignored;  // what cannot be computed is filled in from the step before
  return estimate(series_models(known, methods, ignored), ignored);
}

std::vector<Estimate> with_what_stays(const std::vector<Estimate>& step, const Lines& before,
                                      const Lines& after) {
  Lines lines = by_key(step);
  for (const auto& [key, line] : before) {
    if (after.contains(key)) lines.emplace(key, line);
  }
  std::vector<Estimate> all;
  all.reserve(lines.size());
  for (auto& [key, line] : lines) all.push_back(std::move(line));
  return all;
}

using Sums = std::map<std::pair<std::string, int>, std::int64_t>;

Result<Sums> sums_of(const std::vector<Estimate>& lines, const FactorTable& warming) {
  constexpr double kMostGrams = 9e18;
  CONCORD_TRY(const std::vector<TotalsRow> rows, totals(lines, warming));
  Sums sums;
  for (const TotalsRow& row : rows) {
    if (!row.gas.empty() || !row.memo.empty() || !row.land_use) continue;
    for (const auto& [year, kilograms] : row.kilograms) {
      const double grams = kilograms * kGramsInAKilogram;
      if (!(std::abs(grams) < kMostGrams))
        return fail(ErrorCode::kTooLarge, "a total has more grams than can be counted", row.category);
      sums[{row.category, year}] = std::llround(grams);
    }
  }
  return sums;
}

// The table of potentials of `set`, with those that only `other` has, so that a gas that is new can be told
// before the sets are changed.
FactorTable potentials(const MethodSet& methods, const std::string& set, const FactorTable& other) {
  const auto found = warming_table(methods, set);
  FactorTable table = found ? **found : other;
  table.rows.insert(other.rows.begin(), other.rows.end());
  return table;
}

}  // namespace

Result<std::vector<Difference>> differences(const Side& before, const Side& after) {
  const MethodSet& old_methods = *before.prepared->methods;
  const MethodSet& new_methods = *after.prepared->methods;
  const Lines old_lines = by_key(before.outcome->lines);
  const Lines new_lines = by_key(after.outcome->lines);
  CONCORD_TRY(const FactorTable* new_potentials,
              warming_table(new_methods, after.prepared->settings.warming));
  const FactorTable old_potentials =
      potentials(old_methods, before.prepared->settings.warming, *new_potentials);

  const auto by_activity =
      with_what_stays(recompute(after.prepared->rows, new_methods, old_methods), old_lines, new_lines);
  MethodSet mixed = old_methods;
  for (const auto& [name, table] : new_methods.tables) mixed.tables.insert_or_assign(name, table);
  const auto by_factors =
      with_what_stays(recompute(after.prepared->rows, new_methods, mixed), by_key(by_activity), new_lines);

  const FactorTable all_new = potentials(new_methods, after.prepared->settings.warming, old_potentials);
  CONCORD_TRY(Sums first, sums_of(before.outcome->lines, old_potentials));
  CONCORD_TRY(Sums second, sums_of(by_activity, old_potentials));
  CONCORD_TRY(Sums third, sums_of(by_factors, old_potentials));
  CONCORD_TRY(Sums fourth, sums_of(after.outcome->lines, old_potentials));
  CONCORD_TRY(Sums fifth, sums_of(after.outcome->lines, all_new));
  std::set<std::pair<std::string, int>> places;
  for (const Sums* sums : {&first, &second, &third, &fourth, &fifth}) {
    for (const auto& [place, grams] : *sums) places.insert(place);
  }
  std::vector<Difference> all;
  all.reserve(places.size());
  for (const auto& place : places) {
    all.push_back({.category = place.first,
                   .year = place.second,
                   .before = first[place],
                   .by_activity = second[place] - first[place],
                   .by_factors = third[place] - second[place],
                   .by_methods = fourth[place] - third[place],
                   .by_potentials = fifth[place] - fourth[place],
                   .after = fifth[place]});
  }
  return all;
}

}  // namespace concord::inventory
