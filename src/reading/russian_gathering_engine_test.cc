// Who meets, adopts and gives in Russian where the text counts states, names a union or puts the sum first.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_russian(const std::string& text) {
  return read_text("15 мая 2024 года. " + text);
}

Lines gathered(const std::string& text) {
  return told_events(read_russian(text));
}

TEST(RussianGathering, StatesMayBeToldByTheirNumberAlone) {
  EXPECT_EQ(gathered("Представители 40 стран подписали соглашение о защите лесов."),
            Lines{"COOPERATE: 40 states"});
}

TEST(RussianGathering, WhoCameToAConferenceAdoptsItsDocument) {
  EXPECT_EQ(gathered("Участники форума утвердили итоговый документ о защите лесов."),
            Lines{"COOPERATE: Participants of the conference"});
}

TEST(RussianGathering, AUnionMayStandInQuotationMarks) {
  EXPECT_EQ(gathered("Страны «Большой двадцатки» приняли декларацию о лесах."), Lines{"COOPERATE: G20"});
}

TEST(RussianGathering, MinistersOfBodiesOfAUnionAreSeveral) {
  EXPECT_EQ(gathered("Министры экологических ведомств стран БРИКС обсудили защиту лесов."),
            Lines{"CONSULT: BRICS"});
  EXPECT_EQ(gathered("Министры экологии БРИКС договорились о защите лесов."), Lines{"AGREE: BRICS"});
}

TEST(RussianGathering, StatesThatTheTextDoesNotNameAreNotTold) {
  EXPECT_TRUE(gathered("Главы государств региона подписали соглашение о защите лесов.").empty());
}

TEST(RussianGathering, StatesUnderOneNameAreSeveral) {
  EXPECT_EQ(gathered("Прикаспийские страны договорились о защите осетров."), Lines{"AGREE: Caspian states"});
  EXPECT_EQ(gathered("Главы государств Центральной Азии подписали соглашение о защите лесов."),
            Lines{"COOPERATE: Central Asian states"});
}

TEST(RussianGathering, MinistriesOfTwoStatesAreTheStates) {
  EXPECT_EQ(gathered("Министерства экологии Норвегии и Швеции договорились о защите лесов."),
            Lines{"AGREE: Norway, Sweden"});
  EXPECT_EQ(gathered("Главы министерств экологии Норвегии и Швеции договорились о защите лесов."),
            Lines{"AGREE: Norway, Sweden"});
  EXPECT_EQ(gathered("Министерства экологии Норвегии нет.").size(), 0U);
}

TEST(RussianGathering, AMinistryEndsBeforeWhomItWorksWith) {
  EXPECT_EQ(gathered("Министерство экологии Норвегии совместно с Программой развития ООН провело тренинг."),
            Lines{"CONSULT: Ministry of Ecology of Norway, United Nations Development Programme (UNDP)"});
}

TEST(RussianGathering, ASumBeforeTheVerbIsWhatIsGiven) {
  EXPECT_EQ(gathered("5 млн долларов выделит Всемирный банк."), Lines{"AID: World Bank"});
}

TEST(RussianGathering, ASurnameIsNoCity) {
  const Reading told = read_russian(
      "Берг и Керри обсудили климат. Министр экологии Норвегии Анна Берг позвонила послу Швеции Отто Керри.");
  ASSERT_FALSE(told.events.empty());
  EXPECT_TRUE(told.events.front().place.empty());
}

TEST(RussianGathering, TheDayBeforeAForumIsNotTheDayBeforeTheReport) {
  const Reading told = read_russian(
      "Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом накануне форума.");
  ASSERT_EQ(told.events.size(), 1U);
  EXPECT_EQ(told.events.front().date, (PartialDate{2024, 5, 15}));
}

TEST(RussianGathering, AYearOfAPlanIsNoDate) {
  const auto date_of = [](const std::string& text) { return read_text(text).events.at(0).date; };
  EXPECT_FALSE(date_of("Норвегия и Швеция подписали план действий на 2019 год.").has_value());
  EXPECT_EQ(date_of("В 2019 году Норвегия и Швеция подписали план действий."), (PartialDate{2019, 0, 0}));
}

TEST(RussianGathering, WhoElseCameBelongsToTheMeetingTold) {
  EXPECT_EQ(
      gathered("Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. На встрече "
               "также присутствовал министр энергетики Норвегии Иван Лунд."),
      Lines{"CONSULT: Anna Berg, Otto Lind, Ivan Lund"});
}

TEST(RussianGathering, SupportToldByOtherWordsIsTwoStatements) {
  EXPECT_EQ(
      gathered("Министр экологии Норвегии Анна Берг приветствовала инициативу Швеции. Анна Берг заверила "
               "Швецию в поддержке.")
          .size(),
      2U);
}

TEST(RussianGathering, ACompanyIsCalledAsItIsBehindItsCountry) {
  EXPECT_EQ(gathered("Компания Норвегии Norsun Energy и Всемирный банк подписали меморандум."),
            Lines{"COOPERATE: Norsun Energy, World Bank"});
}

TEST(RussianGathering, OneBodyMayHaveAShorterNameInTheTitle) {
  EXPECT_EQ(
      gathered("Министерство экологии Норвегии и Всемирный банк провели семинар. Семинар провели Всемирный "
               "банк и Министерство экологии и природных ресурсов Норвегии.")
          .size(),
      1U);
}

