// The engine on Russian sentences of our own, one for each turn that press reports use. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("15 мая 2024 года. " + text);
}

Lines events(const std::string& text) {
  return told_events(read(text));
}

// "name | role | org | country" of the actors of the first event.
Lines actors(const std::string& text) {
  Lines out;
  const Reading reading = read(text);
  if (reading.events.empty()) return out;
  for (const Actor& actor : reading.events.front().actors)
    out.push_back(actor.name + " | " + actor.role + " | " + actor.org + " | " + actor.country);
  return out;
}

TEST(RussianEngine, APostingNamesItsCity) {
  EXPECT_EQ(
      actors("Министр экологии Норвегии Анна Берг встретилась с послом Швеции в Ташкенте Отто Линдом."),
      (Lines{"Anna Berg | Minister of Ecology |  | NO", "Otto Lind | Ambassador to Uzbekistan |  | SE"}));
}

TEST(RussianEngine, ARoleToldInAClauseBehindTheName) {
  EXPECT_EQ(
      actors("Министр экологии Норвегии Анна Берг встретилась с Отто Линдом, который является "
             "заместителем директора Всемирного банка."),
      (Lines{"Anna Berg | Minister of Ecology |  | NO", "Otto Lind | Deputy Director | World Bank | "}));
}

TEST(RussianEngine, ARoleToldLaterIsTheTitlesToo) {
  const Lines lines = actors(
      "Анна Берг и Отто Линд обсудили леса.\n\nМинистр экологии Норвегии Анна Берг рассказала об этом.");
  ASSERT_FALSE(lines.empty());
  EXPECT_EQ(lines.front(), "Anna Berg | Minister of Ecology |  | NO");
}

