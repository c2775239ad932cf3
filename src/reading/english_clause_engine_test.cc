// How clauses of English reports hang together: verbs joined or set apart by a comma, headlines without a
// finite verb, who promises what, and what is said again of a meeting. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_english(const std::string& text) {
  return read_text("15 May 2024. " + text);
}

Lines told_in_english(const std::string& text) {
  return told_events(read_english(text));
}

Lines promised_in_english(const std::string& text) {
  return told_promises(read_english(text));
}

// Of a report that has no other news than its title.
Reading read_title(const std::string& title) {
  return read_report(
      {"test.txt", title + "\n\nVienna, 15 May 2024. The day was long and the sun was warm.\n"});
}

TEST(EnglishClause, AGerundThatOpensATitleIsANounBeforeItsPreposition) {
  EXPECT_EQ(told_events(read_title("Meeting between Minister Anna Berg and Ambassador Otto Lind")),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told_events(read_title("Signing of a memorandum between Hungary and Austria")),
            Lines{"COOPERATE: Hungary, Austria"});
  EXPECT_TRUE(told_events(read_title("Meeting the needs of farmers in Hungary and Austria")).empty());
}

TEST(EnglishClause, JoinedBareVerbsShareTheirAuxiliaryAndTheirObject) {
  EXPECT_EQ(promised_in_english("Hungary will design, build and operate a solar plant.").size(), 1U);
  EXPECT_EQ(promised_in_english("Hungary plans to finance and build a solar plant.").size(), 1U);
  EXPECT_TRUE(promised_in_english("Hungary designs, builds and operates plants.").empty());
}

TEST(EnglishClause, AnInfinitiveBehindTheActorOfAHeadlineLooksAhead) {
  EXPECT_EQ(read_title("Hungary to plant a million trees").commitments.size(), 1U);
  EXPECT_TRUE(read_title("A decision of Hungary to plant a million trees").commitments.empty());
}

TEST(EnglishClause, ABareVerbBehindSeveralActorsMayTakeAnInfinitive) {
  EXPECT_EQ(read_title("Hungary and Austria pledge to plant a million trees").commitments.size(), 1U);
}

