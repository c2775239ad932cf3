// From rows of a table to emissions; expected values are computed by hand in the test.
#include "inventory/compute/estimate.h"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "inventory/method/method_check.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr const char* kTables =
    "[table combustion_factor]\ntitle = Factor\nunit = kg {gas}/TJ\nkey = fuel ; gas\nsource = S\n[row "
    "combustion_factor]\n"
    "Gas/Diesel Oil ; CO2 = 74100\nGas/Diesel Oil ; CH4 = 3\n"
    "[table net_calorific_value]\ntitle = NCV\nunit = TJ/Gg\nkey = fuel\nsource = S\n[row "
    "net_calorific_value]\nGas/Diesel Oil = 43.0\n"
    "[table half_life]\ntitle = Half-life\nunit = yr\nkey = pool\nsource = S\n[row half_life]\nbiomass = "
    "15\nsoil = 7.5\n"
    "[table CO2_of_C]\ntitle = CO2 of C\nunit = t CO2/t C\nsource = S\n[row CO2_of_C]\nvalue = 44/12\n";

constexpr const char* kMethods =
    "[method burning]\ntitle = T\nsource = S\ncategories = 1.A.1\nkeys = fuel\n"
    "[activity]\nfuel_burnt = Fuel burnt | TJ/yr | net_calorific_value\n"
    "[equation]\nemission ; CO2 = fuel_burnt * combustion_factor[CO2]\nemission ; CH4 = fuel_burnt * "
    "combustion_factor[CH4]\n"
    "[method decay]\ntitle = T\nsource = S\ncategories = 3.B.4\nkeys = pool\n"
    "[activity]\ncleared ; optional = Carbon of cleared land | t C/yr\n"
    "[equation]\nleft = previous(left) * 2 ^ (-year / half_life) + cleared * year | t C\n"
    "emission ; CO2 = (previous(left) - previous(left) * 2 ^ (-year / half_life)) / year * CO2_of_C\n";

class EstimateTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const std::string units = read_file(std::string(CONCORD_SOURCE_DIR) + "/methods/units.ini").value();
    set_.units = Units::from(parse_ini(units, "units.ini", problems_), problems_);
    for (FactorTable& table : factor_tables(parse_ini(kTables, "t.ini", problems_), set_.units, problems_))
      set_.tables.emplace(table.name, table);
    set_.methods = methods_of(parse_ini(kMethods, "m.ini", problems_), problems_);
    for (const Method& method : set_.methods) check_method(method, set_, problems_);
    for (const Problem& problem : problems_) ADD_FAILURE() << problem.text();
  }

  std::vector<Estimate> lines(const std::string& csv) {
    problems_.clear();
    const auto sheet = read_csv(csv, "a.csv");
    EXPECT_TRUE(sheet) << sheet.error().message();
    rows_ = activity_rows({*sheet}, set_, problems_);
    return estimate(series_models(rows_, set_, problems_), problems_);
  }
  std::vector<std::string> wrong(const std::string& csv) {
    lines(csv);
    std::vector<std::string> all;
    for (const Problem& problem : problems_) all.push_back(problem.text());
    return all;
  }

  Problems problems_;
  MethodSet set_;
  std::vector<ActivityRow> rows_;
};

