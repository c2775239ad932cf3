// Who sits together as Russian reports tell it: formats called after their states, sessions of groups, and
// whom a body before an office does not belong to. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines formats_told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(RussianFormats, AreCalledAfterTheirStates) {
  for (const std::string told : {"В Осло прошёл форум «Казахстан – Германия».",
                                 "В Осло прошел диалог высокого уровня Казахстан – Германия.",
                                 "Прошло заседание Делового совета Казахстан – Германия."})
    EXPECT_EQ(formats_told(told), Lines{"CONSULT: Kazakhstan, Germany"}) << told;
  EXPECT_EQ(formats_told("В Осло состоялся саммит «Центральная Азия – Италия»."),
            Lines{"CONSULT: Central Asia, Italy"});
  EXPECT_EQ(formats_told("Завершился матч Казахстан – Германия."), Lines{});
  EXPECT_EQ(formats_told("Состоялся запуск проекта железной дороги Китай – Кыргызстан."), Lines{});
}

TEST(RussianFormats, AGroupOfStatesWorksOnSomething) {
  for (const std::string told :
       {"В Осло собрались члены контактной группы по климату и устойчивому развитию стран БРИКС.",
        "В Осло прошло заседание рабочей группы по экологии стран БРИКС.",
        "Вода стала главной темой совещания министров экологии БРИКС."})
    EXPECT_EQ(formats_told(told), Lines{"CONSULT: BRICS"}) << told;
  const Lines pair{"CONSULT: Norway, Sweden"};
  EXPECT_EQ(formats_told("Вопросы воды обсуждены на четвертом заседании норвежско-шведской рабочей группы."),
            pair);
  EXPECT_EQ(formats_told("Завершилась конференция, в которой приняли участие делегации Норвегии и Швеции."),
            pair);
}

TEST(RussianFormats, ABodyBeforeAnOfficeIsNotWhoseOfficeItIs) {
  for (const std::string body : {"Всемирным банком", "Глобальным экологическим фондом"})
    EXPECT_EQ(told_roles(
                  read_text("На встрече с " + body + " министр экологии Швеции Иван Лунд рассказал о лесах."))
                  .front(),
              "Ivan Lund | Minister of Ecology | SE")
        << body;
}

TEST(RussianFormats, AnAudienceIsAMeeting) {
  for (const std::string told : {"Президент Норвегии Иван Лунд дал аудиенцию послу Швеции Отто Линду.",
                                 "Состоялось совещание. Норвежскую сторону представлял министр Иван Лунд, "
                                 "шведскую — посол Отто Линд."})
    EXPECT_EQ(formats_told(told), Lines{"CONSULT: Ivan Lund, Otto Lind"}) << told;
}

TEST(RussianFormats, WhoSpeaksInTheFirstPersonIsWhoSaysSo) {
  for (const std::string told :
       {"«Искренне благодарим Всемирный банк», — сказал министр экологии Швеции Иван Лунд.",
        "Министр экологии Швеции Иван Лунд сказал: «Благодарим Всемирный банк за помощь»."})
    EXPECT_EQ(formats_told(told), Lines{"SUPPORT: Ivan Lund, World Bank"}) << told;
}

TEST(RussianFormats, WhatIsSaidToAnOutletIsNoMeeting) {
  for (const std::string told :
       {"Об этом в разговоре с ТАСС сообщил вице-президент Всемирного банка Отто Линд.",
        "Об этом посол Японии Отто Линд заявил в беседе с агентством «Заря»."})
    EXPECT_EQ(formats_told(told), Lines{}) << told;
}

TEST(RussianFormats, ACommissionWithACapitalIsBothStates) {
  EXPECT_EQ(formats_told("В Осло состоялось заседание Совместной норвежско-шведской комиссии по охране рек."),
            Lines{"CONSULT: Norway, Sweden"});
}

TEST(RussianFormats, WhatACommitteeIsForIsOfItsName) {
  EXPECT_EQ(formats_told("В Осло прибыла делегация Государственного комитета по экологии Кубы."),
            Lines{"CONSULT: State Committee of Ecology"});
  EXPECT_EQ(formats_told("В Осло прибыла делегация Комитета по экологии и туризму Кубы."),
            Lines{"CONSULT: Committee of Ecology and Tourism of Cuba"});
}

TEST(RussianFormats, FromWhomAReportHasItIsNoneOfTheSides) {
  const std::string met = "Министр экологии Кубы Иван Лунд встретился с послом Дании Отто Бергом. ";
  EXPECT_EQ(
      formats_told(met + "Агентство «Заря» со ссылкой на Комитет по экологии Кубы сообщает, что собеседники "
                         "обсудили охрану рек."),
      Lines{"CONSULT: Ivan Lund, Otto Berg"});
  EXPECT_EQ(
      formats_told("Министр экологии Кубы Иван Лунд прибыл в Осло. На встрече с Всемирным банком обсудили "
                   "охрану рек.")
          .back(),
      "CONSULT: World Bank");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
