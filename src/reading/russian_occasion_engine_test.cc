// Who is meant and who gives where Russian reports tell it by few words: pronouns right before a verb,
// peoples, colleagues, delegations, help that is sent. What a person reads in the sentence is expected.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using testing::Contains;
using testing::Not;

Reading read_sentence(const std::string& text) {
  return read_text("ВЕНА, 14 мая 2024 года. " + text);
}

Lines told(const std::string& text) {
  return told_events(read_sentence(text));
}

TEST(RussianOccasion, WhomSomebodyReceivedIsOfWhomTheSentenceBeforeSpoke) {
  EXPECT_THAT(told("Министр экологии Австрии Анна Берг прибыла в Будапешт. Там её принял министр энергетики "
                   "Венгрии Отто Кауфман."),
              Contains("CONSULT: Otto Kaufman, Anna Berg"));
  EXPECT_THAT(told("Министр экологии Австрии Анна Берг прибыла в Будапешт. Её советник принял министра "
                   "Венгрии Отто Кауфмана."),
              Not(Contains("CONSULT: Otto Kaufman, Anna Berg")));
}

TEST(RussianOccasion, WeIsWhoSpeaks) {
  EXPECT_EQ(
      told("«Мы твёрдо поддерживаем усилия Венгрии по спасению озера», — заявила министр экологии Австрии "
           "Анна Берг."),
      Lines{"SUPPORT: Anna Berg, Hungary"});
}

TEST(RussianOccasion, WhatAPeopleDoesItsStateDoes) {
  EXPECT_EQ(told("Датчане вызвались помочь Австрии с расчётом выбросов."),
            Lines{"SUPPORT: Denmark, Austria"});
  EXPECT_EQ(told("Сотни датчан погибли."), Lines{});
}

TEST(RussianOccasion, HelpThatIsSentIsAid) {
  EXPECT_EQ(told("Австрия направила в Венгрию гуманитарную помощь."), Lines{"AID: Austria, Hungary"});
  EXPECT_EQ(told("Финансовую поддержку проекту оказывает Европейский союз."),
            Lines{"AID: European Union, Austria"});
}

TEST(RussianOccasion, AStateBehindTheNameOfAnOrganisationMayBeTheSubject) {
  const Reading reading = read_sentence(
      "При финансовой поддержке Европейского союза Австрия создала с Венгрией совет по охране вод.");
  EXPECT_THAT(told_events(reading), Not(Contains("AID: Yevropeysky Union")));
}

TEST(RussianOccasion, StatesOfARegionMeetUnderItsName) {
  EXPECT_EQ(told("Министр экологии Австрии Анна Берг встретилась в Вене с министрами пяти стран Центральной "
                 "Азии."),
            Lines{"CONSULT: Anna Berg, Central Asian states"});
}

TEST(RussianOccasion, WhoHoldsAnOfficeForATimeMayBeAWoman) {
  EXPECT_EQ(
      told("Исполняющая обязанности министра экологии Австрии Анна Берг встретилась с министром Венгрии "
           "Отто Кауфманом."),
      Lines{"CONSULT: Anna Berg, Otto Kaufman"});
}

TEST(RussianOccasion, WhoHeadedTheDelegationsTookPart) {
  EXPECT_EQ(told("В Вене прошло заседание совместной комиссии Австрии и Венгрии. Австрийскую делегацию "
                 "возглавила министр экологии Анна Берг."),
            Lines{"CONSULT: Anna Berg, Hungary"});
}

TEST(RussianOccasion, NamesAreWrittenAsTheirPeopleDo) {
  const auto name = [](const std::string& ambassador) {
    const Reading reading = read_sentence("Министр Анна Берг приняла посла " + ambassador + ".");
    return reading.events.empty() || reading.events[0].actors.size() < 2 ? std::string()
                                                                         : reading.events[0].actors[1].name;
  };
  EXPECT_EQ(name("Индии Раджеша Кумара"), "Rajesh Kumar");
  EXPECT_EQ(name("Японии Кэндзи Огаву"), "Kenji Ogawa");
  EXPECT_EQ(name("Германии Хельгу Бреннер"), "Helga Brenner");
  EXPECT_EQ(name("Молдовы Иона Чебану"), "Ion Cebanu");
}

TEST(RussianOccasion, ATownWhoseFormLeavesItOpenIsWhereItWas) {
  EXPECT_EQ(
      told_events(read_text("Норвегия в рамках КС-29 в Баку присоединилась к Глобальному обязательству по "
                            "метану.")),
      Lines{"AGREE: Norway"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
