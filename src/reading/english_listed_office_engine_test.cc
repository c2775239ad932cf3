// English offices that are told at length: what they are for in lists, the body right behind them, and second
// offices behind a name.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "name | role | body | country" of the actors of the first event.
Lines offices(const std::string& text) {
  Lines out;
  const Reading reading = read_text(text);
  if (reading.events.empty()) return out;
  for (const Actor& actor : reading.events.front().actors)
    out.push_back(actor.name + " | " + actor.role + " | " + actor.org + " | " + actor.country);
  return out;
}

TEST(EnglishListedOffice, WhatItIsForIsAList) {
  EXPECT_EQ(
      offices("Anna Berg met Otto Lind, Germany's federal minister of environment, nature conservation, "
              "nuclear safety and consumer protection.")
          .back(),
      "Otto Lind | federal minister of environment, nature conservation, nuclear safety and consumer "
      "protection |  | DE");
  EXPECT_EQ(offices("The European Union Commissioner for Climate, Net Zero and Clean Growth, Otto Lind, met "
                    "Minister Anna Berg.")
                .front(),
            "Otto Lind | Commissioner for Climate, Net Zero and Clean Growth | European Union | ");
  EXPECT_EQ(offices("During a meeting with the Head of Fragility, Conflict, and Violence (FCV) at the Green "
                    "Climate Fund (GCF), Otto Lind, Minister Anna Berg spoke of floods.")
                .back(),
            "Otto Lind | Head of Fragility, Conflict, and Violence (FCV) | Green Climate Fund | ");
  // A comma in small letters joins no more than words of a portfolio.
  EXPECT_EQ(
      offices("Otto Lind, minister of energy, forests of Norway in mind, met Ambassador Anna Berg.").front(),
      "Otto Lind | minister of energy |  | NO");
}

TEST(EnglishListedOffice, ABodyMayBeginWithWordsOfAPortfolio) {
  EXPECT_EQ(
      offices("Otto Lind, executive director of the Infrastructure Development Company, met Minister Anna "
              "Berg.")
          .front(),
      "Otto Lind | executive director | Infrastructure Development Company | ");
  EXPECT_EQ(offices("Otto Lind, executive director of the Water Authority of Norway, met Minister Anna Berg.")
                .front(),
            "Otto Lind | executive director | Water Authority of Norway | NO");
  EXPECT_EQ(offices("Otto Lind, Minister of Infrastructure of Norway, met Minister Anna Berg.").front(),
            "Otto Lind | Minister of Infrastructure |  | NO");
}

TEST(EnglishListedOffice, ABodyMayStandRightBehindTheOffice) {
  EXPECT_EQ(
      offices("The agreement was signed by Otto Lind, Executive Vice President ACWA Power, and Anna Berg, "
              "Minister of Energy of Norway."),
      (Lines{"Otto Lind | Executive Vice President | ACWA Power | SA",
             "Anna Berg | Minister of Energy |  | NO"}));
}

TEST(EnglishListedOffice, ASecondOfficeBehindTheNameIsOfTheSamePerson) {
  EXPECT_EQ(offices("Anna Berg met COP29 President Otto Lind, Minister of Ecology of Azerbaijan."),
            (Lines{"Anna Berg |  |  | ", "Otto Lind | COP29 President |  | AZ"}));
  EXPECT_EQ(
      offices("Jan Holm, deputy director and officer-in-charge of the mission of Norway, met Minister Anna "
              "Berg.")
          .front(),
      "Jan Holm | deputy director and officer-in-charge of the mission |  | NO");
  // In a list it is somebody else's.
  EXPECT_EQ(offices("Minister Otto Lind, Ambassador Anna Berg and Director Jan Holm met in Oslo.").size(),
            3U);
}

TEST(EnglishListedOffice, OfficesOfManyTradesAreKnown) {
  for (const char* const office :
       {"Chief Engineer", "Auditor General", "Registrar", "Hydrologist", "Solicitor General", "Consultant"})
    EXPECT_EQ(offices("The " + std::string(office) + " Otto Lind met Minister Anna Berg in Oslo.").front(),
              "Otto Lind | " + std::string(office) + " |  | ")
        << office;
  EXPECT_EQ(offices("Acting Director General of the Water Agency Otto Lind met Minister Anna Berg.").front(),
            "Otto Lind | Acting Director General | Water Agency | ");
}

TEST(EnglishListedOffice, ATownStandsBehindAnOfficeOfTwoWords) {
  EXPECT_EQ(
      told_roles(read_text("The first Deputy Mayor of Dushanbe Mahmadsaid Holm met Minister Otto Lind of "
                           "Peru.")),
      (Lines{"Mahmadsaid Holm | Deputy Mayor of Dushanbe | TJ", "Otto Lind | Minister | PE"}));
}

TEST(EnglishListedOffice, LettersInBracketsStandBeforeTheName) {
  const auto first = [](const std::string& text) { return told_roles(read_text(text)).front(); };
  EXPECT_EQ(
      first("Deputy Minister of Natural Resources (MNR) Le Cong Thanh of Vietnam received Minister Otto "
            "Lind of Peru."),
      "Le Cong Thanh | Deputy Minister of Natural Resources (MNR) | VN");
}

TEST(EnglishListedOffice, AnAdverbBeforeAnOfficeIsNoName) {
  EXPECT_EQ(
      told_events(read_text("Minister Anna Berg of Peru met Ambassador Otto Lind of Kenya. Separately, the "
                            "Minister received Envoy Jan Holm of Norway.")),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "CONSULT: Anna Berg, Jan Holm"}));
}

TEST(EnglishListedOffice, AnInitialMakesAWholeNameBehindAComma) {
  EXPECT_EQ(
      told_events(read_text("Minister Otto Lind of Peru met the Director-General of the Global Green Growth "
                            "Institute (GGGI), F. Berg, in Oslo.")),
      Lines{"CONSULT: Otto Lind, F. Berg"});
}

TEST(EnglishListedOffice, WhoHoldsItForATime) {
  EXPECT_EQ(
      told_roles(
          read_text("Minister Otto Lind of Kenya met the UNDP Resident Representative a.i. in Kenya Anna "
                    "Berg."))
          .back(),
      "Anna Berg | Resident Representative a.i. in Kenya | ");
  EXPECT_EQ(told_roles(
                read_text("Minister Otto Lind of Kenya met Anna Berg, Regional Director ad interim of UNEP."))
                .back(),
            "Anna Berg | Regional Director ad interim | ");
}

TEST(EnglishListedOffice, AnUnknownWordBeforeWhatItIsOf) {
  EXPECT_EQ(
      told_roles(
          read_text("Minister Otto Lind of Peru met Anna Berg, Asia Director for Research Impact of the "
                    "International Water Management Institute."))
          .back(),
      "Anna Berg | Asia Director for Research Impact | ");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
