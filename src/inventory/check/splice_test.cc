#include "inventory/check/splice.h"

#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr std::array kYears = {2000, 2001, 2002, 2003, 2004, 2005};

// y / x is 1.1 in 2003 and 1.3 in 2004, 1.2 in the mean (Equation 5.1).
TEST(Splice, OverlapScalesTheOtherMethodsYears) {
  const Values filled = spliced(Splice::kOverlap, {{2003, 110}, {2004, 130}},
                                {{2000, 50}, {2001, 60}, {2003, 100}, {2004, 100}}, kYears);
  ASSERT_EQ(filled.size(), 2U);
  EXPECT_DOUBLE_EQ(filled.at(2000), 60);
  EXPECT_DOUBLE_EQ(filled.at(2001), 72);
}

// Equation 5.2: 2001 is closest to 2003, 2005 to 2004.
TEST(Splice, ASurrogateCarriesTheClosestYear) {
  const Values filled = spliced(Splice::kSurrogate, {{2003, 100}, {2004, 90}},
                                {{2001, 5}, {2003, 10}, {2004, 10}, {2005, 20}}, kYears);
  ASSERT_EQ(filled.size(), 2U);
  EXPECT_DOUBLE_EQ(filled.at(2001), 50);
  EXPECT_DOUBLE_EQ(filled.at(2005), 180);
}

TEST(Splice, InterpolationIsAStraightLineAndStaysWithin) {
  const Values filled = spliced(Splice::kInterpolation, {{2001, -10}, {2004, 20}}, {}, kYears);
  ASSERT_EQ(filled.size(), 2U);
  EXPECT_DOUBLE_EQ(filled.at(2002), 0);
  EXPECT_DOUBLE_EQ(filled.at(2003), 10);
}

// The line through (2001, 1), (2002, 2), (2003, 4.5): slope 1.75, mean 2.5 in 2002.
TEST(Splice, ATrendIsTheLineOfLeastSquares) {
  const Values filled = spliced(Splice::kTrend, {{2001, 1}, {2002, 2}, {2003, 4.5}}, {}, kYears);
  EXPECT_NEAR(filled.at(2000), 2.5 - 2 * 1.75, 1e-9);
  EXPECT_NEAR(filled.at(2005), 2.5 + 3 * 1.75, 1e-9);
  EXPECT_TRUE(spliced(Splice::kTrend, {{2001, 1}, {2002, 2}}, {}, kYears).empty());
}

TEST(Splice, RowsKeepTheUnitTheyWereGivenIn) {
  ActivityRow row;
  row.category = "1.A.1.a";
  row.activity = "fuel_burnt";
  row.keys = {{"fuel", "Natural Gas"}};
  row.unit = "PJ";
  row.scale = 1000;
  std::vector<ActivityRow> rows(2, row);
  rows[0].year = 2000;
  rows[0].value = 3000;
  rows[1].year = 2002;
  rows[1].value = 5000;
  const auto filled = splice_rows(Splice::kInterpolation, rows, {}, {}, kYears);
  ASSERT_EQ(filled.size(), 1U);
  EXPECT_EQ(filled[0].row.year, 2001);
  EXPECT_DOUBLE_EQ(filled[0].value, 4);
  EXPECT_EQ(filled[0].row.unit, "PJ");
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
