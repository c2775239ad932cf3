// Who met, by nouns that stand before their verb, by commissions of two states and by verbs that take no
// object. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(RussianTalks, WhoseMeetingItIsStandsBehindItsNoun) {
  EXPECT_EQ(told("Встреча министра энергетики Норвегии Ивана Лунда с послом Швеции Отто Линдом прошла "
                 "вчера."),
            Lines{"CONSULT: Ivan Lund, Otto Lind"});
  EXPECT_EQ(told("Беседа президента Норвегии Ивана Лунда с послом Швеции Отто Линдом состоялась в Осло."),
            Lines{"CONSULT: Ivan Lund, Otto Lind"});
}

TEST(RussianTalks, ACommissionOfTwoStatesIsBothOfThem) {
  EXPECT_EQ(told("Норвежско-шведская комиссия по рекам провела в Осло двадцатое заседание."),
            Lines{"CONSULT: Norway, Sweden"});
  EXPECT_EQ(told("Комиссия Норвегии провела заседание."), Lines{});
}

TEST(RussianTalks, WhoStandsBehindAVerbWithoutAnObjectIsItsSubject) {
  EXPECT_EQ(told("О ветропарке с правительством Норвегии договорилась Norsun Energy.").size(), 1U);
  EXPECT_EQ(told("О ветропарке с правительством Норвегии договорилась Masdar."),
            Lines{"AGREE: Masdar, Government of Norway"});
}

TEST(RussianTalks, WhoReceivesMayStandBesideTheNoun) {
  EXPECT_EQ(told("О лесах шла речь в ходе приема министром экологии Норвегии Иваном Лундом посла Швеции "
                 "Отто Линда."),
            Lines{"CONSULT: Ivan Lund, Otto Lind"});
  EXPECT_EQ(told("Министр экологии Норвегии Иван Лунд ознакомил посла Швеции Отто Линда с ходом реформ."),
            Lines{"CONSULT: Ivan Lund, Otto Lind"});
}

TEST(RussianTalks, WhoLedThemHasMet) {
  EXPECT_EQ(told("Переговоры прошли в Осло. Вели их министр экологии Норвегии Иван Лунд и посол Швеции "
                 "Отто Линд."),
            Lines{"CONSULT: Ivan Lund, Otto Lind"});
}

TEST(RussianTalks, WhoSawASigningHasMetNobody) {
  EXPECT_EQ(told("Министерство экологии Норвегии и Всемирный банк подписали меморандум. В мероприятии "
                 "приняли участие посол Швеции Отто Линд и мэр Осло Иван Лунд."),
            Lines{"COOPERATE: Ministry of Ecology of Norway, World Bank"});
}

TEST(RussianTalks, NotesAreExchanged) {
  EXPECT_EQ(told("Состоялся обмен нотами между МИД Норвегии и посольством Швеции."),
            Lines{"COOPERATE: Ministry of Foreign Affairs of Norway, Embassy of Sweden"});
  EXPECT_EQ(told("Норвегия со Швецией скрепили сотрудничество соглашением."),
            Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianTalks, SidesMayBeRepresentedAndColleaguesToldOfWhatOneKnows) {
  EXPECT_EQ(told_events(read_report({"test.txt",
                                     "Стороны в лице министра экологии Норвегии Анны Берг и посла "
                                     "Швеции Отто Линда обсудили защиту лесов."})),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told_events(read_report({"test.txt",
                                     "Министр экологии Норвегии Анна Берг поделилась с послом Швеции "
                                     "Отто Линдом опытом защиты лесов."})),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianTalks, WhomSomebodyTalkedWithMayBeToldBehindTheVerb) {
  EXPECT_EQ(told_events(read_report({"test.txt",
                                     "Собеседником министра экологии Норвегии Ивана Лунда стал посол "
                                     "Швеции Отто Линд."})),
            Lines{"CONSULT: Otto Lind, Ivan Lund"});
}

TEST(RussianTalks, WhatSomebodyIsToComeForIsStillToCome) {
  const Report coming{"test.txt",
                      "Министр Анна Берг прибудет в Осло для переговоров с министром Отто Линдом."};
  EXPECT_TRUE(held_events(read_report(coming)).empty());
}

TEST(RussianTalks, DeputiesOfMinistersActForTheirStates) {
  EXPECT_EQ(told_events(read_report(
                {"test.txt", "Заместители министров экологии Норвегии и Кении провели консультации."})),
            Lines{"CONSULT: Norway, Kenya"});
  EXPECT_EQ(told_events(read_report(
                {"test.txt", "Заместители министров экологии Анна Берг и Отто Линд провели встречу."})),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianTalks, AGovernmentThatSitsHasMetNobody) {
  EXPECT_TRUE(told_events(read_report({"test.txt",
                                       "Заседание правительства Норвегии прошло под председательством "
                                       "премьер-министра Ивана Лунда."}))
                  .empty());
}

TEST(RussianTalks, WhereTheMeetingWasIsToldOfTheOneBefore) {
  EXPECT_EQ(
      told("Министр экологии Норвегии Анна Берг встретилась с министром экологии Кении Отто Линдом. Встреча "
           "прошла 3 мая в Минприроды Норвегии. Участие приняли послы Иван Крог и Олег Лунд."),
      Lines{"CONSULT: Anna Berg, Otto Lind, Ivan Krog, Oleg Lund"});
}

TEST(RussianTalks, WhoLeadsTheOthersIsMetByThoseOfWhomTheTextTells) {
  EXPECT_EQ(
      told("Министр экологии Норвегии Анна Берг встретилась с министром экологии Кении Отто Линдом. В ходе "
           "обсуждения лесов с делегацией Малайзии, возглавляемой министром Олегом Крогом, стороны отметили "
           "успехи."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "CONSULT: Anna Berg, Oleg Krog"}));
}

TEST(RussianTalks, WhatCameBeforeASigningWasAMeeting) {
  EXPECT_EQ(told("Подписанию предшествовали встречи министра экономики Грузии Инги Берг и посла Румынии Отто "
                 "Линда."),
            Lines{"CONSULT: Inga Berg, Otto Lind"});
}

TEST(RussianTalks, WhoseMeetingItWasIsToldBesideWhoWasMet) {
  EXPECT_EQ(
      told("Вопрос обсуждался в ходе встречи министра экологии Беларуси Александра Лунда с послом Дании Отто "
           "Линдом."),
      Lines{"CONSULT: Alexandr Lund, Otto Lind"});
}

TEST(RussianTalks, TheAmbassadorOfTheTitleIsNamedInTheText) {
  EXPECT_EQ(
      told_events(read_text("Анна Берг встретилась с послом Германии\n\nКиев, 5 мая 2025 г. Министр экологии "
                            "Украины Анна Берг и Мартин Линд обменялись мнениями о климате.")),
      Lines{"CONSULT: Anna Berg, Martin Lind"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