TEST(RussianEngine, AColleagueHasAName) {
  EXPECT_EQ(events("Министр экологии Норвегии Анна Берг встретилась со своим шведским коллегой Отто Линдом."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianEngine, HeadsOfStateAreThoseNamedBefore) {
  EXPECT_EQ(
      events("Президент Норвегии Иван Лунд встретился с президентом Швеции Отто Линдом. Главы государств "
             "подписали совместное заявление."),
      (Lines{"CONSULT: Ivan Lund, Otto Lind", "COOPERATE: Ivan Lund, Otto Lind"}));
}

TEST(RussianEngine, WhoHeadsADelegationStandsForIt) {
  EXPECT_EQ(events("Делегация Норвегии во главе с министром экологии Анной Берг встретилась с послом Швеции "
                   "Отто Линдом."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      events("Посол Швеции Отто Линд встретился с делегацией Норвегии, возглавляемой министром экологии "
             "Анной Берг."),
      Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(RussianEngine, OrganisationsInQuotationMarksAndLatinLetters) {
  EXPECT_EQ(events("Правительство Норвегии и компания «Северсвет» подписали соглашение о ветропарке."),
            Lines{"COOPERATE: Government of Norway, Seversvet"});
  EXPECT_EQ(events("Минэнерго Норвегии и компания Norsun Energy Co., Ltd. подписали соглашение."),
            Lines{"COOPERATE: Ministry of Energy of Norway, Norsun Energy Co., Ltd"});
}

TEST(RussianEngine, TheBankAloneIsTheBankNamedBefore) {
  EXPECT_EQ(events("Всемирный банк открыл офис в Осло. Банк подписал с Норвегией соглашение о лесах."),
            Lines{"COOPERATE: World Bank, Norway"});
}

TEST(RussianEngine, SomebodyWithoutANameStandsForHisOrganisation) {
  EXPECT_EQ(events("Министр экологии Норвегии Анна Берг встретилась с директором Всемирного банка."),
            Lines{"CONSULT: Anna Berg, World Bank"});
}

TEST(RussianEngine, SeveralDocumentsAreDocuments) {
  EXPECT_EQ(events("Норвегия и Швеция подписали несколько соглашений."), Lines{"COOPERATE: Norway, Sweden"});
  EXPECT_EQ(events("Норвегия и Швеция поставили сегодня подписи под рядом важных документов."),
            Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianEngine, WhatWasSignedAfterTalksIsNoMeetingOfItsParties) {
  EXPECT_EQ(events("По итогам переговоров подписан меморандум между Норвегией и Швецией."),
            Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianEngine, AMeetingThatIsHeldInARelativeClause) {
  EXPECT_EQ(events("Об этом сказали на встрече, которую министр экологии Норвегии Анна Берг провела с послом "
                   "Швеции Отто Линдом."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianEngine, ASubjectLeftOutIsThatOfTheClauseBefore) {
  EXPECT_EQ(
      events("Министр экологии Норвегии Анна Берг приехала в Вену, где встретилась с послом Швеции Отто "
             "Линдом.")
          .back(),
      "CONSULT: Anna Berg, Otto Lind");
}

TEST(RussianEngine, ThanksGoToTheOtherSide) {
  EXPECT_EQ(events("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. Анна Берг "
                   "поблагодарила за помощь.")
                .back(),
            "SUPPORT: Anna Berg, Otto Lind");
}

TEST(RussianEngine, ThanksToIsNoThanks) {
  EXPECT_EQ(
      events("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. Благодаря им "
             "леса растут."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianEngine, TheTextsTellingIsQuotedRatherThanTheTitles) {
  const std::string text =
      "Анна Берг встретилась с Отто Линдом\n\n15 мая 2024 года\n\nМинистр экологии Норвегии Анна Берг "
      "приняла "
      "посла Швеции Отто Линда в Вене.\n";
  const Reading reading = read_text(text);
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_NE(
      text.substr(reading.events[0].quote.begin, reading.events[0].quote.end - reading.events[0].quote.begin)
          .find("приняла"),
      std::string::npos);
}

TEST(RussianEngine, WhatStatesWillDoIsToldOnceWhereTheyAgreedOnIt) {
  EXPECT_EQ(
      events("Норвегия и Швеция создадут рабочую группу. Об этом договорились министр экологии Норвегии "
             "Анна Берг и министр экологии Швеции Отто Линд."),
      Lines{"AGREE: Anna Berg, Otto Lind"});
}

TEST(RussianEngine, SignaturesOfPeopleAreTheSigningOfTheirStates) {
  EXPECT_EQ(events("Норвегия и Швеция подписали меморандум о лесах. Подписи под документом поставили министр "
                   "экологии Норвегии Анна Берг и министр экологии Швеции Отто Линд."),
            Lines{"COOPERATE: Anna Berg, Otto Lind, Norway, Sweden"});
}

TEST(RussianEngine, TheFullTitleTakesThePlaceOfABareOne) {
  const Reading reading = read(
      "Норвегия и Швеция подписали соглашение. Норвегия и Швеция подписали соглашение о "
      "защите лесов.");
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements[0].title, "соглашение о защите лесов");
}

TEST(RussianEngine, AProjectIsKnownByItsNameInQuotationMarks) {
  const Reading reading = read("Норвегия ведет проект «Плодородные пастбища».");
  ASSERT_EQ(reading.projects.size(), 1U);
  EXPECT_EQ(reading.projects[0].kind, "land");
}

TEST(RussianEngine, AStatementInTheThirdPersonIsRead) {
  const std::string story =
      "Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом.\n\n";
  EXPECT_EQ(events(story + "«Стороны договорились о защите лесов. Работа начата».").size(), 2U);
  EXPECT_EQ(events(story + "«Мы с коллегами договорились о защите лесов. Работа начата».").size(), 1U);
}

TEST(RussianEngine, ACapitalWhereAMeetingWasIsNoParty) {
  EXPECT_TRUE(events("Посла Швеции Отто Линда приняли в Астане.").empty());
}

TEST(RussianEngine, ATitleEndsBeforeTheCityOfItsSigning) {
  const Reading reading = read("Норвегия и Швеция подписали протокол о лесах в Вене.");
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements[0].title, "протокол о лесах");
}

TEST(RussianEngine, APromiseIsToldInTheFuture) {
  EXPECT_EQ(read("Норвегия и Швеция будут вместе развивать ветроэнергетику.").commitments.size(), 1U);
  EXPECT_TRUE(read("Норвегия развивает ветроэнергетику.").commitments.empty());
  EXPECT_TRUE(read("Министр рассказал, как Норвегия будет развивать ветроэнергетику.").commitments.empty());
}

TEST(RussianEngine, AColleagueMayHaveHisOfficeBehindHisCountry) {
  EXPECT_EQ(
      actors("Вице-министр экологии Казахстана Ерлан Сабитов встретился с коллегой из Кубы вице-министром "
             "науки Отто Линдом."),
      (Lines{"Yerlan Sabitov | Vice Minister of Ecology |  | KZ",
             "Otto Lind | Vice Minister of Science |  | CU"}));
}

TEST(RussianEngine, FormsOfAddressStandInAnyCase) {
  EXPECT_EQ(
      actors(
          "Министр экологии Казахстана Ерлан Сабитов провел встречу с исполнительным директором ООН-Хабитат "
          "г-жой Анной Линд.")
          .back(),
      "Anna Lind | Executive Director | UN-Habitat | ");
}

TEST(RussianEngine, WhoMeetsAColleagueIsNotOfHisCountry) {
  EXPECT_EQ(
      actors(
          "Азербайджан и Турция развивают связи, сообщил министр энергетики Парвиз Ахмедов по итогам встречи "
          "с турецким коллегой Отто Линдом."),
      (Lines{"Parviz Akhmedov | Minister of Energy |  | AZ", "Otto Lind | Minister of Energy |  | TR"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
