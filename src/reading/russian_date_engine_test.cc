// On which day something was, as Russian reports and the lines over them tell it. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::string day_of(const std::string& text) {
  const Reading reading = read_text(text);
  return reading.events.empty() ? std::string() : reading.events[0].date.value_or(PartialDate{}).text();
}

TEST(RussianDate, TheFirstOfAMonthOverADayInItStandsForTheMonth) {
  EXPECT_EQ(day_of("date 2024-04-01 ОСЛО, 15 апр — Новости. Норвегия и Кения провели встречу."),
            "2024-04-15");
  EXPECT_EQ(day_of("date 2024-04-01\n\nОбщество, 12:56 15 апреля 2024\n\nНорвегия и Кения провели встречу."),
            "2024-04-15");
  EXPECT_EQ(day_of("date 2024-04-02\n\nОбщество, 12:56 15 апреля 2024\n\nНорвегия и Кения провели встречу."),
            "2024-04-02");
}

TEST(RussianDate, AConferenceMayBeNamedInWords) {
  EXPECT_EQ(day_of("Норвегия и Кения провели встречу на полях 29-й Конференции сторон РКИК ООН."), "2024-11");
  EXPECT_EQ(
      day_of("Норвегия и Кения провели встречу в ходе 27-й сессии Конференции Сторон Рамочной конвенции ООН "
             "об изменении климата."),
      "2022-11");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
