// What is agreed, or what somebody is ready for, as English tells it in a clause. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "who: what" of each commitment.
Lines promised(const std::string& text) {
  const std::string met = "5 May 2025. Minister Anna Berg of Norway met Minister John Otieno of Kenya. ";
  return told_promises(read_text(met + text));
}

TEST(EnglishAgreedClause, WhatIsToBeDoneStandsInTheBaseForm) {
  EXPECT_EQ(promised("They agreed that a joint committee be set up."),
            Lines{"Anna Berg, John Otieno: that a joint committee be set up"});
  EXPECT_EQ(promised("The ministers both agreed that the line be part of the plan."),
            Lines{"Anna Berg, John Otieno: that the line be part of the plan"});
  EXPECT_TRUE(promised("They agreed that the costs are high.").empty());
}

TEST(EnglishAgreedClause, TheClauseMayLackItsMark) {
  EXPECT_EQ(promised("They agreed the working group would meet in May."),
            Lines{"Anna Berg, John Otieno: the working group would meet in May"});
  EXPECT_TRUE(promised("She agreed international banks could do more for the climate.").empty());
  EXPECT_TRUE(promised("They agreed the costs are too high.").empty());
}

TEST(EnglishAgreedClause, APrepositionThatHangsInTheAirPromisesNothing) {
  EXPECT_TRUE(
      promised("\"The initiatives we agreed upon in the course of my visit are good,\" Berg said.").empty());
  EXPECT_TRUE(promised("She praised the ways both sides agree on, in her view, to save forests.").empty());
  EXPECT_EQ(promised("They agreed on up to ten projects."), Lines{"Anna Berg, John Otieno: ten projects"});
}

TEST(EnglishAgreedClause, AnAgreementReachedTellsWhatIsPromised) {
  EXPECT_EQ(
      promised("An agreement was reached between Norway and Kenya that the cable will be laid."),
      Lines{"Norway, Kenya: agreement was reached between Norway and Kenya that the cable will be laid"});
  EXPECT_EQ(promised("They reached an agreement to lay the cable."),
            Lines{"Anna Berg, John Otieno: to lay the cable"});
  EXPECT_TRUE(promised("Norway has reached agreements on green projects.").empty());
}

TEST(EnglishAgreedClause, WhoIsReadyOffers) {
  EXPECT_EQ(promised("They expressed their readiness to share maps of the river."),
            Lines{"Anna Berg, John Otieno: to share maps of the river"});
  EXPECT_EQ(promised("Norway stands ready to support projects in Kenya."),
            Lines{"Norway: to support projects in Kenya"});
  EXPECT_TRUE(promised("Berg stated her willingness to support projects in Kenya.").empty());
}

TEST(EnglishAgreedClause, BehindAMarkTheFirstSubjectGoesOn) {
  EXPECT_EQ(promised("Berg and Otieno agreed that money was short, especially in poor countries, "
                     "and expressed readiness to share maps."),
            Lines{"Anna Berg, John Otieno: to share maps"});
}

TEST(EnglishAgreedClause, HowSomethingIsDoneIsAQuestion) {
  EXPECT_TRUE(promised("They spoke of how Kenya is preparing to host the conference.").empty());
}

TEST(EnglishAgreedClause, WhichOneItIsNoNameNeedsToldOfIt) {
  EXPECT_TRUE(
      promised("Berg praised an initiative of the German Government that seeks to import hydrogen.").empty());
  EXPECT_EQ(promised("Berg praised the deal with Japan, which will fund a centre."),
            Lines{"Japan: a centre"});
}

TEST(EnglishAgreedClause, ThatSomethingMattersIsNoPromise) {
  EXPECT_TRUE(promised("The ministers agreed on the importance of trade.").empty());
  EXPECT_EQ(promised("They agreed on the need for water and agreed to set up a fund."),
            Lines{"Anna Berg, John Otieno: to set up a fund"});
  EXPECT_EQ(promised("They agreed to meet the need for water."),
            Lines{"Anna Berg, John Otieno: to meet the need for water"});
}

TEST(EnglishAgreedClause, WhoIsInvitedToAPlaceOnADayHasSomethingToDo) {
  EXPECT_EQ(promised("Berg invited Otieno to Oslo in June 2025."), Lines{"John Otieno: Otieno to Oslo"});
  EXPECT_TRUE(promised("Berg invited Otieno to Oslo.").empty());
}

TEST(EnglishAgreedClause, StandsBehindWhatSaysMoreOfWhoAgrees) {
  const std::string agreed =
      "President Otto Lind of Sweden and Norway's minister Anna Berg, who leads the board, agreed that taxes "
      "must fall.";
  EXPECT_EQ(told_events(read_text(agreed)), Lines{"AGREE: Otto Lind, Anna Berg"});
  EXPECT_EQ(told_promises(read_text(agreed)), Lines{"Otto Lind, Anna Berg: that taxes must fall"});
}

TEST(EnglishAgreedClause, WhatIsPromisedTellsToWhom) {
  EXPECT_EQ(told_events(read_text("Minister Anna Berg of Norway promised that Kenya would receive experts.")),
            Lines{"AGREE: Anna Berg, Kenya"});
  EXPECT_EQ(
      told_events(read_text("Minister Anna Berg of Norway promised that Norway would receive experts.")),
      Lines{});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
