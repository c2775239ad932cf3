#include "inventory/uncertainty/levels.h"

#include <cmath>

#include "inventory/compute/totals.h"

namespace concord::inventory {

Result<std::vector<YearLevel>> levels(std::span<const SeriesModel> models, const FactorTable& warming,
                                      bool land_use) {
  struct YearPulls {
    double total = 0;
    std::map<std::string, double, std::less<>> pulls;  // an input's, over all lines
  };
  std::map<int, YearPulls> years;
  Status fine;
  CONCORD_CHECK(visit_moved(models, [&](const MovedResult& moved) {
    if (!moved.equation.memo.empty() || (!land_use && is_land_use(moved.model.series().category))) return;
    const auto potential = potential_of(warming, moved.model.gas_of(moved.equation));
    if (!potential) {
      fine = std::unexpected(potential.error());
      return;
    }
    YearPulls& year = years[moved.year];
    year.total += moved.kilograms * *potential;
    for (std::size_t i = 0; i < moved.inputs.size(); ++i) {
      if (moved.moves[i] != 0) year.pulls[moved.inputs[i].name] += moved.moves[i] * *potential;
    }
  }));
  if (!fine) return std::unexpected(fine.error());
  std::vector<YearLevel> found;
  for (const auto& [year, pulls] : years) {
    double variance = 0;
    for (const auto& [name, pull] : pulls.pulls) variance += pull * pull;
    found.push_back({year, pulls.total, std::sqrt(variance)});
  }
  return found;
}

}  // namespace concord::inventory
