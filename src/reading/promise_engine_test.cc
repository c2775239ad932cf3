// What is promised, may still be done or must be, and words that deny nothing. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "who: what, due" of each commitment.
Lines promised(const std::string& text) {
  Lines out;
  for (const Commitment& one : read_text(text).commitments)
    out.push_back(one.who + ": " + one.what + ", " + (one.due ? one.due->text() : std::string("-")));
  return out;
}

// Status of each agreement.
Lines statuses(const std::string& text) {
  Lines out;
  for (const Agreement& one : read_text(text).agreements) out.emplace_back(name_of(one.status));
  return out;
}

TEST(Promise, NoLaterThanDeniesNothing) {
  EXPECT_EQ(promised("5 мая 2025. Норвегия намерена достичь углеродной нейтральности не позднее 2060 года."),
            Lines{"Norway: достичь углеродной нейтральности не позднее 2060 года, 2060"});
  EXPECT_EQ(promised("5 мая 2025. Норвегия обязалась снизить выбросы не менее чем на 15% к 2030 году."),
            Lines{"Norway: снизить выбросы не менее чем на 15% к 2030 году, 2030"});
  EXPECT_EQ(told_events(read_text("5 мая 2025. Норвегия выделит не менее 5 млн евро на проект Кении.")),
            Lines{"AID: Norway, Kenya"});
  EXPECT_TRUE(promised("5 мая 2025. Норвегия не намерена достичь углеродной нейтральности.").empty());
}

TEST(Promise, WhoDoesItIsNotWhatIsDone) {
  EXPECT_EQ(promised("5 May 2025. Twelve stations, which are new, will be installed by Norway by 2027."),
            Lines{"Norway: will be installed by Norway by 2027, 2027"});
  EXPECT_TRUE(
      promised("5 May 2025. The minister spoke of what Norway plans and does to save water.").empty());
}

TEST(Promise, WhatHangsInTheAirBelongsToTheNextClause) {
  EXPECT_EQ(promised("5 May 2025. Norway and Peru agreed to set up a fund, out of which grants are paid."),
            Lines{"Norway, Peru: to set up a fund, -"});
  EXPECT_EQ(promised("5 May 2025. Norway and Peru agreed that they will go on protecting the lake."),
            Lines{"Norway, Peru: that they will go on protecting the lake, -"});
}

TEST(Promise, WhatMayOrMustBeSignedIsNotSigned) {
  const std::string talks = "5 мая 2025. Норвегия и Швеция провели переговоры. ";
  EXPECT_EQ(statuses(talks + "Соглашение может быть подписано в июне."), Lines{"proposed"});
  EXPECT_EQ(statuses(talks + "Соглашение должно быть подписано в июне."), Lines{"planned"});
  EXPECT_EQ(statuses(talks + "Соглашение было подписано сегодня."), Lines{"signed"});
}

TEST(Promise, AForumMayHaveItsDayInAClauseOfItsOwn) {
  EXPECT_EQ(promised("5 мая 2025. Министр экологии Норвегии Анна Берг пригласила посла Швеции Отто Линда на "
                     "форум, который пройдет в апреле 2026 года."),
            Lines{"Otto Lind: на форум, 2026-04"});
}

TEST(Promise, OtherPartiesSignAnotherDocument) {
  EXPECT_EQ(
      told_events(read_text("Norway and Kenya signed an agreement on wind energy. Peru and Chile signed a "
                            "memorandum.")),
      (Lines{"COOPERATE: Norway, Kenya", "COOPERATE: Peru, Chile"}));
  EXPECT_EQ(told_events(
                read_text("Norway and Kenya signed an agreement on wind energy. Minister Anna Berg of Norway "
                          "and Minister Otto Lind of Kenya signed the agreement.")),
            Lines{"COOPERATE: Anna Berg, Otto Lind, Norway, Kenya"});
}

TEST(Promise, WhoEntersADelegationJoinsNobody) {
  EXPECT_TRUE(
      told_events(read_text("5 мая 2025. В состав делегации вошли ученые Норвегии и Швеции.")).empty());
}

TEST(Promise, WhatHasBeenGivenToDateIsNoNews) {
  EXPECT_TRUE(
      told_events(read_text("5 May 2025. To date, Norway has allocated $5 million to Kenya.")).empty());
  EXPECT_EQ(told_events(read_text("5 May 2025. On Monday, Norway allocated $5 million to Kenya.")),
            Lines{"AID: Norway, Kenya"});
}

TEST(Promise, WhoIsInvitedByAPronoun) {
  const std::string meeting =
      "АСТАНА, 14 мая 2025 года. Министр экологии Казахстана Олег Берг встретился с послом Дании Отто "
      "Линдом. ";
  EXPECT_EQ(promised(meeting + "Посол пригласил его посетить Копенгаген в сентябре 2025 года."),
            Lines{"Oleg Berg: посетить Копенгаген в сентябре 2025 года, 2025-09"});
  EXPECT_EQ(promised(meeting + "Посол пригласил его в Копенгаген в сентябре 2025 года."),
            Lines{"Oleg Berg: его в Копенгаген в сентябре 2025 года, 2025-09"});
  EXPECT_TRUE(promised(meeting + "Посол высоко оценил его выступление в сентябре.").empty());
}

TEST(Promise, ByTheEndOfTheYearIsThatOfTheReport) {
  EXPECT_EQ(promised("5 мая 2025. Норвегия передаст Кении оборудование до конца года."),
            Lines{"Norway: Кении оборудование до конца года, 2025"});
}

TEST(Promise, WhoIsInvitedHasSomethingToDo) {
  EXPECT_EQ(promised("5 May 2025. Kazakhstan invited Finland to the forum in Astana in October 2025."),
            Lines{"Finland: to the forum in Astana in October 2025, 2025-10"});
}

