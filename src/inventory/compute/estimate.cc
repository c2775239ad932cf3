#include "inventory/compute/estimate.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <tuple>

namespace concord::inventory {

namespace {

class Estimator {
 public:
  Estimator(const MethodSet& methods, Problems& problems) : methods_(methods), problems_(problems) {}

  void add(const Series& series) {
    const ActivityRow& first = *series.years.begin()->second.begin()->second;
    const auto model = SeriesModel::make(series, methods_);
    if (!model) return report(first, model.error().what);
    SeriesRun run(*model, 1);
    int last = 0;
    for (const auto& [year, rows] : series.years) {
      const ActivityRow& any = *rows.begin()->second;
      if (const auto notation = notation_of(rows)) {
        add_notation(series, *model, year, *notation);
        continue;
      }
      if (!is_whole(series, rows, any)) return;
      if (last != 0 && year != last + 1 && model->is_chained())
        return report(any, fmt::format("year: {} to {} are missing, and '{}' goes on from the year before",
                                       last + 1, year - 1, series.method->name));
      last = year;
      run.begin(rows);
      if (const Status computed = run.compute(); !computed) return report(any, computed.error().what);
      for (std::size_t i = 0; i < series.method->equations.size(); ++i) {
        const Equation& equation = series.method->equations[i];
        const double grams = run.result(i).front();
        // What is told apart is told where there is some.
        if (!equation.gas.empty() && (equation.memo.empty() || grams != 0))
          add_line(series, equation, model->gas_of(equation), year, grams, Notation::kNone);
      }
    }
    out_.factors.insert(out_.factors.end(), model->factors().begin(), model->factors().end());
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

  static std::optional<Notation> notation_of(const RowsOfYear& rows) {
    for (const auto& [name, row] : rows) {
      if (row->notation != Notation::kNone) return row->notation;
    }
    return std::nullopt;
  }

  bool is_whole(const Series& series, const RowsOfYear& rows, const ActivityRow& any) {
    for (const Activity& activity : series.method->activities) {
      if (activity.is_optional || rows.contains(activity.name)) continue;
      report(any, fmt::format("activity: '{}' has no row for {}, and method '{}' needs it", activity.name,
                              any.year, series.method->name));
      return false;
    }
    return true;
  }

  void add_notation(const Series& series, const SeriesModel& model, int year, Notation notation) {
    for (const Equation& equation : series.method->equations) {
      if (!equation.gas.empty()) add_line(series, equation, model.gas_of(equation), year, 0, notation);
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