TEST(RussianGathering, AnAcronymOfTwoWordsStandsBetweenRoleAndName) {
  EXPECT_EQ(
      gathered("Министр экологии Норвегии Анна Берг встретилась с директором Всемирного банка (Программа "
               "развития ООН) Отто Линдом."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianGathering, AMeetingOfWhoeverWritesNamesTheOtherSideOnly) {
  EXPECT_EQ(gathered("В Осло состоялась рабочая встреча с послом Швеции Отто Линдом."),
            Lines{"CONSULT: Otto Lind"});
  EXPECT_TRUE(gathered("В Осло состоялась встреча с читателями.").empty());
}

TEST(RussianGathering, WhoTookPartInAMeetingToldBeforeBelongsToIt) {
  EXPECT_EQ(
      gathered("Министр экологии Норвегии Анна Берг встретилась с президентом Кении Уле Далем. Участие во "
               "встрече приняли посол Швеции Отто Линд и посол Венгрии Ида Хольм.")
          .size(),
      1U);
}

TEST(RussianGathering, TheNumberOfACongressIsNobody) {
  EXPECT_EQ(gathered("Министр экологии Норвегии Анна Берг приняла участие в XI Альпийском конгрессе."),
            Lines{"CONSULT: Anna Berg"});
}

TEST(RussianGathering, WhoCameToAMeetingALaterSentenceTells) {
  EXPECT_EQ(gathered("В Осло состоялось заседание комиссии по лесам. Участие в нём приняли министр экологии "
                     "Норвегии Анна Берг и посол Швеции Отто Линд."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      gathered("Министр экологии Норвегии Анна Берг провела ряд встреч. В числе собеседников были посол "
               "Швеции Отто Линд и посол Дании Инга Хольм."),
      Lines{"CONSULT: Otto Lind, Inga Holm, Anna Berg"});
  EXPECT_TRUE(gathered("В Осло состоялось заседание комиссии по лесам.").empty());
}

TEST(RussianGathering, ADelegationOfACompanyHasTheCompanysLeader) {
  EXPECT_EQ(gathered("С делегацией шведской компании Nordvind, которую возглавляет директор Отто Линд, "
                     "встретилась министр экологии Норвегии Анна Берг."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(RussianGathering, WhoActsForMinistriesOfSeveralStatesActsForTheStates) {
  EXPECT_EQ(gathered("На заседание приехали представители отраслевых и внешнеполитических ведомств Норвегии, "
                     "Швеции и Дании."),
            Lines{"CONSULT: Norway, Sweden, Denmark"});
  EXPECT_EQ(gathered("Эксперты профильных министерств и МИДов Норвегии и Швеции обсудили сток рек."),
            Lines{"CONSULT: Norway, Sweden"});
  EXPECT_EQ(gathered("Анна Берг встретилась с представителями министерств и ведомств Швеции и Дании."),
            Lines{"CONSULT: Anna Berg, Sweden, Denmark"});
}

TEST(RussianGathering, TheCouncilOfAFundHasTheNameOfTheFund) {
  EXPECT_EQ(gathered("Совет Глобального экологического фонда утвердил проект для Норвегии."),
            Lines{"AID: Global Environment Facility, Norway"});
}

TEST(RussianGathering, WhatWasAgreedBeforeIsNotAgreedAgain) {
  EXPECT_TRUE(gathered("Норвегия и Швеция должны соблюдать то, о чем договорились.").empty());
}

TEST(RussianGathering, TheBodiesOfAUnionMeet) {
  EXPECT_EQ(gathered("В Осло состоялось десятое заседание Межгосударственного экологического совета СНГ."),
            Lines{"CONSULT: Interstate Ecological Council of the CIS"});
}

TEST(RussianGathering, ATownMayStandBehindTheWordForIt) {
  for (const char* town : {"городе Пекин", "г. Пекин", "г. Пекин (КНР)"}) {
    const Reading told = read_russian("Норвегия и Кения провели встречу в " + std::string(town) + ".");
    ASSERT_EQ(told.events.size(), 1U) << town;
    EXPECT_EQ(told.events.front().place, "Beijing") << town;
  }
}

TEST(RussianGathering, OfficesOfBanksAndMinistriesOfAllKindsAreKnown) {
  const auto role = [](const std::string& text) {
    const Reading told = read_russian(text);
    return told.events.empty() ? std::string() : told.events.front().actors.front().role;
  };
  EXPECT_EQ(role("Главный экономист Всемирного банка Отто Линд встретился с Анной Берг."), "Chief Economist");
  EXPECT_EQ(role("Отто Линд, финансовый директор Всемирного банка, встретился с Анной Берг."),
            "Financial Director");
  EXPECT_EQ(gathered("Министерство коммерции Норвегии подписало меморандум с Кенией."),
            Lines{"COOPERATE: Ministry of Commerce of Norway, Kenya"});
}

TEST(RussianGathering, WhatSomebodyIsGoingToDoIsNoMeeting) {
  EXPECT_EQ(gathered("Норвегия и Швеция собираются в поход."), Lines{});
}

TEST(RussianGathering, GuestsAreThoseWhoWereToldOf) {
  EXPECT_EQ(
      gathered("Делегацию банка возглавила директор Анна Берг, а принял гостей министр экологии Норвегии "
               "Отто Линд."),
      Lines{"CONSULT: Otto Lind, Anna Berg"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
