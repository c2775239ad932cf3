// By which words Russian reports tell that a document was signed, is to be signed or is only wanted. Names
// are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines documents(const std::string& text) {
  Lines out;
  for (const Agreement& one : read_text(text).agreements)
    out.push_back(std::string(name_of(one.status)) + " " + one.title + (one.parties.empty() ? ":" : ": ") +
                  joined_names(one.parties, " "));
  return out;
}

TEST(RussianSigning, WithWhomMayStandBeforeWhat) {
  EXPECT_EQ(documents("Норвегия подписала с Азиатским банком развития меморандум о лесах."),
            Lines{"signed меморандум о лесах: NO Asian Development Bank"});
  EXPECT_EQ(documents("Министр экологии Дании Анна Берг подписала с Всемирным банком соглашение."),
            Lines{"signed соглашение: DK World Bank"});
}

TEST(RussianSigning, JointStatementsAndWhatSealsCooperation) {
  EXPECT_EQ(documents("Норвегия и Швеция выступили с совместным заявлением по климату."),
            Lines{"signed совместным заявлением по климату: NO SE"});
  EXPECT_EQ(documents("Сотрудничество Норвегии и Швеции закреплено меморандумом о лесах."),
            Lines{"signed меморандумом о лесах: NO SE"});
  EXPECT_EQ(documents("Итогом переговоров Норвегии и Швеции стал меморандум о лесах."),
            Lines{"signed меморандум о лесах: NO SE"});
  EXPECT_EQ(documents("Норвегия и Швеция продлили действие соглашения о лесах."),
            Lines{"signed соглашения о лесах: NO SE"});
  EXPECT_EQ(documents("Состоялся обмен меморандумом о лесах между Норвегией и Швецией."),
            Lines{"signed меморандумом о лесах между Норвегией и Швецией: NO SE"});
}

TEST(RussianSigning, WhatIsAgreedOnIsStillToBeSigned) {
  EXPECT_EQ(
      documents("Министр экологии Норвегии Анна Берг и посол Швеции Отто Линд договорились о подписании "
                "меморандума о лесах."),
      Lines{"planned меморандума о лесах: NO SE"});
  EXPECT_TRUE(documents("Посол Швеции Отто Линд подчеркнул важность подписания соглашений.").empty());
}

TEST(RussianSigning, WhatIsProposedToAdopt) {
  EXPECT_EQ(
      documents("Президент Норвегии Иван Лунд предложил принять рамочную конвенцию по водным ресурсам."),
      Lines{"proposed рамочную конвенцию по водным ресурсам: NO"});
  EXPECT_TRUE(documents("Норвегия разработала программу развития водного хозяйства.").empty());
}

TEST(RussianSigning, WhatItIsBasedOnIsOlder) {
  EXPECT_EQ(
      documents("Норвегия и Швеция подписали меморандум о лесах в соответствии с решением правительства."),
      Lines{"signed меморандум о лесах: NO SE"});
  EXPECT_EQ(documents("Норвегия и Швеция подписали протокол к действующему соглашению."),
            Lines{"signed протокол: NO SE"});
  EXPECT_TRUE(documents("Норвегия и Швеция обсудили подписанный ранее меморандум.").empty());
}

TEST(RussianSigning, WhatIsPlannedToBeAdopted) {
  EXPECT_EQ(documents("Совместное итоговое заявление планируется принять на саммите."),
            Lines{"planned Совместное итоговое заявление:"});
}

// The sum in a headline is a promise also where the text tells only of what was done.
TEST(RussianSigning, SumsOfHeadlines) {
  const Reading reading =
      read_report({"test.txt",
                   "Швеция выделит Норвегии 64 миллиона евро\n\nОсло, 5 мая 2024. Сегодня Норвегия и Швеция "
                   "подписали соглашение о лесах. Документ касается лесов.\n"});
  ASSERT_EQ(reading.commitments.size(), 1U);
  EXPECT_EQ(reading.commitments.front().who, "Sweden");
}

TEST(RussianSigning, WhoSaysItIsNoPartOfTheDocument) {
  EXPECT_EQ(documents("По словам посла, меморандум о лесах между Норвегией и Швецией подписан."),
            Lines{"signed меморандум о лесах между Норвегией и Швецией: NO SE"});
}

TEST(RussianSigning, ADocumentMayStandBeforeTheSignaturesUnderIt) {
  EXPECT_EQ(documents("Меморандум, под которым поставили подписи министр экологии Норвегии Анна Берг и посол "
                      "Швеции Отто Линд, касается лесов."),
            Lines{"signed Меморандум: NO SE"});
}

TEST(RussianSigning, WhoWatchedItIsAPartyWhereNobodyElseIsNamed) {
  EXPECT_EQ(documents("В присутствии президентов Норвегии и Швеции подписан меморандум о лесах."),
            Lines{"signed меморандум о лесах: NO SE"});
  EXPECT_EQ(
      documents("В присутствии президентов Норвегии и Швеции подписан меморандум между Данией и Кенией."),
      Lines{"signed меморандум между Данией и Кенией: DK KE"});
}

TEST(RussianSigning, WhatIsCloseToSigningOrHasExpiredIsNotSigned) {
  EXPECT_EQ(documents("Норвегия и Швеция близки к подписанию соглашения о лесах."),
            Lines{"planned соглашения о лесах: NO SE"});
  EXPECT_TRUE(documents("Соглашение между Норвегией и Швецией истекло.").empty());
}

TEST(RussianSigning, WhatIsBeingAgreedOnOrNegotiatedIsNotSigned) {
  EXPECT_EQ(documents("Проект соглашения об охране лесов находится на согласовании."),
            Lines{"planned соглашения об охране лесов:"});
  EXPECT_EQ(documents("Норвегия и Швеция завершают работу над меморандумом о лесах."),
            Lines{"planned меморандумом о лесах: NO SE"});
  EXPECT_TRUE(
      documents("Переговоры о заключении соглашения между Норвегией и Швецией идут к концу.").empty());
}

TEST(RussianSigning, TheSignaturesMayStandBeforeTheWordForTheDocument) {
  EXPECT_EQ(documents("Меморандум, подписи под которым поставили министр экологии Норвегии Анна Берг и посол "
                      "Швеции Отто Линд, касается лесов."),
            Lines{"signed Меморандум: NO SE"});
  EXPECT_EQ(documents("Договор о станции, мощность которой составит 1 ГВт, подписали Норвегия и Швеция."),
            Lines{"signed Договор о станции: NO SE"});
}

TEST(RussianSigning, ADayBetweenTheVerbAndTheDocumentTakesNothingFromIt) {
  for (const std::string when : {"во вторник", "в пятницу", "в ноябре", "на этой неделе"})
    EXPECT_EQ(documents("Осло, 20 ноября 2024.\n\nМинистры Норвегии и Швеции подписали " + when +
                        " меморандум о лесах."),
              Lines{"signed меморандум о лесах: NO SE"})
        << when;
}

TEST(RussianSigning, OneThingIsDoneBySeveral) {
  EXPECT_EQ(
      told_documents(
          read_text("Итогом поездки стал меморандум о лесах, который подписали Министерство экологии "
                    "Норвегии и Министерство экологии Кении.")),
      Lines{"signed | меморандум о лесах | Ministry of Ecology of Norway Ministry of Ecology of Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
