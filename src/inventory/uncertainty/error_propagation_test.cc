// A small inventory whose uncertainties are worked out by hand: two categories burn one fuel, 50 kg CO2/TJ
// within 10 %; the first 100 TJ, then 120, within 5 %, the second 40 TJ, then 20, within 2 %.
#include "inventory/uncertainty/error_propagation.h"

#include <cmath>
#include <gtest/gtest.h>

#include "base/file.h"
#include "inventory/method/method_check.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

class PropagationTest : public ::testing::Test {
 protected:
  void SetUp() override {
    Problems problems;
    const std::string units = read_file(std::string(CONCORD_SOURCE_DIR) + "/methods/units.ini").value();
    set_.units = Units::from(parse_ini(units, "units.ini", problems), problems);
    const char* tables =
        "[table factor]\ntitle = F\nunit = kg CO2/TJ\nkey = fuel\nsource = S\n[row factor]\nCoal = 50 | "
        "10%\nOil = 40 | 38 | 44\n"
        "[table gwp]\ntitle = W\nunit = 1\nkey = gas\nsource = S\n[row gwp]\nCO2 = 1\n";
    for (FactorTable& table : factor_tables(parse_ini(tables, "t.ini", problems), set_.units, problems))
      set_.tables.emplace(table.name, table);
    const char* methods =
        "[method burning]\ntitle = T\nsource = S\ncategories = 1\nkeys = fuel\n[activity]\nburnt ; signed = "
        "B | TJ/yr\n"
        "[equation]\nemission ; CO2 = burnt * factor\n";
    set_.methods = methods_of(parse_ini(methods, "m.ini", problems), problems);
    for (const Method& method : set_.methods) check_method(method, set_, problems);
    for (const Problem& problem : problems) ADD_FAILURE() << problem.text();
  }

  Propagation of(const std::string& rows) {
    Problems problems;
    const Sheet sheet =
        read_csv("category,fuel,year,value,unit,uncertainty,source\n" + rows, "a.csv").value();
    activity_ = activity_rows({sheet}, set_, problems);
    const auto models = series_models(activity_, set_, problems);
    for (const Problem& problem : problems) ADD_FAILURE() << problem.text();
    return propagate(line_effects(models, 1990, 2020).value(), *set_.table("gwp")).value();
  }

  MethodSet set_;
  std::vector<ActivityRow> activity_;
};

TEST_F(PropagationTest, LevelAndTrend) {
  const Propagation found =
      of("1.A,Coal,1990,100,TJ,5%,s\n1.A,Coal,2020,120,TJ,5%,s\n1.B,Coal,1990,40,TJ,2%,s\n1.B,Coal,2020,20,"
         "TJ,2%,s\n");
  EXPECT_NEAR(found.base, 7000, 1e-9);
  EXPECT_NEAR(found.year, 7000, 1e-9);
  ASSERT_EQ(found.lines.size(), 2U);
  const PropagationLine& first = found.lines[0];
  EXPECT_NEAR(first.activity, 0.05, 1e-12);
  EXPECT_NEAR(first.factor, 0.10, 1e-12);
  EXPECT_NEAR(first.combined, std::sqrt(0.0125), 1e-12);
  EXPECT_NEAR(first.to_variance, 0.0125 * 36 / 49, 1e-12);
  EXPECT_NEAR(first.sensitivity_b, 6000.0 / 7000, 1e-12);
  // (60 + 7000 - 50 - 7000) / (50 + 7000) * 100 points
  EXPECT_NEAR(first.sensitivity_a, 10.0 / 7050 * 100, 1e-12);
  EXPECT_NEAR(first.trend_by_factor, 10.0 / 7050 * 100 * 0.1, 1e-12);
  EXPECT_NEAR(first.trend_by_activity, 6.0 / 7 * 0.05 * std::sqrt(2.0), 1e-12);
  // The factor moves both lines together: 10 % of 7000; activity data by themselves: 5 % of 6000, 2 % of
  // 1000.
  EXPECT_NEAR(found.level, std::sqrt(700.0 * 700 + 300 * 300 + 20 * 20), 1e-9);
  EXPECT_NEAR(*found.table_level_share, std::sqrt(0.0125 * 36 + 0.0104) / 7, 1e-12);
  // It moves both years alike, so that the trend is that of the activity data of both years alone.
  EXPECT_NEAR(found.trend, std::sqrt(250.0 * 250 + 300 * 300 + 40 * 40 + 20 * 20), 1e-9);
  EXPECT_NEAR(*found.trend_share, found.trend / 7000, 1e-12);
}

// Removals cancel emissions: there is no share of nothing, and the tonnes are still known.
TEST_F(PropagationTest, ATotalOfZeroHasNoShare) {
  const Propagation found = of("1.A,Coal,2020,120,TJ,5%,s\n1.B,Coal,2020,-120,TJ,5%,s\n");
  EXPECT_NEAR(found.year, 0, 1e-9);
  EXPECT_FALSE(found.level_share);
  EXPECT_FALSE(found.trend_share);
  EXPECT_NEAR(found.level, std::sqrt(2.0) * 300, 1e-9);
  EXPECT_NEAR(found.lines[1].combined, std::sqrt(0.0125), 1e-12);
}

TEST_F(PropagationTest, ANetRemovalHasAShareOfItsSize) {
  const Propagation found = of("1.A,Coal,1990,-100,TJ,5%,s\n1.A,Coal,2020,-120,TJ,5%,s\n");
  EXPECT_NEAR(*found.level_share, std::sqrt(0.0125), 1e-12);
  EXPECT_GT(*found.trend_share, 0);
}

// 40 within 38 to 44 counts as 10 %.
TEST_F(PropagationTest, AnAskewIntervalCountsWithItsLargerSide) {
  EXPECT_NEAR(of("1.A,Oil,2020,100,TJ,,s\n").level, 400, 1e-9);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
