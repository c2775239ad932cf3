// Who acts in Russian sentences that put the verb or its object first. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text("15 мая 2024 года. " + text));
}

TEST(RussianSubject, TwoVerbsHaveTheSubjectBehindTheSecond) {
  EXPECT_EQ(
      told("Протокол подписали и планы сотрудничества на год согласовали министр экологии Норвегии Анна "
           "Берг и посол Швеции Отто Линд."),
      (Lines{"COOPERATE: Anna Berg, Otto Lind", "AGREE: Anna Berg, Otto Lind"}));
  EXPECT_EQ(told("Подписали меморандум и обсудили планы министр экологии Норвегии Анна Берг и посол Швеции "
                 "Отто Линд."),
            (Lines{"COOPERATE: Anna Berg, Otto Lind", "CONSULT: Anna Berg, Otto Lind"}));
}

TEST(RussianSubject, BehindTheVerbAnAcronymGivesTheSumBeforeIt) {
  EXPECT_EQ(told("600 тысяч евро предоставит ЕБРР на проект по отходам в Молдове."),
            Lines{"AID: European Bank for Reconstruction and Development, Moldova"});
}

TEST(RussianSubject, AListGoesOnBehindThePlaceOfAMember) {
  EXPECT_EQ(
      told("Соглашение заключили Министерство экологии Казахстана, Программа развития ООН в Казахстане и "
           "Евразийский банк развития."),
      Lines{"COOPERATE: Ministry of Ecology of Kazakhstan, United Nations Development Programme (UNDP), "
            "Eurasian Development Bank"});
}

TEST(RussianSubject, AnOfficeOfABodyStandsForIt) {
  EXPECT_EQ(
      told("Меморандум подписали Министерство экологии Казахстана, представительство ЮНИСЕФ в Казахстане "
           "и Евразийский банк развития."),
      Lines{"COOPERATE: Ministry of Ecology of Kazakhstan, UNICEF, Eurasian Development Bank"});
}

TEST(RussianSubject, ANounInARelativeClauseIsItsSubject) {
  EXPECT_EQ(told("Координатором экспедиции, в которой участвовала группа ученых, был Институт экологии "
                 "Норвегии."),
            Lines{});
}

TEST(RussianSubject, ASurnameThatLooksLikeAnotherCaseIsASubjectOnceItWasTold) {
  EXPECT_EQ(
      told("Посол Дании Анна Линде прибыла в Осло. Линде встретилась с министром экологии Норвегии Отто "
           "Бергом."),
      (Lines{"CONSULT: Anna Linde", "CONSULT: Anna Linde, Otto Berg"}));
}

TEST(RussianSubject, ACountryInBracketsIsThatOfWhomItStandsBehind) {
  EXPECT_EQ(told("Протокол подписали Анна Берг, министр экологии (Норвегия), и Отто Линд, директор Института "
                 "экологии (Швеция)."),
            Lines{"COOPERATE: Anna Berg, Otto Lind"});
}

TEST(RussianSubject, WhoKeepsUpRelationsOrValuesThemDeclaresNothing) {
  EXPECT_EQ(told("Норвегия и Швеция поддерживают давнее сотрудничество."), Lines{});
  EXPECT_EQ(told("Посол Швеции Отто Линд отметил, что Норвегия высоко ценит поддержку Швеции."), Lines{});
}

TEST(RussianSubject, WhoOffersHelpGivesIt) {
  EXPECT_EQ(told("Помощь ученых в создании мониторинга предложила Норвегии Швеция."),
            Lines{"AID: Sweden, Norway"});
}

TEST(RussianSubject, BehindAPhraseWithAPrepositionACommaLetsTheSubjectFollow) {
  EXPECT_EQ(told("По данным Министерства экологии Норвегии, Швеция выделит Дании грант."),
            Lines{"AID: Sweden, Denmark"});
  EXPECT_EQ(told("По словам министра экологии Норвегии, Всемирный банк и ЕБРР выделят Дании 5 млн евро."),
            Lines{"AID: World Bank, European Bank for Reconstruction and Development, Denmark"});
}

TEST(RussianSubject, WhoDeclaresThatHisCountryJoinsJoins) {
  EXPECT_EQ(told("Президент Норвегии Иван Лунд заявил о присоединении страны к Глобальному метановому "
                 "обязательству."),
            Lines{"COOPERATE: Ivan Lund"});
  EXPECT_EQ(told("Состоялся обмен мнениями относительно присоединения Норвегии к Всемирному банку."),
            Lines{});
}

TEST(RussianSubject, WhatSomebodyRemindsOfIsNoNews) {
  EXPECT_EQ(
      told("Министр экологии Норвегии Анна Берг напомнила, что Норвегия и Швеция подписали меморандум."),
      Lines{});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
