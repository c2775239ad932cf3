// English sentences in which who meets stands behind the verb, behind the word for the meeting, or is told
// again as the two. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const Lines kBoth{"CONSULT: Anna Berg, Otto Lind"};

Lines told(const std::string& text) {
  return told_events(read_text("15 May 2024. " + text));
}

TEST(EnglishInverted, WhoAttendsMayStandBehindTheAuxiliary) {
  EXPECT_EQ(told("Attending the workshop in Vienna were Minister Anna Berg and Ambassador Otto Lind."),
            kBoth);
  EXPECT_EQ(told("Taking part in the workshop were Minister Anna Berg and Ambassador Otto Lind."), kBoth);
  EXPECT_EQ(told("Attending the workshop, Minister Anna Berg planted a tree."), Lines{"CONSULT: Anna Berg"});
  EXPECT_TRUE(told("Attending the workshop was a pleasure.").empty());
}

TEST(EnglishInverted, TheMeetingMayStandBeforeWhoHeldIt) {
  EXPECT_EQ(told("The talks that Minister Anna Berg held with Ambassador Otto Lind were useful."), kBoth);
  EXPECT_EQ(told("The dinner that Minister Anna Berg gave for Ambassador Otto Lind went on until midnight."),
            kBoth);
  EXPECT_EQ(told("Minister Anna Berg praised the talks that she held with Ambassador Otto Lind."), kBoth);
  EXPECT_TRUE(told("There were talks that the river would rise.").empty());
}

TEST(EnglishInverted, TheTwoAreThoseWhomTheSentenceHasNamed) {
  EXPECT_EQ(told("Minister Anna Berg put the question to Ambassador Otto Lind when the two met in Vienna."),
            kBoth);
  EXPECT_EQ(told("Minister Anna Berg wrote to Ambassador Otto Lind before they met."), kBoth);
}

TEST(EnglishInverted, TimeIsSpentDiscussing) {
  EXPECT_EQ(told("Minister Anna Berg and Ambassador Otto Lind spent Monday discussing peatlands."), kBoth);
  EXPECT_EQ(told("Minister Anna Berg engaged Ambassador Otto Lind on forest finance."), kBoth);
  EXPECT_EQ(told("Executives of UNDP met with Minister Anna Berg."), Lines{"CONSULT: UNDP, Anna Berg"});
  EXPECT_EQ(told("Minister Anna Berg has left for Norway."), Lines{"CONSULT: Anna Berg, Norway"});
  EXPECT_TRUE(told("Speaking at a press briefing in Vienna, Minister Anna Berg counted the trees.").empty());
}

TEST(EnglishInverted, SupportIsToldByThanksAndBacking) {
  EXPECT_EQ(told("\"Our thanks go to Norway for the data,\" Minister Anna Berg said."),
            Lines{"SUPPORT: Anna Berg, Norway"});
  EXPECT_EQ(told("\"We are deeply grateful to Norway for the data,\" said Minister Anna Berg."),
            Lines{"SUPPORT: Anna Berg, Norway"});
  EXPECT_EQ(told("Hungary can count on Norway, Minister Anna Berg said."), Lines{"SUPPORT: Hungary, Norway"});
  EXPECT_EQ(told("Hungary highly appreciates the support of Norway."), Lines{"SUPPORT: Hungary, Norway"});
  EXPECT_TRUE(told("With its new target Hungary supports the Paris Agreement.").empty());
  EXPECT_TRUE(told("For 26 years the pipes have been supporting Hungary's farms.").empty());
}

TEST(EnglishInverted, WhatStandsBehindTwoVerbsIsTheObjectOfBoth) {
  EXPECT_EQ(told("Minister Anna Berg received and thanked Ambassador Otto Lind."),
            (Lines{"CONSULT: Anna Berg, Otto Lind", "SUPPORT: Anna Berg, Otto Lind"}));
  EXPECT_EQ(told("The Argentine Republic thanks and congratulates the Mexican government for its efforts."),
            Lines{"SUPPORT: Argentina, Mexico"});
  EXPECT_TRUE(told("Minister Anna Berg came and sang to the guests.").empty());
}

TEST(EnglishInverted, ForWhomItWasThatSomebodySignedMayStandFirst) {
  EXPECT_EQ(
      told("For the two sides it was Secretary Anna Berg and Ambassador Otto Lind who signed the agreement."),
      Lines{"COOPERATE: Otto Lind, Anna Berg"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
