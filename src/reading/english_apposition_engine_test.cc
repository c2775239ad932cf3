// What an apposition, a relative clause or an adverb beside somebody's name parts and what it does not, in
// English. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(EnglishApposition, WhatFollowsItGoesWithTheNameBefore) {
  const Lines met{"CONSULT: Anna Berg, Otto Lind"};
  EXPECT_EQ(told("The meeting of the Minister of Environment of Norway, Anna Berg, with Ambassador Otto Lind "
                 "lasted an hour."),
            met);
  EXPECT_EQ(told("Minister Anna Berg told Otto Lind, Ambassador of Sweden, at a meeting that work goes on."),
            met);
  EXPECT_EQ(told("Minister Anna Berg thanked Otto Lind, Ambassador of Sweden, for a productive discussion on "
                 "forests."),
            met);
}

TEST(EnglishApposition, ItsSecondMarkStillEndsADescription) {
  EXPECT_EQ(told("The Norwegian team, led by Anna Berg, Minister of Environment, on Monday paid a courtesy "
                 "call on Minister Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishApposition, TheWordsOfAnOfficeVetoNothing) {
  const Lines spoke{"CONSULT: Anna Berg"};
  EXPECT_EQ(told("Norway's Minister of Environment Anna Berg addressed the opening ceremony in Vienna."),
            spoke);
  EXPECT_EQ(told("Norway's Minister of Environment and Climate Change Anna Berg addressed the opening "
                 "ceremony in Vienna."),
            spoke);
}

TEST(EnglishApposition, AListGoesOnBehindARelativeClause) {
  EXPECT_EQ(told("Present at the meeting were Minister Anna Berg, who is in Vienna on a working visit, and "
                 "Ambassador Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("The signatories were Minister Anna Berg, who is in Vienna on a working visit, and Otto "
                 "Lind, Director of the World Bank."),
            Lines{"COOPERATE: Anna Berg, Otto Lind"});
}

TEST(EnglishApposition, AModalNeedsNoNameRightBeforeIt) {
  EXPECT_EQ(told("The Government of Hungary can count on Austria."), Lines{"SUPPORT: Hungary, Austria"});
  EXPECT_EQ(told("Minister Anna Berg also would like to thank the World Bank for its assistance."),
            Lines{"SUPPORT: Anna Berg, World Bank"});
  EXPECT_EQ(told("Hungary and Austria also want to widen their cooperation on glaciers."),
            Lines{"AGREE: Hungary, Austria"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
