// What Russian reports tell of who will do what: objects before the verb, sums, what a document foresees, and
// what only says which one is meant. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const std::string kSigned =
    "15 мая 2024 года. Министр экологии Норвегии Анна Берг и посол Швеции Отто Линд подписали в Осло "
    "меморандум. ";

// "who: what" of each commitment.
Lines promised(const std::string& text) {
  return told_promises(read_text(text));
}

TEST(RussianCommitment, WhatIsPromisedMayStandBeforeTheVerb) {
  EXPECT_EQ(promised("15 мая 2024 года. Новую школу лесников построит Норвегия."),
            Lines{"Norway: Новую школу лесников"});
  EXPECT_EQ(promised("15 мая 2024 года. Пять новых станций в Кении построит Норвегия."),
            Lines{"Norway: Пять новых станций в Кении"});
  EXPECT_EQ(promised("15 мая 2024 года. Выбросы Норвегия сократит к 2030 году."),
            Lines{"Norway: Выбросы Норвегия сократит к 2030 году"});
  EXPECT_TRUE(promised("15 мая 2024 года. Лес бережет Норвегия.").empty());
}

TEST(RussianCommitment, WhatWillBeDoneByWhom) {
  EXPECT_EQ(promised("15 мая 2024 года. Новая станция будет построена Всемирным банком."),
            Lines{"World Bank: Новая станция будет построена Всемирным банком"});
  EXPECT_EQ(promised("15 мая 2024 года. Деньги будут выделены Норвегией.").size(), 1U);
}

TEST(RussianCommitment, ASumSaysWhat) {
  EXPECT_EQ(promised("15 мая 2024 года. Всемирный банк одобрил 5 млн долларов.").size(), 1U);
  EXPECT_TRUE(promised("15 мая 2024 года. Всемирный банк одобрил отчет.").empty());
}

TEST(RussianCommitment, ANameWithoutCasesBehindALongPhraseActs) {
  EXPECT_EQ(promised("15 мая 2024 года. На защиту лесов АБР построит станцию."),
            Lines{"Asian Development Bank: станцию"});
  EXPECT_EQ(promised("15 мая 2024 года. На его строительство АБР выделит 5 млн долларов.").size(), 1U);
}

TEST(RussianCommitment, WhatADocumentForeseesItsSidesWillDo) {
  EXPECT_EQ(promised(kSigned + "Документ предусматривает обмен данными о лесах."),
            Lines{"Anna Berg, Otto Lind: обмен данными о лесах"});
  EXPECT_EQ(promised(kSigned + "Меморандумом предусмотрены поездки специалистов друг к другу."),
            Lines{"Anna Berg, Otto Lind: поездки специалистов друг к другу"});
  EXPECT_EQ(promised(kSigned + "Документ предусматривает, что стороны будут извещать друг друга о пожарах."),
            Lines{"Anna Berg, Otto Lind: что стороны будут извещать друг друга о пожарах"});
  EXPECT_EQ(promised(kSigned + "В рамках меморандума стороны построят станцию."),
            Lines{"Anna Berg, Otto Lind: станцию"});
  EXPECT_EQ(promised(kSigned + "Стороны будут обмениваться опытом.").size(), 1U);
  EXPECT_TRUE(promised("15 мая 2024 года. Документ предусматривает обмен данными о лесах.").empty());
}

TEST(RussianCommitment, PartOfASumIsStillToCome) {
  EXPECT_EQ(promised("15 мая 2024 года. Швеция передала Кении 40 миллионов евро. 10 миллионов евро из этой "
                     "суммы пойдут на защиту лесов."),
            Lines{"Sweden: на защиту лесов"});
  EXPECT_TRUE(promised("15 мая 2024 года. Министры пойдут на уступки.").empty());
}

TEST(RussianCommitment, WhatOthersAreSureOfIsNone) {
  EXPECT_TRUE(promised(kSigned + "Анна Берг выразила уверенность, что Швеция построит станцию.").empty());
  EXPECT_EQ(promised(kSigned + "Анна Берг сказала, что Швеция построит станцию.").size(), 1U);
}

TEST(RussianCommitment, WhatIsAnnouncedAndCannotBeSeenAsFuture) {
  EXPECT_EQ(promised("15 мая 2024 года. Кения объявила о намерении посадить миллиард деревьев.").size(), 1U);
  EXPECT_EQ(promised("15 мая 2024 года. Норвегия инвестирует в станцию 5 млн долларов.").size(), 1U);
  EXPECT_EQ(promised("15 мая 2024 года. Норвегия взяла курс на отказ от угля.").size(), 1U);
}

TEST(RussianCommitment, WhatSomebodyGivesUp) {
  EXPECT_EQ(promised("15 мая 2024 года. Кения откажется от угля к 2030 году.").size(), 1U);
  EXPECT_TRUE(promised("15 мая 2024 года. Кения не откажется от угля.").empty());
  EXPECT_TRUE(promised("15 мая 2024 года. Кения отказалась построить станцию.").empty());
}

TEST(RussianCommitment, ADayMayStandBeforeTheInfinitive) {
  EXPECT_EQ(promised("15 мая 2024 года. Норвегия рассчитывает в 2030 году построить ветропарк.").size(), 1U);
}

