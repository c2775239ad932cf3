#include "base/unit.h"

#include <gtest/gtest.h>

#include "base/file.h"

namespace concord::CONCORD_FILE {
namespace {

Units shipped() {
  Problems problems;
  const std::string text = read_file(std::string(CONCORD_SOURCE_DIR) + "/methods/units.ini").value();
  Units units = Units::from(parse_ini(text, "units.ini", problems), problems);
  for (const Problem& problem : problems) ADD_FAILURE() << problem.text();
  return units;
}

// How many of `to` one of `from` is.
double factor(const char* from, const char* to) {
  static const Units units = shipped();
  const Unit one = units.parse(from).value();
  const Unit other = units.parse(to).value();
  EXPECT_TRUE(check_same_dimension(one, other));
  return one.scale / other.scale;
}

// Expected values: SI prefixes, and the definitions of the International Energy Agency's unit converter.
TEST(Unit, Scales) {
  EXPECT_DOUBLE_EQ(factor("Gg", "t"), 1000);
  EXPECT_DOUBLE_EQ(factor("kt", "Gg"), 1);
  EXPECT_DOUBLE_EQ(factor("ha", "m2"), 10'000);
  EXPECT_DOUBLE_EQ(factor("ktoe", "TJ"), 41.868);
  EXPECT_DOUBLE_EQ(factor("GWh", "TJ"), 3.6);
  EXPECT_DOUBLE_EQ(factor("Gcal", "GJ"), 4.1868);
  EXPECT_NEAR(factor("MMBtu", "GJ"), 1.05505585, 1e-8);
  EXPECT_DOUBLE_EQ(factor("kg CO2/TJ", "g CO2/MJ"), 0.001);
  EXPECT_DOUBLE_EQ(factor("t dm/ha/yr", "kg dm/yr/m2"), 0.1);
  EXPECT_DOUBLE_EQ(factor("kg CH4/head/yr", "g CH4/head/d"), 1000 / 365.0);
  EXPECT_DOUBLE_EQ(factor("1000 m3", "m3"), 1000);
}

TEST(Unit, WhatAMassIsOfBelongsToIt) {
  const Units units = shipped();
  const auto mixed = check_same_dimension(units.parse("t CH4").value(), units.parse("t CO2").value());
  ASSERT_FALSE(mixed);
  EXPECT_EQ(mixed.error().what, "t CH4 (CH4 mass) and t CO2 (CO2 mass) cannot be mixed");
  EXPECT_FALSE(check_same_dimension(units.parse("t CO2e").value(), units.parse("t CO2").value()));
  EXPECT_FALSE(check_same_dimension(units.parse("t/ha").value(), units.parse("t/yr").value()));
  // TJ/yr * kg CO2/TJ
  const auto product =
      units.parse("TJ/yr").value().dimension.times(units.parse("kg CO2/TJ").value().dimension);
  EXPECT_EQ(product, units.parse("Gg CO2/yr").value().dimension);
  EXPECT_EQ(product.text(), "CO2 mass/time");
}

TEST(Unit, WhatIsNoneIsNamed) {
  const Units units = shipped();
  for (const char* text : {"", " ", "kg/", "/", "kg//ha", "0 kg", "-1 kg", "1e999 kg", "kg XYZ", "kg CO3",
                           "m0", "nan kg", "inf"}) {
    const auto unit = units.parse(text);
    ASSERT_FALSE(unit) << text;
    EXPECT_EQ(unit.error().code, ErrorCode::kInput);
  }
  EXPECT_NE(units.parse("kg XYZ").error().what.find("'XYZ' is not known"), std::string::npos);
}

TEST(Unit, MistakesOfAFileHaveTheirLines) {
  Problems problems;
  Units::from(parse_ini("[base]\ng = mass\ng = mass\n[unit]\nt = 1000 kg\nz = 0 g\n[prefix]\nk = "
                        "many\n[prefixed]\nunits = q\n"
                        "[units]\na = b\n",
                        "u.ini", problems),
              problems);
  std::vector<std::uint32_t> lines;
  for (const Problem& problem : problems) lines.push_back(problem.line);
  EXPECT_EQ(lines, (std::vector<std::uint32_t>{3, 5, 6, 8, 10, 11}));
}

}  // namespace
}  // namespace concord::CONCORD_FILE
