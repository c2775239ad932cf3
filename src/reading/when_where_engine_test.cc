// When and where reports without a dateline say that something took place. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::string published(const std::string& text) {
  const Reading reading = read_text(text);
  return reading.published ? reading.published->text() : std::string();
}

// "date place" of each event.
Lines when_and_where(const std::string& text) {
  Lines out;
  for (const Event& one : read_text(text).events)
    out.push_back((one.date ? one.date->text() : std::string("-")) + " " + one.place);
  return out;
}

TEST(WhenWhere, ADayToComeIsNotThatOfTheReport) {
  const std::string signed_text = "Hungary and Austria signed a memorandum on water. ";
  EXPECT_EQ(published(signed_text + "A forum will be held on 25 September 2019."), "");
  EXPECT_EQ(published(signed_text + "A forum was held on 25 September 2019."), "2019-09-25");
  EXPECT_EQ(published("Венгрия и Австрия подписали меморандум о воде. Форум пройдет 25 сентября 2019 года."),
            "");
  EXPECT_EQ(published("Венгрия и Австрия подписали меморандум о воде. Форум прошел 25 сентября 2019 года."),
            "2019-09-25");
}

TEST(WhenWhere, ACityThatOnlyNamesSomethingIsNoPlace) {
  EXPECT_EQ(
      when_and_where("Minister Anna Berg of Norway met Ambassador Otto Lind of Sweden to prepare the Bali "
                     "Summit."),
      Lines{"- "});
  EXPECT_EQ(when_and_where("Minister Anna Berg of Norway met Ambassador Otto Lind of Sweden in Bali."),
            Lines{"- Bali"});
}

TEST(WhenWhere, WhatTookPlaceAtAConferenceTookPlaceWhereAndWhenItWasHeld) {
  EXPECT_EQ(when_and_where("Norway and Kenya signed a memorandum on the sidelines of COP27."),
            Lines{"2022-11 Sharm el-Sheikh"});
  EXPECT_EQ(when_and_where("Норвегия и Кения подписали меморандум на полях COP27."),
            Lines{"2022-11 Sharm el-Sheikh"});
  EXPECT_EQ(when_and_where("Norway and Kenya signed a memorandum in Oslo ahead of COP27."), Lines{"- Oslo"});
  EXPECT_EQ(when_and_where("Norway and Kenya signed a memorandum ahead of COP27."), Lines{"- "});
  // long before it
  EXPECT_EQ(when_and_where("5 May 2022. Norway and Kenya signed a memorandum on their work at COP27."),
            Lines{"2022-05-05 "});
}

TEST(WhenWhere, TheDayOfWhatIsAheadIsNotWhenTheyMet) {
  const std::string met =
      "5 May 2024. Minister Anna Berg of Norway met Kenyan Minister Otto Lind ahead of COP29 in ";
  EXPECT_EQ(when_and_where(met + "November 2024."), Lines{"2024-05-05 "});
  EXPECT_EQ(when_and_where(met + "November."), Lines{"2024-05-05 "});
  const std::string russian =
      "5 мая 2024. Министр Норвегии Анна Берг встретилась с министром Кении Отто Линдом в преддверии COP29 в "
      "ноябре";
  EXPECT_EQ(when_and_where(russian + " 2024 года."), Lines{"2024-05-05 "});
  EXPECT_EQ(when_and_where(russian + "."), Lines{"2024-05-05 "});
  for (const Event& one : read_text(met + "November 2024.").events) EXPECT_EQ(one.status, EventStatus::kHeld);
  const Reading signed_before = read_text(
      "5 May 2024. Norway and Kenya signed a memorandum on forests ahead of COP29 in November 2024.");
  ASSERT_EQ(signed_before.agreements.size(), 1U);
  EXPECT_EQ(signed_before.agreements.front().date->text(), "2024-05-05");
  // A session that has been, and what is to come
  EXPECT_EQ(when_and_where("5 January 2025. Norway and Kenya signed a memorandum at COP29 in November."),
            Lines{"2024-11 Baku"});
  const Reading coming = read_text("5 May 2024. Norway and Kenya will sign a memorandum on 9 May 2024.");
  for (const Event& one : coming.events) EXPECT_EQ(one.status, EventStatus::kPlanned);
}

