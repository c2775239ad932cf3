// Names that stand beside somebody and are not his own: of the president he serves, of the company he is
// from. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(RussianServedOffices, ThePresidentWhomSomebodyServesIsAnotherOne) {
  EXPECT_EQ(
      told("Помощник президента Дании Владимира Крога Рустам Берг встретился с министром экологии Анной "
           "Линд."),
      Lines{"CONSULT: Rustam Berg, Anna Lind"});
  EXPECT_EQ(told("Министр экологии Анна Линд встретилась с помощником президента Дании Тимура Крогова "
                 "Рустамом Бергом."),
            Lines{"CONSULT: Anna Lind, Rustam Berg"});
  EXPECT_EQ(told("Специальный представитель председателя КНР Линь Цзяньмина, вице-премьер Хуан Линьмин "
                 "встретился с министром экологии Анной Линд."),
            Lines{"CONSULT: Huang Linming, Anna Lind"});
}

TEST(RussianServedOffices, WhoIsServedIsKnownFromThenOn) {
  EXPECT_EQ(told("Советник президента Владимира Крога Рустам Берг выступил с докладом. Крог встретился с "
                 "министром экологии Анной Линд."),
            Lines{"CONSULT: Vladimir Krog, Anna Lind"});
}

TEST(RussianServedOffices, ANameThatMayBeHerOwnIs) {
  EXPECT_EQ(told("Советник президента Дании Ивана Крогович встретилась с министром экологии Анной Линд."),
            Lines{"CONSULT: Ivana Krogovich, Anna Lind"});
  EXPECT_EQ(told("Гретель Одилар рассказала о лесах. Директор Всемирного банка Гретель Одилар встретилась с "
                 "министром экологии Анной Линд."),
            Lines{"CONSULT: Gretel Odilar, Anna Lind"});
  EXPECT_EQ(told("Заместитель министра экономики Дании Умид Бергаджаев встретился с министром экологии Анной "
                 "Линд."),
            Lines{"CONSULT: Umid Bergajayev, Anna Lind"});
}

TEST(RussianServedOffices, WhoServesAnOfficeDoesNotHoldIt) {
  EXPECT_EQ(told("Председатель Верховного совета Дании Отто Крог открыл форум. Представитель председателя "
                 "встретился с министром экологии Кении Анной Линд."),
            Lines{"CONSULT: Representative of the Chairman, Anna Lind"});
}

TEST(RussianServedOffices, TheBodyInBracketsIsWhereSomebodyWorks) {
  const Reading reading = read_text(
      "Во встрече по климату участвовали Отто Линд (Masdar), Анна Берг (Всемирный банк) и Олег Крог "
      "(Nordvind Water & Electricity).");
  ASSERT_EQ(reading.events.size(), 1U);
  const auto& actors = reading.events[0].actors;
  ASSERT_EQ(actors.size(), 3U);
  EXPECT_EQ(actors[0].org, "Masdar");
  EXPECT_EQ(actors[1].org, "World Bank");
  EXPECT_EQ(actors[2].org, "Nordvind Water & Electricity");
}

TEST(RussianServedOffices, ANameInItsOwnLettersIsNoBody) {
  EXPECT_EQ(
      told("Министр экологии Анна Берг встретилась с директором банка Юргеном Крогером (Jurgen Kroger)."),
      Lines{"CONSULT: Anna Berg, Jurgen Kroger"});
}

TEST(RussianServedOffices, OfSomeNamesTheLastWordAloneIsDeclined) {
  EXPECT_EQ(told("Министр экологии Анна Берг встретилась с послом Кореи Ким Сонг Хёном."),
            Lines{"CONSULT: Anna Berg, Kim Song Hyon"});
  EXPECT_EQ(told("Министр экологии Анна Берг встретилась с министром Китая Линь Цзяньцю."),
            Lines{"CONSULT: Anna Berg, Lin Jianqiu"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
