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
  // It ends before, where both ends of the year's interval are known within this share of the interval's
  // width, with 95 % confidence; 0 is never.
  double enough = 0.005;
};

struct Spread {
  double mean = 0;
  double deviation = 0;
  double lower = 0;  // 2.5 % lie below
  double upper = 0;  // 97.5 % lie below
};

struct MonteCarlo {
  std::uint64_t draws = 0;
  Spread base;  // totals, kilograms of CO2 equivalents; memo items are left out
  Spread year;
  Spread change;  // year - base, draw by draw
};

// The same for the same seed on any number of threads. kInput where `warming` does not have a gas or a draw
// gives no number, kUsage for less than 1,000 draws or more than 10,000,000.
Result<MonteCarlo> simulate(std::span<const SeriesModel> models, const FactorTable& warming, int base,
                            int year, const MonteCarloOptions& options = {});

}  // namespace concord::inventory