TEST(Promise, WhoGivesWhatSomebodyGetsHasPromisedIt) {
  EXPECT_EQ(promised("5 May 2025. Malawi is to get 15 million dollars from Iceland and Norway."),
            Lines{"Iceland, Norway: 15 million dollars from Iceland and Norway, -"});
}

TEST(Promise, OfALoanThatABankAndACountrySignTheBankIsTheGiver) {
  const Reading reading =
      read_text("5 May 2025. The World Bank and Fiji signed a $50 million loan agreement.");
  ASSERT_EQ(reading.commitments.size(), 1);
  EXPECT_EQ(reading.commitments.front().who, "World Bank");
}

TEST(Promise, WhoGivesIsNoneOfThoseToWhomHeGives) {
  const Reading reading =
      read_text("5 May 2025. A grant of 3 million dollars will be provided by Norway to Fiji.");
  ASSERT_EQ(reading.commitments.size(), 1);
  EXPECT_EQ(reading.commitments.front().to_whom, "Fiji");
}

TEST(Promise, WhoIsHelpedIsToWhomItIsPromised) {
  for (const char* text : {"5 May 2025. Norway will give Fiji 5 million dollars for its reefs.",
                           "5 May 2025. Norway pledged to give Fiji 10 million dollars by 2027."}) {
    const Reading reading = read_text(text);
    ASSERT_EQ(reading.commitments.size(), 1) << text;
    EXPECT_EQ(reading.commitments.front().who, "Norway") << text;
    EXPECT_EQ(reading.commitments.front().to_whom, "Fiji") << text;
  }
  for (const Commitment& one :
       read_text("5 May 2025. Italy promised the fund 100 million euros and Canada 16 million.").commitments)
    EXPECT_TRUE(one.to_whom != "Italy" && one.to_whom != "Canada") << one.who;
  const Reading neighbours =
      read_text("5 May 2025. Nigeria will give Niger 5 million dollars for its wells.");
  ASSERT_EQ(neighbours.commitments.size(), 1U);
  EXPECT_EQ(neighbours.commitments.front().to_whom, "Niger");
  const Reading own = read_text("5 May 2025. Norway will spend 5 million dollars on its own reefs.");
  for (const Commitment& one : own.commitments) EXPECT_EQ(one.to_whom, "");
}

TEST(Promise, WhatACountryAimsAtIsOneWhatAProjectAimsAtIsNone) {
  EXPECT_EQ(promised("5 May 2025. Fiji aims to become carbon neutral by 2053."),
            Lines{"Fiji: carbon neutral by 2053, 2053"});
  EXPECT_TRUE(promised("5 May 2025. The project in Fiji aims to reduce erosion.").empty());
}

TEST(Promise, ByWhomIsNotWhat) {
  EXPECT_EQ(promised("5 May 2025. The dam will be financed by Norway."),
            Lines{"Norway: will be financed by Norway, -"});
}

TEST(Promise, WhoWishesForSomethingPromisesNothing) {
  EXPECT_TRUE(promised("5 May 2025. Norway wishes to help Peru with dams along the coast.").empty());
  EXPECT_TRUE(promised("5 May 2025. Norway hopes as well that Peru will publish the maps.").empty());
  EXPECT_TRUE(promised("5 May 2025. The ambassador of Peru looks forward to sharing maps of dunes.").empty());
  EXPECT_TRUE(promised("5 May 2025. Norway is ready to cooperate with Peru on its maps.").empty());
  EXPECT_EQ(promised("5 May 2025. Norway plans to share its maps by 2027."),
            Lines{"Norway: to share its maps by 2027, 2027"});
}

TEST(Promise, WithWhomAndWhereIsNotWhat) {
  EXPECT_TRUE(promised("5 May 2025. Norway will act in Lima.").empty());
  EXPECT_TRUE(promised("5 May 2025. Norway will cooperate with Peru.").empty());
  EXPECT_EQ(promised("5 May 2025. Norway will cooperate with Peru on maps of dunes."),
            Lines{"Norway: with Peru on maps of dunes, -"});
}

TEST(Promise, WhoManagesAFundHasPromisedNothing) {
  EXPECT_TRUE(promised("5 May 2025. The fund will be managed by the World Bank.").empty());
  EXPECT_TRUE(promised("5 May 2025. Norway is committed to being a good neighbour.").empty());
}

TEST(Promise, WhenItWasMadeIsNotWhenItIsDue) {
  EXPECT_EQ(promised("15 June 2024. Last month Norway and Peru agreed to share maps."),
            Lines{"Norway, Peru: to share maps, -"});
  EXPECT_EQ(promised("15 June 2024. At a forum in May, Norway and Peru agreed to share maps in September."),
            Lines{"Norway, Peru: to share maps in September, 2024-09"});
  EXPECT_EQ(promised("15 June 2024. By 2030 Norway has promised to share maps."),
            Lines{"Norway: to share maps, 2030"});
}

TEST(Promise, WhatWasToldBeforeIsWhatTheyAgreedTo) {
  EXPECT_EQ(promised("5 May 2024. A centre for maps will be built in Lima, Norway and Peru agreed."),
            Lines{"Norway, Peru: A centre for maps will be built in Lima, -"});
}

TEST(Promise, AMonthOfNextYearIsDueThen) {
  EXPECT_EQ(promised("5 May 2025. Norway and Kenya agreed to meet in June of next year."),
            Lines{"Norway, Kenya: to meet in June of next year, 2026-06"});
  EXPECT_EQ(promised("5 мая 2025. Норвегия обязалась снизить выбросы к июню следующего года."),
            Lines{"Norway: снизить выбросы к июню следующего года, 2026-06"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
