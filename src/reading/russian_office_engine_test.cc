// Whom an office means that is told without a name: "глава ведомства", "министр", "глава государства". Names
// are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::string last_told(const std::string& text) {
  const Lines told = told_events(read_text(text));
  return told.empty() ? "" : told.back();
}

TEST(RussianOffices, WhoHeadsTheBodyIsNotItsDeputy) {
  EXPECT_EQ(last_told("Министр экологии Казахстана Олег Берг открыл форум. С докладом выступила вице-министр "
                      "Анна Лунд. Руководитель ведомства встретился с послом Дании Отто Линдом."),
            "CONSULT: Oleg Berg, Otto Lind");
  EXPECT_EQ(last_told("Председатель Комитета по охране окружающей среды Таджикистана Олег Берг выступил на "
                      "форуме. Глава комитета встретился с послом Дании Отто Линдом."),
            "CONSULT: Oleg Berg, Otto Lind");
}

TEST(RussianOffices, TheHeadOfTheMinistryIsItsMinister) {
  EXPECT_EQ(last_told("Министр экологии и природных ресурсов Казахстана Олег Берг и вице-министр Анна Лунд "
                      "приняли участие в форуме. Глава Минприроды провел переговоры с министром энергетики "
                      "Дании Отто Линдом."),
            "CONSULT: Oleg Berg, Otto Lind");
}

TEST(RussianOffices, AnAdviserToThePresidentIsNoPresident) {
  EXPECT_EQ(
      last_told("Президент Казахстана Олег Берг прибыл в Баку. Советник президента Анна Лунд рассказала "
                "о лесах. Глава государства встретился с послом Дании Отто Линдом."),
      "CONSULT: Oleg Berg, Otto Lind");
}

TEST(RussianOffices, TheMinisterIsWhoActedLast) {
  EXPECT_EQ(last_told("Министр экологии Казахстана Олег Берг встретился с министром энергетики Дании Отто "
                      "Линдом. Министр поблагодарил посла Швеции Анну Лунд."),
            "SUPPORT: Oleg Berg, Anna Lund");
  EXPECT_EQ(last_told("Министр экологии Казахстана Олег Берг встретился с министром энергетики Дании Отто "
                      "Линдом. Берг поблагодарил министра за поддержку."),
            "SUPPORT: Oleg Berg, Otto Lind");
}

TEST(RussianOffices, TheHeadOfANamedBodyIsItsDirector) {
  EXPECT_EQ(last_told("Директор ЮНЕП Анна Лунд посетила Астану. Глава ЮНЕП встретилась с министром экологии "
                      "Казахстана Олегом Бергом."),
            "CONSULT: Anna Lund, Oleg Berg");
}

TEST(RussianOffices, ASecondOfficeBehindTheNameIsNobodyElse) {
  EXPECT_EQ(last_told("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом, бывшим "
                      "председателем комитета Всемирного банка."),
            "CONSULT: Anna Berg, Otto Lind");
  EXPECT_EQ(
      last_told("Министр экологии Норвегии Анна Берг, член Правительства Норвегии, встретилась с послом "
                "Швеции Отто Линдом."),
      "CONSULT: Anna Berg, Otto Lind");
  EXPECT_EQ(last_told("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом, послом "
                      "Дании и министром экологии Финляндии."),
            "CONSULT: Anna Berg, Otto Lind, Denmark, Finland");
}

TEST(RussianOffices, TwoOfficesBeforeTheNameAreOfOnePerson) {
  EXPECT_EQ(last_told("Министр экологии Норвегии Анна Берг встретилась с заместителем Генерального секретаря "
                      "ООН – исполнительным директором ООН-Хабитат г-жой Анной Лунд."),
            "CONSULT: Anna Berg, Anna Lund");
}

TEST(RussianOffices, AnAssemblyIsNoName) {
  EXPECT_EQ(last_told("Министр экологии Норвегии Анна Берг встретилась с председателем Ассамблеи Всемирного "
                      "банка Отто Линдом."),
            "CONSULT: Anna Berg, Otto Lind");
}

Lines last_countries(const std::string& text) {
  const Reading reading = read_text(text);
  Lines out;
  for (const Actor& actor : reading.events.back().actors) out.push_back(actor.name + " " + actor.country);
  return out;
}

TEST(RussianOffices, AGivenNameWithThatOfTheFatherIsTheSamePerson) {
  EXPECT_EQ(last_told("Министр экологии России Олег Берг встретился с послом Дании Отто Линдом. Посол "
                      "поблагодарил Олега Петровича за поддержку."),
            "SUPPORT: Otto Lind, Oleg Berg");
}

TEST(RussianOffices, WhoTravelsWithAPresidentIsOfHisCountry) {
  EXPECT_EQ(last_countries("БАКУ, 14 ноября 2023 года. Президент Казахстана Олег Берг провел переговоры с "
                           "премьер-министром Дании Отто Линдом. Министр экологии Иван Лунд подписал "
                           "меморандум с ПРООН."),
            (Lines{"Ivan Lund KZ", "United Nations Development Programme (UNDP) "}));
  EXPECT_EQ(last_countries("БАКУ, 14 ноября 2023 года. Президент Казахстана Олег Берг прибыл в столицу. Берг "
                           "провел переговоры с министром экологии Иваном Лундом."),
            (Lines{"Oleg Berg KZ", "Ivan Lund AZ"}));
  EXPECT_EQ(
      last_countries("БАКУ, 14 ноября 2023 года. Президент Казахстана Олег Берг встретился с президентом "
                     "Азербайджана Али Гасановым. Министр экологии Иван Лунд подписал меморандум с ПРООН."),
      (Lines{"Ivan Lund AZ", "United Nations Development Programme (UNDP) "}));
}

