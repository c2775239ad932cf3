// Who acts in English sentences that name people, states and bodies shortly: by their country alone, by a
// pair of countries, by a conference, by capitals. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines events(const std::string& text) {
  return told_events(read_text("15 May 2024. " + text));
}

TEST(EnglishHeadline, APersonIsToldByTheCountryAlone) {
  EXPECT_EQ(told_roles(read_report(
                {"test.txt", "15 May 2024. Hungary's Annelie Bergdal met Ambassador Otto Lind of Sweden."})),
            (Lines{"Annelie Bergdal |  | HU", "Otto Lind | Ambassador | SE"}));
}

TEST(EnglishHeadline, TwoCountriesInOneWordHoldWhatFollows) {
  EXPECT_EQ(events("The fifth meeting of the Hungary-Austria joint commission was held in Vienna."),
            Lines{"CONSULT: Hungary, Austria"});
  EXPECT_EQ(events("The Hungary-Austria Energy Dialogue took place in Vienna."),
            Lines{"CONSULT: Hungary, Austria"});
  EXPECT_TRUE(events("The Hungary-Austria border was visited by storks.").empty());
}

TEST(EnglishHeadline, ThoseAtAConferenceActUnderItsName) {
  EXPECT_EQ(events("Delegates at COP29 agreed to triple climate finance."), Lines{"AGREE: COP29"});
  EXPECT_EQ(events("Participants in the climate summit adopted a declaration on forests."),
            Lines{"COOPERATE: Participants of the conference"});
}

TEST(EnglishHeadline, StatesMayShareAName) {
  EXPECT_EQ(events("Ministers of the Central Alpine countries met in Vienna."),
            Lines{"CONSULT: Central Alpine countries"});
}

TEST(EnglishHeadline, AWordInCapitalsActsBeforeAVerb) {
  EXPECT_EQ(events("ALPDAN organised a seminar on glaciers in Vienna."), Lines{"CONSULT: ALPDAN"});
  EXPECT_TRUE(events("The ALPDAN seminar was long.").empty());
}

TEST(EnglishHeadline, WhoCameToTheMeetingIsNoSecondMeeting) {
  EXPECT_EQ(events("Minister Anna Berg met Ambassador Otto Lind. They spoke of forests. The meeting was "
                   "attended by Peter Novak, Director of the World Bank."),
            Lines{"CONSULT: Anna Berg, Otto Lind, Peter Novak"});
}

TEST(EnglishHeadline, WhomAParticipleTellsOfIsHelpedByTheVerbAroundIt) {
  EXPECT_EQ(events("The loan, provided by the Green Climate Fund, will help Hungary save its wetlands."),
            Lines{"AID: Green Climate Fund, Hungary"});
}

TEST(EnglishHeadline, WhatSomebodyIsAskedToDoIsNotDone) {
  const Reading told = read_text("15 May 2024. Austria asked the World Bank to help Hungary build dikes.");
  for (const Event& event : told.events) EXPECT_NE(event.status, EventStatus::kHeld);
}

TEST(EnglishHeadline, AnAgreementUnderANamedOneIsNew) {
  const Reading told = read_text(
      "15 May 2024. Hungary and Austria signed an agreement on credits under the Paris "
      "Agreement.");
  EXPECT_EQ(told.agreements.size(), 1U);
}

TEST(EnglishHeadline, WhoSaysItBeforeAColonIsNoneOfThoseWhoDoIt) {
  EXPECT_EQ(events("Minister Anna Berg: Hungary and Austria agreed to build a dam."),
            Lines{"AGREE: Hungary, Austria"});
  EXPECT_EQ(told_events(read_text("Minister Anna Berg: We signed an agreement with Otto Lind.")),
            Lines{"COOPERATE: Anna Berg, Otto Lind"});
}

TEST(EnglishHeadline, ATitleWithThePeopleTellsAMeetingBetterThanTheirStates) {
  const Reading reading = read_report(
      {"test.txt",
       "Minister Anna Berg meets Norwegian counterpart Otto Lind in Nairobi\n\nRain fell in "
       "Nairobi.\n\nKenya "
       "and Norway, the minister said, discussed how to save water. The rain went on all day.\n"});
  ASSERT_EQ(told_events(reading), Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(reading.events.front().quote.begin, 0U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
