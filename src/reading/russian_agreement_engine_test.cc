// Who agrees, gives and signs in Russian reports where the name or the form makes it hard to see: unions of
// states, names that no dictionary has, passives, lists of documents. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("15 мая 2024 года. " + text);
}

Lines events(const std::string& text) {
  return told_events(read(text));
}

TEST(RussianAgreement, OrganisationsOutsideTheDictionaryAreDeclined) {
  EXPECT_EQ(events("Росатом и Всемирный банк подписали меморандум."),
            Lines{"COOPERATE: Rosatom, World Bank"});
  EXPECT_EQ(events("Всемирный банк подписал меморандум с Росатомом."),
            Lines{"COOPERATE: World Bank, Rosatom"});
}

TEST(RussianAgreement, AListedNameWinsOverTheCountryThatBeginsIt) {
  EXPECT_EQ(events("Французское агентство развития и Норвегия подписали дорожную карту."),
            Lines{"COOPERATE: French Development Agency (AFD), Norway"});
}

TEST(RussianAgreement, TheStatesOfAUnionAreSeveral) {
  EXPECT_EQ(events("Министры окружающей среды стран ШОС провели совещание."),
            Lines{"CONSULT: Shanghai Cooperation Organisation"});
  EXPECT_EQ(events("Декларация принята странами БРИКС."), Lines{"COOPERATE: BRICS"});
}

TEST(RussianAgreement, ShortParticiplesArePassivesThoughTheyMayBeAdjectives) {
  EXPECT_EQ(events("Норвегией и Швецией запущен проект."), Lines{"COOPERATE: Norway, Sweden"});
  EXPECT_EQ(events("Норвегия открыта для сотрудничества с Кенией."), Lines{"SUPPORT: Norway, Kenya"});
}

TEST(RussianAgreement, MembersOfAListShareACase) {
  EXPECT_EQ(events("По словам министра, Германия выделит Грузии грант."), Lines{"AID: Germany, Georgia"});
}

TEST(RussianAgreement, MoneyForARegionIsMoneyForItsCountry) {
  EXPECT_EQ(events("Всемирный банк выделит 10 млн евро на завод в Хорезмской области."),
            Lines{"AID: World Bank, Uzbekistan"});
}

