// Sums of a list, each promised by itself. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "who: what" of each commitment.
Lines promised(const std::string& text) {
  Lines out;
  for (const Commitment& one : read_text(text).commitments) out.push_back(one.who + ": " + one.what);
  return out;
}

TEST(ListedSums, EachGiverPromisesHisOwn) {
  EXPECT_EQ(
      promised("Germany pledged 100 million dollars, Norway 50 million dollars and Peru 5 million dollars."),
      (Lines{"Germany: 100 million dollars", "Norway: Norway 50 million dollars",
             "Peru: Peru 5 million dollars"}));
  EXPECT_EQ(promised("Norway pledged 3 billion dollars to the fund, Indonesia and Brazil 1 billion each."),
            (Lines{"Norway: 3 billion dollars to the fund",
                   "Indonesia, Brazil: Indonesia and Brazil 1 billion each"}));
  EXPECT_EQ(promised("Германия выделит 10 млн долларов, Франция 5 млн долларов."),
            (Lines{"Germany: 10 млн долларов", "France: Франция 5 млн долларов"}));
}

TEST(ListedSums, EachReceiverIsPromisedHisOwn) {
  EXPECT_EQ(
      promised("Canada will give 37.5 million dollars to the Adaptation Fund, up to 10 million dollars to "
               "the Green Climate Fund and up to 5 million dollars for the network."),
      (Lines{"Canada: 37.5 million dollars to the Adaptation Fund",
             "Canada: up to 10 million dollars to the Green Climate Fund",
             "Canada: up to 5 million dollars for the network"}));
}

TEST(ListedSums, WhoGivesMayStandBehindHisSum) {
  EXPECT_EQ(promised("Kenya will get 10 million dollars from Germany and 5 million dollars from Norway."),
            (Lines{"Germany: 10 million dollars from Germany", "Norway: 5 million dollars from Norway"}));
  EXPECT_EQ(promised("Кения получит 10 млн долларов от Германии и 5 млн долларов от Норвегии."),
            (Lines{"Germany: 10 млн долларов от Германии", "Norway: 5 млн долларов от Норвегии"}));
}

TEST(ListedSums, TheSameSumInBracketsIsNoOther) {
  EXPECT_EQ(promised("Italy promised Kenya 100 million euros (108 million dollars)."),
            Lines{"Italy: Kenya 100 million euros (108 million dollars"});
}

TEST(ListedSums, AllWhoGiveAreOfTheEvent) {
  EXPECT_EQ(told_events(
                read_text("Norway pledged 3 billion dollars to Kenya, Indonesia and Brazil 1 billion each.")),
            Lines{"AID: Norway, Kenya, Indonesia, Brazil"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