TEST(RussianCommitment, ReadinessToDoAThing) {
  EXPECT_EQ(promised("15 мая 2024 года. Норвегия готова передать Кении данные о лесах."),
            Lines{"Norway: Кении данные о лесах"});
  EXPECT_TRUE(promised("15 мая 2024 года. Норвегия готова обсуждать климат.").empty());
}

TEST(RussianCommitment, AProgrammeOfWhatTwoWillDo) {
  EXPECT_EQ(promised("15 мая 2024 года. Норвегия и Кения утвердили план совместных мероприятий.").size(), 1U);
  EXPECT_TRUE(promised("15 мая 2024 года. Норвегия утвердила план совместных мероприятий.").empty());
}

TEST(RussianCommitment, WhichOneIsMeantIsNoNews) {
  EXPECT_TRUE(promised(kSigned + "Речь шла об участке, на котором стороны построят станцию.").empty());
  EXPECT_EQ(promised(kSigned + "Стороны построят станцию.").size(), 1U);
  EXPECT_EQ(promised(kSigned + "Это проект, на который Швеция выделит 5 млн долларов.").size(), 1U);
}

TEST(RussianCommitment, WhatWillBeSetUpByThoseWhoMetOrSigned) {
  EXPECT_EQ(promised(kSigned + "Будет создана совместная рабочая группа.").size(), 1U);
  EXPECT_EQ(promised(kSigned + "В течение трёх месяцев будет разработана дорожная карта.").size(), 1U);
  EXPECT_TRUE(promised("15 мая 2024 года. В Кении будет создана рабочая группа.").empty());
}

TEST(RussianCommitment, WhoMeansToSignPromisesIt) {
  EXPECT_EQ(promised("15 мая 2024 года. Норвегия и Кения рассчитывают подписать соглашение до конца года."),
            Lines{"Norway, Kenya: соглашение"});
  EXPECT_EQ(promised("15 мая 2024 года. Норвегия намерена заключить договор с Кенией.").size(), 1U);
  EXPECT_TRUE(promised("15 мая 2024 года. Соглашение с Кенией планируется подписать в июле.").empty());
}

TEST(RussianCommitment, HelpThatIsOfferedAndCostsThatAreTaken) {
  EXPECT_EQ(promised("15 мая 2024 года. Помощь ученых предложила Кении Норвегия.").size(), 1U);
  EXPECT_EQ(promised("15 мая 2024 года. Большую часть расходов берет на себя Норвегия."),
            Lines{"Norway: Большую часть расходов"});
}

TEST(RussianCommitment, AParticipleThatDescribesIsNone) {
  EXPECT_TRUE(
      promised(kSigned + "Ему помогут проекты, планируемые на ближайшие годы Всемирным банком.").empty());
}

TEST(RussianCommitment, APronounOfAnotherGenderIsNotWhoSpeaks) {
  EXPECT_TRUE(
      promised("Посол Германии Томас Берг рассказал о программе, а нацелена она на сокращение выбросов.")
          .empty());
  EXPECT_TRUE(promised("Томас Берг подчеркнул: «Мы готовим программу, а нацелена она на то, чтобы сократить "
                       "выбросы».")
                  .empty());
  EXPECT_TRUE(
      promised("Посол Германии Йорг Эльбе подчеркнул важность программы. Она намерена сократить выбросы.")
          .empty());
  EXPECT_EQ(promised("Министр экологии Германии Мария Берг подчеркнула важность программы. Она намерена "
                     "сократить выбросы."),
            Lines{"Mariya Berg: сократить выбросы"});
}

TEST(RussianCommitment, ASumEndsBeforeTheFullStop) {
  EXPECT_EQ(promised("Швеция обязалась выделить Кении 5 млн долларов. Это много."),
            Lines{"Sweden: выделить Кении 5 млн долларов"});
  EXPECT_EQ(promised("Швеция обязалась выделить Кении 5 млн рублей."),
            Lines{"Sweden: выделить Кении 5 млн рублей"});
  EXPECT_EQ(promised("Швеция обязалась выделить Кении 5 млн. долл. США."),
            Lines{"Sweden: выделить Кении 5 млн. долл. США"});
}

TEST(RussianCommitment, WhoSpeaksOfHisCountryPromisesForIt) {
  EXPECT_EQ(
      promised("Министр экологии Норвегии Анна Берг сообщила, что ее страна к 2030 году сократит выбросы "
               "вдвое."),
      Lines{"Norway: выбросы вдвое"});
  EXPECT_EQ(promised("«Моя страна выделит на эти цели 3 млн евро», — сказал посол Швеции Отто Линд."),
            Lines{"Sweden: на эти цели 3 млн евро"});
}

TEST(RussianCommitment, WhatIsAgreedSoThatOthersCouldIsNoOpinion) {
  EXPECT_EQ(told_events(
                read_report({"test.txt",
                             "О том, чтобы теснее вести работу и чтобы фермеры смогли стать бережливее, "
                             "договорились министр экологии Норвегии Анна Берг и посол Швеции Отто Линд."})),
            Lines{"AGREE: Anna Berg, Otto Lind"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