TEST(EnglishClause, ACommaThatClosesAnAppositionHidesNoVerb) {
  EXPECT_EQ(told_in_english(
                "Anna Berg, Minister of Energy of Austria, meets with Otto Lind, Ambassador of Sweden."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told_in_english("The Ministry of Energy of Hungary, together with UNDP, supports Kenya.").size(),
            1U);
  EXPECT_TRUE(told_in_english("In the south of Hungary, supports of iron hold the bridge.").empty());
}

TEST(EnglishClause, BehindAVerbOfSayingANounIsTheSubjectOfTheNextVerb) {
  EXPECT_TRUE(promised_in_english(
                  "Minister Anna Berg of Hungary said forecasts for the lake would improve the harvest.")
                  .empty());
  EXPECT_TRUE(
      promised_in_english("Minister Anna Berg of Hungary added that water would help the farmers.").empty());
  EXPECT_EQ(
      promised_in_english("Minister Anna Berg of Hungary said her ministry would plant a million trees."),
      Lines{"Anna Berg: a million trees"});
}

TEST(EnglishClause, AnInfinitiveFillsNoSlotOfAnotherPreposition) {
  EXPECT_TRUE(told_in_english("Minister Anna Berg spoke of efforts to conserve the lake.").empty());
  EXPECT_EQ(told_in_english("Minister Anna Berg spoke at the forum to conserve the lake."),
            Lines{"CONSULT: Anna Berg"});
}

TEST(EnglishClause, ARelativeClauseWithThatEndsWhereTheSentenceGoesOn) {
  EXPECT_EQ(promised_in_english(
                "Hungary and Kenya praised the plan that helps the farmers, and promised to plant trees."),
            Lines{"Hungary, Kenya: to plant trees"});
}

TEST(EnglishClause, WhoElseCameBelongsToTheMeetingToldBefore) {
  const std::string met = "Minister Anna Berg of Hungary met Ambassador Otto Lind of Sweden in Dhaka. ";
  EXPECT_EQ(told_in_english(met + "The meeting was attended by Peter Novak, Director of UNDP."),
            Lines{"CONSULT: Anna Berg, Otto Lind, Peter Novak"});
  EXPECT_EQ(told_in_english(met + "Peter Novak, Director of UNDP, was also present."),
            Lines{"CONSULT: Anna Berg, Otto Lind, Peter Novak"});
  EXPECT_EQ(told_in_english("The meeting was attended by Minister Anna Berg and Ambassador Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishClause, WhatAnActIsToSupportIsNoSupportOfItsOwn) {
  EXPECT_EQ(told_in_english("Germany and Norway agreed to support the efforts of Peru."),
            Lines{"AGREE: Germany, Norway"});
  EXPECT_EQ(told_events(read_title("European Union to support Armenia")),
            Lines{"SUPPORT: European Union, Armenia"});
}

TEST(EnglishClause, AMeetingThatEndsWithASigningIsSignedByThoseWhoMet) {
  const Reading reading = read_english(
      "Ministers of Hungary and Austria met in Vienna. The meeting ended with the signing of a memorandum.");
  EXPECT_EQ(told_events(reading), (Lines{"CONSULT: Hungary, Austria", "COOPERATE: Hungary, Austria"}));
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().parties, (Lines{"HU", "AT"}));
}

TEST(EnglishClause, TheSubjectStandsBehindACommaOfAPhraseBeforeIt) {
  EXPECT_EQ(
      told_in_english("In the Ministry of Energy of Hungary, Minister Anna Berg held talks with Otto Lind, "
                      "Ambassador of Sweden."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  const Lines told =
      told_in_english("On the sidelines of the meeting with UNDP, Hungary signed a memorandum with Austria.");
  ASSERT_FALSE(told.empty());
  EXPECT_EQ(told.front(), "COOPERATE: Hungary, Austria");
}

TEST(EnglishClause, WhoseMeetingItIsTakesPartInIt) {
  EXPECT_EQ(
      told_in_english("Minister Anna Berg spoke. This came up at Berg's meeting with Ambassador Otto Lind."),
      Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishClause, AnAgreementOfATitleTakesThePartiesOfTheText) {
  const Reading reading = read_report(
      {"test.txt",
       "Hungary signs agreement\n\nVienna, 15 May 2024. Hungary and Austria signed an agreement.\n"});
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().parties, (Lines{"HU", "AT"}));
}

TEST(EnglishClause, AVerbWhosePastIsSpelledAlikeIsAnInfinitiveBehindItsMark) {
  EXPECT_EQ(promised_in_english("Hungary swore to cut emissions by 2030."),
            Lines{"Hungary: to cut emissions by 2030"});
  EXPECT_EQ(promised_in_english("Hungary commits to net zero by 2050."),
            Lines{"Hungary: to net zero by 2050"});
}

TEST(EnglishClause, WhenAndWhereMayStandBetweenAVerbAndItsObject) {
  EXPECT_EQ(
      promised_in_english("The World Bank announced, at the forum in Vienna, a loan of 5 million dollars.")
          .size(),
      1U);
}

TEST(EnglishClause, EachMemberOfAListIsTheSubjectOfALaterVerb) {
  EXPECT_EQ(told_in_english("The day was long, and Hungary and Austria signed a memorandum."),
            Lines{"COOPERATE: Hungary, Austria"});
  EXPECT_EQ(told_in_english(
                "Trade is growing, the Minister of Energy of Hungary Anna Berg and Ambassador Otto Lind "
                "of Sweden agreed at a meeting in Hanoi."),
            Lines{"AGREE: Anna Berg, Otto Lind"});
}

TEST(EnglishClause, ABracketHidesNoVerb) {
  EXPECT_EQ(promised_in_english("UNEP (the programme for birds) plans to plant a million trees.").size(), 1U);
}

TEST(EnglishClause, TheSidesAreThoseWhoMetAndNotWhoWasNamedSince) {
  EXPECT_EQ(told_in_english(
                "Minister Anna Berg of Hungary met Ambassador Otto Lind of Sweden. She said that Japan will "
                "provide support for the UNCCD. The two sides agreed to renew the mechanism."),
            (Lines{"CONSULT: Anna Berg, Otto Lind", "AGREE: Anna Berg, Otto Lind"}));
}

TEST(EnglishClause, AnAppealIsNoVisit) {
  EXPECT_TRUE(told_in_english("The minister called on Hungary to work with the farmers.").empty());
  EXPECT_EQ(told_in_english("Ambassador Otto Lind called on Minister Anna Berg.").size(), 1U);
}

TEST(EnglishClause, AVisitThatOnlyDescribesWhoMetIsNoMeetingOfItsOwn) {
  EXPECT_EQ(
      told_in_english("Minister Anna Berg of Hungary, who is in Vienna on a working visit, met Otto Lind, "
                      "Ambassador of Sweden."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishClause, ADayThatComesSoonIsNoDayOfLastYear) {
  const Reading reading = read_english("Hungary and Austria are holding talks in Vienna on 20 May.");
  ASSERT_EQ(reading.events.size(), 1U);
  ASSERT_TRUE(reading.events.front().date_due);
  EXPECT_EQ(reading.events.front().date_due->year, 2024);
}

TEST(EnglishClause, ADecadeAndTheNextYearsAreDays) {
  const auto due = [](const std::string& when) {
    const Reading reading = read_english("Hungary will plant a million trees " + when + ".");
    return reading.commitments.empty() || !reading.commitments.front().due
               ? 0
               : reading.commitments.front().due->year;
  };
  EXPECT_EQ(due("by the end of the decade"), 2030);
  EXPECT_EQ(due("over the next five years"), 2029);
}

TEST(EnglishClause, AMeetingHeldSomewhereOpensASentence) {
  for (const std::string opens :
       {"At the talks held in Oslo", "At the Peru-Norway talks, held in Oslo",
        "At a ceremony held on Monday in Oslo", "During the sixth session of the working group, held online",
        "At the Eighth Peru-Norway Intergovernmental Summit, held as part of a visit to Norway"})
    EXPECT_EQ(
        told_in_english(opens + ", Otto Lind, Peru's Minister of Water, and Anna Berg, Norway's Minister of "
                                "Energy, signed a memorandum."),
        Lines{"COOPERATE: Otto Lind, Anna Berg"})
        << opens;
  EXPECT_EQ(
      told_in_english("At the talks, Minister Otto Lind of Peru signed on Monday a memorandum with Norway."),
      Lines{"COOPERATE: Otto Lind, Norway"});
}

TEST(EnglishClause, TheSecondOfTwoVerbsInThePresentIsOneToo) {
  for (const std::string text : {"Hungary is preparing for COP16 and intends to show its plants.",
                                 "Minister Anna Berg told the Austrian side that Hungary is preparing for "
                                 "COP16 and intends to show its plants."}) {
    const Reading reading = read_english(text);
    ASSERT_EQ(reading.commitments.size(), 1U) << text;
    EXPECT_EQ(reading.commitments.front().who, "Hungary") << text;
  }
  EXPECT_EQ(told_in_english("Hungary is committed to the plan and welcomes the support of Austria."),
            Lines{"SUPPORT: Hungary, Austria"});
}

TEST(EnglishClause, WhoActsBehindAConjunctionMayBeToldMoreOf) {
  for (const std::string aside : {"the neighbour of Kenya", "as chair of the group", "in its turn"})
    EXPECT_EQ(told_events(read_text("Kenya thanked Peru, and Norway, " + aside +
                                    ", pledged 5 million dollars to Kenya.")),
              (Lines{"SUPPORT: Kenya, Peru", "AID: Norway, Kenya"}))
        << aside;
}

TEST(EnglishClause, WhoLeadsThemActsNotBehindAMark) {
  EXPECT_EQ(told_events(read_text(
                "There was a meeting between Otto Lind, Minister of Energy, and a delegation led by Anna "
                "Berg of Norway.")),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
  EXPECT_EQ(
      told_events(read_text(
          "In the ministry, the delegation led by Anna Berg of Norway met Minister Otto Lind of Kenya.")),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishClause, ParticiplesDescribeJoinedThings) {
  EXPECT_EQ(told_promises(read_text(
                "Norway expressed readiness to deepen economic and energy cooperation based on trust.")),
            Lines{"Norway: to deepen economic and energy cooperation"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
