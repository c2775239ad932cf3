// Whom somebody met is told beside what he said: "noted this while receiving the envoy", "meeting the envoy,
// noted". Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(EnglishMeanwhile, WhoSpeaksWhileReceivingSomebodyReceivesHim) {
  EXPECT_EQ(told("Kenyan Minister Anna Berg made the remarks while receiving Norwegian Minister Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      told("Kenyan Minister Anna Berg said this while meeting the Norwegian Minister of Energy, Otto Lind."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("While meeting Norwegian Minister Otto Lind, Kenyan Minister Anna Berg praised the ties."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("Kenyan Minister Anna Berg, when receiving Norwegian Minister Otto Lind, praised the ties."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeanwhile, WhomSheMetIsToldBeforeWhoSheIs) {
  for (const char* const speaking : {"Speaking when", "When"})
    EXPECT_EQ(
        told(std::string(speaking) +
             " she met Swedish Ambassador Otto Lind, Kenyan Minister Anna Berg called for more finance."),
        Lines{"CONSULT: Anna Berg, Otto Lind"})
        << speaking;
}

TEST(EnglishMeanwhile, WhoNotesSomethingDeniesNothing) {
  EXPECT_EQ(told("Meeting with Minister Otto Lind, Minister Anna Berg noted the ties."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeanwhile, AColleagueWithANameIsAPerson) {
  EXPECT_EQ(told("Kenyan Minister Anna Berg met her Norwegian colleague Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeanwhile, AnOfficeMayEndWithSupervision) {
  EXPECT_EQ(
      told("Minister of Natural Resources, Ecology and Technical Supervision of the Kyrgyz Republic Anna "
           "Berg met with Ambassador Otto Lind."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
