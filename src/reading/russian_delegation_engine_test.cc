// Whose people come and whom they answer in Russian reports, and what a purpose leaves open. Names are
// invented.
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

Lines held(const std::string& text) {
  return held_events(read_russian(text));
}

TEST(RussianDelegation, ABankIsCalledBehindTheWordForIt) {
  for (const char* const whose : {"банка KfW", "немецкого банка KfW"})
    EXPECT_EQ(told("Министр экологии Норвегии Анна Берг приняла делегацию " + std::string(whose) + "."),
              Lines{"CONSULT: Anna Berg, KfW"})
        << whose;
  EXPECT_EQ(
      told("Делегацию немецкого банка KfW, которую возглавляла директор Мария Витт, принял министр экологии "
           "Норвегии Отто Линд."),
      Lines{"CONSULT: Otto Lind, Mariya Vitt"});
}

TEST(RussianDelegation, WhoAnswersWithThanksThanks) {
  EXPECT_EQ(told("Министр экологии Норвегии Анна Берг приняла посла Швеции Отто Линда. Линд ответил "
                 "благодарностью за сотрудничество."),
            (Lines{"CONSULT: Anna Berg, Otto Lind", "SUPPORT: Otto Lind, Norway"}));
}

TEST(RussianDelegation, WhatABodyOwnsIsNotTheBodyItself) {
  EXPECT_EQ(
      told(
          "Посол Швеции Отто Линд обсудил с министром экологии Норвегии Анной Берг сессию Конференции сторон "
          "Рамочной конвенции ООН, которую принимает Бразилия."),
      Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(RussianDelegation, WhoWatchedASigningMetNobody) {
  EXPECT_EQ(
      told(
          "На церемонии подписания меморандума между Норвегией и Швецией присутствовал президент Иван Лунд."),
      Lines{"COOPERATE: Norway, Sweden"});
  EXPECT_EQ(told("На церемонии присутствовал президент Иван Лунд. Норвегия и Швеция подписали меморандум."),
            Lines{"COOPERATE: Norway, Sweden"});
  EXPECT_EQ(
      told("Норвегия и Швеция подписали меморандум. В церемонии приняли участие посол Дании Отто Линд и "
           "министр Анна Берг."),
      Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianDelegation, WhoSharesHisViewAtASessionTakesPartInIt) {
  EXPECT_EQ(told("Премьер-министр Беларуси Иван Мур поделился своим мнением на заседании Евразийского "
                 "межправительственного совета."),
            Lines{"CONSULT: Ivan Mur, Eurasian Intergovernmental Council"});
}

TEST(RussianDelegation, WhatShouldComeOfItHasNotCome) {
  EXPECT_EQ(held("Швеция дала 5 млн долларов Дании, чтобы Норвегия и Кения подписали меморандум."),
            Lines{"AID: Sweden, Denmark"});
  EXPECT_EQ(held("Норвегия и Кения работают над тем, чтобы министры встретились в Осло."), Lines{});
  EXPECT_EQ(
      held("Анна Берг предложила: пусть ЕЭК пишет документ быстрее, чтобы главы правительств рассмотрели его "
           "на встрече."),
      Lines{});
  const Reading reading =
      read_russian("Швеция дала деньги, чтобы Норвегия и Кения подписали меморандум о лесах.");
  for (const Agreement& one : reading.agreements) EXPECT_NE(one.status, AgreementStatus::kSigned);
}

TEST(RussianDelegations, PeopleOfASideOrOfAGroupOfTwoActForThem) {
  const auto told = [](const std::string& text) { return told_events(read_report({"test.txt", text})); };
  EXPECT_EQ(told("Представители норвежской стороны встретились с послом Швеции Отто Линдом."),
            Lines{"CONSULT: Norway, Otto Lind"});
  EXPECT_EQ(told("Члены норвежско-шведской рабочей группы собрались в Осло."),
            Lines{"CONSULT: Norway, Sweden"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
