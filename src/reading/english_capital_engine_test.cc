// What the capital of a state promises, documents written with capitals, money agreed on, and when it is due.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("Paris, 4 May 2024. " + text);
}

Lines told(const std::string& text) {
  return told_events(read(text));
}

Lines promised(const std::string& text) {
  return told_promises(read(text));
}

Lines titles(const std::string& text) {
  return told_titles(read(text));
}

TEST(EnglishCapital, ACapitalThatNothingGovernsActs) {
  EXPECT_EQ(told("Tokyo pledges Kenya 5 million dollars for forests."), Lines{"AID: Japan, Kenya"});
  EXPECT_EQ(told("Beijing and Nairobi sign memorandum on green hydrogen."), Lines{"COOPERATE: China, Kenya"});
  EXPECT_TRUE(told("In Nairobi plans for the dam are discussed.").empty());
}

TEST(EnglishCapital, AProgrammeThatIsSignedIsADocument) {
  EXPECT_EQ(titles("Peru and Chile signed a Programme of Cooperation on forests."),
            Lines{"Programme of Cooperation on forests"});
  EXPECT_EQ(titles("Peru and Chile signed a Work Programme for 2024-2026."), Lines{"Work Programme"});
}

TEST(EnglishCapital, WhoAgreesToGiveMoneyGivesIt) {
  EXPECT_EQ(told("Norway agreed to provide 5 million euros to Kenya."), Lines{"AID: Norway, Kenya"});
  EXPECT_EQ(told("Norway and Kenya agreed to plant trees, and Norway gave Kenya 5 million euros."),
            (Lines{"AGREE: Norway, Kenya", "AID: Norway, Kenya"}));
  EXPECT_EQ(told("Kenya and the World Bank have agreed on a loan of 20 million dollars."),
            Lines{"AID: Kenya, World Bank"});
  EXPECT_EQ(told("The World Bank is arranging a 160 million dollar package for a dam in Kenya."),
            Lines{"AID: World Bank, Kenya"});
}

TEST(EnglishCapital, MoneyToComeIsGivenNow) {
  const Reading reading = read("Norway will give Kenya 5 million euros for forests in June.");
  EXPECT_EQ(told_events(reading), Lines{"AID: Norway, Kenya"});
  ASSERT_EQ(reading.commitments.size(), 1U);
  ASSERT_TRUE(reading.commitments[0].due);
  EXPECT_EQ(reading.commitments[0].due->year, 2024);
}

TEST(EnglishCapital, WhoTakesOnADutyPromises) {
  EXPECT_EQ(promised("Peru made a promise to cut methane by 30% by 2030."),
            Lines{"Peru: to cut methane by 30% by 2030"});
  EXPECT_EQ(promised("Peru took on the obligation to cut methane by 30% by 2030."),
            Lines{"Peru: to cut methane by 30% by 2030"});
  EXPECT_EQ(promised("Peru is sticking to its commitment to cut methane."),
            Lines{"Peru: its commitment to cut methane"});
  EXPECT_EQ(promised("Peru aims at cutting methane by a third by 2030."),
            Lines{"Peru: at cutting methane by a third by 2030"});
  EXPECT_TRUE(promised("The project aims at cutting methane in Peru.").empty());
}

TEST(EnglishCapital, ACeremonyHeldToSignSawTheSigning) {
  EXPECT_EQ(told("A ceremony was held to sign an agreement between Peru and Chile on forests."),
            Lines{"COOPERATE: Peru, Chile"});
  EXPECT_EQ(
      titles("A ceremony took place in Lima for the signing of a grant agreement between Peru and Chile."),
      Lines{"grant agreement between Peru and Chile"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
