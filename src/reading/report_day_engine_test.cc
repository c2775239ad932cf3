// The day of a report whose text leaves a part of it out. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::string day_of_report(const std::string& text) {
  const Reading reading = read_text(text);
  return reading.published ? reading.published->text() : std::string();
}

// "date place" of each event.
Lines day_and_place(const std::string& text) {
  Lines out;
  for (const Event& one : read_text(text).events)
    out.push_back((one.date ? one.date->text() : std::string("-")) + " " + one.place);
  return out;
}

TEST(ReportDay, AMonthAloneIsWhenAReportWasPublished) {
  EXPECT_EQ(day_of_report("Душанбе, август 2025 г. Венгрия и Австрия подписали меморандум."), "2025-08");
}

TEST(ReportDay, TheDayOfRatesOnThePageIsNot) {
  EXPECT_EQ(day_of_report("Currency rates from 11/10/2024\n$1 – 12.30\nSearch\nNorway 14/06/2023 A minister "
                          "meets the bank\n\nOslo. Minister Anna Berg met Otto Lind of the World Bank."),
            "2023-06-14");
}

TEST(ReportDay, TheDayOnWhichAPageWasReadIsNot) {
  EXPECT_EQ(
      day_and_place("Friday, 20 September 2024\n\nOn February 13 in Tashkent, Minister Anna Berg of Norway "
                    "met Minister Otto Lind of Kenya."),
      Lines{"2024-02-13 Tashkent"});
  EXPECT_EQ(day_of_report("20 сентября 2024\n\n13 октября министр Анна Берг встретилась с Отто Линдом."),
            "2023-10-13");
  EXPECT_EQ(day_of_report("20 September 2024\n\nOn September 12, Minister Anna Berg met Otto Lind."),
            "2024-09-20");
}

TEST(ReportDay, TodayOverAReportIsWhenThePageWasRead) {
  EXPECT_EQ(
      day_of_report("Today: Friday, 20 September 2024\n\nOslo, 13 September 2024. Minister Anna Berg met "
                    "Otto Lind."),
      "2024-09-13");
  // The last 13 November that was over on 20 September 2024 is that of 2023.
  EXPECT_EQ(day_of_report("Today is Friday, 20 September 2024\n\nOSLO, November 13\n\nMinister Anna Berg met "
                          "Otto Lind."),
            "2023-11-13");
  EXPECT_EQ(day_of_report("Сегодня: 20 сентября 2024\n\nМинистр Анна Берг встретилась с Отто Линдом."),
            "2024-09-20");
}

TEST(ReportDay, ADayBesideALabelIsThatOfTheReport) {
  EXPECT_EQ(
      day_and_place("Energy is on the table in Moldova\n\n13:39 | 10.11.2022 Category: Official\n\nChisinau, "
                    "Nov. 10 /NORDPRESS/- Minister Anna Berg today met Otto Lind of the World Bank."),
      Lines{"2022-11-10 Chisinau"});
}

TEST(ReportDay, ConferencesOfAnotherConventionCountForThemselves) {
  EXPECT_EQ(day_of_report(
                "Norway and Kenya met to prepare COP17. The 17th Conference of the Parties to the Convention "
                "on Biological Diversity (COP17) is coming."),
            "");
  // COP17 of the UNFCCC was held in Durban from 28 November to 11 December 2011.
  EXPECT_EQ(day_of_report("Norway and Kenya met on the sidelines of COP17 on climate."), "2011-12");
}

TEST(ReportDay, NoReportIsOlderThanTheConference) {
  EXPECT_EQ(
      day_of_report("МОСКВА, 25 декабря. Норвегия и Кения провели встречу. Конвенция вступила в силу 21 "
                    "марта 1994 года."),
      "");
}

TEST(ReportDay, AMonthBeforeTheTextIsWhenItWasPublished) {
  const Reading reading = read_text(" date 2024-09 Norway and Kenya met in Oslo on 12 September.");
  EXPECT_EQ(reading.published.value_or(PartialDate{}).text(), "2024-09");
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events[0].date.value_or(PartialDate{}).text(), "2024-09-12");
  EXPECT_EQ(read_report({"test.txt", "date 2024-09 Norway and Kenya met in Oslo."})
                .published.value_or(PartialDate{})
                .text(),
            "2024-09");
}

