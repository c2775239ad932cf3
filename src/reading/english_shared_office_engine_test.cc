// Offices that several people share, and offices of a body that is named before them in English. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines roles(const std::string& text) {
  return told_roles(read_text(text));
}

const std::string kMet = "Minister Anna Berg of Norway met ";
const std::string kAnna = "Anna Berg | Minister | NO";

TEST(EnglishSharedOffice, EachHoldsItInTheStateOfHisPlace) {
  for (const char* who : {"the Brazilian and Peruvian ministers, Marcos Teixeira and Rosa Huaman.",
                          "her Brazilian and Peruvian counterparts, Marcos Teixeira and Rosa Huaman.",
                          "her Brazilian and Peruvian counterparts Marcos Teixeira and Rosa Huaman."})
    EXPECT_EQ(roles(kMet + who),
              (Lines{kAnna, "Marcos Teixeira | Minister | BR", "Rosa Huaman | Minister | PE"}))
        << who;
  EXPECT_EQ(told_events(read_text(kMet + "the Brazilian and Peruvian ministers.")),
            Lines{"CONSULT: Anna Berg, Brazil, Peru"});
}

TEST(EnglishSharedOffice, ABodyBeforeAnOfficeIsWhoseItIs) {
  const Reading reading = read_text(kMet + "the Finnish Embassy's Head of Cooperation, Timo Salonen.");
  ASSERT_EQ(told_events(reading), Lines{"CONSULT: Anna Berg, Timo Salonen"});
  EXPECT_EQ(reading.events.front().actors.back().org, "Embassy of Finland");
  const Reading ministry = read_text(kMet + "the Ministry of Energy's Permanent Secretary, Timo Salonen.");
  ASSERT_EQ(told_events(ministry), Lines{"CONSULT: Anna Berg, Timo Salonen"});
  EXPECT_EQ(ministry.events.front().actors.back().org, "Ministry of Energy");
}

TEST(EnglishSharedOffice, ABodyThatIsOnlyCalledSoOwnsTheOfficeToo) {
  EXPECT_EQ(
      told_events(read_text("It was signed by Minister Anna Berg and the agency's president, Jan Holm.")),
      Lines{"COOPERATE: Anna Berg, Jan Holm"});
}

TEST(EnglishSharedOffice, WhereOneWorksStandsBeforeTheName) {
  EXPECT_EQ(
      roles(kMet + "Director-General at the Federal Ministry for Economic Affairs and Climate Action Dr. "
                   "Heike Lindner.")
          .size(),
      2U);
  EXPECT_EQ(told_events(read_text("The loan agreement was signed by Mayor Anna Berg and the bank's head of "
                                  "office in Bosnia, Jan Holm.")),
            Lines{"COOPERATE: Anna Berg, Jan Holm"});
}

TEST(EnglishSharedOffice, HonoursAreNoNames) {
  EXPECT_EQ(roles("H E the Minister of Environment Dr. Karim Al Hadid met Ambassador Otto Lind of Norway."),
            (Lines{"Karim Al Hadid | Minister of Environment | ", "Otto Lind | Ambassador | NO"}));
  EXPECT_EQ(roles("Prime Minister of Barbados the Hon. Sherene Alleyne met Ambassador Otto Lind of Norway."),
            (Lines{"Sherene Alleyne | Prime Minister | BB", "Otto Lind | Ambassador | NO"}));
}

TEST(EnglishSharedOffice, ANameMayBeginWithAWordThatIsMore) {
  EXPECT_EQ(roles(kMet + "Ambassador Park Jin-woo of the Republic of Korea.").back(),
            "Park Jin-woo | Ambassador | KR");
  EXPECT_EQ(roles(kMet + "the newly arrived Ambassador of France Helene Marchand.").back(),
            "Helene Marchand | Ambassador of France | FR");
}

TEST(EnglishFirm, ANameThatEndsLikeThatOfAFirmIsOne) {
  EXPECT_EQ(
      told_events(read_text("On Monday Nordvindo Hidro Srl and Sahrano Clean Energy signed an agreement.")),
      Lines{"COOPERATE: Nordvindo Hidro Srl, Sahrano Clean Energy"});
  const Reading owned = read_text("Norway's Nordvindo ASA signed an agreement with UNDP.");
  ASSERT_EQ(told_events(owned), Lines{"COOPERATE: Nordvindo ASA, UNDP"});
  EXPECT_EQ(owned.events.front().actors.front().kind, ActorKind::kOrganisation);
  EXPECT_EQ(told_events(read_text("At the Nordvindo Energy Dialogue UNDP signed an agreement with Kenya.")),
            Lines{"COOPERATE: UNDP, Kenya"});
}

TEST(EnglishFirm, WhatSomebodyIsCalledMayStandBehindAWordForIt) {
  EXPECT_EQ(told_events(read_text("UNDP signed an agreement with the insurer Jubilano Riskwell.")),
            Lines{"COOPERATE: UNDP, Jubilano Riskwell"});
}

TEST(EnglishSharedOffice, MonthsWithinNamesAndPlacesBeforeThem) {
  EXPECT_EQ(roles(kMet + "Secretary of Welfare Diego May Robles.").back(),
            "Diego May Robles | Secretary of Welfare | ");
  EXPECT_EQ(
      told_events(read_text("Received at the presidential palace in Praia by Head of State Carlos Evora, "
                            "Minister Anna Berg of Norway discussed water.")),
      Lines{"CONSULT: Carlos Evora, Anna Berg"});
}

TEST(EnglishFirm, ANameRightBeforeASigningIsThatOfABody) {
  EXPECT_EQ(told_events(read_text("On Monday Nordvindo signed an agreement with UNDP.")),
            Lines{"COOPERATE: Nordvindo, UNDP"});
  EXPECT_EQ(told_events(read_text("NordVind (NYSE:NVD) has signed an agreement with UNDP.")),
            Lines{"COOPERATE: NordVind, UNDP"});
  EXPECT_EQ(told_events(read_text("Farmers signed an agreement with UNDP.")), Lines{"COOPERATE: UNDP"});
}

TEST(EnglishFirm, AGovernmentIsOfOneState) {
  EXPECT_EQ(
      told_events(read_text("On behalf of the Government of Belize, UNDP thanked the World Bank for its "
                            "support.")),
      Lines{"SUPPORT: UNDP, World Bank"});
  EXPECT_EQ(told_events(read_text("The Governments of Kenya, Peru and Norway signed an agreement.")),
            Lines{"COOPERATE: Kenya, Peru, Norway"});
}

TEST(EnglishSharedOffice, WhatAnOfficeIsForMayStandRightBehindIt) {
  EXPECT_EQ(roles(kMet + "Secretary Economic Affairs Otto Lind of Pakistan.").back(),
            "Otto Lind | Secretary Economic Affairs | PK");
  EXPECT_EQ(roles(kMet + "Director Water Resources Jan Holm.").back(),
            "Jan Holm | Director Water Resources | ");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
