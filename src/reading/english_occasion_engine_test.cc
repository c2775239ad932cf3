// Meetings, signatures and promises that English tells beside the main verb: before it, in a participle, in a
// noun, in direct speech. What a person reads in the sentence is expected.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using testing::Contains;

Reading read_sentence(const std::string& text) {
  return read_text("OSLO, May 14, 2024. " + text);
}

Lines told(const std::string& text) {
  return told_events(read_sentence(text));
}

const std::string kMet = "CONSULT: Anna Berg, Otto Lind";

TEST(EnglishOccasion, MeetingsBeforeTheMainVerbAreThoseOfItsSubject) {
  for (const std::string opening :
       {"After meeting Minister Otto Lind of Hungary", "After she met Otto Lind of Hungary",
        "Having met Otto Lind of Hungary", "In a telephone call with Otto Lind of Hungary",
        "Following talks with a Hungarian delegation led by State Secretary Otto Lind"})
    EXPECT_EQ(told(opening + ", Environment Minister Anna Berg of Austria said that a deal is near."),
              Lines{kMet})
        << opening;
}

TEST(EnglishOccasion, WhoDoesWhatThePassiveTellsWasThere) {
  EXPECT_EQ(told("The plan was praised by Environment Minister Anna Berg of Austria at a meeting with Otto "
                 "Lind of Hungary."),
            Lines{kMet});
}

TEST(EnglishOccasion, AJourneyToSomebodyIsOneWithHim) {
  for (const std::string purpose : {"to meet Otto Lind of Hungary", "for talks with Otto Lind of Hungary"})
    EXPECT_EQ(told("Environment Minister Anna Berg of Austria flew to Budapest " + purpose + "."),
              Lines{kMet})
        << purpose;
}

TEST(EnglishOccasion, AParticipleMayStandFarFromWhoDidIt) {
  EXPECT_EQ(told("Otto Lind of Hungary, received on Monday by Environment Minister Anna Berg of Austria, "
                 "praised the work."),
            Lines{kMet});
}

TEST(EnglishOccasion, TheVerbBehindALeaderIsTheDelegations) {
  EXPECT_EQ(
      told("A delegation of the World Bank led by Otto Lind called on Environment Minister Anna Berg of "
           "Austria."),
      Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishOccasion, TheTwoAreThoseWhoMet) {
  const std::string agreed = "AGREE: Anna Berg, Otto Lind";
  for (const std::string rest :
       {" and the two agreed to build a laboratory.", ", agreeing to build a laboratory.",
        " and agreed to build a laboratory.", ". The two undertook to build a laboratory."})
    EXPECT_THAT(told("Anna Berg of Austria met Otto Lind of Hungary" + rest), Contains(agreed)) << rest;
  EXPECT_THAT(told("Anna Berg of Austria met Otto Lind of Hungary. The two plants are old."),
              testing::Not(Contains(agreed)));
}

TEST(EnglishOccasion, SheIsNobodyWhoIsCalledMr) {
  EXPECT_EQ(told("Mr Peter Novak, Minister of Water of Austria, met Ms Rosa Lind of UNDP. She thanked the "
                 "minister for his help."),
            (Lines{"CONSULT: Peter Novak, Rosa Lind", "SUPPORT: Rosa Lind, Peter Novak"}));
}

TEST(EnglishOccasion, HerMayBeSomebodyAndMayBeWhoseSomethingIs) {
  EXPECT_EQ(
      told("Visiting Finnish Minister Anna Berg met Energy Secretary Otto Lind of Kenya. Secretary Lind "
           "thanked her for the help."),
      (Lines{kMet, "SUPPORT: Otto Lind, Anna Berg"}));
}

TEST(EnglishOccasion, WeIsWhoSpeaks) {
  EXPECT_EQ(told("\"We support the candidacy of Hungary,\" Environment Minister Anna Berg of Austria said."),
            Lines{"SUPPORT: Anna Berg, Hungary"});
  EXPECT_EQ(told("\"We support the candidacy of Hungary,\" somebody said."), Lines{});
}

TEST(EnglishOccasion, WhatWordsOfBeSayIsNoPassive) {
  EXPECT_EQ(told("Austria and Slovakia are ready to help Hungary."),
            Lines{"SUPPORT: Austria, Slovakia, Hungary"});
}

TEST(EnglishOccasion, AnOlderMeetingOfTheDayIsOneTold) {
  EXPECT_EQ(told("A little earlier Minister Anna Berg had talks with Otto Lind of Hungary."), Lines{kMet});
}

TEST(EnglishOccasion, WhatWasBeforeInAClauseInsideIsNotTheAct) {
  EXPECT_EQ(told("Switzerland, which has run the station since 2011, expressed its gratitude to Austria."),
            Lines{"SUPPORT: Switzerland, Austria"});
}

TEST(EnglishOccasion, ANameOfWhomMoreIsToldIsOneOfAPerson) {
  EXPECT_EQ(told("Minister Otto Lind of Hungary had a conversation with Manon Delvaux, who heads an office."),
            Lines{"CONSULT: Otto Lind, Manon Delvaux"});
}

TEST(EnglishOccasion, SurnamesInSAndOfSeveralWordsAreFoundAgain) {
  EXPECT_EQ(
      told("Minister Peter Hughes of Austria met Otto Lind of Hungary. Hughes thanked UNDP for the help."),
      (Lines{"CONSULT: Peter Hughes, Otto Lind", "SUPPORT: Peter Hughes, UNDP"}));
}

TEST(EnglishOccasion, ACityInCapitalsBeforeAColonIsNoActor) {
  const Reading reading = read_text("OSLO: Minister Anna Berg thanked Canada for its help.");
  EXPECT_EQ(told_events(reading), Lines{"SUPPORT: Anna Berg, Canada"});
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events[0].place, "Oslo");
}

