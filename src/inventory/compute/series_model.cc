#include "inventory/compute/series_model.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <utility>

#include "base/wide.h"
#include "inventory/method/known_values.h"
#include "inventory/method/method_check.h"

namespace concord::inventory {

namespace {

// What is missing in a series, at the row it shows in.
std::optional<Problem> missing_in(const Series& series, bool chained) {
  int last = 0;
  for (const auto& [year, rows] : series.years) {
    if (notation_of(rows)) continue;
    const ActivityRow& any = *rows.begin()->second;
    for (const Activity& activity : series.method->activities) {
      if (activity.is_optional || rows.contains(activity.name)) continue;
      return Problem{any.sheet, any.row,
                     fmt::format("activity: '{}' has no row for {}, and method '{}' needs it", activity.name,
                                 year, series.method->name),
                     series.category};
    }
    if (chained && last != 0 && year != last + 1) {
      return Problem{any.sheet, any.row,
                     fmt::format("year: {} to {} are missing, and '{}' goes on from the year before",
                                 last + 1, year - 1, series.method->name),
                     series.category};
    }
    last = year;
  }
  return std::nullopt;
}

CONCORD_WIDE void fill(std::span<double> out, double value) {
  for (double& one : out) one = value;
}

CONCORD_WIDE void scale(std::span<const double> values, double by, std::span<double> out) {
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = values[i] * by;
}

// All bits of the exponent are set in an infinity and in what is no number.
CONCORD_WIDE bool are_finite(std::span<const double> values) {
  constexpr std::uint64_t kExponent = 0x7ff0000000000000;
  std::uint64_t found = 0;
  for (const double value : values)
    found |= static_cast<std::uint64_t>((std::bit_cast<std::uint64_t>(value) & kExponent) == kExponent);
  return found == 0;
}

}  // namespace

std::vector<SeriesModel> series_models(std::span<const ActivityRow> rows, const MethodSet& methods,
                                       Problems& problems) {
  std::vector<SeriesModel> models;
  for (Series& series : series_of(rows, methods)) {
    const ActivityRow& first = *series.years.begin()->second.begin()->second;
    auto model = SeriesModel::make(std::move(series), methods);
    if (!model) {
      problems.push_back({first.sheet, first.row, model.error().what, first.category});
    } else if (auto missing = missing_in(model->series(), model->is_chained())) {
      problems.push_back(std::move(*missing));
    } else {
      models.push_back(std::move(*model));
    }
  }
  return models;
}

Result<SeriesModel> SeriesModel::make(Series series, const MethodSet& methods) {
  SeriesModel model;
  model.series_ = std::move(series);
  if (model.has_numbers()) CONCORD_CHECK(model.prepare(methods));
  return model;
}

bool SeriesModel::has_numbers() const {
  return std::ranges::any_of(series_.years, [](const auto& year) { return !notation_of(year.second); });
}

Status SeriesModel::prepare(const MethodSet& methods) {
  const Method& method = *series_.method;
  scales_.reserve(method.activities.size());
  activity_places_.reserve(method.activities.size());
  plans_.reserve(method.equations.size());
  for (const Activity& activity : method.activities) {
    activity_places_.push_back(place(activity.name));
    CONCORD_TRY(const Unit unit, methods.units.parse(filled(activity.unit, series_.keys)));
    scales_.push_back(unit.scale);
  }
  for (const Equation& equation : method.equations) {
    CONCORD_TRY(Plan plan,
                Plan::of(equation.expression, [&](const Term& term) { return place_of(term, methods); }));
    plans_.push_back(std::move(plan));
    if (!equation.name.empty()) place(equation.name);
  }
  for (const auto& [year, rows] : series_.years) {
    for (const auto& [name, row] : rows) {
      if (row->conversion.name.empty() || conversions_.contains(text_of(row->conversion))) continue;
      CONCORD_TRY(const std::uint32_t at, place_of(row->conversion, methods));
      conversions_[text_of(row->conversion)] =
          static_cast<std::size_t>(std::ranges::find(factor_places_, at) - factor_places_.begin());
    }
  }
  return {};
}

std::uint32_t SeriesModel::place(const std::string& name) {
  const auto [found, fresh] = places_.try_emplace(name, static_cast<std::uint32_t>(first_.size()));
  if (fresh) first_.push_back(0);
  return found->second;
}

Result<std::uint32_t> SeriesModel::place_of(const Term& term, const MethodSet& methods) {
  if (term.operation == Operation::kPrevious) {
    place(term.name);
    const auto [found, fresh] = previous_.try_emplace(term.name, static_cast<std::uint32_t>(first_.size()));
    if (fresh) first_.push_back(0);
    return found->second;
  }
  const FactorTable* table = methods.table(term.name);
  if (table != nullptr) return place_of_factor(*table, term.keys, methods);
  const std::uint32_t at = place(term.name);
  if (term.name == kYear) first_[at] = 1;
  return at;
}

Result<std::uint32_t> SeriesModel::place_of_factor(const FactorTable& table,
                                                   const std::vector<std::string>& own,
                                                   const MethodSet& methods) {
  std::vector<std::string> values;
  values.reserve(table.keys.size());
  const std::size_t of_row = table.keys.size() - own.size();
  for (std::size_t i = 0; i < table.keys.size(); ++i) {
    const auto key = series_.keys.find(table.keys[i]);
    const std::string of_series = key == series_.keys.end() ? std::string() : key->second;
    values.push_back(i < of_row ? of_series : own[i - of_row]);
  }
  const std::string name = fmt::format("{}[{}]", table.name, fmt::join(values, "; "));
  if (const auto known = places_.find(name); known != places_.end()) return known->second;
  const Factor* factor = table.find(values);
  if (factor == nullptr) return fail(ErrorCode::kInput, missing_value_text(table, values, of_row));
  CONCORD_TRY(const Unit unit, methods.units.parse(table.unit_of(values)));
  const std::uint32_t at = place(name);
  first_[at] = factor->value * unit.scale;
  factors_.push_back({.table = &table, .factor = factor, .values = std::move(values)});
  factor_places_.push_back(at);
  factor_scales_.push_back(unit.scale);
  return at;
}

std::string SeriesModel::gas_of(const Equation& equation) const {
  const auto key = series_.keys.find(equation.gas);
  return key == series_.keys.end() ? equation.gas : key->second;
}

SeriesRun::SeriesRun(const SeriesModel& model, std::size_t lanes) : model_(model), lanes_(lanes) {
  values_.reserve(model.first_.size() * lanes);
  for (const double value : model.first_) values_.insert(values_.end(), lanes, value);
  factors_.reserve(model.factors_.size());
  for (const UsedFactor& used : model.factors_) factors_.emplace_back(lanes, used.factor->value);
  converters_.resize(model.scales_.size());
  results_.resize(model.plans_.size(), Lanes(lanes));
  left_out_.resize(model.plans_.size());
  std::size_t longest = 0;
  for (const Plan& plan : model.plans_) longest = std::max(longest, plan.size());
  scratch_.resize(longest * lanes);
}

void SeriesRun::leave_out(std::size_t equation) {
  const Equation& of = model_.series_.method->equations[equation];
  if (of.name.empty()) left_out_[equation] = true;
}

std::vector<const ActivityRow*> SeriesModel::in_order(const RowsOfYear& rows) const {
  std::vector<const ActivityRow*> ordered;
  ordered.reserve(series_.method->activities.size());
  for (const Activity& activity : series_.method->activities) {
    const auto row = rows.find(activity.name);
    ordered.push_back(row == rows.end() ? nullptr : row->second);
  }
  return ordered;
}

void SeriesRun::begin(std::span<const ActivityRow* const> rows) {
  for (const auto& [name, at] : model_.previous_)
    std::ranges::copy(block(model_.places_.at(name)), block(at).begin());
  for (std::size_t i = 0; i < converters_.size(); ++i) {
    fill(activity(i), rows[i] == nullptr ? 0 : rows[i]->value);
    const bool converted = rows[i] != nullptr && !rows[i]->conversion.name.empty();
    converters_[i] = converted ? &factors_[model_.conversions_.at(text_of(rows[i]->conversion))] : nullptr;
  }
}

Status SeriesRun::compute(Checked checked) {
  const Method& method = *model_.series_.method;
  for (std::size_t i = 0; !has_factors_ && i < factors_.size(); ++i)
    scale(factors_[i], model_.factor_scales_[i], block(model_.factor_places_[i]));
  has_factors_ = true;
  for (std::size_t i = 0; i < converters_.size(); ++i) {
    const std::span<double> out = activity(i);
    scale(out, model_.scales_[i], out);
    if (converters_[i] == nullptr) continue;
    // A row's value stands in the activity's unit for one of the factor's.
    for (std::size_t lane = 0; lane < lanes_; ++lane) out[lane] *= (*converters_[i])[lane];
  }
  for (std::size_t i = 0; i < model_.plans_.size(); ++i) {
    if (left_out_[i]) continue;
    const Equation& equation = method.equations[i];
    model_.plans_[i].run(values_, lanes_, scratch_, results_[i]);
    if ((checked == Checked::kAll || !equation.name.empty()) && !are_finite(results_[i]))
      return fail(ErrorCode::kInput, fmt::format("'{}' gives no number", equation.expression.text));
    if (!equation.name.empty())
      std::ranges::copy(results_[i], block(model_.places_.at(equation.name)).begin());
  }
  return {};
}

}  // namespace concord::inventory
