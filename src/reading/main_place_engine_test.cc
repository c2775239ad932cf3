// The place and the day of a report as a whole, where what was done does not tell its own: not those of
// another gathering or document of which the report only speaks. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// The place of each event, "-" where none is known.
Lines places_told(const std::string& text) {
  Lines out;
  for (const Event& event : read_text(text).events) out.push_back(event.place.empty() ? "-" : event.place);
  return out;
}

const std::string kTalks = "Norway's Minister Anna Berg held talks with Peruvian Ambassador Otto Lind. ";

TEST(MainPlace, IsNotThatOfAnEarlierGathering) {
  EXPECT_EQ(places_told("5 May 2025\n" + kTalks + "They spoke of the consensus of the Bali summit."),
            Lines{"-"});
  EXPECT_EQ(places_told("5 May 2025\n" + kTalks + "They recalled the Bali, Indonesia summit last November."),
            Lines{"-"});
}

TEST(MainPlace, OfTheDatelineOutweighsOneThatASentenceNamesTwice) {
  EXPECT_EQ(places_told("OSLO, May 5, 2025. " + kTalks + "The work began at COP22 in Marrakech."),
            Lines{"Oslo"});
}

TEST(MainPlace, IsNotWhereSomethingIsToBe) {
  EXPECT_EQ(places_told("5 May 2024\n" + kTalks + "They spoke of COP29, which will be held in Baku."),
            Lines{"-"});
  EXPECT_EQ(places_told("5 May 2024\n" + kTalks + "They spoke of a forum to be held in Baku."), Lines{"-"});
  EXPECT_EQ(places_told("5 May 2024\n" + kTalks +
                        "They praised the forum that will be held in October of this year in Baku."),
            Lines{"-"});
  EXPECT_EQ(
      places_told("5 мая 2024\nМинистр Норвегии Анна Берг встретилась с послом Перу Отто Линдом. Речь шла "
                  "о форуме, который пройдет в Баку."),
      Lines{"-"});
}

TEST(MainPlace, IsNotWhereSomethingWasLongAgo) {
  EXPECT_EQ(places_told("5 May 2024\n" + kTalks + "The choice was made in Dubai on December 11, 2023."),
            Lines{"-"});
}

TEST(MainPlace, IsNoCapitalThatActs) {
  EXPECT_EQ(places_told("5 мая 2025\nОсло и Лима договорились о защите лесов."), Lines{"-"});
}

// A session that the text says is to come does not tell when an undated report was written.
TEST(MainPlace, ASessionToComeTellsNeitherDayNorPlace) {
  const Reading reading = read_report(
      {"test.txt",
       "Министр Норвегии Анна Берг встретилась с послом Перу Отто Линдом. На COP29, который пройдет в "
       "Баку, стороны откроют павильон."});
  ASSERT_FALSE(reading.events.empty());
  EXPECT_EQ(reading.events.front().place, "");
  EXPECT_FALSE(reading.events.front().date.has_value());
}

TEST(MainPlace, AYearInsideANameIsNoDay) {
  const Reading reading = read_report(
      {"test.txt",
       "5 May 2025\nNorway and Peru signed a memorandum to carry out the National Contributions 2021 "
       "Update and the Water Plan."});
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events.front().date->text(), "2025-05-05");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