TEST(RussianAgreement, AnAcronymBesideAnOrganisationIsNoActorOfItsOwn) {
  EXPECT_EQ(events("Анна Берг провела переговоры с директором Программы ООН по окружающей среде (ЮНЕП) "
                   "Отто Линдом."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianAgreement, HoldersOfOneOfficeStandBehindTheirCountries) {
  EXPECT_EQ(events("Президенты Норвегии Анна Берг и Швеции Отто Линд встретились в Вене."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianAgreement, ADelegationWithoutACountryIsItsLeader) {
  EXPECT_EQ(events("Президент Норвегии Анна Берг приняла делегацию во главе с послом Швеции Отто Линдом."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianAgreement, AConferenceBeforeAnOfficeIsNoPartOfIt) {
  EXPECT_EQ(events("В рамках COP29 министр экологии Норвегии Анна Берг провела переговоры с Данией."),
            Lines{"CONSULT: Anna Berg, Denmark"});
}

TEST(RussianAgreement, AMayorHasHisTown) {
  const Reading reading = read("Мэр Еревана Отто Линд встретился с послом Швеции Анной Берг.");
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events[0].actors[0].org, "Yerevan");
  EXPECT_EQ(reading.events[0].actors[0].country, "AM");
}

TEST(RussianAgreement, EachDocumentOfAListIsOne) {
  EXPECT_EQ(
      told_titles(read("Норвегия и Швеция подписали меморандум о климате, соглашение о водороде и протокол о "
                       "лесах.")),
      (Lines{"меморандум о климате", "соглашение о водороде", "протокол о лесах"}));
}

TEST(RussianAgreement, ATitleNamesNeitherThePlaceBeforeItNorWhoSigns) {
  EXPECT_EQ(told_titles(read("Анна Берг подписала в Норвегии протокол о лесах с послом Швеции Отто Линдом.")),
            Lines{"протокол о лесах"});
}

TEST(RussianAgreement, WhatTheTitleTellsTheTextTellsAgain) {
  const Reading reading = read_report(
      {"test.txt",
       "Норвегия и Швеция подписали протокол о биоразнообразии\n\n15 мая 2024 года\n\nМинистр экологии "
       "Норвегии Анна Берг подписала протокол о сохранении видов с послом Швеции Отто Линдом.\n"});
  EXPECT_EQ(told_titles(reading), Lines{"протокол о сохранении видов"});
}

TEST(RussianAgreement, TheSidesAreThoseOfTheMeetingAndNotWhoWasNamedSince) {
  EXPECT_EQ(
      events("Министр экологии Норвегии Анна Берг встретилась с директором Всемирного банка Отто Линдом. "
             "Речь шла о конвенции Организации Объединенных Наций, которую Норвегия примет летом. "
             "Стороны подтвердили приверженность защите лесов.")
          .back(),
      "SUPPORT: Anna Berg, Otto Lind");
}

TEST(RussianAgreement, AnAdverbBehindTheNounIsNoPartOfTheTitle) {
  EXPECT_EQ(told_titles(read("Меморандум также подписали Норвегия и Швеция.")), Lines{"Меморандум"});
}

TEST(RussianAgreement, ANameInItsOwnLettersIsTheNameItself) {
  EXPECT_EQ(events("Президент Норвегии Анна Берг встретилась с директором Всемирного банка Юргеном Крогером "
                   "(Jurgen Kroger)."),
            Lines{"CONSULT: Anna Berg, Jurgen Kroger"});
}

TEST(RussianAgreement, SheIsNoMan) {
  EXPECT_EQ(
      events("Министр экологии Норвегии Иван Лунд встретился с послом Швеции Анной Берг. Она поддержала "
             "усилия Норвегии.")
          .back(),
      "SUPPORT: Anna Berg, Norway");
}

TEST(RussianAgreement, OneBodyMayHaveTwoNames) {
  EXPECT_EQ(
      events("Министерство природы и лесов Норвегии и Всемирный банк подписали меморандум о лесах. Об этом "
             "меморандуме рассказали журналистам. Меморандум подписали Министерство природы Норвегии и "
             "Всемирный банк.")
          .size(),
      1U);
}

TEST(RussianAgreement, WhoDoesItIsNotWhatIsDone) {
  EXPECT_TRUE(read("Лесом займутся эксперты Норвегии.").commitments.empty());
}

TEST(RussianAgreement, AGenitiveIsOfTheNounBeforeIt) {
  EXPECT_EQ(events("На полях форума стран ШОС прошла встреча министра экологии Норвегии Анны Берг с послом "
                   "Швеции Отто Линдом."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianAgreement, MemorandaOfOneMinistryWithDifferentCompaniesAreSeveral) {
  const Reading told = read_report(
      {"test.txt",
       "15 мая 2024 года. Министерство энергетики Норвегии и компания Alfa Energy подписали меморандум о "
       "сотрудничестве в энергетике. Министерство энергетики Норвегии и компания Beta Power подписали "
       "меморандум о "
       "сотрудничестве в энергетике."});
  EXPECT_EQ(told.agreements.size(), 2U);
  EXPECT_EQ(told_events(told).size(), 2U);
}

TEST(RussianAgreement, WhoPromisesAtTalksPromisesToTheOtherSide) {
  EXPECT_EQ(events("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. Норвежская "
                   "сторона пообещала передать данные о лесах."),
            (Lines{"CONSULT: Anna Berg, Otto Lind", "AGREE: Norway, Otto Lind"}));
  EXPECT_EQ(
      events("В ходе переговоров с послом Швеции Отто Линдом министр экологии Норвегии Анна Берг пообещала "
             "передать данные о лесах."),
      (Lines{"AGREE: Anna Berg, Otto Lind", "CONSULT: Anna Berg, Otto Lind"}));
}

TEST(RussianAgreement, WhatWasAgreedOnMayStandBeforeTheVerb) {
  EXPECT_EQ(
      events("Центр защиты лесов откроют осенью — об этом договорились министр экологии Норвегии Анна Берг "
             "и посол Швеции Отто Линд."),
      Lines{"AGREE: Anna Berg, Otto Lind"});
  EXPECT_EQ(events("Обязательство сократить выбросы взяла на себя Норвегия."), Lines{"AGREE: Norway"});
}

TEST(RussianAgreement, TalksEndInADecision) {
  EXPECT_EQ(
      events("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. Итогом встречи "
             "стало решение провести экспедицию."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "AGREE: Anna Berg, Otto Lind"}));
}

TEST(RussianAgreement, APartOfASumIsGivenWithoutItsCurrency) {
  EXPECT_EQ(events("Станция обошлась в 9 млн крон, из них 7,5 млн безвозмездно выделила Швеция."),
            Lines{"AID: Sweden"});
  EXPECT_TRUE(events("Станция обошлась в 9 млн крон, из них 7,5 млн саженцев выделила Швеция.").empty());
}

TEST(RussianAgreement, AGrantIsOfTheBankBehindIt) {
  EXPECT_EQ(events("Грант Всемирного банка в размере 5 млн долларов пойдёт на леса."),
            Lines{"AID: World Bank"});
}

TEST(RussianAgreement, TheTextTellsAnAgreementAndAPromiseMoreExactlyThanTheTitle) {
  const std::string text =
      "Норвегия и Швеция подписали рамочное соглашение о лесах и займутся ими вместе\n\n"
      "15 мая 2024 года. В Осло подписано рамочное соглашение о лесах Балтики. Меры определят в июне.";
  const Reading told = read_text(text);
  ASSERT_EQ(told.agreements.size(), 1U);
  EXPECT_GT(told.agreements.front().quote.begin, text.find("\n\n"));
  EXPECT_TRUE(told.commitments.empty());
}

TEST(RussianAgreement, WhatIsYetToBeSignedIsLessSure) {
  const Reading signed_by_two = read("Норвегия и Швеция подписали меморандум о лесах.");
  const Reading to_come = read("Норвегия и Швеция подпишут меморандум о лесах.");
  ASSERT_EQ(signed_by_two.agreements.size(), 1U);
  ASSERT_EQ(to_come.agreements.size(), 1U);
  EXPECT_LT(to_come.agreements.front().origin.confidence, signed_by_two.agreements.front().origin.confidence);
}

TEST(RussianAgreement, WhatWasSignedYearsAgoIsNoNews) {
  EXPECT_TRUE(events("Два года назад Норвегия и Швеция подписали дорожную карту о лесах.").empty());
}

TEST(RussianAgreement, WhatWasPlannedOncePromisesNothing) {
  EXPECT_TRUE(read("Норвегия и Швеция намеревались провести экспедицию.").commitments.empty());
  EXPECT_EQ(read("Норвегия и Швеция намерены провести экспедицию.").commitments.size(), 1U);
  EXPECT_EQ(read("Норвегия рассчитывает построить ветропарк к 2030 году.").commitments.size(), 1U);
}

TEST(RussianAgreement, WhoTellsThatItWasSignedWithSomebodyIsTheOtherSide) {
  EXPECT_EQ(events("Подписан меморандум с Всемирным банком, сообщил министр энергетики Норвегии Уле Даль."),
            Lines{"COOPERATE: Ule Dal, World Bank"});
  EXPECT_EQ(events("Министр энергетики Норвегии Уле Даль дал интервью. Достигнута договоренность с "
                   "Всемирным банком о защите лесов."),
            Lines{"AGREE: Ule Dal, World Bank"});
  EXPECT_EQ(events("Со Швецией прошли переговоры, сообщил министр энергетики Норвегии Уле Даль."),
            Lines{"CONSULT: Ule Dal, Sweden"});
  EXPECT_EQ(events("Подписан меморандум между Данией и Всемирным банком, сообщил министр энергетики Норвегии "
                   "Уле Даль."),
            Lines{"COOPERATE: Denmark, World Bank"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