TEST(EnglishOccasion, MoneyForNobodyIsForTheCountryOfTheReport) {
  EXPECT_EQ(told("The World Bank has approved a loan of six million euros."),
            Lines{"AID: World Bank, Norway"});
  EXPECT_EQ(told("Norway has paid six million euros."), Lines{"AID: Norway"});
}

TEST(EnglishOccasion, AFirmOfAStateIsOne) {
  EXPECT_EQ(told("RWE of Germany and UNDP signed a memorandum on hydrogen."), Lines{"COOPERATE: RWE, UNDP"});
}

TEST(EnglishOccasion, ANounBehindAnOpeningPhraseIsTheSubject) {
  for (const std::string opening : {"Following the meeting", "At the end of the visit", "In conclusion"}) {
    EXPECT_EQ(told(opening + ", a memorandum on forests was signed between Austria and Hungary."),
              Lines{"COOPERATE: Austria, Hungary"})
        << opening;
    EXPECT_EQ(told(opening + ", talks were held between Austria and Hungary."),
              Lines{"CONSULT: Austria, Hungary"})
        << opening;
  }
}

TEST(EnglishOccasion, ANameInCommasIsStillTheSubject) {
  for (const std::string opening : {"At the launch", "Speaking at the launch", "Speaking in Oslo"})
    EXPECT_EQ(told(opening + ", Austria's Minister of Environment, Anna Berg, met Otto Lind of Hungary."),
              Lines{kMet})
        << opening;
}

TEST(EnglishOccasion, WhatOneComesForIsToldToItsEnd) {
  const Reading reading =
      read_sentence("Austria and Hungary agreed to form a working group on enhancing trade in power.");
  ASSERT_EQ(reading.commitments.size(), 1U);
  EXPECT_EQ(reading.commitments[0].what, "to form a working group on enhancing trade in power");
}

TEST(EnglishOccasion, WithoutACommaASecondVerbBelongsToTheRelativeClause) {
  const std::string met = "Anna Berg of Austria met Otto Lind, ";
  EXPECT_EQ(told(met + "who came from Oslo and signed a memorandum with Hungary.").back(),
            "COOPERATE: Otto Lind, Hungary");
  EXPECT_EQ(told(met + "who came from Oslo, and signed a memorandum with Hungary.").back(),
            "COOPERATE: Anna Berg, Hungary");
}

TEST(EnglishOccasion, AGatheringNamedAfterItsCityIsThere) {
  const auto place_of = [](const std::string& where) {
    const Reading reading = read_sentence("Minister Anna Berg of Austria met Otto Lind of Hungary " + where);
    return reading.events.empty() ? std::string() : reading.events.front().place;
  };
  EXPECT_EQ(place_of("on the margins of the Copenhagen Ministerial Meeting on climate."), "Copenhagen");
  EXPECT_EQ(place_of("at the Nairobi Climate Summit."), "Nairobi");
  EXPECT_EQ(place_of("ahead of the Nairobi Climate Summit."), "Oslo");
  EXPECT_EQ(place_of("during the Berlin Process Summit in Tirana."), "Tirana");
}

TEST(EnglishOccasion, WhatStandsBehindACommaIsNotOfTheMeeting) {
  EXPECT_EQ(
      told("Minister Anna Berg of Austria met Otto Lind of Hungary. During the meeting, the parties signed "
           "two agreements, including one marking the second phase of the Global Environment Facility."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "COOPERATE: Anna Berg, Otto Lind"}));
}

TEST(EnglishOccasion, ACountryBehindTheCityOfAnOpeningPhraseActs) {
  EXPECT_EQ(told("In Oslo, Norway and Kenya signed a memorandum."), Lines{"COOPERATE: Norway, Kenya"});
  EXPECT_EQ(told("In Oslo, Norway signed a memorandum with Kenya."), Lines{"COOPERATE: Norway, Kenya"});
  EXPECT_EQ(told("In Oslo, Norway, Anna Berg of Kenya met Otto Lind of Peru."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishOccasion, WhatGoesOnWhereItWasDoneIsNoEventOfItsOwn) {
  EXPECT_EQ(told("Norway and Kenya signed a memorandum in Nairobi, where the conference is taking place."),
            Lines{"COOPERATE: Norway, Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
