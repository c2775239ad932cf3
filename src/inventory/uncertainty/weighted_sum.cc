#include "inventory/uncertainty/weighted_sum.h"

#include <array>
#include <bit>
#include <cmath>

#include "base/wide.h"

namespace concord::inventory {

namespace {

constexpr std::size_t kTogether = 4;

struct Results {
  std::array<const double*, kTogether> values{};
  std::array<double, kTogether> weights{};
  std::size_t count = 0;
};

// False where a sum is no number: all bits of the exponent are set in that, and in an infinity.
template <std::size_t kCount>
[[gnu::always_inline]] inline bool add_results(const Results& results, std::span<double> out) {
  constexpr std::uint64_t kExponent = 0x7ff0000000000000;
  std::uint64_t bad = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    double sum = 0;
    for (std::size_t k = 0; k < kCount; ++k) sum = std::fma(results.values[k][i], results.weights[k], sum);
    bad |= static_cast<std::uint64_t>((std::bit_cast<std::uint64_t>(sum) & kExponent) == kExponent);
    out[i] += sum;
  }
  return bad == 0;
}

CONCORD_WIDE bool add(const Results& results, std::span<double> out) {
  switch (results.count) {
    case 0:
      return true;
    case 1:
      return add_results<1>(results, out);
    case 2:
      return add_results<2>(results, out);
    case 3:
      return add_results<3>(results, out);
    default:
      return add_results<kTogether>(results, out);
  }
}

}  // namespace

Status add_weighted(const SeriesRun& run, const std::vector<double>& weights, std::span<double> out) {
  Results results;
  bool fine = true;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] == 0) continue;
    results.values.at(results.count) = run.result(i).data();
    results.weights.at(results.count++) = weights[i];
    if (results.count < kTogether) continue;
    fine = add(results, out) && fine;
    results.count = 0;
  }
  if (add(results, out) && fine) return {};
  return fail(ErrorCode::kInput, "a draw gives no number");
}

}  // namespace concord::inventory
