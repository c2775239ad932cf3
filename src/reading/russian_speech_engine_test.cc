// Who speaks in Russian texts, and what their words tell: quotations, asides, thanks. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text("15 мая 2024 года. " + text));
}

const std::string kMeeting =
    "Министр экологии Киргизии Анна Иванова встретилась с послом Швеции Отто Линдом. ";

TEST(RussianSpeech, OfHimselfSpeaksWhomThePronounBesideTheVerbStandsFor) {
  EXPECT_EQ(told(kMeeting + "«Мы готовы помогать Швеции», — сказала она."),
            (Lines{"CONSULT: Anna Ivanova, Otto Lind", "SUPPORT: Anna Ivanova, Sweden"}));
  EXPECT_EQ(told(kMeeting + "«Мы благодарны Киргизии за поддержку», — отметил он."),
            (Lines{"CONSULT: Anna Ivanova, Otto Lind", "SUPPORT: Otto Lind, Kyrgyzstan"}));
}

TEST(RussianSpeech, AnAsideLeavesTheObjectBeforeTheVerb) {
  EXPECT_EQ(told("Посол Отто Линд прибыл в Осло. Швеция, отметил он, проект Норвегии поддерживает."),
            (Lines{"CONSULT: Otto Lind", "SUPPORT: Sweden, Norway"}));
  EXPECT_EQ(
      told("Посол Отто Линд выступил на форуме. На поддержку лесов Всемирный банк, подтвердил он, планирует "
           "выделить до 30 млрд долларов."),
      (Lines{"CONSULT: Otto Lind", "AID: World Bank"}));
}

TEST(RussianSpeech, ForWhatSomebodyIsThankedIsNoNews) {
  EXPECT_EQ(
      told("Министр экологии Норвегии Анна Берг поблагодарила посла Швеции Отто Линда за то, что Швеция "
           "поддержала проект Норвегии."),
      Lines{"SUPPORT: Anna Berg, Otto Lind"});
}

TEST(RussianSpeech, WhoSaysItBeforeAColonIsNoneOfThoseWhoDoIt) {
  EXPECT_EQ(told("Анна Берг: Венгрия и Австрия подписали соглашение о воде в городе Вене."),
            Lines{"COOPERATE: Hungary, Austria"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
