#include "inventory/compute/estimate.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <tuple>

#include "inventory/compute/plan.h"
#include "inventory/method/method_check.h"

namespace concord::inventory {

namespace {

constexpr double kGramsInAKilogram = 1000;

// The rows of one category and its keys, by year and activity.
struct Series {
  const Method* method = nullptr;
  std::string category;
  std::map<std::string, std::string> keys;
  std::map<int, std::map<std::string, const ActivityRow*>> years;
};

// The values of a series, each at a place of its own: activities, equations, what those were in the year
// before, factors.
class SeriesEstimate {
 public:
  SeriesEstimate(const Series& series, const MethodSet& methods)
      : series_(series), method_(*series.method), methods_(methods) {}

  Status prepare() {
    for (const Activity& activity : method_.activities) place(activity.name);
    for (const Equation& equation : method_.equations) {
      CONCORD_TRY(Plan plan,
                  Plan::of(equation.expression, [this](const Term& term) { return place_of(term); }));
      plans_.push_back(std::move(plan));
      if (!equation.name.empty()) place(equation.name);
    }
    for (const Activity& activity : method_.activities) {
      CONCORD_TRY(const Unit unit, methods_.units.parse(filled(activity.unit)));
      scales_[activity.name] = unit.scale;
    }
    return {};
  }

  // Whether it goes on from the year before.
  bool is_chained() const { return !previous_.empty(); }

  // The grams that the equations give for a year, in their order; 0 for those that are no emission.
  Result<std::vector<double>> run(const std::map<std::string, const ActivityRow*>& rows) {
    for (const auto& [name, at] : previous_) values_[at] = values_[places_.at(name)];
    for (const Activity& activity : method_.activities) {
      const auto given = rows.find(activity.name);
      if (given == rows.end()) {  // an optional one
        values_[places_.at(activity.name)] = 0;
        continue;
      }
      const ActivityRow& row = *given->second;
      double value = row.value * scales_.at(activity.name);
      if (!row.conversion.empty()) {
        Term term;
        term.name = row.conversion;
        CONCORD_TRY(const std::uint32_t at, place_of(term));
        // The row's value stands in the activity's unit per unit of the factor already.
        value = row.value * scales_.at(activity.name) * values_[at] / factor_scale(at);
      }
      values_[places_.at(activity.name)] = value;
    }
    std::vector<double> grams;
    for (std::size_t i = 0; i < plans_.size(); ++i) {
      scratch_.resize(std::max(scratch_.size(), plans_[i].size()));
      double result = 0;
      plans_[i].run(values_, 1, scratch_, {&result, 1});
      const Equation& equation = method_.equations[i];
      if (!std::isfinite(result))
        return fail(ErrorCode::kInput, fmt::format("'{}' gives no number", equation.expression.text));
      if (!equation.name.empty()) values_[places_.at(equation.name)] = result;
      grams.push_back(equation.gas.empty() ? 0 : result);
    }
    return grams;
  }

  std::string gas_of(const Equation& equation) const {
    const auto key = series_.keys.find(equation.gas);
    return key == series_.keys.end() ? equation.gas : key->second;
  }
  const std::vector<UsedFactor>& factors() const { return factors_; }

 private:
  std::uint32_t place(const std::string& name) {
    const auto [found, fresh] = places_.try_emplace(name, static_cast<std::uint32_t>(values_.size()));
    if (fresh) values_.push_back(0);
    return found->second;
  }

  Result<std::uint32_t> place_of(const Term& term) {
    if (term.operation == Operation::kPrevious) {
      place(term.name);
      const auto [found, fresh] =
          previous_.try_emplace(term.name, static_cast<std::uint32_t>(values_.size()));
      if (fresh) values_.push_back(0);
      return found->second;
    }
    if (term.name == kYear) {
      const std::uint32_t at = place(term.name);
      values_[at] = 1;
      return at;
    }
    const FactorTable* table = methods_.table(term.name);
    if (table == nullptr) return place(term.name);
    std::vector<std::string> values;
    const std::size_t own = table->keys.size() - term.keys.size();
    for (std::size_t i = 0; i < table->keys.size(); ++i)
      values.push_back(i < own ? series_.keys.at(table->keys[i]) : term.keys[i - own]);
    const std::string name = fmt::format("{}[{}]", term.name, fmt::join(values, ", "));
    const bool fresh = !places_.contains(name);
    const std::uint32_t at = place(name);
    if (!fresh) return at;
    const Factor* factor = table->find(values);
    if (factor == nullptr)
      return fail(ErrorCode::kInput,
                  fmt::format("table '{}' has no value for {}", table->name, fmt::join(values, ", ")));
    CONCORD_TRY(const Unit unit, methods_.units.parse(table->unit_of(values)));
    values_[at] = factor->value * unit.scale;
    factor_scales_[at] = unit.scale;
    factors_.push_back({.table = table, .factor = factor, .values = std::move(values)});
    return at;
  }
  double factor_scale(std::uint32_t at) const { return factor_scales_.at(at); }

