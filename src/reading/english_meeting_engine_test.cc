// Meetings that English sentences tell with words in between, and those told again by other words. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines meetings(const std::string& text) {
  return told_events(read_text("15 May 2024. " + text));
}

TEST(EnglishMeeting, AParticipleMayStandBetweenTheMeetingAndItsVerb) {
  const Lines both{"CONSULT: Hungary, Austria"};
  EXPECT_EQ(meetings("A meeting dedicated to water was held between Hungary and Austria."), both);
  EXPECT_EQ(meetings("A meeting, dedicated to water, was held between Hungary and Austria."), both);
  EXPECT_EQ(meetings("A meeting aimed at saving water was held between Hungary and Austria."), both);
  EXPECT_TRUE(meetings("A dam dedicated to water was held between Hungary and Austria.").empty());
}

TEST(EnglishMeeting, OfWhomOneMetItMayOnlyBeToldWhatTheyAre) {
  const Lines met{"CONSULT: Anna Berg"};
  EXPECT_EQ(meetings("Minister Anna Berg met with farmers and scientists."), met);
  EXPECT_EQ(meetings("Minister Anna Berg held a number of meetings with representatives of large firms."),
            met);
  EXPECT_EQ(meetings("Minister Anna Berg met with experts of the World Bank."),
            Lines{"CONSULT: Anna Berg, World Bank"});
  EXPECT_TRUE(meetings("The plan of Hungary meets the needs of farmers.").empty());
  EXPECT_EQ(meetings("Minister Anna Berg met with farmers on the challenges of drought."), met);
  for (const char* what :
       {"met the needs of farmers", "met the deadline for companies", "met with criticism from activists"})
    EXPECT_TRUE(meetings("Hungary " + std::string(what) + ".").empty()) << what;
}

TEST(EnglishMeeting, ThatWillBeHeldHasNotTakenPlace) {
  const auto held = [](const std::string& text) { return held_events(read_text("15 May 2024. " + text)); };
  EXPECT_TRUE(held("Anna Berg spoke of the forum that will be held by Hungary and Austria.").empty());
  EXPECT_EQ(held("Anna Berg spoke of the forum that was held by Hungary and Austria."),
            Lines{"CONSULT: Hungary, Austria"});
}

TEST(EnglishMeeting, WhoeverArrivesSomewhereIsOnAVisit) {
  EXPECT_EQ(meetings("Minister Anna Berg of Hungary arrived in Vienna on Monday."),
            Lines{"CONSULT: Anna Berg"});
  EXPECT_EQ(meetings("A delegation headed by Minister Anna Berg of Hungary arrived in Vienna."),
            Lines{"CONSULT: Anna Berg"});
  EXPECT_TRUE(meetings("The coal of Hungary arrived in Vienna with a cargo of corn.").empty());
  EXPECT_TRUE(meetings("Minister Anna Berg of Hungary arrived in Vienna with a cargo of corn.").empty());
  EXPECT_EQ(meetings("Minister Anna Berg of Hungary arrived in Vienna for talks on gas imports."),
            Lines{"CONSULT: Anna Berg"});
}

