// A passive names the other side only: whose own side it is tells who says so. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_report({"test.txt", "NAIROBI, May 12, 2024. " + text}));
}

TEST(EnglishTeller, WhoTellsOfASigningIsOnItsOtherSide) {
  for (const char* const text : {"Kenyan minister Anna Berg said a memorandum has been signed with Norway.",
                                 "A memorandum has been signed with Norway, Kenyan minister Anna Berg said.",
                                 "A memorandum has been signed with Norway, said Kenyan minister Anna Berg."})
    EXPECT_EQ(told(text), Lines{"COOPERATE: Anna Berg, Norway"}) << text;
}

TEST(EnglishTeller, WhoTellsOfAnAgreementHasReachedIt) {
  EXPECT_EQ(told("The Ministry of Environment of Kenya announced that an agreement had been reached with the "
                 "World Bank on help for forests."),
            Lines{"AGREE: Ministry of Environment of Kenya, World Bank"});
}

TEST(EnglishTeller, WhoTellsWhatAnotherSignedHasSignedNothing) {
  EXPECT_EQ(told("A memorandum has been signed by Sweden and Norway, Kenyan minister Anna Berg said."),
            Lines{"COOPERATE: Sweden, Norway"});
}

TEST(EnglishTeller, WhoIsNamedBehindABodyIsNoneOfItsPeople) {
  EXPECT_EQ(told("Kenya signed a memorandum with the World Bank, Kenyan minister Anna Berg said."),
            Lines{"COOPERATE: Kenya, World Bank"});
  EXPECT_EQ(told("Kenya signed a memorandum with the World Bank, the Kenyan energy minister said."),
            Lines{"COOPERATE: Kenya, World Bank"});
  EXPECT_EQ(told("Uganda signed a memorandum with the World Bank and Norwegian minister Anna Berg."),
            (Lines{"COOPERATE: Uganda, World Bank, Anna Berg"}));
}

TEST(EnglishTeller, WhatSeveralAreGoingToDoTogetherIsAgreed) {
  EXPECT_EQ(told("The British government is going to work together with Kenya on forests."),
            Lines{"AGREE: United Kingdom, Kenya"});
  EXPECT_EQ(told("Norway and Kenya are going to work together on forests."), Lines{"AGREE: Norway, Kenya"});
}

TEST(EnglishTeller, WhoTellsOfAMeetingWithSomebodyMetHim) {
  for (const char* const meeting : {"The meeting with Norwegian minister Otto Lind was fruitful",
                                    "Talks with Norwegian minister Otto Lind were held",
                                    "It was a pleasure to meet Norwegian minister Otto Lind"})
    EXPECT_EQ(told(std::string(meeting) + ", Kenyan minister Anna Berg said."),
              Lines{"CONSULT: Anna Berg, Otto Lind"})
        << meeting;
}

TEST(EnglishTeller, WhoSaysItIsToldAside) {
  EXPECT_EQ(told("Kenya and Norway agreed, Minister Anna Berg said, to protect the delta."),
            Lines{"AGREE: Kenya, Norway"});
  EXPECT_EQ(told("Norway has pledged, Minister Anna Berg said, to give Kenya 5 million euros."),
            Lines{"AID: Norway, Kenya, Anna Berg"});
  EXPECT_EQ(
      told("Kenyan president Anna Berg met Norwegian minister Otto Lind. It was agreed, Berg said, that a "
           "team be set up."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "AGREE: Anna Berg, Otto Lind"}));
}

TEST(EnglishTeller, AStateThatTellsWhatAnotherGetsGivesIt) {
  for (const std::string text :
       {"Kenya is to get 8 million euros for pumps, Norway's Minister Anna Berg announced on Friday.",
        "Norway's Minister Anna Berg said Kenya would get 8 million euros for pumps."})
    EXPECT_EQ(told(text), Lines{"AID: Anna Berg, Kenya"}) << text;
  EXPECT_EQ(told("Kenya is to get 8 million euros for pumps, Norway announced."),
            Lines{"AID: Norway, Kenya"});
  EXPECT_EQ(told("Kenya is to get 8 million euros for pumps, Kenya's Minister Anna Berg announced."),
            Lines{"AID: Kenya"});
}

TEST(EnglishTeller, FromWhomALoanIsGotHasPromisedIt) {
  for (const std::string text : {"Kenya will get a loan of 8 million euros from the World Bank.",
                                 "Kenya has secured a loan of 8 million euros from the World Bank."}) {
    const Reading reading = read_text(text);
    ASSERT_EQ(reading.commitments.size(), 1U) << text;
    EXPECT_EQ(reading.commitments.front().who, "World Bank") << text;
  }
}

TEST(EnglishTeller, WhatABodySaysThatItDoesIsToldWithoutThat) {
  EXPECT_EQ(told_events(read_text("The World Bank said it stands ready to help Kenya.")),
            Lines{"SUPPORT: World Bank, Kenya"});
  EXPECT_EQ(told_events(read_text("The World Bank said it gives Kenya ten million euros.")),
            Lines{"AID: World Bank, Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
