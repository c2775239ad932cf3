// Draws of an uncertain quantity. A quantity has a stream of its own, named by it, and its n-th draw depends
// on the seed, the name and n alone: whoever shares it gets the same draws, in whatever order and on however
// many threads they are made.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "inventory/method/factor_table.h"

namespace concord::inventory {

inline constexpr double kOf95 = 1.959963984540054;  // of a standard normal, 97.5 % lie below

// What is known of it: a mean and the 95 % interval.
struct Quantity {
  double value = 0;
  Range range;
  Distribution distribution = Distribution::kNormal;
};

// Fills `out` with draws number `first`, `first` + 1 and so on.
//   normal: mean value, standard deviation s = (upper - lower) / (2 * 1.96)
//   truncated-normal: the same, of which only what is not below 0 is taken
//   lognormal: keeps the mean: sigma^2 = ln(1 + s^2/m^2), mu = ln m - sigma^2 / 2
//   gamma: shape m^2/s^2, scale s^2/m
//   uniform: around the interval's middle, as wide as leaves 5 % outside of it
//   triangular: peak at the value; each side ends where an even triangle would leave 2.5 % outside
//
// 2006 IPCC Guidelines, Volume 1, Chapter 3, section 3.2.2.4. Lognormal and gamma are of positive quantities,
// and take the sign of the value; of 0 or an empty interval every draw is the value. Numbers are Philox
// 4x32-10 (Salmon et al. 2011).
void draw(const Quantity& quantity, std::uint64_t seed, std::string_view name, std::uint64_t first,
          std::span<double> out);

}  // namespace concord::inventory
