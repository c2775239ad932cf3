// Who takes part in what English sentences tell, who spoke there, and what is no meeting of its own. Names
// are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

const Lines kBoth{"CONSULT: Anna Berg, Otto Lind"};

TEST(EnglishCompany, WhoSpeaksAtWhatWasToldIsOfIt) {
  const std::string met = "Minister Anna Berg received Ambassador Otto Lind of Norway. ";
  EXPECT_EQ(told(met + "Speaking to the press at the end of the audience, Otto Lind praised the forests."),
            kBoth);
  EXPECT_EQ(told(met + "Speaking after the meeting, Anna Berg said that the ice melts."), kBoth);
  EXPECT_EQ(
      told("A forum was held in Astana with Minister Anna Berg. Ambassador Otto Lind of Norway addressed "
           "the participants.")
          .size(),
      1U);
}

TEST(EnglishCompany, CourtesiesAreNoSupport) {
  const std::string met = "Minister Anna Berg received Ambassador Otto Lind of Norway. ";
  EXPECT_EQ(told(met + "She thanked the ambassador for his visit."), kBoth);
  EXPECT_EQ(told(met + "Berg was keen to learn about Norway's experience in running dams."), kBoth);
  EXPECT_EQ(told("Minister Anna Berg welcomed the new ambassador of Norway, Otto Lind, and wished him well."),
            kBoth);
}

TEST(EnglishCompany, ExploringTogetherIsTalking) {
  EXPECT_EQ(told("Minister Anna Berg explored with Ambassador Otto Lind ways to protect wetlands."), kBoth);
  EXPECT_EQ(told("Minister Anna Berg and Ambassador Otto Lind explored ways to widen cooperation."), kBoth);
}

TEST(EnglishCompany, WhoseMeetingItWasMayBeLeftOut) {
  EXPECT_EQ(told("Met today with Ambassador Otto Lind of Norway. Discussed dams."),
            Lines{"CONSULT: Otto Lind"});
  EXPECT_EQ(told("Had a good meeting with Ambassador Otto Lind of Norway."), Lines{"CONSULT: Otto Lind"});
}

TEST(EnglishCompany, WorkshopsAreOpenedAndNotFounded) {
  for (const char* opened :
       {"opened the second day of the workshop \"Partnership for Rivers\".",
        "opened the forum with remarks on shared goals.", "inaugurated the opening ceremony of the seminar."})
    EXPECT_EQ(told("Minister Anna Berg " + std::string(opened)), Lines{"CONSULT: Anna Berg"}) << opened;
}

TEST(EnglishCompany, AMeetingOfTheOwnCabinetIsNone) {
  EXPECT_TRUE(told("Prime Minister Anna Berg chaired a cabinet meeting on floods.").empty());
  EXPECT_TRUE(told("The meeting of the Council of Ministers was chaired by President Anna Berg.").empty());
  for (const char* const text : {"The cabinet meeting chaired by Prime Minister Anna Berg approved the plan.",
                                 "The committee chaired by Minister Anna Berg oversees the fund."})
    EXPECT_TRUE(told(text).empty()) << text;
}

TEST(EnglishCompany, ASignedLoanIsTheAgreementSignedBehindIt) {
  EXPECT_EQ(
      told("The World Bank and Nepal signed a $50 million loan for water. Ram Thapa, Secretary of Finance of "
           "Nepal, and Otto Lind, Director of the World Bank, signed the loan agreement.")
          .size(),
      2U);
}

TEST(EnglishCompany, WhatItWorksOnMayStandBeforeItsNameOrBehind) {
  EXPECT_EQ(told("Kenya signed an agreement with the Finnish developer of wind farms Nordvind."),
            Lines{"COOPERATE: Kenya, Nordvind"});
  EXPECT_EQ(told("Kenya signed an agreement with Nordvind, a Finnish developer of wind farms."),
            Lines{"COOPERATE: Kenya, Nordvind"});
  EXPECT_EQ(told("Nordvind, a Finnish firm, signed an agreement with Kenya."),
            Lines{"COOPERATE: Nordvind, Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
