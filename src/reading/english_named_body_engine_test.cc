// Firms and bodies in English that no list knows: told by the word before the name, by letters, by whose
// people somebody is, and named twice. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text("OSLO, May 12, 2024. " + text));
}

TEST(EnglishNamedBody, BehindTheAdjectiveOfACountryTheFirmItselfActs) {
  EXPECT_EQ(told("Minister Anna Berg negotiated with the Finnish company Nordvind, from which pumps come."),
            Lines{"CONSULT: Anna Berg, Nordvind"});
  EXPECT_EQ(told("The Finnish company Nordvind and Kenya signed a memorandum."),
            Lines{"COOPERATE: Nordvind, Kenya"});
  EXPECT_EQ(told("The Chinese company Sungrow met Minister Anna Berg."),
            Lines{"CONSULT: Sungrow, Anna Berg"});
  EXPECT_EQ(told("The Finnish company signed a memorandum with Kenya."), Lines{"COOPERATE: Finland, Kenya"});
}

TEST(EnglishNamedBody, WhatAFirmIsSaysNoMoreThanItsName) {
  for (const char* const what : {"a UAE company", "the UAE renewable energy developer"})
    EXPECT_EQ(told("Kenya signed a deal with Masdar, " + std::string(what) + "."),
              Lines{"COOPERATE: Kenya, Masdar"})
        << what;
}

TEST(EnglishNamedBody, AShorterNameInBracketsIsTheSameBody) {
  EXPECT_EQ(
      told("Two loan agreements have been signed by the Nordic Fund for Water Development (Nordic Fund) "
           "with the Saudi developer Nordvind Power."),
      Lines{"COOPERATE: Nordic Fund for Water Development, Nordvind Power"});
}

TEST(EnglishNamedBody, LettersAreABodyWhosePeopleOneMeets) {
  for (const char* const with : {"representatives of VATREM", "representatives of Turkish VATREM",
                                 "Turkish VATREM", "Japan's VATREM", "the Swedish VATREM"})
    EXPECT_EQ(told("Minister Anna Berg met with " + std::string(with) + "."),
              Lines{"CONSULT: Anna Berg, VATREM"})
        << with;
  EXPECT_EQ(told("Minister Anna Berg met with experts of COP29."), Lines{"CONSULT: Anna Berg"});
}

TEST(EnglishNamedBody, ANicknameInQuotationMarksIsPartOfAName) {
  EXPECT_EQ(told("The agreement was signed by Dr. Otto “Ole” Lind, the CDB President, and Anna Berg, a "
                 "director of the World Bank."),
            Lines{"COOPERATE: Otto Ole Lind, Anna Berg"});
  EXPECT_EQ(told("The agreement was signed by Otto \"Ole\" Lind and Anna Berg."),
            Lines{"COOPERATE: Otto Ole Lind, Anna Berg"});
}

TEST(EnglishNamedBody, ACountryThatBeginsItsNameIsNotWhoActs) {
  const Lines met{"CONSULT: Korea Forest Service, Anna Berg"};
  EXPECT_EQ(
      told_events(read_text("Representatives of the Korea Forest Service met Minister Anna Berg of Kenya.")),
      met);
  EXPECT_EQ(told_events(read_text("Representatives of Korea met Minister Anna Berg of Kenya.")),
            Lines{"CONSULT: South Korea, Anna Berg"});
}

TEST(EnglishNamedBody, ACurrencyBeginsNoName) {
  EXPECT_EQ(told_events(read_text("Nepal received 9.4 mln USD from World Bank for its forests.")),
            Lines{"AID: Nepal, World Bank"});
}

TEST(EnglishNamedBody, AScaleOfMoneyBeginsNoName) {
  EXPECT_EQ(
      told_events(read_text("Kenya to Get $1.7 Million from Eurasian Development Bank for Savings\n\nAll "
                            "was well in the valley that day.")),
      Lines{"AID: Kenya, Eurasian Development Bank"});
}

TEST(EnglishNamedBody, WordsOfEveryDayNameABodyBeforeItsOffice) {
  EXPECT_EQ(
      told_roles(read_text("Minister Otto Lind of Peru met Asia Foundation Director Anna Berg.")).back(),
      "Anna Berg | Director | ");
  const Reading reading = read_text(
      "Minister Otto Lind of Peru met Anna Berg, Asia Foundation Country Representative in Mongolia.");
  EXPECT_EQ(reading.events.front().actors.back().org, "Asia Foundation");
}

TEST(EnglishNamedBody, AKnownBodyBehindAConjunctionIsAnother) {
  EXPECT_EQ(
      told_events(read_text("Minister of Finance Almaz Holm and World Bank Regional Director for Central "
                            "Asia Tatiana Lind signed an agreement.")),
      Lines{"COOPERATE: Almaz Holm, Tatiana Lind"});
}

TEST(EnglishNamedBody, WhoseItIsIsNoOther) {
  EXPECT_EQ(
      told_events(read_text("A memorandum was signed between the State Agency for Renewable Energy Sources "
                            "under the Ministry of Energy of Azerbaijan and UNDP.")),
      Lines{"COOPERATE: Azerbaijan Renewable Energy Agency, UNDP"});
}

TEST(EnglishNamedBody, ATeamThatLeadsAConference) {
  EXPECT_EQ(told_events(read_text("The team leading COP29 has sat down with Spain's Minister Anna Berg.")),
            Lines{"CONSULT: COP29 Presidency, Anna Berg"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
