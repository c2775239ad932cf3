// The engine on English sentences of our own, one for each turn that press reports use. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("15 May 2024. " + text);
}

Lines events(const std::string& text) {
  return told_events(read(text));
}

Lines actors(const std::string& text) {
  return told_roles(read(text));
}

TEST(EnglishEngine, ADelegationIsToldByWhoLeadsIt) {
  EXPECT_EQ(events("Minister Anna Berg met a delegation headed by Otto Lind, Director of the World Bank."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(events("The Hungarian delegation headed by Minister Anna Berg took part in the forum in Vienna."),
            Lines{"CONSULT: Anna Berg"});
}

TEST(EnglishEngine, ADateTakesItsPrepositionFromTheSubjectBehindIt) {
  EXPECT_EQ(events("On 6 May 2024 the Governments of Hungary and Austria signed an agreement."),
            Lines{"COOPERATE: Hungary, Austria"});
}

TEST(EnglishEngine, AParticipleBehindANounIsNoVerbOfTheClause) {
  // Nobody agreed here, and nobody signed in 2024.
  EXPECT_EQ(
      events("Minister Anna Berg met Ambassador Otto Lind to review the commitments agreed at the summit."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishEngine, AnAuxiliaryGoesWithItsVerbOverAnAdverbial) {
  EXPECT_EQ(events("The memorandum was on Tuesday signed by Minister Anna Berg and Ambassador Otto Lind."),
            Lines{"COOPERATE: Anna Berg, Otto Lind"});
  // "for years" makes it no news.
  EXPECT_TRUE(events("Hungary and Austria have for years been working together on water.").empty());
}

TEST(EnglishEngine, WhatIsDiscussedIsNotSigned) {
  EXPECT_EQ(events("The signing of a memorandum was discussed by Hungary and Austria."),
            Lines{"CONSULT: Hungary, Austria"});
}

TEST(EnglishEngine, ASigningIsToldOnce) {
  const Lines told = events(
      "Hungary and Austria have concluded a memorandum of understanding on water. It was signed in "
      "Vienna by Anna Berg, Hungary’s Minister of Energy, and Otto Lind, Austria’s Minister of Water.");
  EXPECT_EQ(told, Lines{"COOPERATE: Anna Berg, Otto Lind"});
}

TEST(EnglishEngine, RolesAreReadToTheHonorific) {
  EXPECT_EQ(
      actors("Federal Minister for Climate Change and Environmental Coordination Dr Anna Berg of Hungary "
             "met Ambassador Otto Lind."),
      (Lines{"Anna Berg | Federal Minister for Climate Change and Environmental Coordination | HU",
             "Otto Lind | Ambassador | "}));
  EXPECT_EQ(actors("Austria’s Minister for Climate and the Environment Anna Berg met Ambassador Otto Lind.")
                .front(),
            "Anna Berg | Minister for Climate and the Environment | AT");
}

TEST(EnglishEngine, SeveralRolesBehindANameShareTheirCountry) {
  EXPECT_EQ(actors("Minister Peter Novak met H.E. Anna Berg, State Secretary and Special Envoy for Climate "
                   "Action of Germany.")
                .back(),
            "Anna Berg | State Secretary and Special Envoy for Climate Action | DE");
}

TEST(EnglishEngine, ACounterpartIsThePersonNamedBehindIt) {
  EXPECT_EQ(events("Prime Minister Anna Berg of Hungary met her Austrian counterpart, Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishEngine, BodiesThatThePackDoesNotKnowAreReadFromLists) {
  EXPECT_EQ(events("A memorandum was signed by the Port of Linz Authority, Alfa International, Betagas and "
                   "Gammapower."),
            Lines{"COOPERATE: Port of Linz Authority, Alfa International, Betagas, Gammapower"});
}

TEST(EnglishEngine, ADayIsNoPartOfAName) {
  EXPECT_EQ(events("The government of Hungary and the World Bank on Tuesday signed a financing agreement."),
            Lines{"COOPERATE: Hungary, World Bank"});
}

TEST(EnglishEngine, PlacesInNamesNeitherActNorAreAnywhere) {
  const Reading reading = read(
      "Minister Anna Berg and Ambassador Otto Lind discussed the Paris Agreement and the Austria Water "
      "Plan.");
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events.front().place, "");
  EXPECT_EQ(reading.events.front().actors.size(), 2U);
}

TEST(EnglishEngine, OfficialsAreOfTheCountryOfTheDateline) {
  EXPECT_EQ(
      actors("Doha, May 15 – The Minister of Environment Dr. Anna Berg met Ambassador Otto Lind.").front(),
      "Anna Berg | Minister of Environment | QA");
}

TEST(EnglishEngine, AWhatIsToComeDoesNotDateWhatWasSaid) {
  const Reading reading = read(
      "Minister Anna Berg thanked the World Bank for its support and invited its delegation to a forum in "
      "May "
      "2025.");
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events.front().status, EventStatus::kHeld);
  ASSERT_TRUE(reading.events.front().date);
  EXPECT_EQ(reading.events.front().date->text(), "2024-05-15");
}

TEST(EnglishEngine, HeIsWhomTheTextSpeaksOfAndNotWithWhom) {
  EXPECT_EQ(
      events("Minister Peter Novak came to Vienna. With Minister Anna Berg he discussed forests.").back(),
      "CONSULT: Peter Novak, Anna Berg");
}

TEST(EnglishEngine, GrantsAreAidByTheirSum) {
  EXPECT_EQ(events("Hungary is to receive a grant of $US23 million from the World Bank."),
            Lines{"AID: Hungary, World Bank"});
  EXPECT_EQ(events("The World Bank will put up 700 million U.S. dollars for Hungary."),
            Lines{"AID: World Bank, Hungary"});
}

// The country behind a name is that person's, and not that of the one told before.
TEST(EnglishEngine, APersonIsOfTheCountryBehindTheName) {
  const Reading reading = read("Minister Anna Berg of Hungary met President Otto Lind (Austria).");
  ASSERT_EQ(reading.events.size(), 1U);
  ASSERT_EQ(reading.events.front().actors.size(), 2U);
  EXPECT_EQ(reading.events.front().actors[0].country, "HU");
  EXPECT_EQ(reading.events.front().actors[1].country, "AT");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
