// What a Russian sentence begins with beside what it tells: circumstances, conditions and doubts, and what
// brackets add. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(RussianFront, NobodyVisitsBetween) {
  EXPECT_EQ(told("В рамках визита между Министерством экологии Норвегии и ЮНЕП был подписан меморандум."),
            Lines{"COOPERATE: Ministry of Ecology of Norway, United Nations Environment Programme (UNEP)"});
}

TEST(RussianFront, WhatItHappenedInIsNotWhatWasDone) {
  EXPECT_EQ(told("В рамках визита министр экологии Анна Берг посетила штаб-квартиру Всемирного банка."),
            Lines{"CONSULT: Anna Berg, World Bank"});
  EXPECT_EQ(told("В ходе мероприятия Норвегия и Швеция открыли совместную лабораторию."),
            Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianFront, LettersInBracketsPartNothing) {
  EXPECT_EQ(
      told("Строительство солнечной электростанции (СЭС) в Осло оплатят Всемирный банк и Азиатский банк "
           "развития."),
      Lines{"AID: World Bank, Asian Development Bank"});
}

TEST(RussianFront, WhoHeldAMeetingMetThoseWhoTookPart) {
  EXPECT_EQ(told("Министр экологии Анна Берг провела встречу, в которой участвовали посол Отто Линд и "
                 "представители фонда."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianFront, ASumMayBeAMillionWithoutANumber) {
  EXPECT_EQ(told("Норвегия выделит Кении миллион долларов."), Lines{"AID: Norway, Kenya"});
}

TEST(RussianFront, PreparingForAConferenceIsNoVisit) {
  EXPECT_TRUE(told("Казахстанская сторона участвует в подготовке к Конференции Сторон.").empty());
}

TEST(RussianFront, WhatStandsBehindIfHasNotHappened) {
  for (const char* text : {"Если Швеция и Норвегия подписали меморандум, цены упадут.",
                           "Неправда, что Швеция и Норвегия подписали меморандум.",
                           "Неизвестно, подписали ли Швеция и Норвегия меморандум."}) {
    for (const Event& event : read_text(text).events) EXPECT_NE(event.status, EventStatus::kHeld) << text;
  }
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
