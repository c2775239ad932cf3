#include "inventory/uncertainty/normal_draws.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

#include "base/wide.h"

namespace concord::inventory {

namespace {

constexpr std::size_t kPairs = kBlock / 2;

// How a double is laid out.
constexpr unsigned kFractionBits = 52;
constexpr unsigned kNotFraction = 12;
constexpr std::uint64_t kOne = std::bit_cast<std::uint64_t>(1.0);
constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;
constexpr std::uint64_t kRootOfHalf = std::bit_cast<std::uint64_t>(std::numbers::sqrt2 / 2);
// Added to a small whole number's bits, it makes a double of them: 1.5 * 2^52.
constexpr double kWhole = 0x1.8p52;

struct Pair {
  double first;
  double second;
};

// From 1 up to 2.
[[gnu::always_inline]] inline double one_to_two(std::uint64_t word) {
  return std::bit_cast<double>((word >> kNotFraction) | kOne);
}

// The natural logarithm of what is above 0 and not above 1, to some units of the last place: the exponent,
// and of the rest, m from the root of 1/2 to the root of 2, the series 2 artanh((m - 1) / (m + 1)).
[[gnu::always_inline]] inline double logarithm(double value) {
  const auto bits = std::bit_cast<std::uint64_t>(value);
  const std::int64_t exponent = static_cast<std::int64_t>(bits - kRootOfHalf) >> kFractionBits;
  const double rest = std::bit_cast<double>(bits - (static_cast<std::uint64_t>(exponent) << kFractionBits));
  const double whole =
      std::bit_cast<double>(std::bit_cast<std::uint64_t>(kWhole) + static_cast<std::uint64_t>(exponent)) -
      kWhole;
  const double s = (rest - 1) / (rest + 1);
  const double z = s * s;
  double sum = 1.0 / 19;
  sum = sum * z + 1.0 / 17;
  sum = sum * z + 1.0 / 15;
  sum = sum * z + 1.0 / 13;
  sum = sum * z + 1.0 / 11;
  sum = sum * z + 1.0 / 9;
  sum = sum * z + 1.0 / 7;
  sum = sum * z + 1.0 / 5;
  sum = sum * z + 1.0 / 3;
  sum = sum * z + 1;
  return whole * std::numbers::ln2 + 2 * s * sum;
}

// Taylor's series; what is left of them is less than the last place of a double up to a quarter of pi.
[[gnu::always_inline]] inline double sine(double x) {
  const double z = x * x;
  double sum = -1.0 / 1307674368000;
  sum = sum * z + 1.0 / 6227020800;
  sum = sum * z - 1.0 / 39916800;
  sum = sum * z + 1.0 / 362880;
  sum = sum * z - 1.0 / 5040;
  sum = sum * z + 1.0 / 120;
  sum = sum * z - 1.0 / 6;
  return x + x * z * sum;
}
[[gnu::always_inline]] inline double cosine(double x) {
  const double z = x * x;
  double sum = 1.0 / 20922789888000;
  sum = sum * z - 1.0 / 87178291200;
  sum = sum * z + 1.0 / 479001600;
  sum = sum * z - 1.0 / 3628800;
  sum = sum * z + 1.0 / 40320;
  sum = sum * z - 1.0 / 720;
  sum = sum * z + 1.0 / 24;
  sum = sum * z - 1.0 / 2;
  return 1 + z * sum;
}

// The angle lies within an eighth of the circle of one of its four axes: two bits say of which, the others
// where.
[[gnu::always_inline]] inline Pair pair_of(std::uint64_t of_radius, std::uint64_t of_angle) {
  const double radius = std::sqrt(-2 * logarithm(2 - one_to_two(of_radius)));
  const double angle = (one_to_two(of_angle << 2U) - 1.5) * (std::numbers::pi / 2);
  const auto along = std::bit_cast<std::uint64_t>(cosine(angle)) ^ ((of_angle << 1U) & kSign);
  const auto across = std::bit_cast<std::uint64_t>(sine(angle));
  const std::uint64_t exchange = (along ^ across) & (0 - (of_angle >> 63U));
  return {radius * std::bit_cast<double>(along ^ exchange),
          radius * std::bit_cast<double>(across ^ exchange)};
}

CONCORD_WIDE void fill_normal(const std::uint64_t* words, double mean, double deviation, double* out) {
  for (std::size_t i = 0; i < kPairs; ++i) {
    const Pair pair = pair_of(words[i], words[kPairs + i]);
    out[i] = mean + deviation * pair.first;
    out[kPairs + i] = mean + deviation * pair.second;
  }
}

CONCORD_WIDE bool any_below(std::span<const double> draws, double least) {
  std::uint64_t found = 0;
  for (const double draw : draws) found |= static_cast<std::uint64_t>(draw < least);
  return found != 0;
}

double draw_again(RandomBlock& random, const NormalShape& shape) {
  while (true) {
    const std::uint64_t of_radius = random.next();
    const Pair pair = pair_of(of_radius, random.next());
    for (const double one : {pair.first, pair.second}) {
      const double draw = shape.mean + shape.deviation * one;
      if (draw >= shape.least) return draw;
    }
  }
}

}  // namespace

void draw_normal(RandomBlock& random, const NormalShape& shape, std::span<double> out) {
  alignas(64) RandomBlock::Words words;
  alignas(64) std::array<double, kBlock> draws;
  random.fill(words);
  fill_normal(words.data(), shape.mean, shape.deviation, draws.data());
  std::copy_n(draws.begin(), out.size(), out.begin());
  if (!any_below(out, shape.least)) return;
  for (double& draw : out) {
    if (draw < shape.least) draw = draw_again(random, shape);
  }
}

}  // namespace concord::inventory