TEST(WhenWhere, APlaceInCapitalsBeforeADashIsADatelineAndActsNot) {
  const auto told = [](const std::string& text) { return told_events(read_text(text)); };
  const std::string given = "The World Bank has approved a grant of $5 million for Kenya.";
  const Lines bank{"AID: World Bank, Kenya"};
  EXPECT_EQ(told("MANILA, Philippines - " + given), bank);
  EXPECT_EQ(told("WASHINGTON -- " + given), bank);
  EXPECT_EQ(told("WASHINGTON, June 17 (Norsun) -- " + given), bank);
  EXPECT_EQ(when_and_where("MANILA, Philippines - " + given), Lines{"- Manila"});
}

TEST(WhenWhere, DaysAreReadWithDashesBetweenTheirNumbers) {
  EXPECT_EQ(published("13-06-2021 04:31 PM\n\nHungary and Austria signed a memorandum on water.\n"),
            "2021-06-13");
}

TEST(WhenWhere, ByWhenSomethingIsDueIsNotWhenItWasSaid) {
  EXPECT_EQ(when_and_where("Norway reaffirmed its commitment to double its support by 2025."), Lines{"- "});
}

TEST(WhenWhere, WhoPromisesDoesSoNow) {
  EXPECT_EQ(when_and_where("3 June 2022. Peru and Bolivia pledge to exchange data as of January 2023."),
            Lines{"2022-06-03 "});
}

TEST(WhenWhere, ADayByWhichSomethingIsDueIsNotThatOfTheReport) {
  EXPECT_EQ(
      published("Венгрия и Австрия подписали меморандум. До 31 декабря 2024 года они представят доклад."),
      "");
}

TEST(WhenWhere, WhereSomethingIsToBeIsNotWhereItWasAgreedOn) {
  EXPECT_EQ(when_and_where("OSLO, May 12, 2024. Norway and Kenya agreed to open a centre in Vienna.").front(),
            "2024-05-12 Oslo");
  EXPECT_EQ(when_and_where("OSLO, May 12, 2024. In Vienna Norway and Kenya agreed to open a centre.").front(),
            "2024-05-12 Vienna");
}

TEST(WhenWhere, ACapitalThatActsIsNotWhereAReportFromElsewhereHappens) {
  EXPECT_EQ(when_and_where(
                "Осло, 12 мая 2024 года. Вена поможет. Вена добавит. Норвегия и Кения подписали меморандум."),
            Lines{"2024-05-12 Oslo"});
}

TEST(WhenWhere, WhatIsToldAgainIsNoNews) {
  const std::string signed_text = "Norway and Kenya signed a memorandum.";
  for (const std::string before : {"As reported earlier, ", "It was reported earlier that ", "Recall that "})
    EXPECT_TRUE(when_and_where("OSLO, May 12, 2024. " + before + signed_text).empty()) << before;
  EXPECT_TRUE(
      when_and_where("Осло, 12 мая 2024 года. Ранее сообщалось, что Норвегия и Кения подписали меморандум.")
          .empty());
  EXPECT_EQ(when_and_where("OSLO, May 12, 2024. It was reported that " + signed_text).size(), 1U);
}

TEST(WhenWhere, ADayBehindItsWeekdayIsTheDay) {
  for (const char* day : {"Wednesday, May 8", "Wednesday, 8 May,", "Wednesday (8 May)", "Wednesday 8 May"}) {
    const Reading reading =
        read_text("15 May 2024. Norway and Kenya met on " + std::string(day) + " in Oslo.");
    ASSERT_EQ(reading.events.size(), 1U) << day;
    EXPECT_EQ(reading.events[0].date.value_or(PartialDate{}).text(), "2024-05-08") << day;
  }
}

TEST(WhenWhere, AYearThatDescribesAThingIsNoDay) {
  EXPECT_EQ(when_and_where("Norway and Kenya renewed a 1997 agreement on forests in Oslo."), Lines{"- Oslo"});
}

TEST(WhenWhere, TheYearOfWhatIsDeclaredForIsNotWhenItWas) {
  EXPECT_EQ(when_and_where("Норвегия поддержала инициативу Кении о проведении в 2027 году саммита."),
            Lines{"- "});
  // A report of October that invites to January is of the year before.
  EXPECT_EQ(published("Осло. 3 октября. Норвегия и Кения встретились. Форум пройдёт в январе 2025 года."),
            "");
}

TEST(WhenWhere, ATitleBehindADateEndsNoDateline) {
  for (const std::string title : {"Mr.", "Dr.", "H.E. Mr."})
    EXPECT_EQ(
        when_and_where("August 21, 2025\n\nOn August 20, 2025, " + title +
                       " Otto Lind, Minister of the Environment of Japan, met Kenyan Minister Anna Berg."),
        Lines{"2025-08-20 "})
        << title;
}

