#include "inventory/uncertainty/weighted_sum.h"

#include <algorithm>
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
  // Copies, which nothing that is written can change meanwhile.
  const std::array<const double*, kTogether> values = results.values;
  const std::array<double, kTogether> weights = results.weights;
  double* const totals = out.data();
  const std::size_t count = out.size();
  std::uint64_t largest = 0;  // exponent
  for (std::size_t i = 0; i < count; ++i) {
    double sum = values[0][i] * weights[0];
    if constexpr (kCount > 1) sum = std::fma(values[1][i], weights[1], sum);
    if constexpr (kCount > 2) sum = std::fma(values[2][i], weights[2], sum);
    if constexpr (kCount > 3) sum = std::fma(values[3][i], weights[3], sum);
    largest = std::max(largest, std::bit_cast<std::uint64_t>(sum) & kExponent);
    totals[i] += sum;
  }
  return largest != kExponent;
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
