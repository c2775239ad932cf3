// Of which country people are whom a text names without one, beside people of other countries. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines roles(const std::string& text) {
  return told_roles(read_text(text));
}

TEST(CountriesOfPeople, WhoReceivesADelegationIsNotOfItsCountry) {
  for (const std::string does : {"received", "met with"})
    EXPECT_EQ(roles("OSLO, May 5 - Minister of Ecology Anna Berg " + does +
                    " a Peruvian delegation led by Vice Minister Otto Lind."),
              (Lines{"Anna Berg | Minister of Ecology | NO", "Otto Lind | Vice Minister | PE"}))
        << does;
  EXPECT_EQ(roles("LIMA, May 5 - Minister Otto Lind of Peru met a Norwegian delegation. Deputy Minister Anna "
                  "Berg led the Norwegian delegation."),
            (Lines{"Otto Lind | Minister | PE", "Anna Berg | Deputy Minister | NO"}));
}

TEST(CountriesOfPeople, WhoSignsBesideAForeignerIsAtHome) {
  EXPECT_EQ(
      roles("ДУШАНБЕ, 5 мая 2025. Министр экологии Норвегии Анна Берг и председатель Комитета по охране "
            "окружающей среды Отто Линд подписали меморандум."),
      (Lines{"Anna Berg | Minister of Ecology | NO",
             "Otto Lind | Chairman of Committee for Environmental Protection | TJ"}));
  EXPECT_EQ(roles("Minister of Environment Anna Berg and Peruvian Ambassador Otto Lind met in Nairobi."),
            (Lines{"Anna Berg | Minister of Environment | KE", "Otto Lind | Ambassador | PE"}));
}

TEST(CountriesOfPeople, TheBodyThatTellsItTakesNoSide) {
  EXPECT_EQ(roles("Norway's Ministry of Climate announced that Peruvian Ambassador Otto Lind held talks with "
                  "Minister Anna Berg."),
            (Lines{"Otto Lind | Ambassador | PE", "Anna Berg | Minister | NO"}));
}

TEST(CountriesOfPeople, WhoHeadsADelegationIsOfItsCountryAndNotWhomHeMeets) {
  for (const std::string whose : {"Peru's", "the Peruvian"})
    EXPECT_EQ(
        roles("GENEVA, May 5, 2025. Minister Anna Berg met the head of " + whose + " delegation, Otto Lind."),
        (Lines{"Anna Berg | Minister | ", "Otto Lind | head of " + whose + " delegation | PE"}))
        << whose;
}

TEST(CountriesOfPeople, WhateverSignStandsForTheApostrophe) {
  for (const std::string whose : {"Peru's", "Peru’s", "Peru`s", "Peru´s"})
    EXPECT_EQ(roles("Minister Anna Berg of Norway met " + whose + " Minister Otto Lind."),
              (Lines{"Anna Berg | Minister | NO", "Otto Lind | Minister | PE"}))
        << whose;
}

TEST(CountriesOfPeople, TwoMayBeToldByTheirCountriesAlone) {
  EXPECT_EQ(roles("Peru’s Quispe Huamani and Norway’s Anna Berg met in Oslo."),
            (Lines{"Quispe Huamani |  | PE", "Anna Berg |  | NO"}));
}

TEST(CountriesOfPeople, TheBodyOfAnOfficeMayStandBehindAComma) {
  const Reading reading =
      read_report({"test.txt",
                   "5 May 2025. Anna Berg, Secretary, Water Resources Division (WRD), and Otto Lind, Country "
                   "Director, ADB, signed the loan agreement."});
  EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Anna Berg, Otto Lind"});
  EXPECT_EQ(reading.events.at(0).actors.at(0).org, "Water Resources Division");
  EXPECT_EQ(reading.events.at(0).actors.at(1).org, "Asian Development Bank");
}

TEST(CountriesOfPeople, AMemberOfABoardIsOfItsBank) {
  EXPECT_EQ(roles("Minister Anna Berg of Norway met KfW Management Board Member Otto Lind."),
            (Lines{"Anna Berg | Minister | NO", "Otto Lind | Management Board Member | DE"}));
}

TEST(CountriesOfPeople, AnOfficialMayBeToldByHisFieldAlone) {
  EXPECT_EQ(roles("Minister Anna Berg of Norway met Peru's top official for climate change, Otto Lind."),
            (Lines{"Anna Berg | Minister | NO", "Otto Lind | top official for climate change | PE"}));
  EXPECT_EQ(roles("Minister Anna Berg of Norway met Peru's Chief Climate Negotiator, Otto Lind."),
            (Lines{"Anna Berg | Minister | NO", "Otto Lind | Chief Climate Negotiator | PE"}));
}

TEST(CountriesOfPeople, AListOfOneDelegationKeepsItsCountry) {
  EXPECT_EQ(
      roles("Norway's Minister Anna Berg and Deputy Minister Otto Lind met Ambassador Ivan Moe of Peru."),
      (Lines{"Anna Berg | Minister | NO", "Otto Lind | Deputy Minister | NO", "Ivan Moe | Ambassador | PE"}));
}

TEST(CountriesOfPeople, NobodyIsOfTheCountryOfAConferenceAlone) {
  EXPECT_EQ(
      roles("Secretary of State Anna Berg met Peruvian Minister Otto Lind. They discussed the outcome of "
            "COP29 in Baku, Azerbaijan."),
      (Lines{"Anna Berg | Secretary of State | ", "Otto Lind | Minister | PE"}));
}

