// Support, thanks and consent as Russian reports tell them, and what only looks like them. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines support_told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(RussianSupport, OneSpeaksInTheNameOfAGovernment) {
  EXPECT_EQ(support_told("От имени правительства Кубы министр Иван Лунд выразил признательность Всемирному "
                         "банку."),
            Lines{"SUPPORT: Ivan Lund, World Bank"});
  EXPECT_EQ(support_told("Министр экологии Кубы Иван Лунд адресовал благодарность Всемирному банку."),
            Lines{"SUPPORT: Ivan Lund, World Bank"});
}

TEST(RussianSupport, WhatOneSpeaksOutForMayStandFirst) {
  EXPECT_EQ(support_told("За создание климатического центра высказались представители Японии."),
            Lines{"SUPPORT: Japan"});
  EXPECT_EQ(support_told("Инициатива Норвегии по защите ледников получила поддержку Швеции."),
            Lines{"SUPPORT: Sweden"});
}

TEST(RussianSupport, WhatGoesOnAllTheTimeOrIsPraisedIsNone) {
  for (const std::string told : {"Речь шла о поддержке, которую Зеленый климатический фонд оказывает Кубе.",
                                 "Посол Швеции Отто Линд высоко оценил кампанию Норвегии по посадке лесов.",
                                 "Странам надо показать, что они привержены Парижскому соглашению."})
    EXPECT_EQ(support_told(told), Lines{}) << told;
}

TEST(RussianSupport, ConsentIsToldWithoutAVerbOfAgreeing) {
  const std::string met = "Министр экологии Кубы Иван Лунд встретился с послом Дании Отто Линдом. ";
  for (const std::string told :
       {"Выражено обоюдное согласие расширять сотрудничество.", "Достигнуто понимание о подготовке проекта."})
    EXPECT_EQ(support_told(met + told).back(), "AGREE: Ivan Lund, Otto Lind") << told;
  EXPECT_EQ(support_told("Норвегии и Швеции удалось договориться о мониторинге ледников."),
            Lines{"AGREE: Norway, Sweden"});
}

TEST(RussianSupport, ASurnameOfAWomanIsNoGenitiveOfAMans) {
  EXPECT_EQ(
      support_told("Министр экологии Кубы Иван Лунд встретился с представителем ПРООН Лаурой Россой. Росса "
                   "поблагодарила Кубу.")
          .back(),
      "SUPPORT: Laura Rossa, Cuba");
}

TEST(RussianSupport, WhomSomebodyReceivedStandsBehindThePlace) {
  for (const std::string where : {"В министерстве", "Вечером", "Сегодня"})
    EXPECT_EQ(support_told("Министр энергетики Кубы Отто Линд прибыл в Ташкент. " + where +
                           " его принял министр энергетики Узбекистана Иван Лунд.")
                  .back(),
              "CONSULT: Ivan Lund, Otto Lind")
        << where;
}

TEST(RussianSupport, HeadsOfBodiesActForTheirStates) {
  EXPECT_EQ(support_told("В Осло собрались главы водохозяйственных ведомств Дании и Швеции."),
            Lines{"CONSULT: Denmark, Sweden"});
}

TEST(RussianSupport, WhoIsSetOnCooperationSupportsIt) {
  EXPECT_EQ(told_events(read_report({"test.txt",
                                     "Посол Швеции Отто Линд подтвердил нацеленность на сотрудничество с "
                                     "Норвегией."})),
            Lines{"SUPPORT: Otto Lind, Norway"});
}

TEST(RussianSupport, ThanksAreOfTheDayOnWhichTheyAreGiven) {
  const Reading reading = read_report(
      {"test.txt",
       "Осло, 14 июля 2022 года. Министр Норвегии Анна Берг поблагодарила Швецию за помощь в мае."});
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events[0].date->text(), "2022-07-14");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
