// Who gives where an adjective tells it, what starts between two, and what is agreed with whom. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("Nairobi, 5 March 2024. " + text);
}

Lines told(const std::string& text) {
  return told_events(read(text));
}

Lines promised(const std::string& text) {
  return told_promises(read(text));
}

TEST(EnglishGiver, AnAdjectiveBeforeTheHelpTellsWhoGivesIt) {
  EXPECT_EQ(told("Some 10 million dollars in Japanese aid went to Laos."), Lines{"AID: Japan, Laos"});
  EXPECT_EQ(told("A Japanese grant of 10 million dollars will help farmers in Laos."),
            Lines{"AID: Japan, Laos"});
  EXPECT_EQ(told("Laos received 10 million dollars in German development aid."), Lines{"AID: Germany, Laos"});
  EXPECT_EQ(told("Laos received 10 million dollars from Japan for German pumps."), Lines{"AID: Laos, Japan"});
}

TEST(EnglishGiver, OtherSumsAreOtherHelpThoughSeveralStandInOneSentence) {
  EXPECT_EQ(
      told(
          "Norway will provide a 14 million dollar loan and a 2 million dollar grant for Kenya. It will give "
          "a loan of 5 million dollars and a grant of 1 million dollars for the roads of Kenya."),
      (Lines{"AID: Norway, Kenya", "AID: Norway, Kenya"}));
}

TEST(EnglishGiver, TheSameSumsInAnotherOrderAreTheSameHelp) {
  EXPECT_EQ(
      told(
          "Norway will provide a 14 million dollar loan and a 2 million dollar grant for Kenya. It will give "
          "a grant of 2 million dollars and a loan of 14 million dollars for the roads of Kenya."),
      Lines{"AID: Norway, Kenya"});
}

TEST(EnglishGiver, WhatIsAgreedStandsBehindWithWhom) {
  EXPECT_EQ(promised("Kenya agreed with Norway to build a dam."), Lines{"Kenya: to build a dam"});
  EXPECT_EQ(promised("The Ministry of Energy of Kenya agreed with UNDP on a study of the grid."),
            Lines{"Ministry of Energy of Kenya: on a study of the grid"});
  EXPECT_EQ(told("An understanding was reached between Kenya and Norway to resume the work on dams."),
            Lines{"AGREE: Kenya, Norway"});
  EXPECT_TRUE(told("Kenya agrees with Norway.").empty());
  EXPECT_TRUE(told("Minister Anna Berg agreed with the view of Minister Otto Lind.").empty());
}

TEST(EnglishGiver, WhatWasGivenSinceSomeYearIsNoNews) {
  const std::string given = "Norway has given more than 20 million euros to Kenya for water.";
  EXPECT_EQ(told(given), Lines{"AID: Norway, Kenya"});
  EXPECT_EQ(told("Since 2004, " + given), Lines{});
  EXPECT_EQ(told_events(read_text(given)), Lines{"AID: Norway, Kenya"});
  EXPECT_EQ(told_events(read_text("Since 2004, " + given)), Lines{});  // nor where the report has no day
}

TEST(EnglishGiver, AProjectBetweenTwoStarts) {
  EXPECT_EQ(told("A twinning project between the Environment Agency of Austria and UNDP has started."),
            Lines{"COOPERATE: Environment Agency of Austria, UNDP"});
}

TEST(EnglishGiver, AParticipleDescribesWhatIsLaunched) {
  EXPECT_EQ(told("UNDP and Uganda launched a project meant to help farmers."),
            Lines{"COOPERATE: UNDP, Uganda"});
  EXPECT_EQ(told("UNDP and Uganda launched a project called \"Green Hills\"."),
            Lines{"COOPERATE: UNDP, Uganda"});
  EXPECT_EQ(told("Norway gave Uganda 2 million dollars designed to protect marshes."),
            Lines{"AID: Norway, Uganda"});
  EXPECT_EQ(told("Officially launched this week by Botswana and Uganda, the initiative will help farmers."),
            Lines{"COOPERATE: Botswana, Uganda"});
}

TEST(EnglishGiver, WhatIsAgreedMayStandFirst) {
  EXPECT_EQ(promised("Work on dams is to be stepped up, Kenya and Norway agreed, announcing a fund."),
            Lines{"Kenya, Norway: Work on dams is to be stepped up"});
}

