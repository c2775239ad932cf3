// Whom an official thanks or deals with is not of his own country, which the text does not tell. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::string country_of_first(const std::string& text) {
  const Reading reading = read_text(text);
  for (const Event& event : reading.events)
    for (const Actor& actor : event.actors)
      if (actor.name == "Anna Berg") return actor.country;
  return "nobody";
}

TEST(OtherSide, WhomAnOfficialThanksIsOfAnotherCountry) {
  const std::string met =
      "Kenya and Norway are old friends. Norway is large. Minister Anna Berg met Otto Lind, Director of "
      "UNDP. ";
  for (const std::string behind :
       {"The minister praised Norway for its work.", "Anna Berg thanked Norway for its help.",
        "\"The talks went well,\" said Berg, who thanked Mr. Lind and the Norwegian government for their "
        "help.",
        "Berg said the ministry had done much. The minister signed a memorandum with Norway."})
    EXPECT_EQ(country_of_first(met + behind), "KE") << behind;
}

TEST(OtherSide, WhatIsDoneForTheOwnCountryTellsNothing) {
  const std::string met =
      "Norway and Kenya are old friends. Norway is large. Minister Anna Berg met Otto Lind, Director of "
      "UNDP. ";
  for (const std::string behind :
       {"Anna Berg will lead Norway's delegation.", "Berg said that the fund helps Norway to plant trees.",
        "Anna Berg explained the rules that make Norway one of the first.",
        "Mr. Lind was on a visit to Norway, in the course of which he met Minister Anna Berg."})
    EXPECT_EQ(country_of_first(met + behind), "NO") << behind;
}

TEST(OtherSide, TwoStatesInOneWordAreSpokenOfBoth) {
  EXPECT_EQ(country_of_first("At the Kenya-Norway summit Energy Minister Anna Berg and Otto Lind, Norway's "
                             "Minister of Water, signed a memorandum."),
            "KE");
}

TEST(OtherSide, AVisitThatACommaEndsIsNoDealingWithAnother) {
  EXPECT_EQ(
      country_of_first("Kenya plants trees. As part of President Moe's visit to Norway, Energy Minister "
                       "Anna Berg and Norway's Minister Otto Lind signed a memorandum."),
      "KE");
}

TEST(OtherSide, WhoIsToldToHaveGoneSomewhereIsTheGuest) {
  EXPECT_EQ(
      country_of_first("A memorandum was the fruit of a visit to Kenya last week by Minister Anna Berg."),
      "");
}

TEST(OtherSide, BothSidesMayStandBehindTheNounOfTheirMeeting) {
  EXPECT_EQ(
      country_of_first("Вчера прошла встреча министра экологии Анны Берг с министром экологии Колумбии Отто "
                       "Линдом."),
      "");
  EXPECT_EQ(country_of_first(
                "Прошла встреча министра экологии Анны Берг с послом Армении Отто Линдом. Грузия готова "
                "помочь Армении. Грузия примет форум."),
            "GE");
}

TEST(OtherSide, WhereAMeetingWasIsNoSideOfIt) {
  EXPECT_EQ(
      country_of_first("В Министерстве экологии Норвегии прошла встреча заместителя министра Анны Берг с "
                       "директором центра Отто Линдом."),
      "NO");
  EXPECT_EQ(country_of_first(
                "Foreign Minister Anna Berg welcomes her counterpart Omar Haddad at the German Federal "
                "Foreign Office. Germany is glad. Qatar's Foreign Minister Omar Haddad came."),
            "DE");
}

TEST(OtherSide, WhoReceivesADelegationIsNotOfIt) {
  EXPECT_EQ(country_of_first(
                "Делегацию Норвегии приняла министр экологии Анна Берг. Казахстан готов помочь лесам."),
            "KZ");
  EXPECT_EQ(country_of_first(
                "Делегацию Норвегии возглавила министр экологии Анна Берг. Казахстан готов помочь лесам."),
            "NO");
}

TEST(OtherSide, EachOfTwoDelegationsHasItsOwnHead) {
  const Reading reading = read_text(
      "Делегацию Казахстана возглавил вице-министр экологии Нурлан Берг, делегацию Кении "
      "представлял заместитель министра экологии Отто Линд.");
  ASSERT_EQ(reading.events.size(), 1U);
  ASSERT_EQ(reading.events[0].actors.size(), 2U);
  EXPECT_EQ(reading.events[0].actors[0].country, "KZ");
  EXPECT_EQ(reading.events[0].actors[1].country, "KE");
}

TEST(OtherSide, WhoMeetsAMinisterKnownLaterIsOfAnotherCountry) {
  EXPECT_EQ(country_of_first(
                "Minister of Energy Anna Berg held a meeting with the Minister of Energy Omar Haddad at a "
                "forum in Qatar. Energy matters to Kenya and Qatar. The Minister of Energy of Qatar Omar "
                "Haddad said so. Qatar is warm."),
            "KE");
}

TEST(OtherSide, AMinistryBesideAStateIsNotOfIt) {
  EXPECT_EQ(told_events(read_text(
                "Министерство экологии и Королевство Норвегия подписали меморандум. Кения большая.")),
            Lines{"COOPERATE: Ministry of Ecology of Kenya, Norway"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
