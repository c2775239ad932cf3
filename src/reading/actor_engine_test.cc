// Who takes part in what a report tells, in both languages: how people and bodies are cut out of the text,
// and who "the sides" are. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines actors_told(const std::string& text) {
  return told_events(read_text(text));
}

Lines roles_told(const std::string& text) {
  return told_roles(read_text(text));
}

TEST(ActorsOfReports, ARoleGoesOnBehindAnAcronym) {
  EXPECT_EQ(
      actors_told("Minister Anna Berg met Resident Representative of the World Bank (WB) in Peru Otto Lind."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      actors_told("Министр экологии Норвегии Анна Берг встретилась с исполнительным директором Всемирного "
                  "банка (ВБ) Отто Линдом."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      actors_told("Министр экологии Норвегии Анна Берг встретилась с послом Китайской Народной Республики "
                  "(КНР) в Норвегии Ли Мином."),
      Lines{"CONSULT: Anna Berg, Li Ming"});
}

TEST(ActorsOfReports, TheOfficeOfACity) {
  EXPECT_EQ(roles_told("Oslo Deputy Mayor Anna Berg met Ambassador of Peru Otto Lind."),
            (Lines{"Anna Berg | Deputy Mayor | NO", "Otto Lind | Ambassador of Peru | PE"}));
}

TEST(ActorsOfReports, NoDateIsPartOfARole) {
  EXPECT_EQ(
      roles_told("Otto Lind, head of the Ministry of Ecology of Peru on March 17 met Anna Berg of Norway.")
          .front(),
      "Otto Lind | head | PE");
}

TEST(ActorsOfReports, AKnownBodyEndsWhereItsNameEnds) {
  EXPECT_EQ(actors_told("Norway met the Asian Development Bank for Tajikistan on Monday."),
            Lines{"CONSULT: Norway, Asian Development Bank"});
  EXPECT_EQ(
      roles_told("Anna Berg met Director General of the National Environmental Protection Agency of Peru "
                 "Otto Lind.")
          .back(),
      "Otto Lind | Director General | PE");
}

TEST(ActorsOfReports, TheSidesAreThoseOfTheMeeting) {
  const Lines told = actors_told(
      "Anna Berg of Norway met Otto Lind of Peru on 3 May 2024. Anna Berg spoke of the Green Climate Fund "
      "and "
      "the "
      "World Bank. The parties agreed to plant trees.");
  EXPECT_EQ(told.back(), "AGREE: Anna Berg, Otto Lind");
}

TEST(ActorsOfReports, AGroupThatIsNamedSinceIsTheSides) {
  const Lines told = actors_told(
      "Anna Berg met Otto Lind on 3 May 2024. They recalled the treaty of the heads of state of Norway, Peru "
      "and "
      "Chile. The parties agreed to plant trees.");
  EXPECT_EQ(told.back(), "AGREE: Norway, Peru, Chile");
}

TEST(ActorsOfReports, AJointBodyIsItsParties) {
  EXPECT_EQ(actors_told("The Joint Committee of Norway and Peru met in Oslo."),
            Lines{"CONSULT: Norway, Peru"});
  EXPECT_EQ(
      actors_told("Norway and Peru met in Oslo. They welcomed the plan of the Steering Committee.").back(),
      "SUPPORT: Norway, Peru");
}

TEST(ActorsOfReports, ChineseNamesAreSpelledByTheirSyllables) {
  EXPECT_EQ(roles_told("Министр экологии Китая Хуан Минхуа принял посла Швеции Отто Линда.").front(),
            "Huang Minghua | Minister of Ecology | CN");
  EXPECT_EQ(roles_told("Посол Швеции Отто Линд встретился с министром экологии Китая Ли Чжэньпином.").back(),
            "Li Zhenping | Minister of Ecology | CN");
  // The given name of another country.
  EXPECT_EQ(roles_told("Министр экологии Перу Хуан Мина принял посла Швеции Отто Линда.").front(),
            "Juan Mina | Minister of Ecology | PE");
}

TEST(ActorsOfReports, NamesAreSpelledAsInTheirCountry) {
  EXPECT_EQ(roles_told("Министр экологии Киргизии Жанар Джапарова приняла посла Швеции Отто Линда.").front(),
            "Janar Japarova | Minister of Ecology | KG");
  EXPECT_EQ(roles_told("Министр экологии Казахстана Жанар Жапарова приняла посла Швеции Отто Линда.").front(),
            "Zhanar Zhaparova | Minister of Ecology | KZ");
}

TEST(ActorsOfReports, SurnamesThatAreNotDeclined) {
  EXPECT_EQ(
      roles_told("Состоялась встреча министра экологии Таджикистана Рустама Каримзода с послом Швеции Отто "
                 "Линдом.")
          .front(),
      "Rustam Karimzoda | Minister of Ecology | TJ");
}

TEST(ActorsOfReports, APresidentOfAConferenceIsOfItsPresidency) {
  EXPECT_EQ(roles_told("Президент COP28 Отто Линд встретился с послом Швеции Анной Берг.").front(),
            "Otto Lind | President of COP28 | AE");
}

TEST(ActorsOfReports, SeveralRolesBeforeOneName) {
  EXPECT_EQ(
      roles_told("Посол Швеции Отто Линд встретился с советником Президента Норвегии, особым представителем "
                 "Президента Норвегии по вопросам климата Анной Берг.")
          .back(),
      "Anna Berg | Adviser to the President, Special Presidential Representative for Climate | NO");
}

TEST(ActorsOfReports, ACounterpartHasAName) {
  EXPECT_EQ(roles_told("Minister Anna Berg of Norway met her Peruvian colleague Otto Lind.").back(),
            "Otto Lind | Minister | PE");
  EXPECT_EQ(actors_told("Minister Anna Berg of Norway met her Peruvian counterpart Minister Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(ActorsOfReports, AWeekdayMayStandInsideADate) {
  EXPECT_EQ(read_text("Published 23 October, Wednesday, 2024\n\nNorway met Peru in the town of Oslo.")
                .published->text(),
            "2024-10-23");
}

TEST(ActorsOfReports, TwoDaysOfAMonth) {
  const Reading reading = read_text("Norway met Peru on 3-4 May 2022.");
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events.front().date->text(), "2022-05-03");
}

TEST(ActorsOfReports, TheSentenceThatTellsTheDayGoesBeforeTheTitle) {
  const Reading reading = read_text(
      "Norway meets Peru\n\nOslo, 2 September 2021 - Norway met Peru in Oslo on Wednesday to discuss "
      "forests.\n");
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events.front().date->text(), "2021-09-01");
}

TEST(ActorsOfReports, AGovernmentBehindItsCountryIsOneActor) {
  EXPECT_EQ(actors_told("15 May 2024. The UK Government will provide $5 million to Kenya."),
            Lines{"AID: Government of United Kingdom, Kenya"});
}

TEST(ActorsOfReports, TheHeadOfStateMayBeNamedLater) {
  EXPECT_EQ(
      actors_told("15 мая 2024 года. Глава государства принял посла Швеции Отто Линда. Президент Казахстана "
                  "Иван Дубов поблагодарил гостя.")
          .front(),
      "CONSULT: Ivan Dubov, Otto Lind");
}

TEST(ActorsOfReports, AnInitialStandsForTheNameThatWasTold) {
  EXPECT_EQ(
      actors_told("Minister Talant Berg of Hungary met Ambassador Otto Lind of Kenya. T. Berg thanked Kenya.")
          .back(),
      "SUPPORT: Talant Berg, Kenya");
  EXPECT_EQ(actors_told("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. О.Линд "
                        "поблагодарил Норвегию.")
                .back(),
            "SUPPORT: Otto Lind, Norway");
}

TEST(ActorsOfReports, AdjectivesWithACapitalNameABody) {
  EXPECT_EQ(actors_told("Норвегия встретилась с Нордвикским климатическим фондом."),
            Lines{"CONSULT: Norway, Nordviksky Climate Fund"});
  EXPECT_EQ(actors_told("Норвегия встретилась с Нордвикским агентством лесного хозяйства."),
            Lines{"CONSULT: Norway, Nordviksky Agency of Forestry"});
  EXPECT_TRUE(actors_told("Норвегия встретилась с климатическим фондом.").empty());
}

TEST(ActorsOfReports, ANameInQuotationMarksActsBeforeAVerb) {
  EXPECT_EQ(actors_told("Вчера «Нордвик» заключил с Министерством энергетики Норвегии соглашение."),
            Lines{"COOPERATE: Nordvik, Ministry of Energy of Norway"});
  EXPECT_TRUE(actors_told("Фильм «Нордвик» заключил фестиваль в Норвегии.").empty());
}

TEST(ActorsOfReports, ACapitalOwnsItsEnvoys) {
  EXPECT_EQ(roles_told("Minister Anna Berg of Kenya hosted Oslo's climate ambassador Otto Lind."),
            (Lines{"Anna Berg | Minister | KE", "Otto Lind | climate ambassador | NO"}));
}

TEST(ActorsOfReports, AWordForACompanyNamesWhatStandsBehindIt) {
  EXPECT_EQ(actors_told("The Danish firm Nordvind and the utility Vinapower signed a memorandum."),
            Lines{"COOPERATE: Nordvind, Vinapower"});
}

TEST(ActorsOfReports, APrepositionEndsARole) {
  EXPECT_EQ(actors_told("Состоялась встреча президента Норвегии с премьер-министром Японии."),
            Lines{"CONSULT: Norway, Japan"});
}

TEST(ActorsOfReports, OfficialsBehindANameAreOfTheOfficeTheyWorkAt) {
  EXPECT_EQ(
      roles_told(
          "Minister Anna Berg of Kenya met Otto Lind, State Secretary at Germany's Federal Foreign Office."),
      (Lines{"Anna Berg | Minister | KE", "Otto Lind | State Secretary | DE"}));
}

TEST(ActorsOfReports, WhereHelpGoesNobodyMeets) {
  const Reading reading = read_text(
      "VIENNA, May 12, 2024. Minister Anna Berg of Austria met Otto Lind of Kenya. "
      "Austria will give a loan of 5 million euros for the port of Mombasa. The sides "
      "agreed to build a plant.");
  ASSERT_EQ(reading.events.size(), 3U);
  EXPECT_EQ(reading.events[2].place, "Vienna");
}

TEST(ActorsOfReports, ABodyMayBeDescribedByItsCountryFirst) {
  EXPECT_EQ(
      actors_told("Подписан меморандум между Министерством энергетики Норвегии и Кенийским энергетическим "
                  "агентством."),
      Lines{"COOPERATE: Ministry of Energy of Norway, Energy Agency of Kenya"});
}

TEST(ActorsOfReports, TheFullNameOfACountryIsNoPartOfARole) {
  EXPECT_EQ(
      roles_told(
          "Minister Anna Berg of Norway met Minister of Agriculture of the Republic of Angola Otto Lind.")
          .back(),
      "Otto Lind | Minister of Agriculture | AO");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
