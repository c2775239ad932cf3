// Whose meetings English reports tell one after the other, and what a promise tells beside what it promises.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text("OSLO, May 12, 2024. " + text));
}

TEST(EnglishHost, WhoMetSomebodyHasTheMeetingsThatAreToldNext) {
  const std::string first = "Kenyan minister Anna Berg met the director of the Green Climate Fund. ";
  for (const char* const next : {"At a meeting with Swedish minister Otto Lind, the talk was of forests.",
                                 "During talks with Swedish minister Otto Lind, the focus was on forests.",
                                 "A meeting with Swedish minister Otto Lind took place as well.",
                                 "Forests were the topic of a meeting with Swedish minister Otto Lind.",
                                 "Meetings were also held with Swedish minister Otto Lind."})
    EXPECT_EQ(told(first + next),
              (Lines{"CONSULT: Anna Berg, Green Climate Fund", "CONSULT: Anna Berg, Otto Lind"}))
        << next;
  EXPECT_EQ(told(first + "In a meeting with the Swedish Energy Agency, forests were discussed."),
            (Lines{"CONSULT: Anna Berg, Green Climate Fund", "CONSULT: Anna Berg, Swedish Energy Agency"}));
}

TEST(EnglishHost, SomebodyElseMayHoldTheTalksToldNext) {
  EXPECT_EQ(
      told("Kenyan minister Anna Berg met the director of the Green Climate Fund. The same team also held "
           "talks with Swedish minister Otto Lind."),
      (Lines{"CONSULT: Anna Berg, Green Climate Fund", "CONSULT: Otto Lind"}));
}

TEST(EnglishHost, AnotherOfTheSameCountryIsNoOtherSide) {
  EXPECT_EQ(
      told("Kenyan minister Anna Berg met the director of the Green Climate Fund. A meeting with Kenyan "
           "minister Otto Lind took place as well."),
      (Lines{"CONSULT: Anna Berg, Green Climate Fund", "CONSULT: Otto Lind"}));
}

TEST(EnglishHost, WhoPledgesToGiveGives) {
  for (const char* const pledge :
       {"pledged to provide 5 billion dollars to Kenya", "has pledged to give funding to Kenya",
        "promised to fund the expansion of a plant in Kenya", "is committed to funding the plant in Kenya"})
    EXPECT_EQ(told("Sweden " + std::string(pledge) + "."), Lines{"AID: Sweden, Kenya"}) << pledge;
  EXPECT_EQ(told("Sweden and Kenya agreed to provide 5 billion dollars to farmers."),
            Lines{"AID: Sweden, Kenya"});
}

TEST(EnglishHost, WhoIsSaidToSayItDoesNotDoIt) {
  for (const char* const says : {"says Minister Anna Berg", "notes Minister Anna Berg"}) {
    const Reading reading = read_report(
        {"test.txt", "OSLO, May 12, 2024. The move, " + std::string(says) + ", will reduce costs."});
    EXPECT_TRUE(reading.commitments.empty()) << says;
  }
}

TEST(EnglishHost, WhatADocumentLaysDownIsNoSigning) {
  EXPECT_EQ(
      told("Minister Anna Berg met Swedish minister Otto Lind. Criteria for projects are laid down in the "
           "agreement as well."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishHost, AtWhoseInvitationSomebodyComesIsTheHost) {
  EXPECT_EQ(
      held_events(read_text("Minister Otto Lind of Peru visited Norway at the invitation of Minister Anna "
                            "Berg.")),
      Lines{"CONSULT: Otto Lind, Anna Berg, Norway"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
