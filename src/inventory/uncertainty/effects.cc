#include "inventory/uncertainty/effects.h"

#include <algorithm>

#include "inventory/uncertainty/inputs.h"

namespace concord::inventory {

namespace {

double half_width(const Quantity& of) {
  return std::max(of.range.upper - of.value, of.value - of.range.lower);
}

// Of a series: its inputs with two lanes each, behind the lane of the values as they are.
class SeriesEffects {
 public:
  SeriesEffects(const SeriesModel& model, int base, int year)
      : series_(model.series()), model_(model), base_(base), year_(year), inputs_(uncertain_inputs(model)) {}

  Status add_to(std::vector<LineEffects>& lines) {
    const std::size_t lanes = 1 + 2 * inputs_.size();
    SeriesRun run(model_, lanes);
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      if (inputs_[i].year == 0) move(run.factor(inputs_[i].at), i);
    }
    std::vector<LineEffects> found(series_.method->equations.size());
    for (const auto& [when, rows] : series_.years) {
      if (notation_of(rows)) continue;
      run.begin(rows);
      for (std::size_t i = 0; i < inputs_.size(); ++i) {
        if (inputs_[i].year == when) move(run.activity(inputs_[i].at), i);
      }
      CONCORD_CHECK(run.compute());
      if (when == base_ || when == year_) {
        for (std::size_t i = 0; i < found.size(); ++i) take(run.result(i), when, found[i]);
      }
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
      const Equation& equation = series_.method->equations[i];
      if (equation.gas.empty() || (found[i].base == 0 && found[i].year == 0 && found[i].effects.empty()))
        continue;
      found[i].category = series_.category;
      found[i].keys = series_.keys;
      found[i].gas = model_.gas_of(equation);
      found[i].memo = equation.memo;
      lines.push_back(std::move(found[i]));
    }
    return {};
  }

 private:
  void move(std::span<double> draws, std::size_t input) const {
    draws[1 + 2 * input] += half_width(inputs_[input].quantity);
    draws[2 + 2 * input] -= half_width(inputs_[input].quantity);
  }

  void take(std::span<const double> grams, int when, LineEffects& line) const {
    if (when == base_) line.base = grams.front() / kGramsInAKilogram;
    if (when == year_) line.year = grams.front() / kGramsInAKilogram;
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      const double moved = (grams[1 + 2 * i] - grams[2 + 2 * i]) / 2 / kGramsInAKilogram;
      if (moved == 0) continue;
      Effect& effect = line.effects[inputs_[i].name];
      effect.of_factor = inputs_[i].year == 0;
      if (when == base_) effect.base = moved;
      if (when == year_) effect.year = moved;
    }
  }

  const Series& series_;
  const SeriesModel& model_;
  int base_;
  int year_;
  std::vector<SeriesInput> inputs_;
};

}  // namespace

Result<std::vector<LineEffects>> line_effects(std::span<const SeriesModel> models, int base, int year) {
  std::vector<LineEffects> lines;
  for (const SeriesModel& model : models) CONCORD_CHECK(SeriesEffects(model, base, year).add_to(lines));
  return lines;
}

}  // namespace concord::inventory
