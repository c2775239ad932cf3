// What Russian texts tell twice: who signed what was signed, who came for the meeting that is told. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_russian(const std::string& text) {
  return engine().read({"test.txt", "15 мая 2024 года. " + text});
}

Lines told(const std::string& text) {
  return told_events(read_russian(text));
}

std::string quote_of_first(const std::string& text) {
  const std::string whole = "15 мая 2024 года. " + text;
  const Reading reading = engine().read({"test.txt", whole});
  if (reading.events.empty()) return {};
  const Span quote = reading.events.front().quote;
  return whole.substr(quote.begin, quote.end - quote.begin);
}

TEST(RussianRetelling, WhoPutsHisNameToADocumentSignsWhatWasToldBefore) {
  EXPECT_EQ(
      told("Норвегия и Швеция подписали меморандум о защите лесов. Свои подписи поставили министр экологии "
           "Норвегии Анна Берг и посол Швеции Отто Линд."),
      Lines{"COOPERATE: Anna Berg, Otto Lind"});
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

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
