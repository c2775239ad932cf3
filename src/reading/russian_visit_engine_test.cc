// Visits and talks as Russian reports tell them: whose they were, whom they took where, and which of them are
// only spoken of. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines visits_told(const std::string& text) {
  return told_events(read_text(text));
}

const std::string kMeeting = "Министр экологии Казахстана Олег Берг встретился с послом Дании Отто Линдом. ";

TEST(RussianVisits, WhoseTalksTheyWere) {
  const std::string arrival = "Министр экологии Казахстана Олег Берг прибыл в Баку. ";
  for (const std::string told : {"Состоялась его беседа с", "В рамках визита прошла его встреча с"})
    EXPECT_EQ(visits_told(arrival + told + " министром энергетики Азербайджана Али Гасановым.").back(),
              "CONSULT: Oleg Berg, Ali Gasanov")
        << told;
  EXPECT_EQ(visits_told(arrival + "Посол Дании Отто Линд высоко оценил его опыт.").size(), 1U);
}

TEST(RussianVisits, WhomTheReportFollowsMet) {
  const std::string follows =
      "АСТАНА, 14 мая 2025 года. Министр экологии Казахстана Олег Берг прибыл в Баку. ";
  const std::string met = "CONSULT: Oleg Berg, Otto Lind";
  EXPECT_EQ(visits_told(follows + "Состоялась встреча с министром экологии Дании Отто Линдом.").back(), met);
  EXPECT_EQ(visits_told(follows + "С послом Дании Отто Линдом обсуждены вопросы климата.").back(), met);
  EXPECT_EQ(visits_told(kMeeting + "С послом обсуждались вопросы климата."), Lines{met});
  EXPECT_EQ(
      visits_told(follows + "Министр энергетики Казахстана Иван Лунд сделал доклад. Состоялась встреча с "
                            "министром экологии Дании Отто Линдом.")
          .back(),
      "CONSULT: Otto Lind");
}

TEST(RussianVisits, ACountryBeforeWhoVisitedIt) {
  EXPECT_EQ(visits_told("Узбекистан с рабочим визитом посетила министр экологии Норвегии Анна Берг."),
            Lines{"CONSULT: Anna Berg, Uzbekistan"});
}

TEST(RussianVisits, AVisitThatIsOnlySpokenOfIsNoNews) {
  const Lines meeting{"CONSULT: Oleg Berg, Otto Lind"};
  EXPECT_EQ(visits_told(kMeeting + "Берг отметил, что визит президента Дании в Астану дал импульс торговле."),
            meeting);
  EXPECT_EQ(visits_told(kMeeting + "Посол напомнил о визите премьер-министра Дании Ивана Лунда в Казахстан."),
            meeting);
  EXPECT_EQ(visits_told(kMeeting + "Состоялся визит премьер-министра Дании Ивана Лунда в Астану.").size(),
            2U);
}

TEST(RussianVisits, WithHimIsWithWhomTheReportFollows) {
  EXPECT_EQ(
      visits_told(
          "Министр энергетики Кубы Отто Линд выступил в Осло. С ним беседовал президент Перу Иван Лунд."),
      Lines{"CONSULT: Ivan Lund, Otto Lind"});
}

TEST(RussianVisits, WhoCameAndWasReceivedThereMetOnce) {
  EXPECT_EQ(
      visits_told(
          "Министр энергетики Кубы Отто Линд прибыл в Осло, где с ним встретился президент Перу Иван Лунд."),
      Lines{"CONSULT: Ivan Lund, Otto Lind"});
}

TEST(RussianVisits, WhoSpokeOnThePhoneMet) {
  EXPECT_EQ(visits_told("Министр энергетики Кубы Отто Линд говорил по телефону с послом Перу Иваном Лундом."),
            Lines{"CONSULT: Otto Lind, Ivan Lund"});
}

TEST(RussianVisits, OneJourneyIsToldWithItsHostsAndWithoutThem) {
  EXPECT_EQ(visits_told(
                "Глава Минэнерго Казахстана посетил Грузию\n\nТбилиси, 14 мая 2025 года. Министр энергетики "
                "Казахстана Олег Берг прибыл в Тбилиси с рабочим визитом."),
            Lines{"CONSULT: Oleg Berg"});
  EXPECT_EQ(visits_told("Министр энергетики Казахстана Олег Берг посетил Грузию. Министр экологии Казахстана "
                        "Анна Лунд прибыла в Тбилиси с рабочим визитом.")
                .size(),
            2U);
}

TEST(RussianVisits, InWhoseHouseTheyTalked) {
  EXPECT_EQ(
      visits_told("Директор Всемирного банка Отто Линд провел переговоры в Министерстве энергетики Кубы."),
      Lines{"CONSULT: Otto Lind, Ministry of Energy of Cuba"});
  EXPECT_EQ(visits_told("На площадке форума с докладом выступил министр экологии Кубы Иван Лунд."),
            Lines{"CONSULT: Ivan Lund"});
  EXPECT_EQ(visits_told("В Осло встретились гидрологи из Дании и Швеции."),
            Lines{"CONSULT: Denmark, Sweden"});
}

TEST(RussianVisits, AnOfficeInADistrictIsNoName) {
  for (const std::string place : {"Южно-Гобийского аймака", "Вознесенского района", "Бостанлыкского района"})
    EXPECT_EQ(visits_told("Губернатор " + place + " Иван Лунд встретился с послом Дании Отто Бергом."),
              Lines{"CONSULT: Ivan Lund, Otto Berg"})
        << place;
}

TEST(RussianVisits, ACommitteeOfTwoStatesIsBothOfThem) {
  EXPECT_EQ(visits_told("В Дели прошло заседание индийско-непальского комитета по водным ресурсам."),
            Lines{"CONSULT: India, Nepal"});
}

TEST(RussianVisits, WhatIsHeldAsARuleOrWasPutOffIsNone) {
  for (const std::string told :
       {"Обычно такие консультации Норвегия и Швеция проводят весной.",
        "Совместные заседания правительств Норвегии и Швеции проходят раз в год.",
        "Встречу министра экологии Кубы Ивана Лунда с послом Дании Отто Бергом перенесли на осень."})
    EXPECT_EQ(visits_told(told), Lines{}) << told;
}

TEST(RussianVisits, WhoGoesRoundWithSomebodyHasMetHim) {
  EXPECT_EQ(
      visits_told("Министр экологии Кубы Иван Лунд вместе с послом Дании Отто Бергом посетил питомник."),
      Lines{"CONSULT: Ivan Lund, Otto Berg"});
  EXPECT_EQ(visits_told("Дания намерена и дальше содействовать Кубе в развитии ветроэнергетики."),
            Lines{"SUPPORT: Denmark, Cuba"});
  EXPECT_EQ(visits_told("Министерство экологии Кубы поддержало предложение жителей о создании парка."),
            Lines{});
}

TEST(RussianVisits, AMeetingToldByAGerundIsOneBesideAVisit) {
  for (const std::string told : {"Обсудив с послом Дании Отто Бергом климат", "Приняв посла Дании Отто Берга",
                                 "Встретившись с послом Дании Отто Бергом"})
    EXPECT_EQ(visits_told(told + ", министр экологии Кубы Иван Лунд посетил заповедник.").front(),
              "CONSULT: Ivan Lund, Otto Berg")
        << told;
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
