#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/check/compare.h"
#include "inventory/check/inventory_check.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

std::map<int, double> series(std::initializer_list<double> values) {
  std::map<int, double> found;
  int year = 2000;
  for (const double value : values) found[year++] = value;
  return found;
}

// Differences of the first: 2, 1, 2, 48, -47, 2, 1 of a median 104: two of them far from the median 2.
TEST(UnusualYears, AnOutlierGoesAndReturnsAJumpStays) {
  const auto outlier = unusual_years(series({100, 102, 103, 105, 153, 106, 108, 109}));
  ASSERT_EQ(outlier.size(), 1U);
  EXPECT_EQ(outlier[0].year, 2004);
  EXPECT_TRUE(outlier[0].returns);
  const auto jump = unusual_years(series({100, 102, 103, 105, 153, 155, 156, 158}));
  ASSERT_EQ(jump.size(), 1U);
  EXPECT_EQ(jump[0].year, 2004);
  EXPECT_FALSE(jump[0].returns);
}

TEST(UnusualYears, SteadyGrowthAndShortSeriesAreUsual) {
  EXPECT_TRUE(unusual_years(series({100, 110, 121, 133, 146, 161, 177})).empty());
  EXPECT_TRUE(unusual_years(series({100, 500, 100})).empty());
  EXPECT_TRUE(unusual_years(series({0, 0, 0, 0, 0, 0, 0})).empty());
}

TEST(UnusualYears, ARemovalIsLookedAtAsAnEmissionIs) {
  const auto found = unusual_years(series({-100, -102, -101, -103, -40, -102, -104, -103}));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].year, 2004);
}

TEST(SeriesCheck, GapsAndNumbersCarriedForward) {
  std::vector<ActivityRow> rows;
  for (const int year : {2000, 2001, 2004, 2005, 2006, 2007}) {
    ActivityRow& row = rows.emplace_back();
    row.category = "1.A.1.a";
    row.activity = "fuel_burnt";
    row.year = year;
    row.value = year < 2004 ? 7 + (2010 - year) / 100.0 : 7;
  }
  const auto found = check_series(rows);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].check, "gap");
  EXPECT_THAT(found[0].text, testing::HasSubstr("2002 to 2003"));
  EXPECT_EQ(found[1].check, "carried-forward");
  EXPECT_EQ(found[1].year, 2004);
}

class PublishedTest : public testing::Test {
 protected:
  std::vector<PublishedTotal> read(std::string_view text) {
    problems_.clear();
    auto sheet = read_csv(text, "published.csv");
    EXPECT_TRUE(sheet);
    return published_totals({&*sheet, 1}, set_->units, problems_);
  }
  void SetUp() override {
    Problems none;
    auto set = load_methods(std::filesystem::path(CONCORD_SOURCE_DIR) / "methods", none);
    ASSERT_TRUE(set);
    set_ = std::make_unique<MethodSet>(std::move(*set));
  }
  std::unique_ptr<MethodSet> set_;
  Problems problems_;
};

TEST_F(PublishedTest, IsReadInAnyUnitOfMassAndComparedBySetOfPotentials) {
  const auto all = read(
      "category,gas,year,value,unit,gwp,land_use,source\n"
      "1.A,CO2,2020,5,kt,,,report\n,CO2e,2020,6,Gg CO2e,ar5,without,report\n,CO2e,2020,6,Gg,ar4,,report\n");
  EXPECT_TRUE(problems_.empty());
  ASSERT_EQ(all.size(), 3U);
  EXPECT_DOUBLE_EQ(all[0].kilograms, 5e6);
  const std::vector<TotalsRow> rows = {
      {.category = "1.A",
       .gas = "CO2",
       .memo = "",
       .land_use = true,
       .kilograms = {{2020, 5.5e6}},
       .notations = {}},
      {.category = "", .gas = "", .memo = "", .land_use = false, .kilograms = {{2020, 6e6}}, .notations = {}},
      {.category = "", .gas = "", .memo = "", .land_use = true, .kilograms = {{2020, 6e6}}, .notations = {}}};
  const auto compared = compare(all, rows, "ar5");
  ASSERT_EQ(compared.size(), 3U);
  EXPECT_NEAR(*compared[0].difference, 0.1, 1e-12);
  EXPECT_EQ(compared[1].difference, 0.0);
  EXPECT_FALSE(compared[2].computed);  // told by another set
}

TEST_F(PublishedTest, EachMistakeIsNamedWithItsRow) {
  EXPECT_TRUE(read("category,gas,year,value,unit,source\n1.A,CO2,2020,x,Gg,r\n1.A,,2020,5,Gg,r\n"
                   "1.A,CO2,2020,5,ha,r\n1.A,CO2,2020,5,Gg,\n1.A,CO2,MMXX,5,Gg,r\n")
                  .empty());
  ASSERT_EQ(problems_.size(), 5U);
  EXPECT_EQ(problems_[0].text(), "published.csv:2: value: 'x' is no number");
  EXPECT_THAT(problems_[2].text(), testing::HasSubstr("'ha' is no mass"));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
