// What English reports tell by the way, of which nothing is news, and what they tell again.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_sentence(const std::string& text) {
  return read_text("OSLO, May 12, 2024. " + text);
}

Lines told(const std::string& text) {
  return told_events(read_sentence(text));
}

Lines days(const std::string& text) {
  Lines out;
  for (const Event& event : read_sentence(text).events)
    out.push_back(event.date ? event.date->text() : std::string("-"));
  return out;
}

TEST(EnglishByTheWay, WhoFormedAGroupHasDoneNothingNow) {
  EXPECT_EQ(
      told("Minister Anna Berg of Norway met with the Umbrella Group, formed by a diverse group of states."),
      Lines{"CONSULT: Anna Berg, Umbrella Group"});
}

TEST(EnglishByTheWay, AnOlderDealSaysWhichOneItIs) {
  EXPECT_TRUE(
      told("Within the Clean Energy Agreement, signed by Norway and Peru in Lima on July 15, 2022, a fund "
           "is planned.")
          .empty());
  EXPECT_TRUE(told("A framework agreement signed between Norway and Peru in August 2022 laid the foundation.")
                  .empty());
  EXPECT_TRUE(told("Earlier, Norway and Peru signed a protocol on water.").empty());
  EXPECT_EQ(told("Earlier today, Norway and Peru signed a protocol on water."),
            Lines{"COOPERATE: Norway, Peru"});
}

TEST(EnglishByTheWay, AVisitThatIsOnlyNamedIsNone) {
  EXPECT_TRUE(
      told("The Prime Minister pointed to the importance of the recent visit of President Anna Berg to "
           "Peru.")
          .empty());
}

TEST(EnglishByTheWay, WhatStandsBehindAMarkIsOfNoMeetingBeforeIt) {
  EXPECT_THAT(
      told("During a short meeting with the delegation, Minister Anna Berg assured them of the readiness of "
           "Peru to help Chile."),
      testing::ElementsAre(testing::StartsWith("SUPPORT")));
}

TEST(EnglishByTheWay, ADocumentThatIsPointedAtIsTheOneToldBefore) {
  EXPECT_EQ(
      told("Norway and the United Nations University have signed a memorandum of understanding on water. At "
           "the ceremony Minister Anna Berg of Norway and Rector Otto Lind put their names to this "
           "memorandum.")
          .size(),
      1U);
}

TEST(EnglishByTheWay, WhatIsSignedWithinTheMeetingIsItsSides) {
  const std::string meeting = "Minister Anna Berg of Norway met Minister Otto Lind of Peru.";
  std::string between;
  for (int i = 0; i < 8; ++i) between += " The rivers are long.";
  EXPECT_EQ(told(meeting + between +
                 " Within the framework of the meeting, a memorandum of cooperation was signed.")
                .back(),
            "COOPERATE: Anna Berg, Otto Lind");
  EXPECT_EQ(told(meeting + between + " A memorandum of cooperation was signed.").size(), 1U);
}

TEST(EnglishByTheWay, ADayWithItsWeekdayHoldsForWhatFollows) {
  EXPECT_EQ(days("Anna Berg came back on Monday, 6 May. She met Minister Otto Lind of Peru."),
            Lines{"2024-05-06"});
  EXPECT_EQ(days("Minister Anna Berg met on Monday a delegation headed by Otto Lind. The rivers are long."),
            Lines{"2024-05-06"});
  EXPECT_EQ(days("Minister Anna Berg met a delegation headed by Otto Lind on Monday."), Lines{"2024-05-06"});
}

TEST(EnglishByTheWay, TwoSumsAreTwoGifts) {
  EXPECT_EQ(
      told(
          "Norway will give Peru 10 million euros for forests. The weather was fine. Norway will give Peru 3 "
          "million euros for water.")
          .size(),
      2U);
  EXPECT_EQ(
      told("Norway will give Peru 10 million euros for forests. The weather was fine. Norway will give Peru "
           "10 million euros this year.")
          .size(),
      1U);
}

TEST(EnglishByTheWay, WhatWasDoneBesidesSayingIsDoneByWhoSaid) {
  EXPECT_EQ(told("Minister Anna Berg noted that Peru is a reliable partner and thanked the World Bank."),
            Lines{"SUPPORT: Anna Berg, World Bank"});
  EXPECT_EQ(
      told(
          "Minister Anna Berg noted that cooperation between the two countries is good and thanked the World "
          "Bank."),
      Lines{"SUPPORT: Anna Berg, World Bank"});
}

TEST(EnglishByTheWay, TwoBehindWhatASentenceBeginsWithAct) {
  EXPECT_EQ(told("According to President Anna Berg, Norway and Peru signed an agreement on water."),
            Lines{"COOPERATE: Norway, Peru"});
}

TEST(EnglishByTheWay, AListGoesOnBehindWhatDescribesItsFirst) {
  EXPECT_EQ(
      told("The memorandum was signed between the Ministry of Energy of Peru, represented by Minister Otto "
           "Lind, and Masdar, represented by CEO Jan Holm."),
      Lines{"COOPERATE: Ministry of Energy of Peru, Masdar, Otto Lind, Jan Holm"});
  EXPECT_EQ(
      told("Minister Anna Berg met with Ambassador Otto Lind, who came from Lima, and Director Jan Holm."),
      Lines{"CONSULT: Anna Berg, Otto Lind, Jan Holm"});
  EXPECT_EQ(
      told("Minister Anna Berg met with Ambassador Otto Lind, who came from Lima, and Director Jan Holm "
           "thanked Peru."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "SUPPORT: Jan Holm, Peru"}));
}

TEST(EnglishByTheWay, WhoLeadsADelegationIsOfItsCountry) {
  EXPECT_EQ(told_roles(read_sentence(
                "A bilateral meeting was held between the Norwegian delegation, led by Minister "
                "Anna Berg, and the Kenyan delegation, led by Minister Otto Lind.")),
            (Lines{"Anna Berg | Minister | NO", "Otto Lind | Minister | KE"}));
}

TEST(EnglishByTheWay, AHeadlineMayBeTheFirstSentence) {
  EXPECT_EQ(told("On May 7, Minister Anna Berg Meets with Ambassador Otto Lind of Peru."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishByTheWay, ASecondParticipleSharesTheAuxiliary) {
  EXPECT_EQ(
      told("The meeting was chaired by Minister Anna Berg of Norway and attended by Ambassador Otto Lind of "
           "Peru."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishByTheWay, ThanksThatSomebodyWouldLikeToGiveAreGiven) {
  EXPECT_EQ(
      told("\"I would like to convey my gratitude to the World Bank for its grant,\" said Minister Anna Berg "
           "of Norway."),
      Lines{"SUPPORT: Anna Berg, World Bank"});
  EXPECT_EQ(
      told("\"I would like to thank the World Bank for its grant,\" said Minister Anna Berg of Norway."),
      Lines{"SUPPORT: Anna Berg, World Bank"});
}

TEST(EnglishByTheWay, WhatSeveralDeclareTheyAgreeOn) {
  EXPECT_EQ(told("Norway and Peru reaffirmed their commitment to deepen cooperation on climate."),
            Lines{"AGREE: Norway, Peru"});
  EXPECT_EQ(told("Norway reaffirmed its commitment to support Peru."), Lines{"SUPPORT: Norway, Peru"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
