#include "inventory/uncertainty/draws.h"

#include <algorithm>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <limits>

#include "base/sha256.h"
#include "inventory/uncertainty/normal_draws.h"

namespace concord::inventory {

namespace {

// In doubles: the library would compute in long double, three times as long, for digits that no draw has.
using Plain = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
using Normal = boost::math::normal_distribution<double, Plain>;
using Gamma = boost::math::gamma_distribution<double, Plain>;

// Of a triangle from its peak to an end a away, 5 % of the half lie beyond a (1 - sqrt(0.05)).
const double kOfTriangle = 1 - std::sqrt(0.05);
constexpr double kInside = 0.95;

std::uint64_t stream_of(std::string_view name) {
  const Digest digest = sha256(name);
  std::uint64_t stream = 0;
  for (std::size_t i = 0; i < sizeof stream; ++i)
    stream = stream << 8U | static_cast<std::uint8_t>(digest.bytes[i]);
  return stream;
}

double triangular(double share, double lower, double peak, double upper) {
  const double left = (peak - lower) / (upper - lower);
  if (share < left) return lower + std::sqrt(share * (upper - lower) * (peak - lower));
  return upper - std::sqrt((1 - share) * (upper - lower) * (upper - peak));
}

// Where more of it is cut off, drawing anew until it lies above takes longer than its quantiles do.
constexpr double kCutMost = 0.5;

}  // namespace

Draws::Draws(const Quantity& quantity, std::string_view name)
    : quantity_(quantity),
      stream_(stream_of(name)),
      deviation_((quantity.range.upper - quantity.range.lower) / (2 * kOf95)) {
  const double mean = std::abs(quantity.value);
  if (quantity.distribution == Distribution::kLognormal && mean > 0) {
    sigma_ = std::sqrt(std::log1p(deviation_ * deviation_ / (mean * mean)));
    mu_ = std::log(mean) - sigma_ * sigma_ / 2;
  }
  if (quantity.distribution == Distribution::kTruncatedNormal && deviation_ > 0)
    cut_ = boost::math::cdf(Normal(), -quantity.value / deviation_);
}

// Without spread there is nothing to draw.
bool Draws::is_certain() const {
  const bool of_positive =
      quantity_.distribution == Distribution::kLognormal || quantity_.distribution == Distribution::kGamma;
  return !(deviation_ > 0) || (of_positive && quantity_.value == 0);
}

// The value below which a share of the quantity lies.
double Draws::quantile(double share) const {
  const double value = quantity_.value;
  const Range& range = quantity_.range;
  switch (quantity_.distribution) {
    case Distribution::kTruncatedNormal:
      return std::max(0.0, value + deviation_ * boost::math::quantile(Normal(), cut_ + share * (1 - cut_)));
    case Distribution::kGamma: {
      const double mean = std::abs(value);
      const Gamma gamma(mean * mean / (deviation_ * deviation_), deviation_ * deviation_ / mean);
      return std::copysign(boost::math::quantile(gamma, share), value);
    }
    case Distribution::kUniform: {
      const double width = (range.upper - range.lower) / kInside;
      return (range.lower + range.upper) / 2 + width * (share - 0.5);
    }
    case Distribution::kTriangular:
      return triangular(share, value - (value - range.lower) / kOfTriangle, value,
                        value + (range.upper - value) / kOfTriangle);
    case Distribution::kNormal:
    case Distribution::kLognormal:
      break;  // drawn as normal distributions
  }
  return value;
}

void Draws::fill(std::uint64_t seed, std::uint64_t block, std::span<double> out) const {
  if (is_certain()) {
    std::ranges::fill(out, quantity_.value);
    return;
  }
  constexpr double kNoLeast = -std::numeric_limits<double>::infinity();
  RandomBlock random(seed, stream_, block);
  switch (quantity_.distribution) {
    case Distribution::kNormal:
      return draw_normal(random, {quantity_.value, deviation_, kNoLeast}, out);
    case Distribution::kLognormal:
      draw_lognormal(random, {mu_, sigma_, kNoLeast}, out);
      for (double& one : out) one = std::copysign(one, quantity_.value);
      return;
    case Distribution::kTruncatedNormal:
      if (cut_ <= kCutMost) return draw_normal(random, {quantity_.value, deviation_, 0}, out);
      [[fallthrough]];
    default:
      RandomBlock::Words words;
      random.fill(words);
      for (std::size_t i = 0; i < out.size(); ++i) out[i] = quantile(unit_interval(words[i]));
  }
}

}  // namespace concord::inventory
