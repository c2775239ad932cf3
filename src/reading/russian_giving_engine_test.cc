// By which words Russian reports tell that somebody gives, has given or is ready to give money. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines given(const std::string& text) {
  return told_actors(read_text(text), EventType::kAid);
}

Lines promises(const std::string& text) {
  return told_promises(read_text(text));
}

TEST(RussianGiving, IsToldOfThoseWhoPayTogether) {
  EXPECT_EQ(given("В финансировании ветропарка участвуют Всемирный банк и Азиатский банк развития."),
            (Lines{"World Bank, Asian Development Bank"}));
  EXPECT_TRUE(given("В обсуждении участвуют Всемирный банк и Азиатский банк развития.").empty());
}

TEST(RussianGiving, IsToldOfReadinessAndOfTheWayTheMoneyGoes) {
  EXPECT_EQ(given("Норвегия готова выделить Кении 5 млн долларов на защиту лесов."), Lines{"Norway, Kenya"});
  EXPECT_EQ(given("Из Норвегии в Кению поступит 30 млн крон."), Lines{"Norway, Kenya"});
  EXPECT_EQ(given("По соглашению Всемирный банк направляет Кении 5 млн долларов."),
            Lines{"World Bank, Kenya"});
  EXPECT_EQ(given("Всемирный банк прокредитует строительство станции в Кении."), Lines{"World Bank, Kenya"});
  EXPECT_EQ(given("Зелёный климатический фонд одобрил два проекта Кении."),
            Lines{"Green Climate Fund, Kenya"});
}

TEST(RussianGiving, WhoSignsALoanAgreementGivesItsSum) {
  EXPECT_EQ(given("Всемирный банк и правительство Кении подписали кредитное соглашение на 5 млн долларов."),
            Lines{"World Bank, Government of Kenya"});
  EXPECT_TRUE(given("Всемирный банк и правительство Кении подписали кредитное соглашение.").empty());
}

TEST(RussianGiving, OfManyYearsIsHistory) {
  EXPECT_TRUE(given("За последние десять лет Всемирный банк выделил Кении 2 млрд долларов.").empty());
}

TEST(RussianGiving, WeWillIsAPromise) {
  EXPECT_EQ(promises("«Мы посадим миллион деревьев», — сказал министр экологии Норвегии Отто Линд."),
            Lines{"Otto Lind: миллион деревьев"});
  EXPECT_TRUE(
      promises("«Мы посадили миллион деревьев», — сказал министр экологии Норвегии Отто Линд.").empty());
}

TEST(RussianGiving, AVerbAloneIsNoPromise) {
  EXPECT_TRUE(promises("Норвегия и Швеция встретились в Осло. На леса направят.").empty());
}

TEST(RussianGiving, MeansForAThingMayBeGivenWithoutTheirSum) {
  EXPECT_EQ(told_events(read_report({"test.txt", "Деньги на станцию даёт правительство Норвегии."})),
            Lines{"AID: Government of Norway"});
}

TEST(RussianGiving, AGiftIsHelp) {
  EXPECT_EQ(
      told_events(read_report({"test.txt", "В дар от правительства Норвегии метеорологи получили радар."})),
      Lines{"AID: Norway"});
}

TEST(RussianGiving, WhoGotAnInvitationIsToCome) {
  EXPECT_EQ(promises("Посол Норвегии Отто Линд получил приглашение на форум в Баку в мае 2026 года."),
            Lines{"Otto Lind: на форум в Баку в мае 2026 года"});
}

TEST(RussianGiving, WhoseMoneyReachesSomebodyGives) {
  EXPECT_EQ(told_events(read_report({"test.txt",
                                     "Норвегии на ремонт каналов достанется 5 млн долларов Всемирного "
                                     "банка."})),
            Lines{"AID: Norway, World Bank"});
  EXPECT_EQ(told_events(read_report(
                {"test.txt", "Правительство Норвегии объявило о гранте в 5 млн крон для Швеции."})),
            Lines{"AID: Sweden, Government of Norway"});
  EXPECT_EQ(told_events(read_report(
                {"test.txt", "За счёт средств Норвегии в Швеции установят десять метеостанций."})),
            Lines{"AID: Norway, Sweden"});
}

TEST(RussianGiving, ASumMayEndItsSentence) {
  EXPECT_EQ(promises("Всемирный банк выделит Норвегии $5 млн. Деньги нужны срочно."),
            Lines{"World Bank: Норвегии $5 млн."});
  EXPECT_EQ(promises("Всемирный банк выделит Норвегии 5 млн. долларов на леса."),
            Lines{"World Bank: Норвегии 5 млн. долларов на леса"});
}

TEST(RussianGiving, WhatWasGivenSinceSomeYearIsNoNews) {
  EXPECT_EQ(given("С 2004 года Норвегия предоставила Кении более 20 млн евро на водоснабжение."), Lines{});
  EXPECT_EQ(given("В этом году Норвегия предоставила Кении более 20 млн евро на водоснабжение.").size(), 1U);
}

TEST(RussianGiving, WhatWillBeGivenIsTold) {
  EXPECT_EQ(given("Норвегии Всемирным банком будет выделено 5 млн долларов."), Lines{"World Bank, Norway"});
  EXPECT_EQ(given("Кении будет предоставлен грант Всемирного банка в размере 5 млн долларов."),
            Lines{"Kenya, World Bank"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
