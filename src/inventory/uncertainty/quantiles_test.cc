// Quantiles of few numbers, reckoned by hand.
#include "inventory/uncertainty/quantiles.h"

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

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
