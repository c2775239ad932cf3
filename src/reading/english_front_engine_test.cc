// What an English sentence begins or ends with beside what it tells: circumstances before a mark, and who
// reports it. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(EnglishFront, AnAgencyThatNobodyKnowsTellsItAside) {
  const Lines received{"CONSULT: Anna Berg, Otto Lind"};
  EXPECT_EQ(told("Ambassador Otto Lind was received by Minister Anna Berg, Fjordline reports."), received);
  EXPECT_EQ(told("Ambassador Otto Lind was received by Minister Anna Berg, Fjordline News reports via the "
                 "Ministry."),
            received);
  EXPECT_TRUE(told("Minister Anna Berg received annual climate reports.").empty());
}

TEST(EnglishFront, WhatGovernsTheDayGovernsNotTheSubject) {
  EXPECT_EQ(told("On Monday, the agreement between Hungary and Austria entered into force."),
            Lines{"COOPERATE: Hungary, Austria"});
}

TEST(EnglishFront, WhatItIsPartOfIsNotWhatWasDone) {
  EXPECT_EQ(
      told("As part of the visit, the signing was conducted by Minister Anna Berg and Ambassador Otto Lind."),
      Lines{"COOPERATE: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      told("Within the framework of the event, a session with the Green Climate Fund was held in Vienna."),
      Lines{"CONSULT: Green Climate Fund"});
  EXPECT_EQ(
      told("Within the framework of the event, Minister Anna Berg welcomed Ambassador Otto Lind in Vienna."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishFront, PeoplesActForTheirStates) {
  EXPECT_EQ(told("The South Koreans pledged weather radars to Kyrgyzstan."),
            Lines{"AID: South Korea, Kyrgyzstan"});
}

TEST(EnglishFront, MinistersOfAUnionComeTogether) {
  EXPECT_EQ(told("Environment ministers of the member states of the African Union came together in Vienna."),
            Lines{"CONSULT: African Union"});
  EXPECT_EQ(
      told("The ministers responsible for the environment and water of Norway and Kenya had a meeting."),
      Lines{"CONSULT: Norway, Kenya"});
  EXPECT_EQ(
      told("Several meetings with representatives of development banks were held by Minister Anna Berg."),
      Lines{"CONSULT: Anna Berg"});
}

TEST(EnglishFront, WhatIsBeingWorkedOutIsToCome) {
  const Reading reading =
      read_text("A programme of cooperation with the Green Climate Fund is being worked out in Kenya.");
  for (const Event& event : reading.events) EXPECT_EQ(event.status, EventStatus::kPlanned);
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().status, AgreementStatus::kPlanned);
}

TEST(EnglishFront, WhoIsRepresentedWithoutAMarkStaysOnItsSide) {
  EXPECT_EQ(told("The memorandum was signed between Oman represented by the Ministry of Energy and Peru."),
            Lines{"COOPERATE: Ministry of Energy, Oman, Peru"});
}

TEST(EnglishFront, ThanksMayBeForHavingDoneIt) {
  EXPECT_EQ(told("Minister Anna Berg thanked Egypt for having supported farmers."),
            Lines{"SUPPORT: Anna Berg, Egypt"});
}

TEST(EnglishFront, WhoGivesWhileOthersMeetGivesByHimself) {
  EXPECT_EQ(told("The ministers met in Oslo, with Norway contributing 50 million dollars to Kenya."),
            Lines{"AID: Norway, Kenya"});
}

TEST(EnglishFront, LettersInBracketsPartNothing) {
  EXPECT_EQ(told("The signing of the memorandum on wind (XWE) between Norway and Kenya took place in Oslo."),
            Lines{"COOPERATE: Norway, Kenya"});
}

TEST(EnglishFront, ADayIsNotWhatWasSigned) {
  EXPECT_EQ(
      told("The programme of cooperation for 2026-2028, which Norway signed with Kenya, begins in May."),
      Lines{"COOPERATE: Norway, Kenya"});
}

TEST(EnglishFront, WhoWasSomewhereToMeetHasMet) {
  const Reading was = read_text("Minister Anna Berg was in Vienna to meet Ambassador Otto Lind.");
  ASSERT_EQ(was.events.size(), 1U);
  EXPECT_EQ(was.events.front().status, EventStatus::kHeld);
  const Reading is = read_text("Minister Anna Berg is in Vienna to meet Ambassador Otto Lind.");
  ASSERT_EQ(is.events.size(), 1U);
  EXPECT_EQ(is.events.front().status, EventStatus::kPlanned);
}

TEST(EnglishFront, TheMeansOfAPlanArePlanned) {
  const auto status = [](const std::string& text) {
    const Reading reading = read_text(text);
    return reading.agreements.empty() ? std::string()
                                      : std::string(name_of(reading.agreements.front().status));
  };
  EXPECT_EQ(status("Norway and Kenya plan to deepen cooperation by signing a memorandum."), "planned");
  EXPECT_EQ(status("Norway and Kenya will deepen cooperation by signing a memorandum."), "planned");
  EXPECT_EQ(status("Norway and Kenya deepened their cooperation by signing a memorandum."), "signed");
}

TEST(EnglishFront, AFinanceMinisterIsNoMoney) {
  EXPECT_TRUE(told("The signatures came from Kenyan Finance Minister Anna Berg.").empty());
  EXPECT_EQ(told("The money came from the Green Climate Fund."), Lines{"AID: Green Climate Fund"});
}

TEST(EnglishFront, WhoAlsoCameIsOfTheMeeting) {
  EXPECT_EQ(told("Norway met Kenya in Oslo. The hybrid meeting was also attended by the World Bank."),
            Lines{"CONSULT: Norway, Kenya, World Bank"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
