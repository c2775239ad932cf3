// The functions against those of the C library.
#include "inventory/uncertainty/block_math.h"

#include <cmath>
#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr double kDigits = 1e-10;

TEST(BlockMath, LogarithmsAreThoseOfTheLibrary) {
  for (double x = 0x1p-53; x < 1e6; x *= 1.0173)
    EXPECT_NEAR(block::logarithm(x), std::log(x), kDigits * std::max(1.0, std::abs(std::log(x)))) << x;
  EXPECT_EQ(block::logarithm(1), 0);
}

TEST(BlockMath, ExponentialsAreThoseOfTheLibrary) {
  for (double x = -699; x < 700; x += 0.377)
    EXPECT_NEAR(block::exponential(x) / std::exp(x), 1, kDigits) << x;
  EXPECT_EQ(block::exponential(0), 1);
  EXPECT_EQ(block::exponential(1e6), block::exponential(700));
  EXPECT_EQ(block::exponential(-1e6), block::exponential(-700));
}

TEST(BlockMath, SinesAndCosinesAreThoseOfTheLibrary) {
  for (double x = -0.7853981633974483; x <= 0.7853981633974483; x += 0.00377) {
    EXPECT_NEAR(block::sine(x), std::sin(x), kDigits) << x;
    EXPECT_NEAR(block::cosine(x), std::cos(x), kDigits) << x;
  }
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
