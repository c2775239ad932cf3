// What English sentences tell behind "with" of those who do something beside the others, who announces what
// a state does, and what is no subject at the head of a report. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(EnglishAbsolute, WhoAgreesBesideATalkDoesItHimself) {
  EXPECT_EQ(told("Kenya and the World Bank discussed a credit, with the lender agreeing to extend the grace "
                 "period."),
            (Lines{"CONSULT: Kenya, World Bank", "AGREE: Kenya, World Bank"}));
  const Reading reading = read_text(
      "Minister Anna Berg of Norway met Ambassador Otto Lind of Kenya, with Otto Lind confirming his "
      "readiness to plant trees.");
  EXPECT_EQ(told_actors(reading, EventType::kConsult), Lines{"Anna Berg, Otto Lind"});
  EXPECT_EQ(told_actors(reading, EventType::kSupport).size(), 1U);
}

TEST(EnglishAbsolute, WhoComesWithThemIsOfTheMeeting) {
  EXPECT_EQ(told("Ambassador Otto Lind was received by Minister Anna Berg, with Deputy Minister Jan Holm "
                 "also taking part."),
            Lines{"CONSULT: Anna Berg, Otto Lind, Jan Holm"});
  EXPECT_EQ(told("Kenya met Peru, with Norway hosting the talks."), Lines{"CONSULT: Kenya, Peru, Norway"});
}

TEST(EnglishAbsolute, WhoSignsForThemStandsBesideThem) {
  EXPECT_EQ(told("Norway and Kenya signed an agreement on water, with Minister Anna Berg and Ambassador "
                 "Otto Lind inking the document."),
            Lines{"COOPERATE: Anna Berg, Otto Lind, Norway, Kenya"});
}

TEST(EnglishAbsolute, WhoAddsToALoanGivesToo) {
  EXPECT_EQ(told("UNDP is lending 18 million euros to Kenya, with the World Bank contributing a further 9 "
                 "million euros."),
            Lines{"AID: UNDP, Kenya, World Bank"});
  EXPECT_EQ(told("UNDP is lending 18 million euros to Kenya, with the meeting giving a signal."),
            Lines{"AID: UNDP, Kenya"});
}

TEST(EnglishAbsolute, MeetingsWithTwoAreTwo) {
  EXPECT_EQ(
      told("Minister Anna Berg of Norway held a number of meetings in Baku. At the meeting with "
           "Minister Otto Lind of Kenya, water was discussed. During the meeting with Secretary General "
           "of OPEC Jan Holm, experts were discussed.")
          .size(),
      2U);
}

TEST(EnglishAbsolute, WhoAnnouncesWhatHerStateGivesGivesItWithIt) {
  EXPECT_EQ(told("Norway's Minister of Development, Anna Berg, has confirmed that Norway will contribute 15 "
                 "million euros to the Amazon Fund."),
            Lines{"AID: Norway, Amazon Fund, Anna Berg"});
  EXPECT_EQ(told("Minister Otto Lind of Kenya said that Kenya supports the adoption of the declaration."),
            Lines{"SUPPORT: Otto Lind"});
  EXPECT_EQ(told("Norway will give Kenya 15 million euros, Kenya's Minister Otto Lind announced."),
            Lines{"AID: Norway, Kenya"});
  EXPECT_EQ(told("Kenya will get 15 million euros, Kenya's Minister Otto Lind announced."),
            Lines{"AID: Kenya"});
}

TEST(EnglishAbsolute, ACityAtTheHeadOfAReportActsNot) {
  const Lines met{"CONSULT: Anna Berg, Otto Lind"};
  for (const char* const city : {"Nairobi: ", "Nairobi – ", "Nairobi, KNA: "})
    EXPECT_EQ(told(city + std::string("Minister Anna Berg met Ambassador Otto Lind of Norway.")), met)
        << city;
  EXPECT_EQ(told("Nairobi, Oslo and Moscow agreed to cut methane."), Lines{"AGREE: Kenya, Norway, Russia"});
}

TEST(EnglishAbsolute, ThreeMaySign) {
  EXPECT_EQ(told("Denmark and Belgium have each signed an agreement with Norway."),
            Lines{"COOPERATE: Denmark, Belgium, Norway"});
}

TEST(EnglishAbsolute, WhoSignsALoanAgreementGivesItsSum) {
  const Lines both{"COOPERATE: World Bank, Fiji", "AID: World Bank, Fiji"};
  EXPECT_EQ(told("The World Bank and Fiji signed a $50 million loan agreement."), both);
  EXPECT_EQ(told("A $50 million loan agreement was signed on Friday by the World Bank and Fiji."), both);
  EXPECT_EQ(told("The World Bank and Fiji signed a loan agreement."), Lines{"COOPERATE: World Bank, Fiji"});
  EXPECT_EQ(told("The World Bank and Fiji signed loan agreements worth $50 million."),
            Lines{"COOPERATE: World Bank, Fiji"});
}

TEST(EnglishAbsolute, WhatWasGivenSinceAFoundationIsNoNews) {
  EXPECT_TRUE(told("Since its founding in 2010 the Green Climate Fund has given 15 billion dollars to Kenya.")
                  .empty());
  EXPECT_EQ(told("The Green Climate Fund has given 15 million dollars to Kenya."),
            Lines{"AID: Green Climate Fund, Kenya"});
}

TEST(EnglishAbsolute, ThanksToTwoAreForWhatBothGave) {
  EXPECT_EQ(told("Minister Anna Berg thanked UNDP and WWF for the stations donated to the agency."),
            Lines{"SUPPORT: Anna Berg, UNDP, WWF"});
}

TEST(EnglishAbsolute, TheNameOfACurrencyMayBeJoinedToItsSum) {
  EXPECT_EQ(told("Germany will provide Euro9 million to Kenya."), Lines{"AID: Germany, Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
