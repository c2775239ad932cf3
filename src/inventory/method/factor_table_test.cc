#include "inventory/method/factor_table.h"

#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr const char* kUnits =
    "[base]\ng = mass\nJ = energy\n[prefix]\nk = 1000\nT = 1000000000000\n[prefixed]\nunits = g | "
    "J\n[unit]\n% = 0.01\n"
    "[substance]\ngases = CO2 | CH4\n";

struct Read {
  std::vector<FactorTable> tables;
  std::vector<std::string> wrong;
};
Read read(const std::string& text) {
  Problems problems;
  const Units units = Units::from(parse_ini(kUnits, "units.ini", problems), problems);
  Read read;
  read.tables = factor_tables(parse_ini(text, "t.ini", problems), units, problems);
  for (const Problem& problem : problems) read.wrong.push_back(problem.text());
  return read;
}

// 2006 IPCC Guidelines, Volume 2, Table 2.2: gas/diesel oil and natural gas in energy industries.
TEST(FactorTable, HasValuesWithTheirRangesByKeys) {
  const Read found = read(
      "[table factor]\ntitle = Emission factor\nunit = kg {gas}/TJ\nkey = fuel ; gas\nsource = Volume 2, "
      "Table 2.2\n"
      "distribution = lognormal\n"
      "[row factor]\nGas/Diesel Oil ; CO2 = 74100 | 72600 | 74800\nGas/Diesel Oil ; CH4 = 3 | 1 | 10 | note "
      "3\n"
      "* ; CH4 = 1 | 50%\n");
  EXPECT_TRUE(found.wrong.empty()) << found.wrong.front();
  ASSERT_EQ(found.tables.size(), 1U);
  const FactorTable& table = found.tables.front();
  EXPECT_EQ(table.distribution, Distribution::kLognormal);
  const Factor* co2 = table.find({"Gas/Diesel Oil", "CO2"});
  ASSERT_NE(co2, nullptr);
  EXPECT_EQ(co2->value, 74100);
  EXPECT_EQ(co2->range, (Range{72600, 74800}));
  EXPECT_EQ(table.unit_of({"Gas/Diesel Oil", "CO2"}), "kg CO2/TJ");
  EXPECT_EQ(table.find({"Gas/Diesel Oil", "CH4"})->source, "note 3");
  EXPECT_EQ(table.find({"Natural Gas", "CH4"})->range, (Range{0.5, 1.5}));
  EXPECT_EQ(table.find({"Natural Gas", "CO2"}), nullptr);
  EXPECT_EQ(table.find({"Natural Gas"}), nullptr);
}

TEST(FactorTable, OfOneValueHasNoKeys) {
  const Read found = read(
      "[table CO2_per_C]\ntitle = CO2 of C\nunit = 1\nsource = masses\n[row CO2_per_C]\nvalue = 44/12\n");
  EXPECT_TRUE(found.wrong.empty()) << found.wrong.front();
  EXPECT_DOUBLE_EQ(found.tables.front().find({})->value, 3.6666666666666667);
  EXPECT_FALSE(found.tables.front().find({})->range);
}

TEST(FactorTable, ACountrysOwnValuesGoOverThem) {
  Problems problems;
  const Units units = Units::from(parse_ini(kUnits, "units.ini", problems), problems);
  std::map<std::string, FactorTable, std::less<>> tables;
  for (FactorTable& table :
       factor_tables(parse_ini("[table ncv]\ntitle = N\nunit = kJ/g\nkey = fuel\nsource = S\n[row ncv]\n"
                               "Coal = 25.8 | 10%\nPeat = 9.76\n",
                               "t.ini", problems),
                     units, problems))
    tables.emplace(table.name, table);
  override_tables(parse_ini("[row ncv]\nCoal = 24.1 | 23 | 25 | Survey of mines, 2021\nOil = 40 | | | A\n",
                            "own.ini", problems),
                  units, tables, problems);
  EXPECT_TRUE(problems.empty()) << problems.front().text();
  const FactorTable& table = tables.at("ncv");
  EXPECT_EQ(table.find({"Coal"})->value, 24.1);
  EXPECT_EQ(table.find({"Coal"})->source, "Survey of mines, 2021");
  EXPECT_TRUE(table.find({"Coal"})->own);
  EXPECT_EQ(table.find({"Peat"})->value, 9.76);
  EXPECT_FALSE(table.find({"Peat"})->own);
  EXPECT_EQ(table.find({"Oil"})->source, "A");

  override_tables(
      parse_ini("[row ncv]\nCoal = 24.1\nCoal = 3 | 1 | 5 | s\n[row abc]\n[table x]\n", "own.ini", problems),
      units, tables, problems);
  std::vector<std::string> wrong;
  for (const Problem& problem : problems) wrong.push_back(problem.text());
  EXPECT_EQ(wrong, (std::vector<std::string>{
                       "own.ini:2: a value of one's own needs its source, written behind it",
                       "own.ini:4: there is no table 'abc'", "own.ini:5: [table] is not [row NAME]"}));
}

TEST(FactorTable, MistakesHaveTheirLines) {
  const Read found = read(
      "[table a]\ntitle = A\nunit = kg XY\nkey = fuel\nsource = S\ndistribution = flat\ncolour = red\n"
      "[row a]\nCoal = many\nPeat = 1 | 2 | 3\nWood ; CO2 = 1\nOil = 1\nOil = 2\nTar = 1 | 0.5\nWax = 1 | "
      "0.5 | 2 | s | t\n"
      "[row b]\nCoal = 1\n[table c]\n[other]\n");
  EXPECT_EQ(
      found.wrong,
      (std::vector<std::string>{
          "t.ini:6: 'flat' is none of normal, truncated-normal, lognormal, triangular, uniform, gamma",
          "t.ini:7: 'colour' is none of title, unit, key, source, checked, distribution",
          "t.ini:9: 'kg XY' is no unit: 'XY' is not known", "t.ini:9: 'many' is no number",
          "t.ini:10: 1 lies outside its range of 2 to 3", "t.ini:11: 2 keys, and table 'a' has 1: fuel",
          "t.ini:13: 'Oil' stands in table 'a' twice", "t.ini:14: a lower end without an upper one",
          "t.ini:15: 't' is one too many", "t.ini:16: there is no [table b] above",
          "t.ini:18: table 'c' has no title", "t.ini:18: table 'c' has no unit",
          "t.ini:18: table 'c' has no source", "t.ini:19: [other] is neither [table NAME] nor [row NAME]",
          "t.ini:18: table 'c' has no rows"}));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
