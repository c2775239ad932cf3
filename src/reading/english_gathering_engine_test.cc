// Meetings and conferences on English sentences of our own: who came may be told later or by number only, and
// a conference acts by itself. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_meeting(const std::string& text) {
  return read_text("15 May 2024. " + text);
}

Lines gatherings(const std::string& text) {
  return told_events(read_meeting(text));
}

TEST(EnglishGathering, WhoCameIsToldInALaterSentence) {
  const Reading told = read_meeting(
      "The Alpine grid meeting has been held today in Vienna. The event was attended by Otto Lind, President "
      "of the World Bank, and Anna Berg, Minister of Energy of Hungary.");
  ASSERT_EQ(told_events(told), Lines{"CONSULT: Otto Lind, Anna Berg"});
  EXPECT_EQ(told.events.front().place, "Vienna");
  // Nobody came, as far as the text tells.
  EXPECT_TRUE(gatherings("The Alpine grid meeting has been held today in Vienna.").empty());
}

TEST(EnglishGathering, StatesMayBeToldByTheirNumber) {
  EXPECT_EQ(gatherings("Fourteen Alpine countries gathered in Vienna for a meeting on glaciers."),
            Lines{"CONSULT: Fourteen Alpine countries"});
  EXPECT_EQ(gatherings("Representatives of eight Alpine countries signed the Vienna Declaration."),
            Lines{"COOPERATE: eight Alpine countries"});
  // Without a word of which ones, they are nobody.
  EXPECT_TRUE(gatherings("Fourteen countries gathered in Vienna.").empty());
}

TEST(EnglishGathering, AConferenceAdoptsADeclarationUnderItsFullestName) {
  EXPECT_EQ(gatherings("The High-Level Conference on Glaciers was held in Vienna. The Conference adopted the "
                       "Vienna Declaration on Snow."),
            Lines{"COOPERATE: High-Level Conference"});
  EXPECT_TRUE(gatherings("The conference adopted the Vienna Declaration on Snow.").empty());
}

TEST(EnglishGathering, OneNounIsOneEvent) {
  EXPECT_EQ(gatherings("The Ministry of Energy of Hungary took part in a workshop held by the Green Climate "
                       "Fund in Vienna."),
            Lines{"CONSULT: Ministry of Energy of Hungary, Green Climate Fund"});
}

TEST(EnglishGathering, WhatAPrepositionGovernsIsNotWhatTheVerbIsSaidOf) {
  EXPECT_EQ(
      gatherings("Under the pact, Hungary and Austria agreed to deepen cooperation by holding seminars."),
      Lines{"AGREE: Hungary, Austria"});
}

TEST(EnglishGathering, AnAgreementWithItsPartiesAndItsDayIsKeptHoweverOld) {
  const Reading told =
      read_meeting("The work follows an agreement signed by Hungary and Austria on 17 December 2022.");
  ASSERT_EQ(told_events(told), Lines{"COOPERATE: Hungary, Austria"});
  EXPECT_EQ(told.events.front().date, (PartialDate{2022, 12, 17}));
  // A meeting is background, and so is what has a year only.
  EXPECT_TRUE(gatherings("Minister Anna Berg met Ambassador Otto Lind on 17 December 2022.").empty());
  EXPECT_TRUE(gatherings("Hungary and Austria signed an agreement in 2015.").empty());
}

