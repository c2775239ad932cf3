// What Russian texts tell twice: who signed what was signed, who came for the meeting that is told. Names are
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

std::string quote_of_first(const std::string& text) {
  const std::string whole = "15 мая 2024 года. " + text;
  const Reading reading = read_text(whole);
  if (reading.events.empty()) return {};
  const Span quote = reading.events.front().quote;
  return whole.substr(quote.begin, quote.end - quote.begin);
}

TEST(RussianRetelling, WhoPutsHisNameToADocumentSignsWhatWasToldBefore) {
  EXPECT_EQ(
      told("Норвегия и Швеция подписали меморандум о защите лесов. Свои подписи поставили министр экологии "
           "Норвегии Анна Берг и посол Швеции Отто Линд."),
      Lines{"COOPERATE: Anna Berg, Otto Lind, Norway, Sweden"});
}

TEST(RussianRetelling, ADocumentOfTheKindThatWasSignedIsThatOne) {
  const Reading reading = read_russian(
      "Трехстороннее соглашение о воде заключили Норвегия и Швеция. Подписи под финансовым соглашением "
      "поставили министр экологии Норвегии Анна Берг и посол Швеции Отто Линд.");
  EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Anna Berg, Otto Lind, Norway, Sweden"});
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().title, "Трехстороннее соглашение о воде");
  EXPECT_EQ(told("Норвегия и Швеция подписали меморандум о климате. Подпись под документом с норвежской "
                 "стороны поставила министр экологии Норвегии Анна Берг, со шведской — Отто Линд, министр "
                 "энергетики Швеции."),
            Lines{"COOPERATE: Anna Berg, Otto Lind, Norway, Sweden"});
}

TEST(RussianRetelling, WhoSignsBehindAMeetingHasMetThere) {
  EXPECT_EQ(told("Совещание по вопросам охраны природы прошло в Осло. Протокол подписали министр экологии "
                 "Норвегии Анна Берг и посол Швеции Отто Линд."),
            (Lines{"CONSULT: Anna Berg, Otto Lind", "COOPERATE: Anna Berg, Otto Lind"}));
  EXPECT_EQ(told("Форум по вопросам охраны природы прошел в Осло. Норвегия и Швеция подписали протокол."),
            Lines{"COOPERATE: Norway, Sweden"});
}

TEST(RussianRetelling, TheDocumentIsTheOneToldBefore) {
  const Reading reading = read_russian(
      "Концерн «Энерго» и Министерство энергетики Норвегии подписали меморандум о лесах. Данный документ был "
      "подписан по завершении встречи между президентом Дании Иваном Лундом и президентом Швеции Отто "
      "Бергом.");
  EXPECT_EQ(told_events(reading).front(), "COOPERATE: Energo, Ministry of Energy of Norway");
  EXPECT_EQ(reading.agreements.size(), 1U);
}

TEST(RussianRetelling, ATitleMayTellForWhomSomebodyActs) {
  const Reading reading = read_report(
      {"test.txt",
       "Министр экологии Норвегии встретился с генсеком ВФЛ\n\n15 мая 2024 года. Министр экологии Норвегии "
       "Анна Берг провела встречу с генеральным секретарем форума Отто Линдом."});
  EXPECT_EQ(told_events(reading), Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianRetelling, ThoseWhoChairASessionMetAtIt) {
  EXPECT_EQ(
      told("В Осло прошло заседание по реке. Председательствовали на нем министр экологии Норвегии Анна "
           "Берг и посол Швеции Отто Линд."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianRetelling, WhoSignedTakesThePlaceOfThoseWhoHadMet) {
  EXPECT_EQ(
      told("В рамках визита в Норвегию президента Дании Ивана Лунда состоялось подписание меморандума о "
           "климате. Документ подписали министр экологии Норвегии Анна Берг и министр энергетики Дании "
           "Отто Линд.")
          .back(),
      "COOPERATE: Anna Berg, Otto Lind");
}

TEST(RussianRetelling, ASigningWithoutSignersIsToldByTheSentenceThatNamesThem) {
  const std::string text =
      "В Осло подписано соглашение о защите лесов. Подписи под документом поставили министр экологии "
      "Норвегии "
      "Анна Берг и посол Швеции Отто Линд.";
  EXPECT_EQ(told(text), Lines{"COOPERATE: Anna Berg, Otto Lind"});
  EXPECT_TRUE(quote_of_first(text).starts_with("подписано соглашение"));
}

TEST(RussianRetelling, WhoSealsADocumentSignsWhatWasToldBefore) {
  EXPECT_EQ(told("Протокол о климате был подписан в Осло: документ скрепили Министерство экологии Норвегии и "
                 "посольство Швеции."),
            Lines{"COOPERATE: Ministry of Ecology of Norway, Embassy of Sweden"});
}

TEST(RussianRetelling, ThoseWhoGiveTheStartStartWhatWasToldBefore) {
  EXPECT_EQ(told("Норвегия и Швеция запустили совместный проект по лесам. Старт ему дали министр экологии "
                 "Норвегии Анна Берг и посол Швеции Отто Линд."),
            Lines{"COOPERATE: Anna Berg, Otto Lind"});
}

TEST(RussianRetelling, ThatSomebodyCameIsToldForTheSakeOfTheMeeting) {
  EXPECT_EQ(told("Министр экологии Норвегии Анна Берг приняла посла Швеции Отто Линда, прибывшего в Осло."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      told("Министр экологии Норвегии Анна Берг, которая находится в Стокгольме с визитом, встретилась с "
           "послом Дании Отто Линдом."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("Министр экологии Норвегии Анна Берг находится в Стокгольме с визитом."),
            Lines{"CONSULT: Anna Berg"});
}

TEST(RussianRetelling, AListGoesOnBehindWhatDescribesOneOfIt) {
  EXPECT_EQ(
      told("Меморандум подписали министр экологии Норвегии Анна Берг, находящаяся в Стокгольме, и посол "
           "Дании Отто Линд."),
      Lines{"COOPERATE: Anna Berg, Otto Lind"});
}

TEST(RussianRetelling, ASurnameThatIsAFormOfANounIsKnownOnceItWasTold) {
  EXPECT_EQ(told("Президент Норвегии Иван Токаев прибыл в Баку. Токаев встретился с послом Швеции Отто "
                 "Линдом."),
            (Lines{"CONSULT: Ivan Tokayev", "CONSULT: Ivan Tokayev, Otto Lind"}));
}

TEST(RussianRetelling, WhoElseTookPartBelongsToTheMeetingToldBefore) {
  const std::string meeting =
      "Рабочую встречу провели в Осло министр экологии Норвегии Анна Берг и посол Швеции Отто Линд. ";
  for (const char* const also :
       {"В обсуждении приняли участие и ", "В разговоре участвовал также ", "К переговорам присоединился ",
        "Среди присутствующих был также ", "За столом переговоров были также "})
    EXPECT_EQ(told(meeting + also + "советник посольства Дании Иван Мур."),
              Lines{"CONSULT: Anna Berg, Otto Lind, Ivan Mur"})
        << also;
  EXPECT_EQ(
      told(meeting + "Участниками встречи стали также посол Дании Иван Мур и посол Финляндии Олав Холм."),
      Lines{"CONSULT: Anna Berg, Otto Lind, Ivan Mur, Olav Holm"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
