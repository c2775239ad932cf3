// What a simulation draws, and what it computes of that: the series of an inventory with their uncertain
// inputs.
#pragma once

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

#include "inventory/compute/series_model.h"
#include "inventory/uncertainty/draws.h"

namespace concord::inventory {

inline constexpr std::size_t kNotShared = std::numeric_limits<std::size_t>::max();

struct SimulationInput {
  Draws draws;
  int year = 0;                     // of a row; 0 is a factor
  std::size_t at = 0;               // SeriesRun::factor() or activity()
  std::size_t shared = kNotShared;  // which of the factors that several series have
};

// A series with what its emissions count in CO2 equivalents: kilograms for a gram; 0 for what is in no total.
struct SimulationPart {
  const SeriesModel* model = nullptr;
  std::vector<SimulationInput> inputs;  // by year
  std::vector<double> weights;          // by equation

  std::span<const SimulationInput> inputs_of(int year) const {
    const auto [begin, end] = std::ranges::equal_range(inputs, year, {}, &SimulationInput::year);
    return {begin, end};
  }
};

struct SimulationParts {
  std::vector<SimulationPart> parts;
  std::vector<Draws> shared;  // by SimulationInput::shared: drawn once for all that have them
};

// Valid as long as `models`. kInput where `warming` does not have a gas.
Result<SimulationParts> simulation_parts(std::span<const SeriesModel> models, const FactorTable& warming);

}  // namespace concord::inventory
