#include "inventory/uncertainty/draws.h"

#include <Random123/philox.h>
#include <algorithm>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>

#include "base/sha256.h"

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

// Between 0 and 1, neither of them: 53 bits and a half.
double unit_interval(std::uint32_t high, std::uint32_t low) {
  const std::uint64_t bits = (std::uint64_t{high} << 32U | low) >> 11U;
  return (static_cast<double>(bits) + 0.5) * 0x1p-53;
}

double triangular(double share, double lower, double peak, double upper) {
  const double left = (peak - lower) / (upper - lower);
  if (share < left) return lower + std::sqrt(share * (upper - lower) * (peak - lower));
  return upper - std::sqrt((1 - share) * (upper - lower) * (upper - peak));
}

// The value below which a share of a quantity lies.
class Quantile {
 public:
  explicit Quantile(const Quantity& quantity) : quantity_(quantity) {
    deviation_ = (quantity.range.upper - quantity.range.lower) / (2 * kOf95);
    const double mean = std::abs(quantity.value);
    if (quantity.distribution == Distribution::kLognormal && mean > 0) {
      sigma_ = std::sqrt(std::log1p(deviation_ * deviation_ / (mean * mean)));
      mu_ = std::log(mean) - sigma_ * sigma_ / 2;
    }
    if (quantity.distribution == Distribution::kTruncatedNormal && deviation_ > 0)
      cut_ = boost::math::cdf(normal_, -quantity.value / deviation_);
  }

  // Without spread there is nothing to draw.
  bool is_certain() const {
    const bool of_positive =
        quantity_.distribution == Distribution::kLognormal || quantity_.distribution == Distribution::kGamma;
    return !(deviation_ > 0) || (of_positive && quantity_.value == 0);
  }

  double operator()(double share) const {
    const double value = quantity_.value;
    const Range& range = quantity_.range;
    switch (quantity_.distribution) {
      case Distribution::kNormal:
        return value + deviation_ * boost::math::quantile(normal_, share);
      case Distribution::kTruncatedNormal:
        return std::max(0.0, value + deviation_ * boost::math::quantile(normal_, cut_ + share * (1 - cut_)));
      case Distribution::kLognormal:
        return std::copysign(std::exp(mu_ + sigma_ * boost::math::quantile(normal_, share)), value);
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
    }
    return value;
  }

 private:
  const Quantity& quantity_;
  Normal normal_;
  double deviation_ = 0;
  double mu_ = 0;
  double sigma_ = 0;
  double cut_ = 0;
};

}  // namespace

void draw(const Quantity& quantity, std::uint64_t seed, std::string_view name, std::uint64_t first,
          std::span<double> out) {
  const Quantile quantile(quantity);
  if (quantile.is_certain()) {
    std::ranges::fill(out, quantity.value);
    return;
  }
  const std::uint64_t stream = stream_of(name);
  const r123::Philox4x32 philox;
  const r123::Philox4x32::key_type key = {
      {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U)}};
  // Each counter gives two draws.
  for (std::size_t i = 0; i < out.size();) {
    const std::uint64_t number = first + i;
    const std::uint64_t pair = number / 2;
    const r123::Philox4x32::ctr_type counter = {
        {static_cast<std::uint32_t>(pair), static_cast<std::uint32_t>(pair >> 32U),
         static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32U)}};
    const auto words = philox(counter, key);
    if (number % 2 == 0) out[i++] = quantile(unit_interval(words[0], words[1]));
    if (i < out.size()) out[i++] = quantile(unit_interval(words[2], words[3]));
  }
}

}  // namespace concord::inventory
