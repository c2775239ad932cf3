// Who gets money where another clause tells what it is for, and who gives it where a clause leaves that out.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text("MANILA, 5 March 2024 - " + text));
}

TEST(EnglishReceiver, WhoIsToActWithTheMoneyGetsIt) {
  EXPECT_EQ(told("A grant of 38 million dollars was approved by the World Bank so that Kenya and Uganda can "
                 "prepare for floods."),
            Lines{"AID: World Bank, Kenya, Uganda"});
  EXPECT_EQ(told("The World Bank approved a 38 million dollar loan that will help Kenya prepare for floods."),
            Lines{"AID: World Bank, Kenya"});
  EXPECT_EQ(told("For the solar park in Kenya 10 million dollars has been earmarked by the World Bank."),
            Lines{"AID: World Bank, Kenya"});
  EXPECT_EQ(told("The World Bank approved 5 million dollars in financing for restoring pastures in Kenya."),
            Lines{"AID: World Bank, Kenya"});
  EXPECT_EQ(
      told("The World Bank approved 5 million dollars for a project in the Fergana Valley in Tajikistan."),
      Lines{"AID: World Bank, Tajikistan"});
  EXPECT_EQ(told("The World Bank approved 38 million dollars, the minister said."),
            Lines{"AID: World Bank, Philippines"});
}

TEST(EnglishReceiver, AllOfAListGetIt) {
  EXPECT_EQ(
      told("The World Bank approved a 38 million dollar grant to help Kenya and Uganda prepare for floods."),
      Lines{"AID: World Bank, Kenya, Uganda"});
  EXPECT_EQ(told("The World Bank approved a 2 million dollar grant to help Kenya, Peru, and Fiji buy pumps."),
            Lines{"AID: World Bank, Kenya, Peru, Fiji"});
  EXPECT_EQ(told("The World Bank gave 2 million dollars to Kenya and Peru welcomed the pumps."),
            (Lines{"AID: World Bank, Kenya", "SUPPORT: Peru"}));
}

TEST(EnglishReceiver, WithWhomSomebodyIsInterestedInDoingItStandsBehindTheGerund) {
  EXPECT_EQ(told("Norway is interested in developing cooperation with Kenya."),
            Lines{"SUPPORT: Norway, Kenya"});
  EXPECT_EQ(told("Norway expressed interest in expanding trade with Kenya."),
            Lines{"SUPPORT: Norway, Kenya"});
}

TEST(EnglishReceiver, AFundThatBelongsToABodyGetsIt) {
  EXPECT_EQ(told("Kenya pledged 5 million dollars to the UN's Green Climate Fund."),
            Lines{"AID: Kenya, Green Climate Fund"});
}

TEST(EnglishReceiver, WhoGivesBehindAConjunctionIsNoReceiver) {
  EXPECT_EQ(
      told("Kenya pledged 5 million dollars to the Green Climate Fund, and Peru gave 2 million to Fiji."),
      (Lines{"AID: Kenya, Green Climate Fund", "AID: Peru, Fiji"}));
}

TEST(EnglishReceiver, AllCountriesBehindOnePrepositionAreMeant) {
  EXPECT_EQ(told("Minister Anna Berg expressed gratitude to Kenya and Peru for their help."),
            Lines{"SUPPORT: Anna Berg, Kenya, Peru"});
  EXPECT_EQ(told("The World Bank allocated 2 million dollars to Kenya, Peru, and Fiji for pumps."),
            Lines{"AID: World Bank, Kenya, Peru, Fiji"});
  EXPECT_EQ(told("On her way to Kenya, Norway and Sweden signed an agreement on water."),
            Lines{"COOPERATE: Norway, Sweden"});
}

TEST(EnglishReceiver, WhoGetsMoneyGivesNone) {
  EXPECT_EQ(told("Kenya is to get 5 million dollars for pumps."), Lines{"AID: Kenya"});
}

TEST(EnglishReceiver, WhoGaveBeforeGivesStill) {
  EXPECT_EQ(
      told("The World Bank will give 30 million dollars to islands. Of it 13 million dollars will go to "
           "Fiji."),
      (Lines{"AID: World Bank, Philippines", "AID: World Bank, Fiji"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
