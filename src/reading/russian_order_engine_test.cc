// Who does what where Russian puts the object first, joins those whom a relative clause is about, or says in
// passing what somebody does as a rule. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text("15 мая 2024 года. " + text));
}

TEST(RussianOrder, AnOfficeInTheAccusativeIsNotThatOfTheSubjectBehindIt) {
  EXPECT_EQ(told("Министра экологии Швеции Анна Берг поблагодарила за гостеприимство."),
            Lines{"SUPPORT: Anna Berg, Sweden"});
  EXPECT_EQ(told("Посла Норвегии Иван Петров принял в Минске."), Lines{"CONSULT: Ivan Petrov, Norway"});
  EXPECT_EQ(told("Посла Норвегии Ивана Петрова приняла министр экологии Швеции Анна Берг."),
            Lines{"CONSULT: Anna Berg, Ivan Petrov"});
}

TEST(RussianOrder, APluralClauseIsAboutAllThatAreJoinedBeforeIt) {
  EXPECT_EQ(
      told("О поездке рассказали министр экологии Норвегии Анна Берг и посол Швеции Иван Петров, которые "
           "встретились в Осло."),
      Lines{"CONSULT: Anna Berg, Ivan Petrov"});
  EXPECT_EQ(told("К такому выводу пришли министр экологии Норвегии Анна Берг и посол Швеции Иван Петров, "
                 "созвонившиеся накануне."),
            Lines{"CONSULT: Anna Berg, Ivan Petrov"});
}

TEST(RussianOrder, WhatADocumentProvidesForIsNoNewHelp) {
  EXPECT_EQ(
      told("Норвегия и Кения подписали протокол к соглашению, по которому Норвегия безвозмездно оказывает "
           "Кении помощь на 10 миллионов евро."),
      Lines{"COOPERATE: Norway, Kenya"});
}

TEST(RussianOrder, AsBeforeOpensNoClause) {
  EXPECT_EQ(told("Норвегия, как и раньше, готова помогать Кении."), Lines{"SUPPORT: Norway, Kenya"});
}

TEST(RussianOrder, WhoTakesPartInWorkMeetsNobody) {
  EXPECT_EQ(told("Специалисты Швеции участвуют в строительстве станции в Норвегии."), Lines{});
}

TEST(RussianOrder, WhatWasGivenInAllYearsIsBackground) {
  EXPECT_EQ(told("За все время сотрудничества Всемирный банк выделил Кении 2 миллиарда долларов."), Lines{});
  EXPECT_EQ(told("К настоящему времени Всемирный банк выделил Кении 2 миллиарда долларов."), Lines{});
}

TEST(RussianOrder, WhatSeveralMeanToFoundTheyHaveAgreedOn) {
  EXPECT_EQ(told("Норвегия и Швеция намерены создать совместный центр."), Lines{"AGREE: Norway, Sweden"});
  EXPECT_EQ(told("Норвегия намерена создать центр."), Lines{});
}

TEST(RussianOrder, ANameBehindTheThingThatIsDoneDoesIt) {
  const auto promises = [](const std::string& text) {
    Lines out;
    for (const Commitment& one : read_report({"test.txt", text}).commitments)
      out.push_back(one.who + ": " + one.what);
    return out;
  };
  EXPECT_EQ(promises("Станцию мощностью 500 МВт Masdar планирует построить в Осло."),
            Lines{"Masdar: построить в Осло"});
  EXPECT_TRUE(promises("Солнечную станцию Masdar построят в Осло.").empty());
  EXPECT_EQ(promises("Рабочую группу Норвегия и Швеция решили создать по итогам встречи."),
            Lines{"Norway, Sweden: создать по итогам встречи"});
  EXPECT_EQ(promises("Создать рабочую группу Норвегия и Швеция решили по итогам встречи."),
            Lines{"Norway, Sweden: Создать рабочую группу"});
}

TEST(RussianOrder, BehindAColonAllGoesWithTheVerb) {
  EXPECT_EQ(told("Министр экологии Норвегии Анна Берг поблагодарила Швецию: фонду во всём помогают."),
            Lines{"SUPPORT: Anna Berg, Sweden"});
}

TEST(RussianOrder, NamesWithoutCasesBehindAGenitiveGive) {
  EXPECT_EQ(told("На модернизацию водоканала ЕБРР и ЕИБ дали 168 млн евро."),
            Lines{"AID: European Bank for Reconstruction and Development, European Investment Bank"});
  EXPECT_EQ(told("На проекты развития НБР выделил 30 млн долларов."), Lines{"AID: New Development Bank"});
}

TEST(RussianOrder, AColonRightBehindAVerbDividesToo) {
  EXPECT_EQ(told("В Осло договорились: Норвегия и Швеция будут вместе изучать ледники."),
            Lines{"AGREE: Norway, Sweden"});
}

TEST(RussianOrder, WhoseSomebodyIsDoesNotPartHimFromTheList) {
  EXPECT_EQ(
      told("Состоялась встреча министра экологии Норвегии Ивана Лунда и его шведского коллеги Эрика Берга."),
      Lines{"CONSULT: Ivan Lund, Eric Berg"});
}

TEST(RussianOrder, WordsThatDescribeABodyDoNotPartItFromTheList) {
  EXPECT_EQ(told("Минэкологии Норвегии и нефтяная компания Nordvind (NV) подписали меморандум."),
            Lines{"COOPERATE: Ministry of Ecology of Norway, Nordvind"});
}

TEST(RussianOrder, LettersBehindPeopleOfACountryAreAnothersName) {
  EXPECT_EQ(told("Лесникам Норвегии ПРООН передала дроны."),
            Lines{"AID: United Nations Development Programme (UNDP), Norway"});
}

TEST(RussianOrder, AThingBehindAMarkIsWhatTheVerbBehindItIsDoneTo) {
  EXPECT_EQ(
      told("Прошло заседание комиссии Норвегии и Швеции. Норвежскую делегацию возглавила министр Анна Берг, "
           "шведскую делегацию возглавил посол Отто Линд."),
      Lines{"CONSULT: Anna Berg, Sweden, Otto Lind"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
