// Logarithm, exponential, sine and cosine without a branch, a table or a call, so that a loop over a block of
// draws is computed many at a time and comes out the same on any processor. They are right to ten digits,
// more than draws need.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace concord::inventory::block {

inline constexpr unsigned kFractionBits = 52;  // of a double
// Added to a small whole number, it leaves that number's bits in the fraction: 1.5 * 2^52.
inline constexpr double kWhole = 0x1.8p52;
inline constexpr std::uint64_t kWholeBits = std::bit_cast<std::uint64_t>(kWhole);

// Of a value above 0: the exponent, and of the rest, m from the root of 1/2 to the root of 2, the series
// 2 artanh((m - 1) / (m + 1)), of which what is left out is less than 2e-11.
[[gnu::always_inline]] inline double logarithm(double value) {
  constexpr auto kRootOfHalf = std::bit_cast<std::uint64_t>(std::numbers::sqrt2 / 2);
  const auto bits = std::bit_cast<std::uint64_t>(value);
  const std::int64_t exponent = static_cast<std::int64_t>(bits - kRootOfHalf) >> kFractionBits;
  const auto rest = std::bit_cast<double>(bits - (static_cast<std::uint64_t>(exponent) << kFractionBits));
  const double whole = std::bit_cast<double>(kWholeBits + static_cast<std::uint64_t>(exponent)) - kWhole;
  const double s = (rest - 1) / (rest + 1);
  const double z = s * s;
  double sum = 1.0 / 11;
  sum = std::fma(sum, z, 1.0 / 9);
  sum = std::fma(sum, z, 1.0 / 7);
  sum = std::fma(sum, z, 1.0 / 5);
  sum = std::fma(sum, z, 1.0 / 3);
  sum = std::fma(sum, z, 1);
  return std::fma(whole, std::numbers::ln2, 2 * s * sum);
}

// A power of two times e to what is left, from -0.35 to 0.35, by Taylor's series but for 8e-12 of it. Of more
// than 700, or less than -700, it is that of 700.
[[gnu::always_inline]] inline double exponential(double value) {
  constexpr double kMost = 700;
  const double x = std::min(std::max(value, -kMost), kMost);
  const double shifted = std::fma(x, 1 / std::numbers::ln2, kWhole);
  const double whole = shifted - kWhole;
  const double rest = std::fma(-whole, std::numbers::ln2, x);
  double sum = 1.0 / 362880;
  sum = std::fma(sum, rest, 1.0 / 40320);
  sum = std::fma(sum, rest, 1.0 / 5040);
  sum = std::fma(sum, rest, 1.0 / 720);
  sum = std::fma(sum, rest, 1.0 / 120);
  sum = std::fma(sum, rest, 1.0 / 24);
  sum = std::fma(sum, rest, 1.0 / 6);
  sum = std::fma(sum, rest, 1.0 / 2);
  sum = std::fma(sum, rest, 1);
  sum = std::fma(sum, rest, 1);
  const std::uint64_t exponent = std::bit_cast<std::uint64_t>(shifted) - kWholeBits;
  return std::bit_cast<double>(std::bit_cast<std::uint64_t>(sum) + (exponent << kFractionBits));
}

// Up to a quarter of pi to both sides, by Taylor's series but for 7e-12 of it.
[[gnu::always_inline]] inline double sine(double x) {
  const double z = x * x;
  double sum = -1.0 / 39916800;
  sum = std::fma(sum, z, 1.0 / 362880);
  sum = std::fma(sum, z, -1.0 / 5040);
  sum = std::fma(sum, z, 1.0 / 120);
  sum = std::fma(sum, z, -1.0 / 6);
  return std::fma(x * z, sum, x);
}
[[gnu::always_inline]] inline double cosine(double x) {
  const double z = x * x;
  double sum = 1.0 / 479001600;
  sum = std::fma(sum, z, -1.0 / 3628800);
  sum = std::fma(sum, z, 1.0 / 40320);
  sum = std::fma(sum, z, -1.0 / 720);
  sum = std::fma(sum, z, 1.0 / 24);
  sum = std::fma(sum, z, -1.0 / 2);
  return std::fma(z, sum, 1.0);
}

}  // namespace concord::inventory::block
