// Draws of an uncertain quantity. A quantity has a stream of its own, named by it, and its n-th draw depends
// on the seed, the name and n alone: whoever shares it gets the same draws, in whatever order and on however
// many threads they are made.
#pragma once

#include <cstdint>
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

// The draws of a quantity:
//   normal: mean value, standard deviation s = (upper - lower) / (2 * 1.96)
//   truncated-normal: the same, of which only what is not below 0 is taken
//   lognormal: keeps the mean: sigma^2 = ln(1 + s^2/m^2), mu = ln m - sigma^2 / 2
//   gamma: shape m^2/s^2, scale s^2/m
//   uniform: around the interval's middle, as wide as leaves 5 % outside of it
//   triangular: peak at the value; each side ends where an even triangle would leave 2.5 % outside
//
// 2006 IPCC Guidelines, Volume 1, Chapter 3, section 3.2.2.4. Lognormal and gamma are of positive quantities,
// and take the sign of the value; of 0 or an empty interval every draw is the value.
class Draws {
 public:
  Draws(const Quantity& quantity, std::string_view name);

  // Fills `out`, at most a block, with the draws from number `block` * kBlock on (random_block.h).
  void fill(std::uint64_t seed, std::uint64_t block, std::span<double> out) const;

 private:
  bool is_certain() const;
  double quantile(double share) const;

  Quantity quantity_;
  std::uint64_t stream_;
  double deviation_;
  double mu_ = 0;
  double sigma_ = 0;
  double cut_ = 0;  // the share of a normal distribution that lies below 0
};

}  // namespace concord::inventory
