// Sums of which a relative clause tells who gave them. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

TEST(EnglishRelativeSum, WhoIsToldToHaveGivenASumGaveIt) {
  for (const char* const sum :
       {"The $50 million that the World Bank has promised Kenya are",
        "The $50 million the World Bank lent to Kenya are",
        "The $50 million which the World Bank gave to Kenya are",
        "The $50 million grant that the World Bank gave to Kenya is",
        "The $50 million in funding that the World Bank has pledged to make available to Kenya is"})
    EXPECT_EQ(told_events(read_report({"test.txt", std::string(sum) + " meant for the rivers."})),
              Lines{"AID: World Bank, Kenya"})
        << sum;
}

TEST(EnglishRelativeSum, ASumThatDoesSomethingIsGivenByNobody) {
  EXPECT_TRUE(
      told_events(read_report({"test.txt", "The $50 million that the delta needs are lacking."})).empty());
}

TEST(EnglishRelativeSum, WhatASumIsInAnotherCurrencyPartsItFromNothing) {
  EXPECT_EQ(told_events(read_text(
                "Türkiye has signed a €9 million ($10 million) financing deal with the World Bank.")),
            (Lines{"COOPERATE: Turkey, World Bank", "AID: Turkey, World Bank"}));
  EXPECT_EQ(
      told_events(read_text("Norway gave Kenya 10 million euros (about 11 million dollars) for forests.")),
      Lines{"AID: Norway, Kenya"});
}

TEST(EnglishRelativeSum, TheYearsThatMoneyIsForAreNotThoseInWhichItIsGiven) {
  EXPECT_EQ(told_events(
                read_text("OSLO, 12 September 2022. Norway will give 56 million dollars to Indonesia for the "
                          "forests saved in the year 2016 to 2017.")),
            Lines{"AID: Norway, Indonesia"});
  EXPECT_TRUE(
      told_events(read_text("OSLO, 12 September 2022. Norway gave 56 million dollars to Indonesia in 2016."))
          .empty());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
