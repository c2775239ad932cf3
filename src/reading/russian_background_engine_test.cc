// What Russian reports tell beside their news: what was before, what goes on always, what is only spoken of.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_russian(const std::string& text) {
  return read_text("15 мая 2024 года. " + text);
}

Lines told(const std::string& text) {
  return told_events(read_russian(text));
}

TEST(RussianBackground, WhatASentenceBeginsWithPutsAllOfItIntoThePast) {
  EXPECT_EQ(told("Ранее, 5 мая, Анна Берг и Отто Линд уже встречались на полях форума и наметили планы."),
            Lines{});
  EXPECT_EQ(told("Ранее в тот же день министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто "
                 "Линдом."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianBackground, WhatGoesOnAlwaysIsNoMeeting) {
  EXPECT_EQ(told("Министр экологии Норвегии Анна Берг и посол Швеции Отто Линд регулярно созваниваются."),
            Lines{});
}

TEST(RussianBackground, WhatIsSpokenOfOrMadeForIsNotHeld) {
  EXPECT_EQ(told("Соглашение Норвегии предусматривает создание платформы для встреч между властями Швеции и "
                 "Дании."),
            Lines{});
  EXPECT_EQ(
      told("Министр экологии Норвегии Анна Берг и посол Швеции Отто Линд обменялись мнениями по заключению "
           "соглашения о лесах."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianBackground, ThatASessionOpenedIsNoMeetingOfThoseToldBefore) {
  EXPECT_EQ(
      told("Норвегия и Швеция подписали меморандум о лесах. 11 мая в Осло состоялось открытие 12-й сессии "
           "Конференции сторон Рамочной конвенции ООН об изменении климата."),
      Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianBackground, WhatOnlyDescribesANounDeclaresNothing) {
  EXPECT_EQ(told("Президент Дании Иван Лунд представил меры поддержки, оказанной Норвегией Швеции."),
            Lines{});
}

TEST(RussianBackground, SeveralAcronymsInBracketsPartNoNameFromItsRole) {
  const Reading reading = read_russian(
      "Министр экологии Норвегии Анна Берг встретилась с Председателем 12-й сессии Конференции Сторон "
      "Рамочной "
      "конвенции ООН об изменении климата (КС РКИК ООН) Отто Линдом (Швеция).");
  EXPECT_EQ(told_events(reading), Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianBackground, CapitalsThatSignAreNotWhereItWas) {
  const Reading reading = read_report(
      {"test.txt",
       "Ташкент, Астана и Баку подписали соглашение о партнерстве\n\nВ Осло на полях форума президенты "
       "Узбекистана, Казахстана и Азербайджана подписали соглашение о стратегическом партнерстве."});
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events.front().place, "Oslo");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
