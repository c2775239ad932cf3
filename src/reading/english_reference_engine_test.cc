// Who is meant where a text does not name him: pronouns, those who run a conference, "her country", people
// who are led or called colleagues. What a person reads in the sentence is expected.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_sentence(const std::string& text) {
  return read_text("OSLO, May 12, 2024. " + text);
}

Lines told(const std::string& text) {
  return told_events(read_sentence(text));
}

Lines roles(const std::string& text) {
  return told_roles(read_sentence(text));
}

TEST(EnglishReference, TheyAreThoseWhomTheSentenceNamedBefore) {
  EXPECT_EQ(told("Norway and Kenya announced that they had signed a memorandum on forests."),
            Lines{"COOPERATE: Norway, Kenya"});
  EXPECT_EQ(told("Kenyan companies said that they would invest $20 million in solar power in Uganda."),
            Lines{"AID: Kenya, Uganda"});
  EXPECT_EQ(told("Kenyan companies told Norwegian banks that they would invest $20 million in Uganda."),
            Lines{"AID: Kenya, Uganda"});
}

TEST(EnglishReference, LettersMeanWhatTheTextSaysTheyMean) {
  EXPECT_EQ(
      told("Kenya met the Islamic Development Bank (IDB). Kenya and the IDB signed a memorandum."),
      (Lines{"CONSULT: Kenya, Islamic Development Bank", "COOPERATE: Kenya, Islamic Development Bank"}));
}