// 100 kt of gas/diesel oil: 100 Gg * 43.0 TJ/Gg = 4,300 TJ; * 74,100 kg/TJ = 318,630,000 kg CO2; * 3 = 12,900
// kg CH4.
TEST_F(EstimateTest, FuelByMassAndByEnergy) {
  const auto found = lines(
      "category,year,value,unit,fuel,source\n1.A.1.a,2020,100,kt,Gas/Diesel Oil,balance\n"
      "1.A.1.a,2021,4.3,PJ/yr,Gas/Diesel Oil,balance\n1.A.1.a,2022,NO,TJ,Gas/Diesel Oil,balance\n");
  EXPECT_TRUE(problems_.empty()) << problems_.front().text();
  ASSERT_EQ(found.size(), 6U);
  EXPECT_EQ(found[0].gas, "CH4");
  EXPECT_NEAR(found[0].kilograms, 12'900, 1e-8);
  EXPECT_NEAR(found[1].kilograms, 12'900, 1e-8);
  EXPECT_EQ(found[2].notation, Notation::kNotOccurring);
  EXPECT_EQ(found[3].gas, "CO2");
  EXPECT_NEAR(found[3].kilograms, 318'630'000, 1e-4);
  EXPECT_NEAR(found[4].kilograms, 318'630'000, 1e-4);
}

// 84 t C of biomass and 0.66 * 366.5 t C of soil decay with half-lives of 15 and 7.5 years: in ten years
// 84 (1 - 2^(-10/15)) + 241.89 (1 - 2^(-10/7.5)) = 176.979 t C.
TEST_F(EstimateTest, WhatIsLeftGoesOnFromTheYearBefore) {
  std::string csv =
      "category,year,value,unit,pool,source\n3.B.4,2000,84,t C,biomass,s\n3.B.4,2000,241.89,t C,soil,s\n";
  for (int year = 2001; year <= 2010; ++year) {
    for (const char* pool : {"biomass", "soil"})
      csv += "3.B.4," + std::to_string(year) + ",0,t C," + pool + ",s\n";
  }
  double carbon = 0;
  for (const Estimate& line : lines(csv)) carbon += line.kilograms / 1000 * 12 / 44;
  EXPECT_TRUE(problems_.empty()) << problems_.front().text();
  EXPECT_NEAR(carbon, 176.979, 0.0005);
}

TEST_F(EstimateTest, ANotationKeyNeedsNoUnitNoKeysAndNoFactor) {
  const auto found =
      lines("category,year,value,source\n1.A.1.a,2020,NO,s\n1.A.1.a,2021,NE,s\n3.B,2020,IE,s\n");
  EXPECT_TRUE(problems_.empty()) << problems_.front().text();
  std::vector<std::string> told;
  for (const Estimate& line : found)
    told.push_back(
        fmt::format("{} {} {} {}", line.category, line.gas, line.year, notation_text(line.notation)));
  EXPECT_EQ(told,
            (std::vector<std::string>{"1.A.1.a CH4 2020 NO", "1.A.1.a CH4 2021 NE", "1.A.1.a CO2 2020 NO",
                                      "1.A.1.a CO2 2021 NE", "3.B CO2 2020 IE"}));
  // With keys it is of their series; no table has Snow.
  EXPECT_EQ(lines("category,year,value,unit,fuel,source\n1.A.1,2020,C,,Snow,s\n").size(), 2U);
  EXPECT_TRUE(problems_.empty());
}

TEST_F(EstimateTest, ANotationKeyOfAllOfACategoryMayNotStandBesideItsNumbers) {
  const std::string head = "category,year,value,unit,fuel,source\n1.A.1.a,2020,1,TJ,Gas/Diesel Oil,s\n";
  EXPECT_EQ(
      wrong(head + "1.A.1.a,2020,NO,,,s\n1.A.1.a,2021,NO,,,s\n1.A.1,2020,NE,,,s\n"),
      (std::vector<std::string>{
          "a.csv:3: value: NO of all of 1.A.1.a in 2020, of which row 2 has a number; name the method and "
          "keys that it is of",
          "a.csv:5: value: NE of all of 1.A.1 in 2020, of which row 2 has a number; name the method and "
          "keys that it is of"}));
  EXPECT_EQ(wrong("category,year,value,source\n9.Z,2020,NO,s\n"),
            std::vector<std::string>{"a.csv:2: category: no method is for '9.Z'"});
}

// Two lines of a balance, each 1 TJ of the 74,100 kg/TJ.
TEST_F(EstimateTest, PartsOfOneCategoryAreSeriesThatShareTheirFactors) {
  const auto found = lines(
      "category,year,value,unit,fuel,part,source\n1.A.1.a,2020,1,TJ,Gas/Diesel Oil,plants,s\n"
      "1.A.1.a,2020,1,TJ,Gas/Diesel Oil,heat and power,s\n1.A.1.a,2020,1,TJ,Gas/Diesel Oil,,s\n");
  EXPECT_TRUE(problems_.empty());
  ASSERT_EQ(found.size(), 6U);
  EXPECT_FALSE(found[0].keys.contains("part"));
  EXPECT_EQ(found[2].keys.at("part"), "heat and power");
  EXPECT_NEAR(found[3].kilograms, 74'100, 1e-8);
  EXPECT_EQ(wrong("category,year,value,unit,fuel,part,source\n1.A.1,2020,1,TJ,Gas/Diesel Oil,a,s\n"
                  "1.A.1,2020,1,TJ,Gas/Diesel Oil,a,s\n"),
            std::vector<std::string>{"a.csv:3: year: 2020 stands in row 2 already"});
}

TEST_F(EstimateTest, AKeyMayBeLeftEmptyWhereEachTableHasARowForAny) {
  FactorTable& table = set_.tables.at("half_life");
  table.rows[{"*"}] = {.value = 10, .range = {}, .source = "", .own = false, .line = 0};
  const auto found = lines("category,year,value,unit,source\n3.B.4,2000,8,t C,s\n3.B.4,2001,0,t C,s\n");
  EXPECT_TRUE(problems_.empty()) << problems_.front().text();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_TRUE(found[1].keys.empty());
  EXPECT_NEAR(found[1].kilograms, 8000 * (1 - std::pow(2, -0.1)) * 44 / 12, 1e-8);
}

TEST_F(EstimateTest, WhatCannotBeUsedIsNamedWithItsRow) {
  const std::string head = "category,year,value,unit,fuel,source\n";
  using List = std::vector<std::string>;
  EXPECT_EQ(wrong(head + "1.A.1,2020,1,kt,Snow,s\n"),
            List{"a.csv:2: fuel: table 'combustion_factor' has no 'Snow'"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,1,kt,gas/diesel oil,s\n"),
            List{"a.csv:2: fuel: table 'combustion_factor' has no 'gas/diesel oil'; did you mean 'Gas/Diesel "
                 "Oil'?"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,1,KTOE,Gas/Diesel Oil,s\n"),
            List{"a.csv:2: unit: 'KTOE' is no unit: 'KTOE' is not known; did you mean 'ktoe'?"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,1,ha,Gas/Diesel Oil,s\n"),
            List{"a.csv:2: unit: ha (length2) cannot be made TJ/yr (energy/time)"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,\"1,5\",TJ,Gas/Diesel Oil,s\n"),
            List{"a.csv:2: value: '1,5' is no number; write 1234.5, without commas"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,many,TJ,Gas/Diesel Oil,s\n"),
            List{"a.csv:2: value: 'many' is no number"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,-1,TJ,Gas/Diesel Oil,s\n"),
            List{"a.csv:2: value: -1 is below 0, which 'Fuel burnt' cannot be"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,1,TJ,Gas/Diesel Oil,s\n1.A.1,2020,2,TJ,Gas/Diesel Oil,s\n"),
            List{"a.csv:3: year: 2020 stands in row 2 already"});
  EXPECT_EQ(wrong(head + "1.A.1,20x0,1,TJ,Gas/Diesel Oil,s\n"),
            List{"a.csv:2: year: '20x0' is no year from 1800 to 2200"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,1,TJ,Gas/Diesel Oil,\n"),
            List{"a.csv:2: source: is empty; each figure says where it is from"});
  EXPECT_EQ(wrong(head + "9.Z,2020,1,TJ,Gas/Diesel Oil,s\n"),
            List{"a.csv:2: category: no method is for '9.Z'"});
  EXPECT_EQ(wrong(head + "1.A.1,2020,1,TJ,,s\n"), List{"a.csv:2: fuel: is empty; method 'burning' needs it, "
                                                       "and `concord methods keys 1.A.1` lists what it "
                                                       "can be"});
  EXPECT_EQ(wrong("category,year,value,colour,year\n"),
            (List{"a.csv:1: colour: no such column; keys of methods are fuel, pool",
                  "a.csv:1: year: a column that stands here twice", "a.csv:1: unit: a column that is missing",
                  "a.csv:1: source: a column that is missing"}));
  EXPECT_EQ(wrong("category,year,value,unit,Fuel,source\n"),
            List{"a.csv:1: Fuel: no such column; did you mean 'fuel'?"});
  EXPECT_EQ(wrong("category,year,value,unit,pool,source\n3.B.4,2000,1,t C,soil,s\n3.B.4,2002,1,t C,soil,s\n"),
            List{"a.csv:3: year: 2001 to 2001 are missing, and 'decay' goes on from the year before"});
  EXPECT_EQ(wrong(""), List{"a.csv:1: the table: is empty; its first row names the columns"});
}

// One file may not tell again what another has told, and a series that cannot be computed is not computed in
// part.
TEST_F(EstimateTest, SeveralFilesAreOneTable) {
  const std::string head = "category,year,value,unit,fuel,source\n";
  const Sheet one = read_csv(head + "1.A.1,2020,1,TJ,Gas/Diesel Oil,s\n", "a.csv").value();
  const Sheet other =
      read_csv(head + "1.A.1,2021,1,TJ,Gas/Diesel Oil,s\n1.A.1,2020,2,TJ,Gas/Diesel Oil,s\n", "b.csv")
          .value();
  problems_.clear();
  EXPECT_EQ(activity_rows({one, other}, set_, problems_).size(), 2U);
  ASSERT_EQ(problems_.size(), 1U);
  EXPECT_EQ(problems_.front().text(), "b.csv:3: year: 2020 stands in a.csv, row 2 already");
  EXPECT_TRUE(
      lines("category,year,value,unit,pool,source\n3.B.4,2000,1,t C,soil,s\n3.B.4,2002,1,t C,soil,s\n")
          .empty());
}

TEST(CsvSheet, TakesQuotesSeparatorsAndNoMore) {
  const Sheet sheet = read_csv(
                          "\xEF\xBB\xBF"
                          "a;b\r\n\"x;\"\"y\"\"\";\" z \"\r\n\r\n;\n1;2",
                          "s")
                          .value();
  ASSERT_EQ(sheet.rows.size(), 3U);
  EXPECT_EQ(sheet.rows[1].cells, (std::vector<std::string>{"x;\"y\"", "z"}));
  EXPECT_EQ(sheet.rows[2].cells, (std::vector<std::string>{"1", "2"}));
  EXPECT_EQ(read_csv("a,\"b\n1,2\n", "s").error().code, ErrorCode::kInput);
  EXPECT_EQ(read_csv("a,b\xFF\n", "s").error().code, ErrorCode::kInput);
  EXPECT_EQ(read_csv(std::string(2000, ','), "s").error().code, ErrorCode::kTooLarge);
  EXPECT_EQ(read_csv(std::string(2 * kMostRows + 4, '\n').replace(0, 2, "a\n"), "s").value().rows.size(), 1U);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
