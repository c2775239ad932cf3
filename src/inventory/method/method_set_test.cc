// Methods as files, right ones and wrong ones.
#include "inventory/method/method_set.h"

#include <fstream>
#include <gtest/gtest.h>

#include "base/file.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

namespace fs = std::filesystem;

class MethodSetTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string form = (fs::temp_directory_path() / "concord-methods-XXXXXX").string();
    ASSERT_NE(::mkdtemp(form.data()), nullptr);
    folder_ = form;
    fs::create_directory(folder_ / "tables");
    fs::copy(fs::path(CONCORD_SOURCE_DIR) / "methods/units.ini", folder_ / "units.ini");
    write("tables/t.ini",
          "[table decay_rate]\ntitle = Decay\nunit = 1/yr\nkey = climate\nsource = S\n[row decay_rate]\nwet "
          "= 0.1\n"
          "[table factor]\ntitle = Factor\nunit = kg {gas}/TJ\nkey = fuel ; gas\nsource = S\n[row factor]\n"
          "Coal ; CO2 = 94600\nCoal ; CH4 = 1\n"
          "[table net_calorific_value]\ntitle = NCV\nunit = TJ/Gg\nkey = fuel\nsource = S\n[row "
          "net_calorific_value]\nCoal = 25.8\n");
  }
  void TearDown() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }
  void write(const std::string& name, const std::string& text) { std::ofstream(folder_ / name) << text; }
  std::vector<std::string> wrong(const std::string& method) {
    write("m.ini", method);
    Problems problems;
    EXPECT_TRUE(load_methods(folder_, problems));
    std::vector<std::string> all;
    for (const Problem& problem : problems) all.push_back(problem.text());
    return all;
  }

  fs::path folder_;
};

constexpr const char* kBurning =
    "[method burning]\ntitle = Burning\nsource = Equation 2.1\ncategories = 1.A.1 | 1.A.2.a\nkeys = fuel\n"
    "[activity]\nfuel_burnt = Fuel burnt | TJ/yr | net_calorific_value\n"
    "[equation]\nemission ; CO2 = fuel_burnt * factor[CO2]\nemission ; CH4 = fuel_burnt * factor[CH4]\n";

TEST_F(MethodSetTest, ARightMethodIsFoundByItsCategories) {
  EXPECT_EQ(wrong(kBurning), std::vector<std::string>{});
  const MethodSet set = load_sound_methods(folder_).value();
  ASSERT_EQ(set.methods.size(), 1U);
  EXPECT_EQ(set.methods_for("1.A.1.a.i").size(), 1U);
  EXPECT_EQ(set.methods_for("1.A.2.a").size(), 1U);
  EXPECT_EQ(set.methods_for("1.A.2").size(), 0U);
  EXPECT_EQ(set.methods_for("1.A.10").size(), 0U);
  ASSERT_NE(set.method("burning"), nullptr);
  EXPECT_EQ(set.method("burning")->equations[1].gas, "CH4");
}

TEST_F(MethodSetTest, AStockGoesOnFromTheYearBefore) {
  EXPECT_EQ(wrong("[method decay]\ntitle = T\nsource = S\ncategories = 4.A\nkeys = climate\n"
                  "[activity]\ndeposited = Deposited | t CH4/yr\n"
                  "[equation]\nstock = previous(stock) * exp(-decay_rate * year) + deposited * year | t CH4\n"
                  "emission ; CH4 = previous(stock) * (1 - exp(-decay_rate * year)) / year\n"),
            std::vector<std::string>{});
}