TEST(EnglishReference, ASpokesmanIsNotOneOfTheTwo) {
  EXPECT_EQ(
      told("Minister Anna Berg of Peru met Ambassador Otto Lind of Norway. The ministry's spokesman, Karl "
           "Wald, said the two exchanged views on water."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishReference, ItIsWhoAnnouncesIt) {
  EXPECT_EQ(told("Norway announced that it had signed a memorandum with Kenya."),
            Lines{"COOPERATE: Norway, Kenya"});
}

TEST(EnglishReference, WhomARelativeClauseIsAboutTakesPart) {
  EXPECT_EQ(told("Minister Anna Berg praised Otto Lind, President of Sweden, whom she met on Monday."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishReference, WhoRunsAConferenceIsOneActorUnderEveryName) {
  const Lines expected{"COP29 Presidency |  | AZ", "Anna Berg | Minister of Energy | HU"};
  const std::string behind = " met Anna Berg, Minister of Energy of Hungary.";
  for (const std::string who :
       {"The COP29 presidency team", "The incoming COP29 Presidency", "The leadership team of COP29",
        "COP29's leadership", "Azerbaijan's COP29 chairmanship", "A delegation of COP29"})
    EXPECT_EQ(roles(who + behind), expected) << who;
}

TEST(EnglishReference, WhoLeadsADelegationIsOfItsBody) {
  const Reading reading = read_sentence(
      "Minister Anna Berg hosted a delegation from the European Investment Bank led by Vice President Otto "
      "Lind.");
  ASSERT_EQ(reading.events.size(), 1U);
  ASSERT_EQ(reading.events[0].actors.size(), 2U);
  EXPECT_EQ(reading.events[0].actors[1].org, "European Investment Bank");
  EXPECT_EQ(reading.events[0].actors[1].country, "");
}

TEST(EnglishReference, HerCountryIsThatOfWhoSpeaks) {
  EXPECT_EQ(told("Minister Anna Berg of Austria said her country would provide $20 million to Kenya."),
            Lines{"AID: Austria, Kenya, Anna Berg"});
}

TEST(EnglishReference, OnePersonMayBearTheNameOfACity) {
  EXPECT_EQ(roles("President Santiago Berg met Otto Lind, Minister of Energy of Sweden."),
            (Lines{"Santiago Berg | President | NO", "Otto Lind | Minister of Energy | SE"}));
  EXPECT_EQ(told("Milan Berg, Minister of Energy of Serbia, met Otto Lind, President of Sweden."),
            Lines{"CONSULT: Milan Berg, Otto Lind"});
}

TEST(EnglishReference, AnOfficeMayHaveSeveralFields) {
  EXPECT_EQ(
      roles("Environment, Forest and Climate Change Minister Anna Berg of Nepal met Otto Lind, President "
            "of Sweden.")
          .front(),
      "Anna Berg | Environment, Forest and Climate Change Minister | NP");
  EXPECT_EQ(roles("Socio-Environmental Director Anna Berg met Otto Lind, President of Sweden.").front(),
            "Anna Berg | Socio-Environmental Director | ");
}

TEST(EnglishReference, TheNameMayStandBehindTheMinistry) {
  const Lines told =
      roles("President Otto Lind met the secretary at the Indian Ministry of Environment, Anna Berg.");
  ASSERT_EQ(told.size(), 2U);
  EXPECT_EQ(told[1], "Anna Berg | secretary | IN");
}

TEST(EnglishReference, ARefusalIsNoPromise) {
  const Reading reading = read_sentence("Austria refused to pay 5 million dollars to Kenya.");
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events[0].status, EventStatus::kNegated);
  EXPECT_TRUE(read_sentence("Austria refused to sign the memorandum with Kenya.").agreements.empty());
}

TEST(EnglishReference, WhatIsToBeDoneIsToldOfItsOwnSubject) {
  EXPECT_EQ(told("Austria opened a centre: Sweden is to give 5 million dollars to Kenya.").back(),
            "AID: Sweden, Kenya");
}

TEST(EnglishReference, WhatIsDeclaredAndWhatIsToBeDoneAreOne) {
  EXPECT_EQ(told("Ambassador Otto Lind reiterated Sweden's readiness to support Kenya."),
            Lines{"SUPPORT: Otto Lind, Sweden, Kenya"});
}

TEST(EnglishReference, ACompoundWordDescribesWhatFollows) {
  EXPECT_EQ(told("China handed over a batch of energy-saving equipment to Myanmar."),
            Lines{"AID: China, Myanmar"});
}

TEST(EnglishReference, WordsWithoutASpaceBetweenAreTwo) {
  EXPECT_EQ(told("Minister Anna Berg convened a meetingwith Otto Lind, President of Sweden."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("MinisterBerg met with Otto Lind, President of Sweden."), Lines{"CONSULT: Berg, Otto Lind"});
  // A name that stands elsewhere, and a verb.
  EXPECT_EQ(told("Minister Anna Berg spoke in Oslo. Later Bergvisited Kenya."),
            Lines{"CONSULT: Anna Berg, Kenya"});
  EXPECT_EQ(told("Minister Anna Berg spoke in Oslo. The Redesigned plan is for Kenya."), Lines{});
  // Names keep their capitals, and words that only look like two stay one.
  EXPECT_EQ(roles("President Otto Lind met Minister Anna McDonald.").back(), "Anna McDonald | Minister | NO");
}

TEST(EnglishReference, TheDollarsOfAStateAreNotTheState) {
  EXPECT_EQ(told("Another US$ 60 million will go from Norway to Kenya."), Lines{"AID: Norway, Kenya"});
}

TEST(EnglishReference, TheyAreTheSeveralWhomTheSentenceBeforeIsAbout) {
  const std::string met = " They met Ivan Moe, Minister of Energy of Sweden.";
  EXPECT_EQ(told("Minister Anna Berg of Kenya and Ambassador Otto Lind like snow." + met),
            Lines{"CONSULT: Anna Berg, Otto Lind, Ivan Moe"});
}

TEST(EnglishReference, WhomTwoMetTogetherIsAMeetingOfItsOwn) {
  EXPECT_EQ(
      told("Minister Anna Berg of Kenya met Ambassador Otto Lind of Peru. They then met Ivan Moe, Minister "
           "of Energy of Sweden."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "CONSULT: Anna Berg, Otto Lind, Ivan Moe"}));
}

TEST(EnglishReference, WhoAccompaniesAVisitorTakesPartInTheVisit) {
  const Lines told_of = told(
      "Minister Anna Berg of Kenya paid a working visit to Sweden. Ambassador Otto Lind "
      "accompanied her.");
  ASSERT_EQ(told_of.size(), 1U);
  EXPECT_THAT(told_of[0], testing::AllOf(testing::HasSubstr("Anna Berg"), testing::HasSubstr("Otto Lind")));
}

TEST(EnglishReference, WhomOneOfThemThanksIsNoSide) {
  EXPECT_EQ(
      told("Minister Anna Berg of Kenya met Minister Otto Lind of Peru. Berg thanked the World Bank for its "
           "support. The two agreed to share data on forests."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "SUPPORT: Anna Berg, World Bank",
             "AGREE: Anna Berg, Otto Lind"}));
}

TEST(EnglishReference, WhoElseCameIsNoneOfTheSides) {
  EXPECT_EQ(told("Minister Anna Berg of Kenya met with Minister Otto Lind of Peru. Ambassador Ivan Moe of "
                 "Norway and Deputy Minister Eva Holm of Kenya also took part in the meeting. The two sides "
                 "agreed to share data on forests."),
            (Lines{"CONSULT: Anna Berg, Otto Lind, Ivan Moe, Eva Holm", "AGREE: Anna Berg, Otto Lind"}));
}

TEST(EnglishReference, AGuestIsNotOfTheCountryThatReceives) {
  // The report is sent from Oslo; whom the guest met was named last.
  EXPECT_EQ(
      told("Minister Anna Berg of Kenya came to Oslo and held talks with Minister Ivan Moe of Norway. The "
           "guest thanked Norway.")
          .back(),
      "SUPPORT: Anna Berg, Norway");
}

TEST(EnglishReference, AnAmbassadorMayBePostedToSeveralStates) {
  EXPECT_EQ(told("The Norwegian Ambassador designate to Zambia and Malawi, Her Excellency Ms. "
                 "Anna Berg, met Zambia's Minister Otto Lind MP."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("Посол Норвегии в Замбии и Малави Анна Берг встретилась с министром "
                 "экологии Замбии Отто Линдом."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishReference, AMinistryInSmallLettersIsOne) {
  EXPECT_EQ(told("The ministry of energy of Norway signed a treaty with Peru."),
            Lines{"COOPERATE: Ministry of Energy of Norway, Peru"});
  EXPECT_EQ(told("Norway's ministry of finance signed a treaty with Peru."),
            Lines{"COOPERATE: Ministry of Finance of Norway, Peru"});
}

TEST(EnglishReference, OnesOwnCountryIsNotWhomItsSupportIsFor) {
  EXPECT_EQ(told("Ambassador Otto Lind of Peru reaffirmed his country's support for Kenya."),
            Lines{"SUPPORT: Otto Lind, Kenya"});
}

TEST(EnglishReference, ASurnameMayBeAnotherWord) {
  EXPECT_EQ(told("Environment Minister Susan Park met Ambassador John Rivers."),
            Lines{"CONSULT: Susan Park, John Rivers"});
  EXPECT_EQ(told("Minister James Green met Ambassador Peter Banks."),
            Lines{"CONSULT: James Green, Peter Banks"});
  EXPECT_EQ(told("Minister Anna Berg met Susan Park Foundation director Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishReference, TwoBodiesWithFullNamesAreTwo) {
  EXPECT_EQ(told("A memorandum was signed between Astana University and Trinity College."),
            Lines{"COOPERATE: Astana University, Trinity College"});
  EXPECT_EQ(told("The World Bank and the National Research and Development Institute signed a memorandum."),
            Lines{"COOPERATE: World Bank, National Research and Development Institute"});
}

TEST(EnglishReference, WhoComesAlongIsNotMet) {
  EXPECT_EQ(told("Minister Anna Berg, who was accompanied by Ambassador Karl Holm, met Minister Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishReference, BothAreTheTwoNamedBefore) {
  EXPECT_EQ(
      told("Minister Anna Berg of Chile and Minister Otto Lind of Peru met. Both undertook to plant trees."),
      (Lines{"CONSULT: Anna Berg, Otto Lind", "AGREE: Anna Berg, Otto Lind"}));
}

TEST(EnglishReference, WhatOneOfAThirdCountryTellsIsNotForTheHost) {
  const auto given = [](const std::string& who) {
    return told_events(
        read_text("BAKU, 8 May 2024. " + who + " said that Norway had given $5 million for the plan."));
  };
  EXPECT_EQ(given("Kenya's minister"), Lines{"AID: Norway"});
  EXPECT_EQ(given("Azerbaijan's minister"), (Lines{"AID: Norway, Azerbaijan"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
