// When two tellings are two meetings and when they are one: days in a row, officials known by their role
// only, and whom somebody brings along. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text("Vienna, 10 May 2024. " + text));
}

TEST(EnglishTwoMeetings, DaysInARowAreTwo) {
  EXPECT_EQ(
      told("Minister Anna Berg of Norway met Ambassador Otto Lind of Kenya on Monday. On Tuesday, Minister "
           "Anna Berg met Ambassador Otto Lind."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "CONSULT: Anna Berg, Otto Lind"}));
  EXPECT_EQ(
      told("Minister Anna Berg of Norway met Ambassador Otto Lind of Kenya on Monday. Minister Anna Berg "
           "met Ambassador Otto Lind."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishTwoMeetings, TheOneKnownByARoleIsOneOfSeveralPeople) {
  EXPECT_EQ(told("Dr Anna Berg travelled to Oslo. The PM met the World Bank team. On the sidelines, Prime "
                 "Minister Anna Berg met the finance minister of Kenya, Otto Lind.")
                .size(),
            3U);
}

TEST(EnglishTwoMeetings, WhomSomebodyBringsAlongTakesNoOtherPlace) {
  EXPECT_EQ(
      told("Environment Minister Anna Berg of Norway on Tuesday met the United States envoy Otto Lind. She "
           "had a fruitful discussion with him. Lind was accompanied in the talks by a seven-member US "
           "delegation."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishTwoMeetings, TheMinistersOfAUnionAreTheyLaterOn) {
  EXPECT_EQ(told("The BRICS ministers met in Moscow. They agreed to plant trees."),
            (Lines{"CONSULT: BRICS", "AGREE: BRICS"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