TEST(EnglishMeeting, WhoHadTheChanceToMeetHasMet) {
  EXPECT_EQ(held_events(read_text(
                "15 May 2024. Minister Anna Berg also had the chance to meet Otto Lind, Ambassador of "
                "Sweden.")),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeeting, OfWhichOneSideAndTheDayAreToldIsNews) {
  const std::string talks = "Hungary and Austria held talks. ";
  EXPECT_EQ(meetings(talks + "UNDP organised a workshop on 14 May 2024."),
            (Lines{"CONSULT: Hungary, Austria", "CONSULT: UNDP"}));
  EXPECT_EQ(meetings(talks + "UNDP organised a workshop."), Lines{"CONSULT: Hungary, Austria"});
}

TEST(EnglishMeeting, OfALaterDayThanTheFirstThatIsNamedHasTakenPlace) {
  EXPECT_EQ(
      held_events(read_text("Hungary received guests from Austria on 19 June 2024.\n\nUNDP held a workshop "
                            "with Austria on 20 June 2024.")),
      (Lines{"CONSULT: Hungary, Austria", "CONSULT: UNDP, Austria"}));
}

TEST(EnglishMeeting, WhoTookPartMayStandBehindAPrepositionOfSeveralWords) {
  for (const char* with : {"with the participation of", "in cooperation with", "in partnership with"}) {
    EXPECT_EQ(
        meetings("A conference on water was held in Vienna " + std::string(with) + " Hungary and UNDP."),
        Lines{"CONSULT: Hungary, UNDP"})
        << with;
  }
}

TEST(EnglishMeeting, TheMeetingIsTheOneToldBefore) {
  const std::string held = "A session on partnership with UNDP was held in Vienna. ";
  const Lines one{"CONSULT: Anna Berg, UNDP"};
  EXPECT_EQ(meetings(held + "The meeting was moderated by Anna Berg, Director of the World Bank."), one);
  EXPECT_EQ(
      meetings(held + "The meeting was held in the evening, and was moderated by Anna Berg, Director of the "
                      "World Bank."),
      one);
}

// Of a passive, the noun that no preposition governs is what was held.
TEST(EnglishMeeting, WhatWasHeldHasNoPreposition) {
  const Reading told = read_report(
      {"test.txt", "15 May 2024. A session with UNDP was held in Vienna as part of the Snow Conference."});
  ASSERT_EQ(told_events(told), Lines{"CONSULT: UNDP"});
  const Span quote = told.events.front().quote;
  EXPECT_EQ(quote.begin, std::string("15 May 2024. A ").size());
}

TEST(EnglishMeeting, OfSeveralNounsTheOneThatGoesWithTheVerbIsMeant) {
  EXPECT_EQ(meetings("A conference on climate finance organised by UNDP was held in Vienna."),
            Lines{"CONSULT: UNDP"});
}

TEST(EnglishMeeting, WhatMinistersAreMinistersOfStandsBeforeTheirCountries) {
  EXPECT_EQ(
      meetings("The ministers of energy and natural resources of Hungary, the Republic of Austria and Sweden "
               "gathered in Vienna to discuss the grid."),
      Lines{"CONSULT: Hungary, Austria, Sweden"});
}

// The verb stands once, the preposition twice.
TEST(EnglishMeeting, WhoElseSignedStandsBesideTheSamePreposition) {
  EXPECT_EQ(
      meetings(
          "For Hungary, the agreement was signed by Minister Anna Berg, for Austria by Minister Otto Lind."),
      Lines{"COOPERATE: Anna Berg, Otto Lind"});
  EXPECT_EQ(
      meetings(
          "A memorandum between Hungary and Austria was signed. Minister Anna Berg signed for Hungary, and "
          "Otto Lind, the chief negotiator, for Austria."),
      Lines{"COOPERATE: Anna Berg, Hungary, Otto Lind, Austria"});
}

TEST(EnglishMeeting, TheCountriesOfThoseWhoMetAgreeAndNotThePeople) {
  const std::string met = "Minister Anna Berg of Hungary met Ambassador Otto Lind of Sweden. ";
  const auto last = [&](const std::string& text) {
    return told_events(read_text("15 May 2024. " + met + text)).back();
  };
  EXPECT_EQ(last("The two countries agreed to plant trees."), "AGREE: Hungary, Sweden");
  EXPECT_EQ(last("The two sides agreed to plant trees."), "AGREE: Anna Berg, Otto Lind");
}

TEST(EnglishMeeting, WhoHoldsASigningCeremonySigned) {
  EXPECT_EQ(
      told_events(read_text("15 May 2024. Hungary and Sweden have signed a memorandum on water. The "
                            "signing ceremony took place in Vienna with Minister Anna Berg of Hungary and "
                            "Ambassador Otto Lind of Sweden.")),
      Lines{"COOPERATE: Anna Berg, Otto Lind"});
}

TEST(EnglishMeeting, AGerundBeforeWhereAndWhenTellsOfWhoIsNamedBehindIt) {
  const Lines met{"CONSULT: Anna Berg, Otto Lind"};
  const std::string both = "Ministers Anna Berg of Austria and Otto Lind of Norway";
  EXPECT_EQ(meetings("Meeting in Graz on Monday, " + both + " asked for help."), met);
  EXPECT_EQ(meetings("After meeting in Graz, " + both + " asked for help."), met);
  EXPECT_EQ(meetings("Meeting in Graz, " + both + " agreed to plant trees."),
            (Lines{"CONSULT: Anna Berg, Otto Lind", "AGREE: Anna Berg, Otto Lind"}));
  EXPECT_TRUE(meetings("Meeting of the board in Graz, 5 May.").empty());
}

TEST(EnglishMeeting, NegotiatorsForStatesSpeakForThem) {
  EXPECT_EQ(meetings("Negotiators for Norway and the Marshall Islands discussed a levy in Graz."),
            Lines{"CONSULT: Norway, Marshall Islands"});
}

TEST(EnglishMeeting, APairOfCountriesMayHaveADash) {
  const Lines both{"CONSULT: Austria, Hungary"};
  for (const char* pair : {"Austria-Hungary", "Austria–Hungary", "Austrian–Hungarian"})
    EXPECT_EQ(meetings("The third " + std::string(pair) + " energy dialogue was held on Monday."), both)
        << pair;
  EXPECT_TRUE(meetings("The Austria–Hungary border was closed on Monday.").empty());
}

TEST(EnglishMeeting, WhoIsJoinedIsThereAsWell) {
  EXPECT_EQ(meetings("Minister Anna Berg was joined by Ambassador Otto Lind for a discussion on water."),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishMeeting, HisMeetingIsThatOfThePersonNamedBefore) {
  EXPECT_EQ(meetings("Otto Lind of UNDP left when his meeting with Minister Anna Berg was over."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeeting, WhoseAPersonIsDoesNotTalk) {
  EXPECT_EQ(meetings("Minister Anna Berg flew home after her talks with Otto Lind of UNDP."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeeting, WhatIsSaidInATelephoneConversationIsSaidByBoth) {
  EXPECT_EQ(
      meetings(
          "In a telephone conversation on 8 May, Minister Anna Berg asked Ambassador Otto Lind for help."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(meetings("Minister Anna Berg was received in Vienna on Friday."), Lines{"CONSULT: Anna Berg"});
}

TEST(EnglishMeeting, WhatIsSaidOfTheSubjectBehindAGerundMayStandBetweenCommas) {
  EXPECT_EQ(
      meetings(
          "Receiving Ambassador Otto Lind on 8 May, Anna Berg, secretary of state at the Ministry of Energy "
          "of Austria, asked for help."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeeting, AGuestMayBeNamed) {
  EXPECT_EQ(meetings("President Anna Berg told her Norwegian guest, Foreign Minister Otto Lind, that the "
                     "rivers were low."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeeting, WhoChairsASessionIsToldBehindItsPlace) {
  const Lines both{"CONSULT: Anna Berg, Otto Lind"};
  const std::string chairs = "Deputy Minister Anna Berg of Norway and Minister Otto Lind of Peru.";
  EXPECT_EQ(meetings("The meeting took place in Vienna, chaired by " + chairs), both);
  EXPECT_EQ(meetings("The meeting took place in Vienna, co-chaired by " + chairs), both);
  EXPECT_EQ(meetings("The second session was held in Vienna. It was co-chaired by " + chairs), both);
  EXPECT_EQ(meetings("The session was held under the chairmanship of Norway's Deputy Minister Anna Berg and "
                     "Peruvian Minister Otto Lind."),
            both);
}

TEST(EnglishMeeting, AListMayEndWithAsWellAs) {
  const Lines all{"CONSULT: Anna Berg, Otto Lind, Ivan Moe"};
  for (const std::string joins : {" as well as", ", as well as", ", and"})
    EXPECT_EQ(meetings("Minister Anna Berg of Kenya met with Minister Otto Lind of Peru" + joins +
                       " Ambassador Ivan Moe of Norway."),
              all)
        << joins;
}

TEST(EnglishMeeting, ATeamOfAMinistryIsNotWhoStandsBehindTheComma) {
  EXPECT_EQ(meetings("After consultations with a team from the Peruvian Ministry of Ecology, Norway's Deputy "
                     "Minister Anna Berg said that Oslo would help."),
            Lines{"CONSULT: Anna Berg, Peruvian Ministry of Ecology"});
}

TEST(EnglishMeeting, WhoIsOfABodyMetAndNotTheBody) {
  const std::string minister = " and Minister Otto Lind of Peru met.";
  for (const char* whose : {"of the World Bank", "from the World Bank", "of the Ministry of Energy of Chile",
                            "of Chile's climate directorate"})
    EXPECT_EQ(meetings("Anna Berg " + (whose + minister)), Lines{"CONSULT: Anna Berg, Otto Lind"}) << whose;
}

TEST(EnglishMeeting, LettersOfAnOfficeAreNoPartOfAName) {
  EXPECT_EQ(meetings("Minister Anna Berg TD of Ireland and Minister Otto Lind of Peru met."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishMeeting, ThanksForAGoodTalkTellOfIt) {
  EXPECT_EQ(told_events(read_text("15 May 2024. Envoy Otto Lind of Norway thanked Minister "
                                  "Anna Berg of Kenya for a productive discussion.")),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
  EXPECT_EQ(told_events(read_text("15 May 2024. Envoy Otto Lind of Norway thanked Minister "
                                  "Anna Berg of Kenya for the seedlings.")),
            Lines{"SUPPORT: Otto Lind, Anna Berg"});
}

TEST(EnglishMeeting, WhoHearsFromAnotherMetHim) {
  EXPECT_EQ(
      held_events(read_text("Otto Lind, Director of UNDP, heard from Kenya's Minister Anna Berg at their "
                            "meeting that the lake is low.")),
      Lines{"CONSULT: Otto Lind, Anna Berg"});
  EXPECT_TRUE(
      read_text("Kenya's Minister Anna Berg heard from farmers that the lake is low.").events.empty());
}

TEST(EnglishMeeting, WhoSharesDetailsWithAnotherMetHim) {
  EXPECT_EQ(
      held_events(read_text("Norway's Minister Anna Berg shared with Kenya's Prime Minister Otto Lind the "
                            "details of the plan.")),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