TEST(RussianOffices, TheDirectorOfABodyBesideAMinisterIsNotOfHisCountry) {
  EXPECT_EQ(
      last_countries("Министерство экологии Казахстана и Глобальный институт зеленого роста начали "
                     "переговоры. Министр экологии Казахстана Олег Берг и генеральный директор института "
                     "Ким Сан подписали меморандум."),
      (Lines{"Oleg Berg KZ", "Kim San "}));
}

TEST(RussianOffices, TwoMinistersNamedAfterTwoStatesAreTheirs) {
  const Reading reading = read_report(
      {"test.txt",
       "Норвегия и Швеция подписали дорожную карту. Документ подписали министры Анна Берг и Отто Линд."});
  ASSERT_EQ(reading.events.size(), 1U);
  ASSERT_GE(reading.events[0].actors.size(), 2U);
  EXPECT_EQ(reading.events[0].actors[0].country, "NO");
  EXPECT_EQ(reading.events[0].actors[1].country, "SE");
}

TEST(RussianOffices, WhoStandsRightBehindAnotherIsNoneOfHisList) {
  EXPECT_EQ(last_countries(
                "МИНСК, 3 мая 2024 года. Переговоры провели министр экологии Иван Лунд и министр туризма "
                "Монголии Бат Болд. Главу монгольского ведомства Иван Лунд поблагодарил за помощь.")
                .front(),
            "Ivan Lund BY");
}

TEST(RussianOffices, SomeOfficesGoWithAnotherOne) {
  const Reading reading =
      read_report({"test.txt",
                   "Министр экологии Норвегии Анна Берг встретилась с вице-премьером и министром энергетики "
                   "Кении Отто Линдом."});
  ASSERT_EQ(reading.events.size(), 1U);
  ASSERT_EQ(reading.events[0].actors.size(), 2U);
  EXPECT_EQ(reading.events[0].actors[1].role, "Deputy Prime Minister and Minister of Energy");
  EXPECT_EQ(reading.events[0].actors[1].country, "KE");
}

TEST(RussianOffices, AnAdjectiveGoesBeforeItsNoun) {
  EXPECT_EQ(
      told_roles(
          read_text("Министр Кении Анна Берг встретилась с директором экологического центра Отто Линдом."))
          .back(),
      "Otto Lind | Director of environmental Centre | ");
}

TEST(RussianOffices, WhatSomebodyRunsMayHaveANameInQuotationMarks) {
  const auto first = [](const std::string& role) {
    const Reading reading = read_text(role + " Отто Линд встретился с послом Кении Анной Берг.");
    const Actor actor = reading.events.empty() ? Actor{} : reading.events.front().actors.front();
    return actor.name + " | " + actor.role + " | " + actor.org;
  };
  EXPECT_EQ(first("Председатель правления фонда «Север»"), "Otto Lind | Board Chairman | Sever");
  EXPECT_EQ(first("Директор банка «Север»"), "Otto Lind | Director | Sever");
  EXPECT_EQ(first("Координатор программы ПРООН «Зеленые города»"),
            "Otto Lind | Coordinator of Programme | United Nations Development Programme (UNDP)");
}

TEST(RussianOffices, ASecondOfficeMayStandBehindADash) {
  EXPECT_EQ(
      told_roles(
          read_text("Вице-премьер - министр энергетики Норвегии Отто Линд встретился с послом Кении Анной "
                    "Берг."))
          .front(),
      "Otto Lind | Deputy Prime Minister, Minister of Energy | NO");
  EXPECT_EQ(
      told_roles(read_text("И.о. министра экологии Норвегии Отто Линд встретился с послом Кении Анной Берг."))
          .front(),
      "Otto Lind | Acting Minister of Ecology | NO");
}

TEST(RussianOffices, AParticipleMayTellTheOffice) {
  for (const std::string told :
       {"занимающий пост министра экологии Норвегии", "являющийся министром экологии Норвегии"})
    EXPECT_EQ(told_roles(read_text("Отто Линд, " + told + ", встретился с послом Кении Анной Берг.")).front(),
              "Otto Lind | Minister of Ecology | NO")
        << told;
}

// The office behind the name is in another case than the name.
TEST(RussianOffice, InAnotherCaseIsSomebodyElses) {
  EXPECT_EQ(
      told_actors(
          read_text("Во время встречи с представителем Норвегии Отто Линдом министр экологии Кении Анна Берг "
                    "обсудила вопросы климата."),
          EventType::kConsult),
      Lines{"Anna Berg, Otto Lind"});
  EXPECT_EQ(
      told_actors(
          read_text("Во время встречи с Иваном Линдом президент Кении Анна Берг обсудила вопросы климата."),
          EventType::kConsult),
      Lines{"Anna Berg, Ivan Lind"});
}

TEST(RussianOffice, TheGenitiveOfOneIsSpelledAsThoseOfSeveral) {
  EXPECT_EQ(
      told_roles(read_text("Встреча главы Минэкологии Норвегии Анны Берг и главы Минприроды Кении Отто Линда "
                           "состоялась в Осло.")),
      (Lines{"Anna Berg | Minister of Ecology | NO",
             "Otto Lind | Minister of Natural Resources and Environment | KE"}));
  EXPECT_EQ(told_events(read_text("Главы Минприроды Норвегии и Кении встретились.")),
            Lines{"CONSULT: Norway, Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
