// Approach 2: uncertainties by Monte Carlo simulation (2006 IPCC Guidelines, Volume 1, Chapter 3,
// section 3.2.3.2). An inventory is computed anew for many draws of its inputs; one draw of a factor serves
// all categories, gases and years that share it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "inventory/compute/estimate.h"

namespace concord::inventory {

struct MonteCarloOptions {
  std::uint64_t seed = 1;
  std::uint64_t most = 1'000'000;  // draws
  unsigned threads = 0;            // 0 is as many as there are processors
  // It ends before, where both ends of the last year's interval are known within this share of the interval's
  // width, with 95 % confidence; 0 is never.
  double enough = 0.005;
};

struct Spread {
  double mean = 0;
  double deviation = 0;
  double lower = 0;  // 2.5 % lie below
  double upper = 0;  // 97.5 % lie below
};

// Totals in kilograms of CO2 equivalents; memo items are left out.
struct YearSpread {
  int year = 0;
  Spread total;
  Spread change;  // since the base year, draw by draw
};

struct MonteCarlo {
  std::uint64_t draws = 0;
  Spread base;
  std::vector<YearSpread> years;  // as asked for
};

// The same for the same seed on any number of threads. `years`, at least one, ascend; the last of them
// decides whether draws are enough. kInput where `warming` does not have a gas or a draw gives no number,
// kUsage for less than 1,000 draws or more than 10,000,000, or for more than 60,000,000 totals of draws and
// years: all are kept.
Result<MonteCarlo> simulate(std::span<const SeriesModel> models, const FactorTable& warming, int base,
                            std::span<const int> years, const MonteCarloOptions& options = {});

}  // namespace concord::inventory
