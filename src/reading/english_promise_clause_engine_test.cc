// What a clause of an English report promises, who gives what to whom, and what only sounds like a promise.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_clause(const std::string& text) {
  return read_text("15 May 2024. " + text);
}

Lines told_by_clause(const std::string& text) {
  return told_events(read_clause(text));
}

Lines promised_by_clause(const std::string& text) {
  return told_promises(read_clause(text));
}

TEST(EnglishPromiseClause, AGerundBehindAPrepositionIsWhatIsPromised) {
  EXPECT_EQ(promised_by_clause("Hungary is committed to cutting methane by 30 percent."),
            Lines{"Hungary: to cutting methane by 30 percent"});
}

TEST(EnglishPromiseClause, WhatASpeakerSaysOfAThingIsNoPromiseOfHis) {
  EXPECT_TRUE(
      promised_by_clause("Minister Anna Berg of Hungary said that the agreement will build trust.").empty());
  EXPECT_EQ(promised_by_clause("Minister Anna Berg of Hungary said that it will plant a million trees."),
            Lines{"Anna Berg: a million trees"});
}

TEST(EnglishPromiseClause, WhatIsOnlyHopedForIsNoPromise) {
  EXPECT_TRUE(promised_by_clause("Minister Anna Berg hopes Sweden will plant a million trees.").empty());
  EXPECT_TRUE(promised_by_clause("Minister Anna Berg voiced the hope that Sweden will plant a million trees.")
                  .empty());
}

TEST(EnglishPromiseClause, WhatIsPromisedGoesOnOverSeveralInfinitives) {
  EXPECT_EQ(promised_by_clause("Norway and Kenya agreed to continue to plant trees by 2030."),
            Lines{"Norway, Kenya: to continue to plant trees by 2030"});
}

TEST(EnglishPromiseClause, ThatSomethingIsSoIsNoPromise) {
  EXPECT_TRUE(promised_by_clause("Norway and Kenya agreed that the climate is a common concern.").empty());
  EXPECT_EQ(promised_by_clause("Norway and Kenya agreed that a working group will meet in Oslo.").size(), 1U);
}

TEST(EnglishPromiseClause, EachOfTheGiversGives) {
  EXPECT_EQ(told_by_clause("Hungary and Austria each pledged $10 million to Kenya."),
            Lines{"AID: Hungary, Austria, Kenya"});
  EXPECT_EQ(told_by_clause("Kenya and Niger will each receive $50 million from the World Bank."),
            Lines{"AID: Kenya, Niger, World Bank"});
}

TEST(EnglishPromiseClause, TheNextOfAListIsGivenNothing) {
  EXPECT_EQ(
      told_by_clause("Among the givers are Hungary, which committed $10 million, Austria, which committed "
                     "$20 million, and Norway."),
      (Lines{"AID: Hungary", "AID: Austria"}));
}

TEST(EnglishPromiseClause, WhatIsAimedAtSomethingPromisesNothing) {
  EXPECT_TRUE(promised_by_clause("UNDP reviewed two projects of Kenya, aimed at building climate resilience.")
                  .empty());
}

TEST(EnglishPromiseClause, WhoPledgedASumOnlyItsClauseTells) {
  EXPECT_EQ(
      promised_by_clause("Hungary pledged $10 million to Kenya. In total, $50 million was pledged.").size(),
      1U);
}

TEST(EnglishPromiseClause, WhatDescribesAThingPromisesNothing) {
  EXPECT_TRUE(promised_by_clause("The ministers spoke of the forum that Hungary will host.").empty());
  EXPECT_EQ(promised_by_clause("Hungary will host the next forum."), Lines{"Hungary: the next forum"});
}

TEST(EnglishPromiseClause, WhoStandsBeforeASumOfHisOwnGivesItToo) {
  EXPECT_EQ(
      told_by_clause("Italy promised the Adaptation Fund €100mn ($108.7mn) and Canada C$16mn ($11.8mn)."),
      Lines{"AID: Italy, Adaptation Fund, Canada"});
  EXPECT_EQ(told_by_clause(
                "Italy pledged 10 million euros to Kenya, Austria 5 million and Japan 2 million dollars."),
            Lines{"AID: Italy, Kenya, Austria, Japan"});
  EXPECT_EQ(told_by_clause("Italy pledged 10 million euros to Kenya, 5 million of which are a loan."),
            Lines{"AID: Italy, Kenya"});
}

TEST(EnglishPromiseClause, AWishWithADayIsAnAim) {
  EXPECT_EQ(told_promises(read_text("Norway wants to cut 64 million tonnes of emissions by 2030.")),
            Lines{"Norway: 64 million tonnes of emissions by 2030"});
  EXPECT_EQ(told_promises(read_text("Norway wants to cut 64 million tonnes of emissions.")), Lines{});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
