// Quantiles of few numbers, reckoned by hand.
#include "inventory/uncertainty/quantiles.h"

#include <algorithm>
#include <cstdint>
#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

TEST(Quantiles, LieOnALineBetweenTheirNeighbours) {
  std::vector<double> draws = {50, 20, 40, 10, 30};
  // Of five numbers in order, a share of 0.1 is at place 0.4: 10 + 0.4 * 10.
  const std::vector<double> shares = {0, 0.1, 0.25, 0.5, 0.9, 1};
  EXPECT_EQ(quantiles(draws, shares), (std::vector<double>{10, 14, 20, 30, 46, 50}));
}

TEST(Quantiles, OfOneNumberAreThatNumber) {
  std::vector<double> draws = {7};
  const std::vector<double> shares = {0.025, 0.975};
  EXPECT_EQ(quantiles(draws, shares), (std::vector<double>{7, 7}));
}

TEST(Quantiles, OfEqualNumbersAreThatNumber) {
  std::vector<double> draws(100, 3);
  const std::vector<double> shares = {0.2, 0.2, 0.7};
  EXPECT_EQ(quantiles(draws, shares), (std::vector<double>{3, 3, 3}));
}

// Against a sort, on numbers in three orders: by chance, rising, and in runs that a sample does not see.
TEST(Quantiles, OfManyNumbersAreThoseOfTheSortedOnes) {
  constexpr std::size_t kMany = 100'003;
  const std::vector<double> shares = {0, 0.0011, 0.025, 0.3, 0.5, 0.975, 0.9997, 1};
  for (const int order : {0, 1, 2}) {
    std::vector<double> draws(kMany);
    std::uint64_t state = 1;
    for (std::size_t i = 0; i < kMany; ++i) {
      state = state * 6364136223846793005U + 1442695040888963407U;
      const auto chance = static_cast<double>(state >> 40U);
      draws[i] = order == 0   ? chance
                 : order == 1 ? static_cast<double>(i)
                              : (i % 100 == 0 ? 1e9 + chance : chance);
    }
    std::vector<double> sorted = draws;
    std::ranges::sort(sorted);
    const auto found = quantiles(draws, shares);
    for (std::size_t k = 0; k < shares.size(); ++k) {
      const double at = shares[k] * (kMany - 1);
      const auto below = static_cast<std::size_t>(at);
      const double above = sorted[std::min(below + 1, kMany - 1)];
      EXPECT_DOUBLE_EQ(found[k], sorted[below] + (at - static_cast<double>(below)) * (above - sorted[below]));
    }
  }
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
