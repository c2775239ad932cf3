// The tree that comes with the program, against Table 8.2 of the Guidelines, and files that are wrong.
#include "inventory/method/categories.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "inventory/method/method_set.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

using ::testing::ElementsAre;

const MethodSet& shipped() {
  static const MethodSet set = load_sound_methods(std::string(CONCORD_SOURCE_DIR) + "/methods").value();
  return set;
}

// Volume 1, Chapter 8, Table 8.2: how many codes each sector has, its own counted; the
// 2019 Refinement has 3.B.4.a.iii besides.
TEST(Categories, HasEveryCodeOfTheGuidelines) {
  std::map<char, int> sectors;
  for (const Category& category : shipped().categories.all()) ++sectors[category.code.front()];
  EXPECT_EQ(sectors, (std::map<char, int>{{'1', 105}, {'2', 76}, {'3', 93}, {'4', 13}, {'5', 3}}));
  EXPECT_EQ(shipped().categories.all().front().code, "1");
}

TEST(Categories, TellsTitleOrderAndGases) {
  const Categories& categories = shipped().categories;
  const Category* road = categories.find("1.A.3.b.i.1");
  ASSERT_NE(road, nullptr);
  EXPECT_EQ(road->parent, "1.A.3.b.i");
  EXPECT_THAT(road->gases, ElementsAre("CO2", "CH4", "N2O")) << "those of 1.A";
  EXPECT_TRUE(road->is_leaf);
  EXPECT_FALSE(categories.find("1.A.3")->is_leaf);
  EXPECT_THAT(categories.find("2.B.9.a")->gases, ElementsAre("HFCs", "PFCs", "SF6"));
  EXPECT_TRUE(categories.find("2.D.3")->gases.empty());
  EXPECT_EQ(categories.title("2.A.1"), "Cement");
  EXPECT_EQ(categories.title("2.A.1.x"), "Cement");
  EXPECT_EQ(categories.title("9"), "");
  EXPECT_LT(categories.order("2.B.9"), categories.order("2.B.10"))
      << "2.B.10 comes after 2.B.9 in the tables";
}

// A method may not emit what its category has no method for in the 2006 Guidelines; supplements and the
// Refinement have more.
TEST(Categories, FitTheMethods) {
  for (const Method& method : shipped().methods) {
    if (method.source.contains("Supplement") || method.source.contains("Refinement")) continue;
    for (const std::string& code : method.categories) {
      const Category* category = shipped().categories.find(code);
      ASSERT_NE(category, nullptr) << method.name << ": " << code;
      for (const Equation& equation : method.equations) {
        if (equation.gas.empty() || std::ranges::find(method.keys, equation.gas) != method.keys.end())
          continue;
        EXPECT_THAT(category->gases, ::testing::Contains(gas_family(equation.gas)))
            << method.name << ": " << code;
      }
    }
  }
}

TEST(Categories, NamesWhatIsWrong) {
  Problems problems;
  const auto categories = Categories::from(parse_ini("[categories]\n1 = Energy | none\n1.A.1 = T\n1 = "
                                                     "Again\n2 = | CO2\n3 = T | CO2, H2O\n4 = a | CO2 | b\n",
                                                     "c.ini", problems),
                                           problems);
  std::vector<std::string> texts;
  for (const Problem& problem : problems) texts.push_back(problem.text());
  EXPECT_THAT(texts,
              ElementsAre("c.ini:3: category 1.A.1 stands before 1.A, which is above it",
                          "c.ini:4: category 1 stands twice",
                          "c.ini:6: 'H2O' is no gas; they are CO2, CH4, N2O, HFCs, PFCs, SF6, NF3, or none",
                          "c.ini:7: a line is CODE = title | gases"));
}

TEST(GasFamily, IsTheGuidelines) {
  EXPECT_EQ(gas_family("HFC-43-10mee"), "HFCs");
  EXPECT_EQ(gas_family("CF4"), "PFCs");
  EXPECT_EQ(gas_family("c-C4F8"), "PFCs");
  EXPECT_EQ(gas_family("CH4"), "CH4");
  EXPECT_EQ(gas_family("CO2"), "CO2");
  EXPECT_EQ(gas_family("CFC-11"), "CFC-11");
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
