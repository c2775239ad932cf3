// Whose verb it is in Russian sentences that put the verb, the object or an infinitive first, or leave the
// subject out. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines events(const std::string& text) {
  return told_events(read_text("15 мая 2024 года. " + text));
}

TEST(RussianClause, AGerundHasTheSubjectOfTheVerbBehindIt) {
  EXPECT_EQ(
      events("Принимая посла Швеции Отто Линда, министр экологии Норвегии Анна Берг рассказала о лесах."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianClause, AnInfinitiveBeforeTheVerbBelongsToItsNoun) {
  EXPECT_EQ(events("О готовности помогать Норвегии сообщил посол Швеции Отто Линд."),
            Lines{"SUPPORT: Otto Lind, Norway"});
}

TEST(RussianClause, APrepositionGovernsAConferenceAndNotTheSubjectBehindIt) {
  EXPECT_EQ(events("На полях COP29 Норвегия провела переговоры с Данией."),
            Lines{"CONSULT: Norway, Denmark"});
}

TEST(RussianClause, MoneyIsGivenInThePassiveToo) {
  EXPECT_EQ(events("Норвегии выделено 5 млн долларов Всемирным банком."), Lines{"AID: World Bank, Norway"});
}

TEST(RussianClause, AWordThatCountsIsNoVerb) {
  EXPECT_EQ(events("Швеция передала Норвегии три метеостанции."), Lines{"AID: Sweden, Norway"});
}

TEST(RussianClause, WhatWasDecidedAtAMeetingThoseOfTheMeetingDecided) {
  EXPECT_EQ(events("По итогам переговоров Норвегии и Швеции решено создать фонд.").front(),
            "AGREE: Norway, Sweden");
}

TEST(RussianClause, ARelativeClauseMayLeaveOutTheSubjectAroundIt) {
  EXPECT_EQ(events("Министр экологии Норвегии Анна Берг сказала об этом послу Швеции Отто Линду, которого "
                   "приняла в тот день."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianClause, ASecondVerbGoesOverASubordinateClause) {
  EXPECT_EQ(events("Посол Швеции Анна Линд указала, что связи оживились, и заявила о готовности Швеции "
                   "поддержать проекты Норвегии."),
            Lines{"SUPPORT: Anna Lind, Norway"});
}

TEST(RussianClause, TheSubjectMayStandBehindAnInfinitive) {
  EXPECT_EQ(events("Совместную группу решили создать Норвегия и Швеция."), Lines{"AGREE: Norway, Sweden"});
}

TEST(RussianClause, TheSubjectMayStandBehindTheVerb) {
  EXPECT_EQ(events("Семинар провели Минэкологии Норвегии и ПРООН."),
            events("Минэкологии Норвегии и ПРООН провели семинар."));
  EXPECT_EQ(events("Стремление Норвегии Швеция поддерживает."), Lines{"SUPPORT: Sweden, Norway"});
}

TEST(RussianClause, AParticipleBehindItsNounTellsBackground) {
  const Reading reading = read_text(
      "15 мая 2024 года. Соглашение, подписанное Минэнерго Норвегии и Всемирным банком, будет "
      "выполнено.");
  EXPECT_TRUE(reading.events.empty());
  EXPECT_EQ(reading.agreements.size(), 1U);
}

TEST(RussianClause, AParticipleTellsWhoHeldTheMeetingBeforeIt) {
  EXPECT_EQ(
      events(
          "Круглый стол, организованный Министерством экологии Норвегии совместно с ПРООН, прошел в Осло."),
      (Lines{"CONSULT: Ministry of Ecology of Norway, United Nations Development Programme (UNDP)"}));
  EXPECT_EQ(events("Семинар провело Министерство экологии Норвегии при поддержке ПРООН."),
            (Lines{"CONSULT: Ministry of Ecology of Norway, United Nations Development Programme (UNDP)"}));
}

TEST(RussianClause, WhoStandsBeforeTheColonOfAHeadlineDidIt) {
  EXPECT_EQ(events("Норвегия и Швеция: подписан меморандум."), Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianClause, WhoSignedTheTitleMayTell) {
  EXPECT_EQ(events("Меморандум о сотрудничестве между Норвегией и Швецией подписали в Осло."),
            Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianClause, ANameWithoutCasesBehindANounMayBeTheSubject) {
  EXPECT_EQ(events("По итогам переговоров по климату ОАЭ и Норвегия подписали меморандум."),
            Lines{"COOPERATE: United Arab Emirates, Norway"});
  EXPECT_EQ(events("На конференции по климату США объявили о выделении Норвегии 5 млн долларов.").front(),
            "AID: United States, Norway");
  // But not where another noun is.
  EXPECT_EQ(events("Глава делегации ОАЭ встретился с послом Швеции Отто Линдом."),
            Lines{"CONSULT: United Arab Emirates, Otto Lind"});
}

TEST(RussianClause, ALatinWordIsABodyBehindAPreposition) {
  EXPECT_EQ(events("Минэнерго Норвегии подписало меморандум с Norsun."),
            Lines{"COOPERATE: Ministry of Energy of Norway, Norsun"});
  EXPECT_TRUE(events("Состоялась встреча министра с Миссией в Осло.").empty());  // and no other word is
}

TEST(RussianClause, ARepublicIsNoPartOfAName) {
  EXPECT_EQ(events("Посол Швеции в Республике Казахстан Отто Линд посетил Минэкологии Норвегии."),
            Lines{"CONSULT: Otto Lind, Ministry of Ecology of Norway"});
}

TEST(RussianClause, ThePresidentOfABankIsNoneOfAState) {
  EXPECT_EQ(events("Президент Европейского банка реконструкции и развития Отто Линд встретился с президентом "
                   "Норвегии Анной Берг. Президент ЕБРР подтвердил готовность помочь Норвегии."),
            (Lines{"CONSULT: Otto Lind, Anna Berg", "SUPPORT: Otto Lind, Norway"}));
}

TEST(RussianClause, WhoSpeaksOfAThingDoesNotPromiseWhatItMustBe) {
  const auto promises = [](const std::string& text) {
    return read_text("15 мая 2024 года. " + text).commitments.size();
  };
  EXPECT_EQ(promises("Министр экологии Норвегии Анна Берг заявила, что сотрудничество должно быть взаимным."),
            0U);
  EXPECT_EQ(promises("Министр экологии Норвегии Анна Берг заявила, что страна должна сократить выбросы."),
            1U);
}

TEST(RussianClause, AnInvitationPromisesSomethingOnceThereIsADay) {
  const auto promises = [](const std::string& text) {
    return read_text("15 мая 2024 года. " + text).commitments.size();
  };
  EXPECT_EQ(promises("Норвегия пригласила Швецию на форум."), 0U);
  EXPECT_EQ(promises("Норвегия пригласила Швецию на форум в октябре 2025 года."), 1U);
}

TEST(RussianClause, AWordToTheReaderTakesNoActor) {
  EXPECT_EQ(events("Отметим, Всемирный банк и Министерство энергетики Норвегии заключили меморандум."),
            Lines{"COOPERATE: World Bank, Ministry of Energy of Norway"});
}

TEST(RussianClause, WhomARelativePronounStandsForIsMetInItsClause) {
  EXPECT_EQ(
      events("Посол Швеции Отто Линд, которого приняла министр экологии Норвегии Анна Берг, рассказал о "
             "лесах."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(events("Посол Швеции Отто Линд, с которым министр экологии Норвегии Анна Берг обсудила леса, "
                   "рассказал о планах."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      events("Министру экологии Дании Инге Хольм, которой позвонила министр экологии Норвегии Анна Берг, "
             "рассказали о лесах."),
      Lines{"CONSULT: Anna Berg, Inga Holm"});
}

TEST(RussianClause, WhoCameSomewhereIsReceivedThere) {
  EXPECT_EQ(events("Министр экологии Норвегии Анна Берг прибыла в Стокгольм, где её принял шведский коллега "
                   "Отто Линд.")
                .back(),
            "CONSULT: Otto Lind, Anna Berg");
}

TEST(RussianClause, AColleagueHasANameBehindIt) {
  EXPECT_EQ(events("Министр экологии Норвегии Анна Берг и её коллега Отто Линд обсудили леса."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianClause, BehindAThingANameIsItsGenitive) {
  EXPECT_EQ(events("Норвегия приняла предложение шведских коллег."), Lines{"AGREE: Norway, Sweden"});
}

TEST(RussianClause, TheBankIsTheOneInSomebodysRole) {
  EXPECT_EQ(events("Директор Всемирного банка Отто Линд встретился с министром экологии Норвегии Анной Берг. "
                   "Взнос банка составит 5 млн долларов."),
            (Lines{"CONSULT: Otto Lind, Anna Berg", "AID: World Bank, Norway"}));
}

TEST(RussianClause, AnAmbassadorIsNamedBehindTheCountryThatHeIsIn) {
  EXPECT_EQ(
      events("Губернатор Иван Берг встретился с послом Узбекистана в Российской Федерации Отто Линдом."),
      Lines{"CONSULT: Ivan Berg, Otto Lind"});
}

TEST(RussianClause, AnAmbassadorIsAPersonWhateverHisNameLooksLike) {
  EXPECT_EQ(events("Посол Японии Ямада Дзюн встретился с министром экологии Норвегии Анной Берг."),
            Lines{"CONSULT: Yamada Jun, Anna Berg"});
}

TEST(RussianClause, SupportIsForTheStateOfTheOtherSide) {
  EXPECT_EQ(
      events("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. Посол выразил "
             "признательность за помощь."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "SUPPORT: Otto Lind, Norway"}));
}

TEST(RussianClause, ASurnameAloneIsASubjectThoughItLooksLikeAGenitive) {
  EXPECT_EQ(events("Министр экологии Норвегии Анна Берг приняла посла Швеции Отто Джаббарова. Джаббаров "
                   "поблагодарил Берг за помощь."),
            (Lines{"CONSULT: Anna Berg, Otto Jabbarov", "SUPPORT: Otto Jabbarov, Anna Berg"}));
}

TEST(RussianClause, AVerbBehindAMinistryIsNotPartOfItsName) {
  EXPECT_EQ(events("Всемирный банк и Министерство экологии Норвегии дали старт проекту по лесам."),
            Lines{"COOPERATE: World Bank, Ministry of Ecology of Norway"});
}

TEST(RussianClause, WhatHasNoCasesIsTheSubjectBehindTheVerb) {
  EXPECT_EQ(events("Финансирование проекта берёт на себя TIKA."),
            Lines{"AID: Turkish Cooperation and Coordination Agency (TIKA)"});
  EXPECT_EQ(events("Вступило в силу соглашение между Норвегией и Швецией о лесах."),
            Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianClause, AGivenNameBehindARoleMayBeACityElsewhere) {
  EXPECT_EQ(events("Аким Туркестанской области Дархан Оспанкулов встретился с послом Швеции Отто Линдом."),
            Lines{"CONSULT: Darkhan Ospankulov, Otto Lind"});
}

TEST(RussianClause, WhomReadinessIsForIsNamedBeforeItIsGuessed) {
  EXPECT_EQ(
      events(
          "Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. Норвежская сторона "
          "выразила готовность сотрудничать с Кенией.")
          .back(),
      "SUPPORT: Norway, Kenya");
}

TEST(RussianClause, ARelativeClauseMayLeaveOutItsVerb) {
  EXPECT_EQ(
      events("Соглашение, общая сумма которого 88 млн долларов, подписано между Министерством инвестиций "
             "Узбекистана и компанией Masdar."),
      Lines{"COOPERATE: Ministry of Investment of Uzbekistan, Masdar"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
