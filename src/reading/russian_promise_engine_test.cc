// What in Russian reports only looks like a promise or a meeting, and who acts where a page or a pronoun
// makes it hard to see. Names are invented.
#include <algorithm>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const std::string kTalks =
    "15 мая 2024 года. Министр экологии Норвегии Анна Берг и посол Швеции Отто Линд провели переговоры в "
    "Осло. ";
const std::string kTalksTold = "CONSULT: Anna Berg, Otto Lind";

// "who: what" of each commitment.
Lines promised(const std::string& text) {
  return told_promises(read_text(text));
}

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(RussianPromise, WhatWasToldBeforeOrNotAtAllIsNone) {
  EXPECT_TRUE(promised(kTalks + "«Мы сначала должны их изучить», – сказала Анна Берг.").empty());
  EXPECT_EQ(promised(kTalks + "«Мы должны изучить реку», – сказала Анна Берг."),
            Lines{"Anna Berg: изучить реку"});
  EXPECT_TRUE(promised(kTalks + "По тексту достигнуто согласие.").empty());
  EXPECT_TRUE(promised(kTalks + "Анна Берг рассказала о планах.").empty());
}

TEST(RussianPromise, WhatIsAskedWishedOrOnlyThoughtIsNone) {
  EXPECT_TRUE(promised(kTalks + "Стороны остановились на том, как расширить сотрудничество.").empty());
  EXPECT_TRUE(promised(kTalks + "Анна Берг рассчитывает, что Швеция построит станцию.").empty());
  EXPECT_TRUE(promised(kTalks + "Стороны сошлись во мнении, что реку нужно беречь.").empty());
}

TEST(RussianPromise, BehindAColonAThingIsNobody) {
  EXPECT_TRUE(promised(kTalks + "Открыта платформа: она укрепит науку двух стран.").empty());
  EXPECT_EQ(promised(kTalks + "Ответ дала Анна Берг: она построит станцию."), Lines{"Anna Berg: станцию"});
}

TEST(RussianPromise, WhatTitleAndTextSayWasAgreed) {
  const Lines events = told(
      "Норвегия и Швеция договорились о сотрудничестве\n\n12 марта 2025 года. Министр экологии Норвегии Анна "
      "Берг "
      "и посол Швеции Отто Линд обсудили в Осло леса.\n\nСтороны договорились подготовить дорожную карту "
      "сотрудничества.");
  EXPECT_EQ(std::ranges::count(events, "AGREE: Norway, Sweden"), 1);
}

TEST(RussianPromise, ASpanOfYearsEndsWithItsLast) {
  const auto due = [](const std::string& text) {
    const Reading reading = read_text(text);
    return reading.commitments.empty() ? std::string() : reading.commitments.front().due->text();
  };
  EXPECT_EQ(due("15 мая 2024 года. Норвегия в 2025-2027 годах построит станцию."), "2027");
  EXPECT_EQ(due("15 мая 2024 года. Норвегия в 2025–2028 годах построит станцию."), "2028");
}

TEST(RussianAgreementTitle, AQuotationThatBeganBeforeEndsIt) {
  const auto title = [](const std::string& text) { return read_text(text).agreements.at(0).title; };
  EXPECT_EQ(title("15 мая 2024 года. «Мы подписали меморандум с Кенией», – сказала министр экологии Норвегии "
                  "Анна Берг."),
            "меморандум с Кенией");
  EXPECT_EQ(title("15 мая 2024 года. Норвегия и Кения подписали соглашение \"О защите лесов\"."),
            "соглашение \"О защите лесов\"");
}

TEST(RussianActors, WhoTellsOrPhotographsIsNoParty) {
  EXPECT_EQ(told(kTalks + "Такие сроки Отто Линд назвал в беседе с ТАСС."), Lines{kTalksTold});
  EXPECT_EQ(told(kTalks + "Фото: Иван ПЕТРЕНКО Стороны подписали в Осло протокол о защите лесов."),
            (Lines{kTalksTold, "COOPERATE: Anna Berg, Otto Lind"}));
}

TEST(RussianActors, WhoCameToAMeetingThatAnotherHeldIsTold) {
  EXPECT_EQ(
      told("15 мая 2024 года. Сенатор Иван Лунд участвовал во встрече, которую министр экологии Норвегии "
           "Анна Берг провела с послом Швеции Отто Линдом."),
      Lines{"CONSULT: Anna Berg, Otto Lind, Ivan Lund"});
}

