#include "inventory/uncertainty/normal_draws.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

#include "base/wide.h"
#include "inventory/uncertainty/block_math.h"

namespace concord::inventory {

namespace {

constexpr std::size_t kPairs = kBlock / 2;

constexpr unsigned kNotFraction = 64 - block::kFractionBits;
constexpr auto kOne = std::bit_cast<std::uint64_t>(1.0);
constexpr std::uint64_t kSign = std::uint64_t{1} << 63U;

struct Pair {
  double first;
  double second;
};

// From 1 up to 2.
[[gnu::always_inline]] inline double one_to_two(std::uint64_t word) {
  return std::bit_cast<double>((word >> kNotFraction) | kOne);
}

// The angle lies within an eighth of the circle of one of its four axes: two bits say of which, the others
// where.
[[gnu::always_inline]] inline Pair pair_of(std::uint64_t of_radius, std::uint64_t of_angle) {
  const double radius = std::sqrt(-2 * block::logarithm(2 - one_to_two(of_radius)));
  const double angle = (one_to_two(of_angle << 2U) - 1.5) * (std::numbers::pi / 2);
  const auto along = std::bit_cast<std::uint64_t>(block::cosine(angle)) ^ ((of_angle << 1U) & kSign);
  const auto across = std::bit_cast<std::uint64_t>(block::sine(angle));
  const std::uint64_t exchange = (along ^ across) & (0 - (of_angle >> 63U));
  return {radius * std::bit_cast<double>(along ^ exchange),
          radius * std::bit_cast<double>(across ^ exchange)};
}

// Whether any of them lies below the least.
CONCORD_WIDE bool fill_normal(const std::uint64_t* words, double mean, double deviation, double least,
                              double* out) {
  std::uint64_t found = 0;
  for (std::size_t i = 0; i < kPairs; ++i) {
    const Pair pair = pair_of(words[i], words[kPairs + i]);
    const double first = std::fma(deviation, pair.first, mean);
    const double second = std::fma(deviation, pair.second, mean);
    found |= static_cast<std::uint64_t>(first < least) | static_cast<std::uint64_t>(second < least);
    out[i] = first;
    out[kPairs + i] = second;
  }
  return found != 0;
}

CONCORD_WIDE void raise(std::span<double> draws) {
  for (double& draw : draws) draw = block::exponential(draw);
}

double draw_again(RandomBlock& random, const NormalShape& shape) {
  while (true) {
    const std::uint64_t of_radius = random.next();
    const Pair pair = pair_of(of_radius, random.next());
    for (const double one : {pair.first, pair.second}) {
      const double draw = std::fma(shape.deviation, one, shape.mean);
      if (draw >= shape.least) return draw;
    }
  }
}

}  // namespace

void draw_normal(RandomBlock& random, const NormalShape& shape, std::span<double> out) {
  alignas(64) RandomBlock::Words words;
  random.fill(words);
  bool any_below = false;
  if (out.size() == kBlock) {
    any_below = fill_normal(words.data(), shape.mean, shape.deviation, shape.least, out.data());
  } else {
    std::array<double, kBlock> draws;
    any_below = fill_normal(words.data(), shape.mean, shape.deviation, shape.least, draws.data());
    std::copy_n(draws.begin(), out.size(), out.begin());
  }
  if (!any_below) return;
  for (double& draw : out) {
    if (draw < shape.least) draw = draw_again(random, shape);
  }
}

void draw_lognormal(RandomBlock& random, const NormalShape& of_logarithm, std::span<double> out) {
  draw_normal(random, of_logarithm, out);
  raise(out);
}

}  // namespace concord::inventory
