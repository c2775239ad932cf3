// People whom English sentences name out of many, and people whose offices stand in long rows before them.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines meetings(const std::string& text) {
  return told_events(read_text(text));
}

TEST(EnglishNamedOfMany, WhoIsNamedBehindIncludingTookPart) {
  const Lines both{"CONSULT: Anna Berg, Otto Lind, Erik Lund"};
  const std::string met = "Minister Anna Berg met with several ministers";
  EXPECT_EQ(
      meetings(met + ", including Otto Lind, Danish Minister of Water, and Erik Lund, Minister of Trade."),
      both);
  EXPECT_EQ(meetings(met + " such as Danish Minister Otto Lind and Swedish Minister Erik Lund."), both);
  EXPECT_EQ(meetings("Countries such as Kenya and Norway signed the agreement."),
            Lines{"COOPERATE: Kenya, Norway"});
}

TEST(EnglishNamedOfMany, WhatIsNamedBehindIncludingIsNobody) {
  EXPECT_EQ(meetings("Minister Anna Berg and Otto Lind discussed matters including water and trade."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishNamedOfMany, TwoOfficesStandBeforeANameBetweenCommas) {
  const Lines both{"CONSULT: Anna Berg, Otto Lind"};
  EXPECT_EQ(meetings("Minister of Water of Austria, Chairman of the Snow Council, Anna Berg, met with Danish "
                     "Minister Otto Lind."),
            both);
  EXPECT_EQ(
      meetings("The Minister of Water of Austria, the Chairman of the Snow Council, and Anna Berg met with "
               "Otto Lind, Danish Minister of Trade."),
      (Lines{"CONSULT: Austria, Snow Council, Anna Berg, Otto Lind"}));
}

TEST(EnglishNamedOfMany, TheConferenceOfAnOfficeMayHaveItsWholeName) {
  for (const char* conference :
       {"COP29 climate summit", "UN climate conference COP29", "UN climate summit (COP29)",
        "29th session of the Conference of the Parties to the UN Framework Convention on Climate Change "
        "(COP29)",
        "29th Conference of the Parties to the UNFCCC"}) {
    const Reading told = read_text("The President of the " + std::string(conference) +
                                   ", Anna Berg, met with Danish Minister Otto Lind.");
    ASSERT_EQ(told_events(told), Lines{"CONSULT: Anna Berg, Otto Lind"}) << conference;
    EXPECT_EQ(told.events.front().actors.front().role, "President of the " + std::string(conference));
  }
}

TEST(EnglishNamedOfMany, WhoPresidesOverASessionOfABodyBelongsToIt) {
  for (const char* session : {"79th session", "sixth session"}) {
    const Reading told = read_text("Danish Minister Otto Lind met with the President of the " +
                                   std::string(session) + " of the UN General Assembly, Anna Berg.");
    ASSERT_EQ(told_events(told), Lines{"CONSULT: Otto Lind, Anna Berg"}) << session;
    EXPECT_EQ(told.events.front().actors.back().org, "UN General Assembly");
  }
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
