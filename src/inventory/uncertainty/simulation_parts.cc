#include "inventory/uncertainty/simulation_parts.h"

#include <map>

#include "inventory/compute/estimate.h"
#include "inventory/compute/warming.h"
#include "inventory/uncertainty/inputs.h"

namespace concord::inventory {

namespace {

Result<std::vector<double>> weights_of(const SeriesModel& model, const FactorTable& warming) {
  std::vector<double> weights;
  for (const Equation& equation : model.series().method->equations) {
    weights.push_back(0);
    if (equation.gas.empty() || !equation.memo.empty()) continue;
    CONCORD_TRY(const double potential, potential_of(warming, model.gas_of(equation)));
    weights.back() = potential / kGramsInAKilogram;
  }
  return weights;
}

}  // namespace

Result<SimulationParts> simulation_parts(std::span<const SeriesModel> models, const FactorTable& warming) {
  SimulationParts all;
  std::vector<std::vector<SeriesInput>> uncertain;
  std::map<std::string, std::size_t> times;  // that a factor is used
  for (const SeriesModel& model : models) {
    if (!model.has_numbers()) continue;
    CONCORD_TRY(auto weights, weights_of(model, warming));
    all.parts.push_back({.model = &model, .inputs = {}, .weights = std::move(weights)});
    uncertain.push_back(uncertain_inputs(model));
    for (const SeriesInput& input : uncertain.back()) times[input.name] += input.year == 0 ? 1 : 0;
  }
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < uncertain.size(); ++i) {
    std::vector<SimulationInput>& inputs = all.parts[i].inputs;
    for (const SeriesInput& input : uncertain[i]) {
      inputs.push_back({.draws = Draws(input.quantity, input.name), .year = input.year, .at = input.at});
      if (times.at(input.name) < 2) continue;
      const auto [place, is_new] = places.try_emplace(input.name, all.shared.size());
      if (is_new) all.shared.push_back(inputs.back().draws);
      inputs.back().shared = place->second;
    }
    std::ranges::stable_sort(inputs, {}, &SimulationInput::year);
  }
  return all;
}

}  // namespace concord::inventory