TEST(EnglishGathering, AfterAnActorAndAVerbAClauseOfItsOwnIsOpened) {
  EXPECT_EQ(
      gatherings(
          "This was told at a briefing after President Anna Berg held talks with Ambassador Otto Lind."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(gatherings("After talks with Ambassador Otto Lind, Minister Anna Berg met Director Peter Novak.")
                .back(),
            "CONSULT: Anna Berg, Peter Novak");
}

TEST(EnglishGathering, TalksHeldWithSomebodyMetAreNoSecondMeeting) {
  EXPECT_EQ(gatherings("Prime Minister Otto Lind met Minister Anna Berg and held bilateral talks."),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishGathering, AFirstNameIsNoMonth) {
  EXPECT_EQ(gatherings("Minister Anna Berg met Otto Lind and Jan Kovac."),
            Lines{"CONSULT: Anna Berg, Otto Lind, Jan Kovac"});
}

TEST(EnglishGathering, TwoRolesBehindANameAreOfOnePerson) {
  EXPECT_EQ(
      gatherings(
          "Otto Lind, the President of the Danube Fund and the Minister of Ecology of Hungary, met with "
          "Peter Novak."),
      Lines{"CONSULT: Otto Lind, Peter Novak"});
}

TEST(EnglishGathering, WhatOnlyDescribesIsNoEvent) {
  // Who chairs what, what was agreed on before, what a plan is for.
  EXPECT_TRUE(gatherings("Farmers wrote to Hungary, which is chairing the conference in Vienna.").empty());
  EXPECT_TRUE(gatherings("Experts spoke of the consensus reached by Hungary and Austria.").empty());
  EXPECT_TRUE(gatherings("The World Bank runs a scheme that will support farmers in Hungary.").empty());
}

TEST(EnglishGathering, WhoCameMayStandBehindTheVerbOrInAList) {
  EXPECT_EQ(gatherings("Present at the meeting were Minister Anna Berg of Norway and Ambassador Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      gatherings("Participants included Minister Anna Berg of Norway and Ambassador Otto Lind of Sweden."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  // of the meeting told before
  EXPECT_EQ(gatherings("Minister Anna Berg of Norway met President Ole Dahl of Kenya. Among the participants "
                       "were Ambassador Otto Lind of Sweden and Minister Ida Holm of Hungary."),
            Lines{"CONSULT: Anna Berg, Ole Dahl, Otto Lind, Ida Holm"});
  EXPECT_EQ(gatherings("A day of talks.\n\nThe summit was attended by:\n- President Anna Berg of Norway\n"
                       "- Prime Minister Otto Lind of Sweden\n"),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishGathering, CountriesUnderOneNameAgreeOnceTheyHaveMet) {
  const std::string met = "The meeting of the leaders of Central Asian countries was held in Vienna. ";
  EXPECT_EQ(gatherings(met + "They agreed to plant trees."),
            (Lines{"CONSULT: Central Asian countries", "AGREE: Central Asian countries"}));
  EXPECT_EQ(gatherings(met + "Agreements were reached on planting trees."),
            (Lines{"CONSULT: Central Asian countries", "AGREE: Central Asian countries"}));
}

TEST(EnglishGathering, LeadersOfARegionAreSeveral) {
  EXPECT_EQ(gatherings("Pacific leaders agreed to plant trees."), Lines{"AGREE: Pacific leaders"});
  EXPECT_EQ(gatherings("African ministers adopted a declaration on forests."),
            Lines{"COOPERATE: African ministers"});
}

TEST(EnglishGathering, TheNameOfACountryCountsNoStates) {
  EXPECT_EQ(gatherings("The United States met Hungary in Vienna."), Lines{"CONSULT: United States, Hungary"});
  EXPECT_EQ(gatherings("The meeting of the heads of Central Asian States was held in Vienna."),
            Lines{"CONSULT: Central Asian States"});
}

TEST(EnglishGathering, ACityIsWhereItWasAndNoPartyToIt) {
  for (const char* text : {"Astana hosted talks between Kenya and Peru.",
                           "Astana saw the third session of the working group of "
                           "Kenya and Peru."}) {
    const Reading told = read_meeting(text);
    ASSERT_EQ(told_events(told), Lines{"CONSULT: Kenya, Peru"}) << text;
    EXPECT_EQ(told.events.front().place, "Astana") << text;
  }
}

TEST(EnglishGathering, TakingPartInAMarketIsNoMeeting) {
  EXPECT_TRUE(gatherings("Kenya has been participating in carbon markets.").empty());
  EXPECT_EQ(
      gatherings(
          "The talks with Peru were held in Lima. They saw the participation of Minister Anna Berg of Kenya.")
          .size(),
      1U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