TEST(EnglishGiver, WhatIsHandedOverIsHelp) {
  EXPECT_EQ(told("Norway handed over 40 weather stations to Uganda."), Lines{"AID: Norway, Uganda"});
  EXPECT_EQ(told("The laboratory was handed over to Uganda by Norway."), Lines{"AID: Norway, Uganda"});
  EXPECT_TRUE(told("The memorandum provides for investment of 10 million dollars.").empty());
}

TEST(EnglishGiver, OthersLookOnAsADocumentIsSigned) {
  const std::string met = "President Anna Berg of Norway met President Otto Lind of Kenya. ";
  EXPECT_EQ(told(met + "The two leaders looked on as a memorandum on water was signed."),
            (Lines{"CONSULT: Anna Berg, Otto Lind", "COOPERATE: Anna Berg, Otto Lind"}));
  EXPECT_EQ(told(met + "They will wait until a memorandum on water is signed."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishGiver, WhereSomethingWasAgreedIsNotWhat) {
  EXPECT_TRUE(told("The council of UNDP decided on 3 March 2024.").empty());
  EXPECT_TRUE(promised("Kenya agreed with Norway at the talks in Oslo.").empty());
  EXPECT_EQ(told("At the end of the meeting an agreement was reached between UNDP and Kenya on dams."),
            Lines{"AGREE: UNDP, Kenya"});
}

TEST(EnglishGiver, NoThingAgrees) {
  EXPECT_EQ(
      promised("Minister Anna Berg and Ambassador Otto Lind noted that the dam is old and agreed to build "
               "another."),
      Lines{"Anna Berg, Otto Lind: to build another"});
  EXPECT_EQ(promised("Minister Anna Berg noted that Kenya had built dams and agreed to build more."),
            Lines{"Kenya: to build more"});
}

TEST(EnglishGiver, AFundMayFund) {
  EXPECT_EQ(told("The Green Climate Fund will fund pumps in Uganda."),
            Lines{"AID: Green Climate Fund, Uganda"});
}

TEST(EnglishGiver, WhoHelpsIsNamedByWhoseHelp) {
  EXPECT_EQ(told("With the help of UNDP, a training centre was opened by the Ministry of Energy of Uganda."),
            Lines{"COOPERATE: Ministry of Energy of Uganda, UNDP"});
  EXPECT_TRUE(told("The minister called for the launch of a fund by Kenya and Norway.").empty());
}

TEST(EnglishGiver, WhatOneSpendsAtHomeHelpsNobody) {
  EXPECT_TRUE(told("The city council spent 20 million dollars on flood walls.").empty());
  EXPECT_EQ(told("Norway invested 5 million euros in Uganda."), Lines{"AID: Norway, Uganda"});
}

TEST(EnglishGiver, ASumMayBeOneWordWithHyphens) {
  for (const std::string text :
       {"The European Commission has adopted a 20-million-euro programme for Kenya.",
        "The European Commission approved a 200-million-kroner loan for Kenya.",
        "The European Commission adopted a programme of 20 million euros for Kenya."}) {
    EXPECT_EQ(told_events(read_text(text)), Lines{"AID: European Commission, Kenya"}) << text;
    EXPECT_EQ(read_text(text).commitments.size(), 1U) << text;
  }
  EXPECT_TRUE(read_text("The parliament adopted a 28-year-old law for Kenya.").events.empty());
}

TEST(EnglishGiver, AProjectIsFundedWithABudget) {
  EXPECT_EQ(
      told_events(read("Funded by the European Union with a budget of EUR 5 million, the project will help "
                       "farmers in Tajikistan.")),
      Lines{"AID: European Union, Tajikistan"});
  EXPECT_EQ(told_events(read(
                "The project is financed by the World Bank in the amount of 5 million dollars in Kenya.")),
            Lines{"AID: World Bank, Kenya"});
}

TEST(EnglishGiver, HelpOfASumIsPromisedUntilItIsGiven) {
  EXPECT_EQ(told_promises(read_text("The Green Climate Fund provides a US$39 million grant to Kenya.")),
            Lines{"Green Climate Fund: US$39 million grant to Kenya"});
  EXPECT_EQ(told_promises(read_text("The Green Climate Fund donated 39 million dollars to Kenya.")), Lines{});
}

TEST(EnglishGiver, ASumMayStandRightBehindLettersForItsCurrency) {
  for (const char* sum : {"Sh1.2 billion", "KSh3bn", "Rs500 crore"})
    EXPECT_EQ(told_promises(read_text("Norway will give Kenya " + std::string(sum) + " for trees.")),
              Lines{"Norway: Kenya " + std::string(sum) + " for trees"})
        << sum;
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