TEST(ReportDay, AReportThatNamesNoDayIsOfTheMonthOfTheConferenceAtWhichItTells) {
  EXPECT_EQ(day_and_place(
                "Norway and Kenya met on the margins of the UN Climate Change Conference (COP29) in Baku. "
                "Norway pledged 5 million dollars to Kenya."),
            (Lines{"2024-11 Baku", "2024-11 Baku"}));
  // COP28 was held from 30 November to 12 December 2023.
  EXPECT_EQ(day_of_report("Norway and Kenya met on the sidelines of COP28."), "2023-12");
  // COP26 was held from 31 October to 12 November 2021.
  EXPECT_EQ(day_of_report("Норвегия и Кения встретились на полях COP26."), "2021-11");
}

TEST(ReportDay, ADayWithoutAYearIsOfTheYearInWhichAProgrammeBegins) {
  EXPECT_EQ(
      day_and_place("Норвегия и Кения встретились 6 мая в Осло. Они подписали программу на 2025–2026 годы."),
      (Lines{"2025-05-06 Oslo", "2025-05-06 Oslo"}));
  EXPECT_EQ(day_and_place("Norway and Kenya met on 6 May in Oslo."), Lines{"- Oslo"});
}

// The eighth of December was a Friday in 2023, the fifteenth of August a Thursday in 2024.
TEST(ReportDay, AWeekdayTellsTheYear) {
  EXPECT_EQ(day_and_place("Norway and Peru signed a memorandum on Friday (Dec 8). COP27 and again COP27 had "
                          "asked for it; COP28 will hear of it."),
            Lines{"2023-12-08 "});
  EXPECT_EQ(day_and_place("Norway and Peru signed a memorandum on 15 August, Thursday. A plan of 12 May 2022 "
                          "and one of 3 June 2022 gave way on 4 July 2024."),
            Lines{"2024-08-15 "});
}

TEST(ReportDay, OfSeveralDaysOverATextItsDatelineTellsWhich) {
  EXPECT_EQ(day_of_report("Среда, 24 апреля 2024\nМинск +8°C\n19 декабря 2018, 21:40\n\nБеларусь хочет "
                          "сотрудничать с Норвегией\n\n19 декабря, Минск. Министр Иван Лунд встретился с "
                          "послом Норвегии Анной Берг."),
            "2018-12-19");
}

TEST(ReportDay, TheMonthOverATextMayBeInTheLanguageOfTheSite) {
  for (const char* line : {"12. septembar 2024 13:55", "12 Sentyabr 2024", "12 Eylül 2024, 10:00"})
    EXPECT_EQ(
        day_of_report(std::string(line) + "\nNorway and Peru join hands for forests\n\nOSLO - Norway and "
                                          "Peru signed a memorandum on forests on Thursday."),
        "2024-09-12")
        << line;
}

TEST(ReportDay, ADayInBracketsEndsTheReportThatItDates) {
  const Reading reading = read_text(
      "Minister Anna Berg met Ambassador Otto Lind on Wednesday.\n\nThey spoke of wind. (8 Nov 2012)\n");
  ASSERT_TRUE(reading.published);
  EXPECT_EQ(reading.published->text(), "2012-11-08");
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events.front().date->text(), "2012-11-07");  // 8 November 2012 was a Thursday
}

TEST(ReportDay, ThatOfALineWithTwoDaysTellsTheYearOfOthers) {
  EXPECT_EQ(day_and_place(
                "By NP – Nov 09, 2022 – Last updated at Nov 09, 2022\n\nMinister Anna Berg met Otto Lind in "
                "Oslo on 3 November."),
            Lines{"2022-11-03 Oslo"});
  // The first day that a text names is that of the report where nothing better is told: so "Tuesday" has its
  // own.
  EXPECT_EQ(day_and_place(
                "NORDPRESS, all about the climate of our country and the world, 20 November 2024, Society. "
                "On Tuesday Minister Anna Berg met Otto Lind in Oslo."),
            Lines{"2024-11-19 Oslo"});
}

TEST(ReportDay, MayStandBelowTheReport) {
  const Reading reading = read_text(
      "Austria and Hungary signed a memorandum on forests in Vienna today.\n\nDate\n2024.11.14 / "
      "20:14\nAuthor\nA portal\n");
  ASSERT_TRUE(reading.published);
  EXPECT_EQ(reading.published->text(), "2024-11-14");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