TEST_F(MethodSetTest, WhatCannotBeComputedIsNamedWithItsLine) {
  const auto with = [this](const std::string& equations) {
    return wrong(
        "[method m]\ntitle = T\nsource = S\ncategories = 1.A\nkeys = fuel\n[activity]\nburnt = B | "
        "TJ/yr\n[equation]\n" +
        equations);
  };
  using List = std::vector<std::string>;
  EXPECT_EQ(with("emission ; CO2 = burnt * 2\n"),
            List{"m.ini:9: 'burnt * 2' gives energy/time, and an emission is CO2 mass/time"});
  EXPECT_EQ(with("emission ; CH4 = burnt * factor[CO2]\n"),
            List{"m.ini:9: 'burnt * factor[CO2]' gives CO2 mass/time, and an emission is CH4 mass/time"});
  EXPECT_EQ(with("emission ; XY = burnt * factor[CO2]\n"), List{"m.ini:9: 'XY' is no gas"});
  EXPECT_EQ(with("emission ; CO2 = burnt * factor[N2O]\n"),
            List{"m.ini:9: table 'factor' has no row for N2O"});
  EXPECT_EQ(with("emission ; CO2 = burned * factor[CO2]\n"),
            List{"m.ini:9: 'burned' is neither an activity, an equation above nor a table"});
  EXPECT_EQ(with("emission ; CO2 = burnt * factor\n"),
            List{"m.ini:9: table 'factor' is by gas, which is no key of the method: write it in [ ]"});
  EXPECT_EQ(
      with("a = b * 1\nb = a * 1\nemission ; CO2 = burnt * factor[CO2]\n"),
      (List{"m.ini:9: 'b' is not known yet: it depends on itself, or its equation must stand further up",
            "m.ini:10: 'a' is not known yet: it depends on itself, or its equation must stand further up"}));
  EXPECT_EQ(with("a = previous(a) + burnt\nemission ; CO2 = burnt * factor[CO2]\n"),
            List{"m.ini:9: previous(a) needs the unit of 'a', written behind its equation"});
  EXPECT_EQ(with("a = burnt * 1 | t\nemission ; CO2 = burnt * factor[CO2]\n"),
            List{"m.ini:9: 'burnt * 1' gives energy/time, and its unit says mass"});
  EXPECT_EQ(with("burnt = burnt * 1\nemission ; CO2 = burnt * factor[CO2]\n"),
            List{"m.ini:9: 'burnt' has a meaning already"});
  EXPECT_EQ(with("a = burnt +\nemission ; CO2 = burnt * factor[CO2]\n"),
            List{"m.ini:9: 'burnt +': a number or a name is missing at letter 8"});
}

// A method without keys takes its calorific value by a key that is written out.
TEST_F(MethodSetTest, AConversionIsATableWithKeysWrittenOut) {
  const auto with = [&](const std::string& conversion) {
    return wrong("[method m]\ntitle = M\nsource = S\ncategories = 1.A\n[activity]\nburnt = Burnt | TJ/yr | " +
                 conversion + "\n[equation]\nemission ; CO2 ; optional = burnt * factor[Coal; CO2]\n");
  };
  using List = std::vector<std::string>;
  EXPECT_EQ(with("net_calorific_value[Coal]"), List{});
  EXPECT_EQ(with("net_calorific_value[Snow]"),
            List{"m.ini:6: table 'net_calorific_value' has no row for Snow"});
  EXPECT_EQ(
      with("net_calorific_value"),
      List{
          "m.ini:6: table 'net_calorific_value' is by fuel, which is no key of the method: write it in [ ]"});
  EXPECT_EQ(with("25.8"), (List{"m.ini:6: '25.8' is no table that makes it of another unit",
                                "m.ini:1: method 'm' has no activity",
                                "m.ini:8: 'burnt' is neither an activity, an equation above nor a table"}));
}

TEST_F(MethodSetTest, WhatAMethodLacksIsNamed) {
  EXPECT_EQ(wrong("[method m]\ntier = 4\ncolour = red\n[activity]\na = A\n[equation]\nb =\n[more]\n"),
            (std::vector<std::string>{
                "m.ini:2: a tier is 1, 2 or 3",
                "m.ini:3: 'colour' is none of title, source, note, categories, keys, tier",
                "m.ini:5: an activity is written: name = title | unit | conversion ...",
                "m.ini:7: an equation without its right side",
                "m.ini:8: [more] is none of [method NAME], [activity], [equation]",
                "m.ini:1: method 'm' has no title", "m.ini:1: method 'm' has no source",
                "m.ini:1: method 'm' has no categories", "m.ini:1: method 'm' has no activity",
                "m.ini:1: method 'm' has no emission"}));
}

TEST_F(MethodSetTest, AFolderWithoutUnitsIsNone) {
  fs::remove(folder_ / "units.ini");
  EXPECT_EQ(load_sound_methods(folder_).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(load_sound_methods(folder_ / "nowhere").error().code, ErrorCode::kIo);
}

// Of what comes with the program everything is right.
TEST(ShippedMethods, AreSound) {
  Problems problems;
  ASSERT_TRUE(load_methods(fs::path(CONCORD_SOURCE_DIR) / "methods", problems));
  for (const Problem& problem : problems) ADD_FAILURE() << problem.text();
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