  std::string filled(std::string text) const {
    for (const auto& [key, value] : series_.keys) {
      const std::string hole = "{" + key + "}";
      if (const auto at = text.find(hole); at != std::string::npos) text.replace(at, hole.size(), value);
    }
    return text;
  }

  const Series& series_;
  const Method& method_;
  const MethodSet& methods_;
  std::vector<Plan> plans_;
  std::map<std::string, std::uint32_t> places_;
  std::map<std::string, std::uint32_t> previous_;
  std::map<std::string, double> scales_;
  std::map<std::uint32_t, double> factor_scales_;
  std::vector<double> values_;
  std::vector<double> scratch_;
  std::vector<UsedFactor> factors_;
};

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
  for (auto& [key, series] : all) found.push_back(std::move(series));
  return found;
}

class Estimator {
 public:
  Estimator(const MethodSet& methods, Problems& problems) : methods_(methods), problems_(problems) {}

  void add(const Series& series) {
    const ActivityRow& first = *series.years.begin()->second.begin()->second;
    SeriesEstimate estimate(series, methods_);
    if (const Status prepared = estimate.prepare(); !prepared) return report(first, prepared.error().what);
    int last = 0;
    for (const auto& [year, rows] : series.years) {
      const ActivityRow& any = *rows.begin()->second;
      if (const auto notation = notation_of(rows)) {
        add_notation(series, estimate, year, *notation);
        continue;
      }
      if (!is_whole(series, rows, any)) return;
      if (last != 0 && year != last + 1 && estimate.is_chained())
        return report(any, fmt::format("year: {} to {} are missing, and '{}' goes on from the year before",
                                       last + 1, year - 1, series.method->name));
      last = year;
      const auto grams = estimate.run(rows);
      if (!grams) return report(any, grams.error().what);
      for (std::size_t i = 0; i < grams->size(); ++i) {
        const Equation& equation = series.method->equations[i];
        // What is told apart is told where there is some.
        if (!equation.gas.empty() && (equation.memo.empty() || (*grams)[i] != 0))
          add_line(series, equation, estimate.gas_of(equation), year, (*grams)[i], Notation::kNone);
      }
    }
    out_.factors.insert(out_.factors.end(), estimate.factors().begin(), estimate.factors().end());
  }

  Estimates take() {
    std::ranges::sort(out_.lines, {}, [](const Estimate& one) {
      return std::tie(one.category, one.keys, one.gas, one.memo, one.year);
    });
    const auto name = [](const UsedFactor& one) { return std::tie(one.table->name, one.values); };
    std::ranges::sort(out_.factors, {}, name);
    const auto same = std::ranges::unique(out_.factors, {}, name);
    out_.factors.erase(same.begin(), same.end());
    return std::move(out_);
  }

 private:
  void report(const ActivityRow& row, std::string what) {
    problems_.push_back({row.sheet, row.row, std::move(what)});
  }

  static std::optional<Notation> notation_of(const std::map<std::string, const ActivityRow*>& rows) {
    for (const auto& [name, row] : rows) {
      if (row->notation != Notation::kNone) return row->notation;
    }
    return std::nullopt;
  }

  bool is_whole(const Series& series, const std::map<std::string, const ActivityRow*>& rows,
                const ActivityRow& any) {
    for (const Activity& activity : series.method->activities) {
      if (activity.is_optional || rows.contains(activity.name)) continue;
      report(any, fmt::format("activity: '{}' has no row for {}, and method '{}' needs it", activity.name,
                              any.year, series.method->name));
      return false;
    }
    return true;
  }

  void add_notation(const Series& series, const SeriesEstimate& estimate, int year, Notation notation) {
    for (const Equation& equation : series.method->equations) {
      if (!equation.gas.empty()) add_line(series, equation, estimate.gas_of(equation), year, 0, notation);
    }
  }

  void add_line(const Series& series, const Equation& equation, std::string gas, int year, double grams,
                Notation notation) {
    out_.lines.push_back({.category = series.category,
                          .keys = series.keys,
                          .method = series.method->name,
                          .gas = std::move(gas),
                          .memo = equation.memo,
                          .year = year,
                          .kilograms = grams / kGramsInAKilogram,
                          .notation = notation});
  }

  const MethodSet& methods_;
  Problems& problems_;
  Estimates out_;
};

}  // namespace

Estimates estimate(std::span<const ActivityRow> rows, const MethodSet& methods, Problems& problems) {
  Estimator estimator(methods, problems);
  for (const Series& series : series_of(rows, methods)) estimator.add(series);
  return estimator.take();
}

}  // namespace concord::inventory
