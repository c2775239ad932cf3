#include "inventory/method/known_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/method/method_check.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

FactorTable table(std::vector<std::string> keys, const std::vector<std::vector<std::string>>& rows) {
  FactorTable made;
  made.name = "factor";
  made.keys = std::move(keys);
  for (const auto& values : rows) made.rows[values].value = 1;
  return made;
}

TEST(KnownValues, AreThoseThatEachTableOfTheEquationsHas) {
  MethodSet set;
  set.tables["heat"] = table({"fuel"}, {{"Coal"}, {"Oil"}, {"Snow"}});
  set.tables["factor"] = table({"fuel", "technology", "gas"},
                               {{"Coal", "*", "CO2"}, {"Oil", "old", "CO2"}, {"Ice", "old", "CH4"}});
  Method method;
  method.keys = {"fuel", "technology", "place"};
  method.equations.emplace_back().expression = parse_expression("heat * factor[CO2]").value();
  const auto found = known_values(method, set);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_THAT(found[0].values, testing::ElementsAre("Coal", "Oil"));
  EXPECT_FALSE(found[0].is_free);
  EXPECT_THAT(found[1].values, testing::ElementsAre("old"));
  EXPECT_TRUE(found[1].is_free);
  EXPECT_TRUE(found[2].values.empty() && found[2].is_free);
}

TEST(KnownValues, WhatATableLacksIsNamedByItsColumn) {
  const FactorTable two = table({"fuel", "technology"}, {{"Coal", "*"}, {"Oil", "old"}, {"Oil", "new"}});
  EXPECT_EQ(missing_value_text(two, {"oil", "old"}, 2),
            "fuel: table 'factor' has no 'oil'; did you mean 'Oil'?");
  EXPECT_EQ(
      missing_value_text(two, {"Oil", "middling"}, 2),
      "technology: table 'factor' has no value for Oil, middling; with the other keys it is 'new' or 'old'");
  EXPECT_EQ(missing_value_text(two, {"Oil", ""}, 2),
            "technology: is empty; table 'factor' needs it, and with the other keys it is 'new' or 'old'");
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
