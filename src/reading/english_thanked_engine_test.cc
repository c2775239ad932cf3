// Help that somebody gives thanks for, what "it" stands for behind a minister's words, and documents that are
// told by a clause or an old year. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("4 May 2024. " + text);
}

TEST(EnglishThanked, WhoGaveTheHelpIsThankedAndGivesItNoMore) {
  const Reading reading = read(
      "Minister Anna Berg expressed her appreciation for the assistance extended by India "
      "to Kenya. Kenya is dry.");
  EXPECT_EQ(told_events(reading), Lines{"SUPPORT: Anna Berg, India"});
  EXPECT_EQ(told_roles(reading).front(), "Anna Berg | Minister | KE");
  EXPECT_EQ(told_events(read("Minister Anna Berg of Kenya was grateful for the help rendered by Norway.")),
            Lines{"SUPPORT: Anna Berg, Norway"});
  EXPECT_EQ(
      told_events(read("The roads were built with the 5 million dollars given by Norway to Kenya.")).size(),
      1U);
}

TEST(EnglishThanked, AMinisterIsNeverIt) {
  EXPECT_TRUE(
      read("Minister Anna Berg praised the tour, saying it will strengthen cooperation between Kenya and "
           "Peru.")
          .events.empty());
  EXPECT_TRUE(read("Minister Anna Berg of Kenya praised the deal, saying it will help Peru plant trees.")
                  .events.empty());
  EXPECT_EQ(told_events(read("The Ministry of Energy of Kenya said it will help Peru plant trees.")).size(),
            1U);
}

TEST(EnglishThanked, ADocumentIsKeptWithTheYearItWasSignedIn) {
  const Reading reading = read(
      "In 2022, a grant agreement was concluded between the Ministry of Finance of Kenya and the World "
      "Bank.");
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().date, (PartialDate{2022, 0, 0}));
  EXPECT_TRUE(read("Kenya joined the club in 2022.").agreements.empty());
}

TEST(EnglishThanked, ADocumentIsSignedByBothOfItsClause) {
  EXPECT_EQ(told_agreements(read("They praised the agreement which Kenya signed with Norway.")),
            Lines{"agreement: KE NO"});
  EXPECT_TRUE(read("They praised the agreement which Kenya signed with relief.").agreements.empty());
}

TEST(EnglishThanked, ACeremonyOfSigningTellsWhatWasSigned) {
  EXPECT_EQ(
      told_agreements(read("A ceremony to sign an agreement on forests between Kenya and the World Bank took "
                           "place in Nairobi.")),
      Lines{"agreement on forests between Kenya and the World Bank: KE World Bank"});
  EXPECT_EQ(told_agreements(
                read("The ceremony of signing memorandum of understanding between Kenya and the World Bank "
                     "was held.")),
            Lines{"memorandum of understanding between Kenya and the World Bank: KE World Bank"});
}

TEST(EnglishThanked, AProjectIsFundedWithABudget) {
  EXPECT_EQ(
      told_events(read("Funded by the European Union with a budget of EUR 5 million, the project will help "
                       "farmers in Tajikistan.")),
      Lines{"AID: European Union, Tajikistan"});
  EXPECT_EQ(told_events(read(
                "The project is financed by the World Bank in the amount of 5 million dollars in Kenya.")),
            Lines{"AID: World Bank, Kenya"});
}

TEST(EnglishThanked, WhatOpensTheWayForBilateralWorkIsNoMeeting) {
  EXPECT_EQ(
      told_events(read("Kenya and Norway have concluded an implementation agreement, opening the way for "
                       "bilateral cooperation.")),
      Lines{"COOPERATE: Kenya, Norway"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
