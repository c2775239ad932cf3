// Clauses inside others: what is said of a noun behind the verb's object, what is put first by "it was", and
// what happened when somebody spoke. What a person reads in the sentence is expected.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_sentence(const std::string& text) {
  return read_text("15 May 2024. " + text);
}

Lines events(const std::string& text) {
  return told_events(read_sentence(text));
}

TEST(EnglishEmbedded, AParticipleBehindAGovernedNounLeavesTheVerbItsObject) {
  EXPECT_EQ(events("Minister Anna Berg thanked Norway for the maps given to farmers."),
            Lines{"SUPPORT: Anna Berg, Norway"});
  EXPECT_EQ(events("Minister Anna Berg met Otto Lind, Ambassador of Norway, in the centre opened last week."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(events("Minister Anna Berg visited Norway for the tests of the equipment provided."),
            Lines{"CONSULT: Anna Berg, Norway"});
}

TEST(EnglishEmbedded, APronounBehindAGovernedNounOpensAClause) {
  EXPECT_EQ(events("Minister Anna Berg thanked Norway for the support it has given to farmers."),
            Lines{"SUPPORT: Anna Berg, Norway"});
  EXPECT_EQ(events("Minister Anna Berg met Otto Lind, Ambassador of Norway, in the hall they opened."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishEmbedded, WhoIsPutFirstByItWas) {
  const Reading signing = read_sentence(
      "It was Minister Anna Berg of Austria and Ambassador Otto Lind of Norway who signed the agreement on "
      "water.");
  ASSERT_EQ(signing.events.size(), 1U);
  EXPECT_EQ(signing.events.front().actors.size(), 2U);
  ASSERT_EQ(signing.agreements.size(), 1U);
  EXPECT_THAT(signing.agreements.front().parties, testing::UnorderedElementsAre("AT", "NO"));
  EXPECT_EQ(events("It was the ministers of Kenya and Uganda who launched the project on forests."),
            Lines{"COOPERATE: Kenya, Uganda"});
}

TEST(EnglishEmbedded, TheAgreementThatSeveralSigned) {
  for (const char* text : {"The project rests on the memorandum that Austria and Norway signed in Vienna.",
                           "The project rests on a memorandum which Austria and Norway signed."}) {
    const Reading reading = read_sentence(text);
    ASSERT_EQ(reading.agreements.size(), 1U) << text;
    EXPECT_EQ(reading.agreements.front().parties, (Lines{"AT", "NO"})) << text;
  }
  EXPECT_TRUE(read_sentence("The minister spoke of the agreement that Norway signed.").agreements.empty());
}

TEST(EnglishEmbedded, WhenSomebodySpokeTellsNothingOfWhere) {
  EXPECT_EQ(events("Ambassador Otto Lind of Norway was speaking when Minister Anna Berg of Austria met him."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(events("Minister Anna Berg was speaking when the ambassador of Norway, Otto Lind, called on her "
                   "to discuss the grid."),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
  EXPECT_EQ(events("Minister Anna Berg called on Otto Lind, Ambassador of Norway, to act."), Lines{});
}

TEST(EnglishEmbedded, WhatIsToComeOfItIsNoPromise) {
  EXPECT_TRUE(read_sentence("Minister Anna Berg explained the rules so that Norway will plant trees.")
                  .commitments.empty());
  const Reading both = read_sentence("Austria and Norway will cooperate so that farmers will get pumps.");
  ASSERT_EQ(both.events.size(), 1U);
  EXPECT_EQ(both.commitments.size(), 1U);
}

TEST(EnglishEmbedded, WhatADocumentIsForStandsBeforeItsVerb) {
  for (const char* text : {"A deal to build a solar plant was signed by Norway and Kenya.",
                           "An agreement to help farmers plant trees has been signed by Norway and Kenya."}) {
    const Reading reading = read_sentence(text);
    EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Norway, Kenya"}) << text;
    ASSERT_EQ(reading.agreements.size(), 1U) << text;
    EXPECT_EQ(reading.agreements.front().parties, (Lines{"NO", "KE"})) << text;
  }
  EXPECT_EQ(events("A project to restore mangroves was launched by Norway and Kenya."),
            Lines{"COOPERATE: Norway, Kenya"});
}

TEST(EnglishEmbedded, TheObjectOfARelativeClauseDoesNothing) {
  EXPECT_EQ(events("The fund which helps Kenya was set up by Norway and Peru."),
            Lines{"COOPERATE: Norway, Peru"});
  EXPECT_THAT(events("The ministers who met Otto Lind signed an agreement with Norway and Peru."),
              testing::Contains("COOPERATE: Norway, Peru"));
}

TEST(EnglishEmbedded, ByWhatHelpIsGivenIsNoActOfItsOwn) {
  EXPECT_EQ(events("Canada is providing assistance to Grenada by establishing a climate fund."),
            Lines{"AID: Canada, Grenada"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