TEST(CountriesOfPeople, TheSideForWhichSomebodySignsTellsHisCountry) {
  EXPECT_EQ(
      roles("5 мая 2025. Со стороны Норвегии меморандум подписал министр экологии Отто Линд, со стороны "
            "Швеции – посол Анна Берг."),
      (Lines{"Otto Lind | Minister of Ecology | NO", "Anna Berg | Ambassador | SE"}));
}

TEST(CountriesOfPeople, TheBodyOfAnOfficeMayHaveItsAcronymInBrackets) {
  EXPECT_EQ(roles("Indian Minister Anna Berg met Green Climate Fund (GCF) Executive Director Otto Lind."),
            (Lines{"Anna Berg | Minister | IN", "Otto Lind | Executive Director | "}));
}

TEST(CountriesOfPeople, TheCountriesADirectorIsForDoNotAct) {
  EXPECT_EQ(roles("Otto Lind, EBRD Regional Director for Belarus, Moldova and Ukraine, met Moldovan Prime "
                  "Minister Anna Berg."),
            (Lines{"Otto Lind | Regional Director for Belarus, Moldova and Ukraine | ",
                   "Anna Berg | Prime Minister | MD"}));
  EXPECT_EQ(roles("Kenya and Peru met."), (Lines{"Kenya |  | KE", "Peru |  | PE"}));
}

TEST(CountriesOfPeople, WhereSomebodyGoesHeIsNotAtHome) {
  EXPECT_EQ(roles("Environment Minister Otto Lind travels to Kenya on Monday."),
            (Lines{"Otto Lind | Environment Minister | ", "Kenya |  | KE"}));
  EXPECT_EQ(roles("Environment Minister Otto Lind paid a visit to Kenya."),
            (Lines{"Otto Lind | Environment Minister | ", "Kenya |  | KE"}));
  EXPECT_EQ(roles("Minister Otto Lind began his visit to Kenya. Lind toured a wind farm."),
            (Lines{"Otto Lind | Minister | ", "Kenya |  | KE"}));
  EXPECT_EQ(roles("Kenya is dry. Minister Anna Berg met Ambassador Otto Lind of Sweden."),
            (Lines{"Anna Berg | Minister | KE", "Otto Lind | Ambassador | SE"}));
}

TEST(CountriesOfPeople, SmallCountriesAreKnown) {
  const Reading reading = read_text("Saint Lucia and Cabo Verde signed a memorandum.");
  ASSERT_EQ(reading.agreements.size(), 1);
  EXPECT_EQ(reading.agreements.front().parties, (Lines{"LC", "CV"}));
  EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Saint Lucia, Cape Verde"});
}

TEST(CountriesOfPeople, AnEntryOfAListEndsWithTheCountry) {
  const Lines expected{"Anna Berg | Minister of Ecology | NO", "Otto Lind | Minister of Environment | PE"};
  const std::string behind = "TASHKENT, 3 May 2024. The meeting was attended by";
  EXPECT_EQ(roles(behind +
                  ":\n- Anna Berg, Minister of Ecology, Norway\n- Otto Lind, Minister of Environment, Peru"),
            expected);
  EXPECT_EQ(roles(behind +
                  " Anna Berg, Minister of Ecology, Norway; and Otto Lind, Minister of Environment, Peru."),
            expected);
  EXPECT_EQ(roles("TASHKENT, 3 May 2024. Anna Berg (Minister of Ecology, Norway) met Otto Lind, Minister of "
                  "Environment (Peru)."),
            expected);
  EXPECT_EQ(roles("Otto Lind, Minister of Energy, Kenya, Uganda and Chad signed a memorandum.").size(), 4);
}

TEST(CountriesOfPeople, SecretariesOfTheInteriorAreOfAState) {
  EXPECT_EQ(
      roles("WASHINGTON, 3 May 2024. Secretary of the Interior Anna Berg met Minister Otto Lind of Peru."),
      (Lines{"Anna Berg | Secretary of the Interior | US", "Otto Lind | Minister | PE"}));
}

TEST(CountriesOfPeople, AUniversityIsOfTheCountryOfItsCity) {
  EXPECT_EQ(roles("The University of Nairobi and UNDP signed a memorandum."),
            (Lines{"University of Nairobi |  | KE", "UNDP |  | "}));
}

TEST(CountriesOfPeople, WhoseABodyIsTheWordBeforeItTells) {
  EXPECT_EQ(roles("Ghana's Environmental Protection Agency and UNDP signed a memorandum."),
            (Lines{"Environmental Protection Agency |  | GH", "UNDP |  | "}));
  EXPECT_EQ(
      roles("Papua New Guinea's Climate Change and Development Authority has signed a memorandum with UNDP."),
      (Lines{"Climate Change and Development Authority |  | PG", "UNDP |  | "}));
}

TEST(CountriesOfPeople, ANationalCouncilIsABodyAndNoPartOfTheRole) {
  const Reading reading = read_report(
      {"test.txt",
       "ABUJA, 3 May 2024. The Director-General of the National Council on Climate Change, Anna Berg, met "
       "Minister Otto Lind of Peru."});
  ASSERT_EQ(told_roles(reading), (Lines{"Anna Berg | Director-General | NG", "Otto Lind | Minister | PE"}));
  EXPECT_EQ(reading.events.front().actors.front().org, "National Council on Climate Change");
}

TEST(CountriesOfPeople, MayorsAreOfTheirCity) {
  EXPECT_EQ(roles("The Mayor of Nairobi, Otto Lind, met the Governor of Tokyo, Anna Berg."),
            (Lines{"Otto Lind | Mayor of Nairobi | KE", "Anna Berg | Governor of Tokyo | JP"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
