#include "inventory/uncertainty/effects.h"

#include <algorithm>
#include <utility>

#include "inventory/uncertainty/inputs.h"

namespace concord::inventory {

namespace {

double half_width(const Quantity& of) {
  return std::max(of.range.upper - of.value, of.value - of.range.lower);
}

// One series: its inputs with two lanes each, behind the lane of the values as they are.
class SeriesMoves {
 public:
  explicit SeriesMoves(const SeriesModel& model) : model_(model), inputs_(uncertain_inputs(model)) {}

  Status visit(const MovedVisitor& visit) {
    const Series& series = model_.series();
    SeriesRun run(model_, 1 + 2 * inputs_.size());
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      if (inputs_[i].year == 0) move(run.factor(inputs_[i].at), i);
    }
    std::vector<double> moves(inputs_.size());
    for (const auto& [year, rows] : series.years) {
      if (notation_of(rows)) continue;
      run.begin(rows);
      for (std::size_t i = 0; i < inputs_.size(); ++i) {
        if (inputs_[i].year == year) move(run.activity(inputs_[i].at), i);
      }
      CONCORD_CHECK(run.compute());
      for (std::size_t e = 0; e < series.method->equations.size(); ++e) {
        const Equation& equation = series.method->equations[e];
        if (equation.gas.empty()) continue;
        const std::span<const double> grams = run.result(e);
        for (std::size_t i = 0; i < inputs_.size(); ++i)
          moves[i] = (grams[1 + 2 * i] - grams[2 + 2 * i]) / 2 / kGramsInAKilogram;
        visit({model_, equation, year, grams.front() / kGramsInAKilogram, inputs_, moves});
      }
    }
    return {};
  }

 private:
  void move(std::span<double> draws, std::size_t input) const {
    draws[1 + 2 * input] += half_width(inputs_[input].quantity);
    draws[2 + 2 * input] -= half_width(inputs_[input].quantity);
  }

  const SeriesModel& model_;
  std::vector<SeriesInput> inputs_;
};

}  // namespace

Status visit_moved(std::span<const SeriesModel> models, const MovedVisitor& visit) {
  for (const SeriesModel& model : models) CONCORD_CHECK(SeriesMoves(model).visit(visit));
  return {};
}

Result<std::vector<LineEffects>> line_effects(std::span<const SeriesModel> models, int base, int year) {
  std::map<std::pair<const SeriesModel*, const Equation*>, LineEffects> found;
  std::vector<std::pair<const SeriesModel*, const Equation*>> order;
  CONCORD_CHECK(visit_moved(models, [&](const MovedResult& moved) {
    if (moved.year != base && moved.year != year) return;
    const auto [at, fresh] = found.try_emplace({&moved.model, &moved.equation});
    LineEffects& line = at->second;
    if (fresh) {
      order.push_back(at->first);
      line.category = moved.model.series().category;
      line.keys = moved.model.series().keys;
      line.gas = moved.model.gas_of(moved.equation);
      line.memo = moved.equation.memo;
    }
    if (moved.year == base) line.base = moved.kilograms;
    if (moved.year == year) line.year = moved.kilograms;
    for (std::size_t i = 0; i < moved.inputs.size(); ++i) {
      if (moved.moves[i] == 0) continue;
      Effect& effect = line.effects[moved.inputs[i].name];
      effect.of_factor = moved.inputs[i].year == 0;
      if (moved.year == base) effect.base = moved.moves[i];
      if (moved.year == year) effect.year = moved.moves[i];
    }
  }));
  std::vector<LineEffects> lines;
  for (const auto& key : order) {
    LineEffects& line = found.at(key);
    if (line.base != 0 || line.year != 0 || !line.effects.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace concord::inventory
