// Four sources worked out by hand: 500 -> 500, 300 -> 450, 150 -> 40, and a sink of -50 -> -110.
#include "inventory/uncertainty/key_categories.h"

#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

std::vector<PropagationLine> lines() {
  const auto line = [](const char* category, double base, double year, double combined) {
    PropagationLine one;
    one.category = category;
    one.gas = "CO2";
    one.base = base;
    one.year = year;
    one.combined = combined;
    return one;
  };
  return {line("1.A", 500, 500, 0.05), line("2.A", 300, 450, 0.10), line("4.A", 150, 40, 1.0),
          line("3.B.1", -50, -110, 0.5)};
}

std::vector<std::string> keys(const std::vector<KeyCategory>& all) {
  std::vector<std::string> names;
  for (const KeyCategory& one : all) {
    if (one.key) names.push_back(one.category);
  }
  return names;
}

using Names = std::vector<std::string>;

// |500|, |450|, |-110|, |40| of 1,100.
TEST(KeyCategories, ByLevel) {
  const auto found = key_categories(lines(), Assessment::kLevel, 1, true);
  ASSERT_EQ(found.size(), 4U);
  EXPECT_NEAR(found[0].share, 500.0 / 1100, 1e-12);
  EXPECT_EQ(found[2].category, "3.B.1");
  EXPECT_NEAR(found[2].cumulative, 1060.0 / 1100, 1e-12);
  EXPECT_EQ(keys(found), (Names{"1.A", "2.A", "3.B.1"}));
  EXPECT_EQ(keys(key_categories(lines(), Assessment::kLevel, 1, false)), (Names{"1.A", "2.A"}));
}

// The total falls from 900 to 880, by 1/45. 2.A: 300/1000 |0.5 + 1/45| = 0.15667; 4.A: 150/1000 |-0.7333 +
// 1/45| = 0.10667; 3.B.1: 50/1000 |-1.2 + 1/45| = 0.05889; 1.A: 500/1000 * 1/45 = 0.01111.
TEST(KeyCategories, ByTrend) {
  const auto found = key_categories(lines(), Assessment::kTrend, 1, true);
  const double whole =
      0.3 * (0.5 + 1.0 / 45) + 0.15 * (110.0 / 150 - 1.0 / 45) + 0.05 * (1.2 - 1.0 / 45) + 0.5 / 45;
  EXPECT_EQ(found[0].category, "2.A");
  EXPECT_NEAR(found[0].share, 0.3 * (0.5 + 1.0 / 45) / whole, 1e-12);
  EXPECT_EQ(found[3].category, "1.A");
  EXPECT_EQ(keys(found), (Names{"2.A", "4.A", "3.B.1"}));
}

// 500 * 0.05 = 25, 450 * 0.1 = 45, 110 * 0.5 = 55, 40 * 1 = 40, of 165.
TEST(KeyCategories, WithUncertainty) {
  const auto found = key_categories(lines(), Assessment::kLevel, 2, true);
  EXPECT_EQ(found[0].category, "3.B.1");
  EXPECT_NEAR(found[0].share, 55.0 / 165, 1e-12);
  EXPECT_EQ(keys(found), (Names{"3.B.1", "2.A", "4.A", "1.A"}));
}

TEST(KeyCategories, OfNothingThereAreNone) {
  EXPECT_TRUE(key_categories({}, Assessment::kLevel, 1, true).empty());
  PropagationLine none;
  none.category = "1.A";
  EXPECT_TRUE(keys(key_categories(std::vector{none}, Assessment::kTrend, 2, true)).empty());
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