TEST(RussianActors, TheyWithHimAreTwo) {
  EXPECT_EQ(told("15 мая 2024 года. Министр экологии Анна Берг сказала, что они с Отто Линдом "
                 "созвонились."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianActors, OnePersonMayHaveThreeRoles) {
  EXPECT_EQ(
      told_roles(read_text("15 мая 2024 года. Иван Лунд встретился с министром экологии Монголии, членом "
                           "Правительства и депутатом Великого Хурала (Парламента) страны Анной Берг.")),
      (Lines{"Ivan Lund |  | ",
             "Anna Berg | Minister of Ecology, Member of the Government, State Great "
             "Khural Member of Parliament | MN"}));
}

TEST(RussianActors, MembersOfAUnionAreItsStates) {
  EXPECT_EQ(
      told("15 мая 2024 года. Страны – члены ШОС дали оценку программе и условились, что 2025 год будет "
           "объявлен Годом лесов."),
      Lines{"AGREE: Shanghai Cooperation Organisation"});
}

TEST(RussianActors, AWorkingGroupOfAUnionActsForIt) {
  EXPECT_EQ(
      told("15 мая 2024 года. На встрече, которую провела в Осло рабочая группа БРИКС по климату, говорили "
           "о мерах."),
      Lines{"CONSULT: BRICS"});
  EXPECT_TRUE(told("15 мая 2024 года. Рабочая группа по климату провела заседание в Осло.").empty());
}

TEST(RussianActors, MinistersOfAListOfRepublics) {
  EXPECT_EQ(told("26 сентября 2024 года. Министры экологии Республики Казахстан, Кыргызской Республики, "
                 "Туркменистана и Республики Корея провели в Сеуле встречу."),
            Lines{"CONSULT: Kazakhstan, Kyrgyzstan, Turkmenistan, South Korea"});
}

TEST(RussianActors, TheStateCouncilIsNobodysName) {
  EXPECT_EQ(told("3 июня 2025 года. Премьер-министр Норвегии Иван Лунд и заместитель председателя Госсовета "
                 "КНР Отто "
                 "Линд провели переговоры."),
            Lines{"CONSULT: Ivan Lund, Otto Lind"});
}

TEST(RussianActors, WhatIsAddedForReferenceIsNoNews) {
  const Reading reading = read_text(
      "17 июля 2025 года. Министр энергетики Норвегии Иван Лунд встретился с послом Швеции Отто Линдом.\n\n"
      "Справочно: станция строится вместе с Данией. Министры трех стран подписали дорожную карту в Вене.");
  EXPECT_EQ(told_events(reading), Lines{"CONSULT: Ivan Lund, Otto Lind"});
  EXPECT_EQ(reading.events.at(0).place, "");
}

TEST(RussianActors, WhoIsInterestedIsSoInTheOtherSide) {
  EXPECT_EQ(
      told(
          "5 июня 2025 года. Министр экологии Норвегии Иван Лунд провел встречу с министром экологии Армении "
          "Анной Берг. «Мы заинтересованы в росте торговли», – подчеркнул Иван Лунд.")
          .back(),
      "SUPPORT: Ivan Lund, Armenia");
}

TEST(RussianActors, TwoWhoAreMetAreOfOneCountry) {
  EXPECT_EQ(told_roles(read_text(
                "Москва. 11 ноября 2024. Министр экологии Иван Лунд провел переговоры с президентом "
                "Норвегии Анной Берг и премьер-министром Отто Хольмом.")),
            (Lines{"Ivan Lund | Minister of Ecology | RU", "Anna Berg | President | NO",
                   "Otto Holm | Prime Minister | NO"}));
}

TEST(RussianActors, WhoCameLaterIsNoneOfTheSides) {
  EXPECT_EQ(
      told("15 мая 2024 года. Министр экологии Норвегии Анна Берг приняла посла Швеции Отто Линда. Посол "
           "рассказал о лесах. Погода была хорошей. Леса растут. Во встрече также приняли участие министр "
           "энергетики Норвегии Иван Лунд и посол Дании Нина Хольм. Достигнута договоренность о проведении "
           "форума.")
          .back(),
      "AGREE: Anna Berg, Otto Lind");
}

TEST(RussianActors, WhoIsPartOfADelegationHasJoinedNothing) {
  EXPECT_TRUE(told("15 мая 2024 года. В ее состав вошли представители Министерства экологии Норвегии и "
                   "Всемирного банка.")
                  .empty());
}

TEST(RussianActors, WithWhomAProjectStartedAndWhoSpeaks) {
  EXPECT_EQ(told("15 мая 2024 года. Совместно с Всемирным банком и Данией стартовал проект."),
            Lines{"COOPERATE: World Bank, Denmark"});
  EXPECT_EQ(told("15 мая 2024 года. «У нас подписаны меморандумы с Кенией», – сказала министр экологии "
                 "Норвегии Анна Берг."),
            Lines{"COOPERATE: Kenya, Anna Berg"});
}

TEST(RussianActors, WhoGivesMoneyMayStandBehindIt) {
  EXPECT_EQ(told("15 мая 2024 года. Деньги на программу совместно выделяют Норвегия, Европейский союз и "
                 "Швеция."),
            Lines{"AID: Norway, European Union, Sweden"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