TEST(WhenWhere, WhenSomethingIsToBeIsNotWhenItWasAgreedOn) {
  EXPECT_EQ(when_and_where("15 February 2025\n\nKenya and Norway agreed to finish the study in May."),
            Lines{"2025-02-15 "});
}

TEST(WhenWhere, TheCityOfAnotherGatheringIsNotWhereTheyMet) {
  const std::string both =
      "NAIROBI, July 3, 2025 - Kenyan Minister Anna Berg and Peruvian Minister Otto Lind ";
  EXPECT_EQ(when_and_where(both + "discussed the outcome of the summit in Vienna."),
            Lines{"2025-07-03 Nairobi"});
  EXPECT_EQ(when_and_where(both + "met ahead of the summit in Vienna."), Lines{"2025-07-03 Nairobi"});
  EXPECT_EQ(when_and_where(both + "discussed the climate at the summit in Vienna."),
            Lines{"2025-07-03 Vienna"});
  EXPECT_EQ(when_and_where(both + "met on the sidelines of the summit in Vienna."),
            Lines{"2025-07-03 Vienna"});
}

TEST(WhenWhere, DaysCountedFromTheOneTold) {
  const std::string both =
      "АСТАНА, 14 мая 2025 года. 12 мая министр экологии Казахстана Олег Берг встретился с послом Дании Отто "
      "Линдом. ";
  const std::string other = " он принял директора ЮНЕП Анну Лунд.";
  EXPECT_EQ(when_and_where(both + "Днем ранее" + other), (Lines{"2025-05-12 Astana", "2025-05-11 Astana"}));
  EXPECT_EQ(when_and_where(both + "Ранее в тот же день" + other),
            (Lines{"2025-05-12 Astana", "2025-05-12 Astana"}));
  EXPECT_EQ(when_and_where(both + "На следующий день" + other),
            (Lines{"2025-05-12 Astana", "2025-05-13 Astana"}));
  EXPECT_EQ(when_and_where(both + "До этого" + other), (Lines{"2025-05-12 Astana", "2025-05-12 Astana"}));
}

TEST(WhenWhere, EarlierTheSameDayIsNews) {
  EXPECT_EQ(
      when_and_where("Министр экологии Казахстана Олег Берг встретился с послом Дании Отто Линдом. Ранее в "
                     "тот же день он встретился с послом Швеции Анной Лунд.")
          .size(),
      2U);
  EXPECT_EQ(
      when_and_where("Министр экологии Казахстана Олег Берг встретился с послом Дании Отто Линдом. Ранее "
                     "страны встретились в Осло.")
          .size(),
      1U);
}

TEST(WhenWhere, ARangeOfDaysBeginsWithItsFirst) {
  EXPECT_EQ(when_and_where("ТАШКЕНТ, 14 августа 2025 года. С 4 по 8 августа Узбекистан с рабочим визитом "
                           "посетила делегация Всемирного банка."),
            Lines{"2025-08-04 Tashkent"});
}

TEST(WhenWhere, ADayToldByTheWayIsThatOfNothingElse) {
  EXPECT_EQ(
      when_and_where("АСТАНА, 14 мая 2025 года. Президент Казахстана Олег Берг принял министра экологии "
                     "Дании Отто Линда. Накануне гость провел переговоры с министром экологии Иваном "
                     "Лундом. Президент поблагодарил посла Дании Анну Хольм."),
      (Lines{"2025-05-14 Astana", "2025-05-13 Astana", "2025-05-14 Astana"}));
  EXPECT_EQ(when_and_where("АСТАНА, 14 мая 2025 года. Накануне министр экологии Казахстана Олег Берг "
                           "встретился с послом Дании Отто Линдом. Стороны подписали меморандум о климате."),
            (Lines{"2025-05-13 Astana", "2025-05-13 Astana"}));
}

TEST(WhenWhere, ACapitalThatActsIsNoPlace) {
  EXPECT_EQ(when_and_where("Minister Anna Berg of Peru met Ambassador Otto Lind of Chile in Lima. Copenhagen "
                           "stood ready to share its experience."),
            (Lines{"- Lima", "- Lima"}));
  EXPECT_EQ(when_and_where("Wellington will fund two posts in Samoa."), Lines{"- "});
  EXPECT_EQ(when_and_where("Rome and Tunis have agreed to lay a cable."), Lines{"- "});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
