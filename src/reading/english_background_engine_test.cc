// What English reports tell beside the acts: praise, thanks for a welcome, wishes, sums of what was done.
// None of it is an act of its own. What a person reads in the sentence is expected.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read_sentence(const std::string& text) {
  return read_text("OSLO, May 14, 2024. " + text);
}

Lines told(const std::string& text) {
  return told_events(read_sentence(text));
}

TEST(EnglishBackground, WhatIsDoneAsARuleIsNoNews) {
  EXPECT_TRUE(told("Meetings of the water group are co-chaired by Norway and Peru.").empty());
  EXPECT_EQ(told("The meeting of the water group was co-chaired by Norway and Peru."),
            Lines{"CONSULT: Norway, Peru"});
  EXPECT_EQ(told("An agreement of this kind was signed by Norway and Peru."),
            Lines{"COOPERATE: Norway, Peru"});
  EXPECT_TRUE(told("Meetings of water ministers are co-chaired by Norway and Peru.").empty());
  EXPECT_EQ(told("The meeting of water ministers is co-chaired by Norway and Peru."),
            Lines{"CONSULT: Norway, Peru"});
  EXPECT_EQ(told("Meetings of water ministers were co-chaired by Norway and Peru."),
            Lines{"CONSULT: Norway, Peru"});
  const Reading rule = read_sentence("Agreements of this kind are signed by Norway and Peru.");
  EXPECT_TRUE(rule.events.empty());
  EXPECT_TRUE(rule.agreements.empty());
  const Reading news = read_sentence("The memorandum is signed on May 14, 2024 by Norway and Peru.");
  EXPECT_EQ(told_events(news), Lines{"COOPERATE: Norway, Peru"});
  EXPECT_EQ(news.agreements.size(), 1U);
}

TEST(EnglishBackground, AMeetingOfEveryYearIsNoNewsMoneyOfEveryYearIs) {
  EXPECT_TRUE(told("The joint committee of Norway and Peru has been convened every year.").empty());
  EXPECT_EQ(told("Norway will give Peru 5 million dollars each year."), Lines{"AID: Norway, Peru"});
}

TEST(EnglishBackground, WhoReaffirmsWhatHisOwnCountryDoesSupportsNobody) {
  EXPECT_TRUE(
      told("Minister Anna Berg of Peru reaffirmed that the country is committed to its goals.").empty());
  EXPECT_EQ(told("Minister Anna Berg of Peru reaffirmed the friendship with Chile."),
            Lines{"SUPPORT: Anna Berg, Chile"});
}

TEST(EnglishBackground, CongratulationsAndSatisfactionAreNoSupport) {
  EXPECT_TRUE(told("Minister Anna Berg of Peru congratulated Minister Otto Lind of Chile on his appointment.")
                  .empty());
  EXPECT_TRUE(
      told("Minister Anna Berg of Peru expressed her satisfaction with what Chile had done.").empty());
  EXPECT_EQ(told("Minister Anna Berg of Peru expressed her gratitude to Chile."),
            Lines{"SUPPORT: Anna Berg, Chile"});
}

TEST(EnglishBackground, WhoseSessionAMeetingTookPlaceWithinMetNobody) {
  EXPECT_EQ(
      told("Minister Anna Berg of Peru met Minister Otto Lind of Chile. The meeting took place within the "
           "framework of the session of UNEP."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishBackground, PraiseIsNoMeeting) {
  EXPECT_TRUE(told("Ambassador Otto Lind of Peru spoke very highly of what Chile has achieved.").empty());
  EXPECT_EQ(told("Ambassador Otto Lind of Peru spoke at the conference on glaciers."),
            Lines{"CONSULT: Otto Lind"});
}

TEST(EnglishBackground, ThanksForAWelcomeAreNoSupport) {
  EXPECT_TRUE(
      told("Minister Anna Berg of Peru thanked Minister Otto Lind of Chile for the warm reception.").empty());
  EXPECT_EQ(told("Minister Anna Berg of Peru thanked Minister Otto Lind of Chile for the pumps."),
            Lines{"SUPPORT: Anna Berg, Otto Lind"});
}

TEST(EnglishBackground, WhoAnnouncedACommitmentIsNotDeclaringSupport) {
  EXPECT_TRUE(told("The new commitment was announced by Minister Anna Berg of Peru.").empty());
  EXPECT_EQ(told("Minister Anna Berg of Peru announced her full support to Chile."),
            Lines{"SUPPORT: Anna Berg, Chile"});
}

TEST(EnglishBackground, ConfidenceInSomebodyIsSupportConfidenceThatItRainsIsNone) {
  EXPECT_TRUE(told("Minister Anna Berg of Peru voiced confidence that the wells would fill.").empty());
  EXPECT_EQ(told("Minister Anna Berg of Peru voiced confidence in Chile."),
            Lines{"SUPPORT: Anna Berg, Chile"});
}

TEST(EnglishBackground, WhereSomebodyTravelsOnToIsNotWhatHappened) {
  EXPECT_TRUE(told("Minister Anna Berg of Peru flies on to Vienna.").empty());
  EXPECT_EQ(told("Minister Anna Berg of Peru flew to Vienna for the forum."), Lines{"CONSULT: Anna Berg"});
}

TEST(EnglishBackground, ANumberOfMeetingsIsNone) {
  EXPECT_TRUE(told("A number of meetings were held by Minister Anna Berg of Peru.").empty());
}

TEST(EnglishBackground, WhatAGoalIsIsNoHelpGiven) {
  EXPECT_TRUE(told("UNDP stays united in the goal to help Peru with supplies.").empty());
  EXPECT_EQ(told("UNDP helped Peru with supplies."), Lines{"AID: UNDP, Peru"});
}

TEST(EnglishBackground, OneNegotiatorIsNotAllWhoCame) {
  EXPECT_TRUE(told("The veteran climate negotiator arrived in Lima on Monday for talks.").empty());
  EXPECT_EQ(told("Climate negotiator Anna Berg met Minister Otto Lind of Chile."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("Climate negotiators met in Lima on Monday."),
            Lines{"CONSULT: Participants of the conference"});
}

TEST(EnglishBackground, MoneyThatIsOnlyHopedForIsNotGiven) {
  for (const std::string verb : {"hopes to provide", "was expected to provide", "would like to provide"})
    for (const Event& event : read_sentence("Norway " + verb + " 5 million dollars to Peru.").events)
      EXPECT_NE(event.status, EventStatus::kHeld) << verb;
  const Reading given = read_sentence("Norway will provide 5 million dollars to Peru.");
  ASSERT_EQ(given.events.size(), 1);
  EXPECT_EQ(given.events.front().status, EventStatus::kHeld);
}

TEST(EnglishBackground, AnUnknownBodyBeforeAnOfficeIsNobodyElse) {
  EXPECT_EQ(told("NEMA Director Anna Berg met Minister Otto Lind of Chile."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("Minister Otto Lind of Chile met EPA Administrator Anna Berg."),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishBackground, WhoSignedNoDocumentSignedNone) {
  for (const char* text :
       {"Peru and Chile signed no memorandum.", "No memorandum was signed by Peru and Chile."}) {
    const Reading reading = read_sentence(text);
    ASSERT_EQ(reading.events.size(), 1U) << text;
    EXPECT_EQ(reading.events[0].status, EventStatus::kNegated) << text;
  }
  EXPECT_TRUE(read_sentence("Peru and Chile produced no new agreements.").agreements.empty());
  EXPECT_EQ(told("Peru and Chile signed a memorandum."), Lines{"COOPERATE: Peru, Chile"});
}

TEST(EnglishBackground, MeetingsThatAreNeededWereNotHeld) {
  EXPECT_TRUE(told("Talks with Peru and Chile are needed, Anna Berg said.").empty());
  EXPECT_EQ(told("Talks with Peru and Chile were held."), Lines{"CONSULT: Peru, Chile"});
}

TEST(EnglishBackground, ThanksForTheMeetingAreNoSupport) {
  EXPECT_TRUE(
      told("Minister Anna Berg of Peru thanked Minister Otto Lind of Chile for the meeting.").empty());
}

TEST(EnglishBackground, TheBoardOfAFundActsForIt) {
  EXPECT_EQ(told("The board of the Green Climate Fund approved 25 million dollars for Peru."),
            Lines{"AID: Green Climate Fund, Peru"});
}

TEST(EnglishBackground, WhatAFundDoesAsARuleIsNoNews) {
  EXPECT_EQ(told("The farms are in the north. The Green Climate Fund, which pays for pumps, is large."),
            Lines{});
  EXPECT_EQ(told("The Green Climate Fund finances wells in Peru."), Lines{});
  EXPECT_EQ(told("The Green Climate Fund finances wells in Peru with 5 million dollars."),
            Lines{"AID: Green Climate Fund, Peru"});
}

TEST(EnglishBackground, WhatADealIsGoodForIsNoPromise) {
  const Reading reading = read_sentence(
      "A loan was signed by Peru and the World Bank, which will help the country to build dams.");
  EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Peru, World Bank"});
  EXPECT_TRUE(reading.commitments.empty());
}

TEST(EnglishBackground, AMonthOfLastYearIsBackground) {
  EXPECT_EQ(told("Minister Anna Berg met Otto Lind, Ambassador of Peru, in May last year."), Lines{});
  EXPECT_EQ(told("Norway broke off the talks last year, when Minister Anna Berg visited Peru."), Lines{});
}

TEST(EnglishBackground, APictureShowsWhoIsThere) {
  const std::string news = "Rain has fallen in Kenya.\n\n";
  for (const char* caption :
       {"Minister Anna Berg of Hungary attends the forum in Vienna on May 3. Photo: NBT",
        "Minister Anna Berg of Hungary (right) attends the opening ceremony in Vienna."})
    EXPECT_TRUE(told(news + caption + "\n").empty()) << caption;
  EXPECT_EQ(told(news + "Minister Anna Berg of Hungary meets Ambassador Otto Lind in Vienna. Photo: NBT\n"),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishBackground, WhereMoneyComesFromIsNoGift) {
  EXPECT_EQ(told("The fund, for which the money comes from the Ministry of Water of Norway, is small."),
            Lines{});
  EXPECT_EQ(told("Support for the work comes from the Green Climate Fund."), Lines{});
  EXPECT_EQ(told("The list is kept under a project which UNDP carries out with assistance from Norway."),
            Lines{});
  EXPECT_EQ(told("Kenya is committed to giving more domestic money to forest projects."), Lines{});
  EXPECT_EQ(told("The money came from the Green Climate Fund.").size(), 1U);
}

TEST(EnglishBackground, KindWordsAreNoDeclaration) {
  const std::string met = "Kenya's Minister Otto Lind met UNDP Director Anna Berg. ";
  const Lines only{"CONSULT: Otto Lind, Anna Berg"};
  EXPECT_EQ(told(met + "They voiced interesting thoughts."), only);
  EXPECT_EQ(told(met + "Welcoming his colleagues to the ministry, Minister Lind underlined the work."), only);
  EXPECT_EQ(told(met + "Lind stressed the political will of the leaders."), only);
  EXPECT_EQ(told(met + "The steps that we have agreed upon during my visit will help, Lind said."), only);
  EXPECT_EQ(told("A Kenyan delegation spoke with appreciation of President Anna Berg's work in Peru."),
            Lines{});
}

TEST(EnglishBackground, TheCeremonyOfASigningIsTheSigning) {
  EXPECT_EQ(told("Kenya and Norway signed a memorandum on forests. The ceremony was held in Nairobi."),
            Lines{"COOPERATE: Kenya, Norway"});
}

TEST(EnglishBackground, EffortsAreNoPromise) {
  const std::string met = "UNDP and Kenya met. ";
  EXPECT_TRUE(read_sentence("Kenya is undertaking practical efforts to cut emissions.").commitments.empty());
  EXPECT_EQ(told(met + "Kenya is undertaking considerable efforts to cut emissions.").size(), 1U);
  EXPECT_EQ(told(met + "The process of agreeing onshore sites is in progress.").size(), 1U);
  EXPECT_EQ(told(met + "It was stated that Kenya backed the Water Agreement, which was ratified by our "
                       "country in October 2016.")
                .size(),
            1U);
}

TEST(EnglishBackground, WhatOpensTheWayForBilateralWorkIsNoMeeting) {
  EXPECT_EQ(told("Kenya and Norway have concluded an implementation agreement, opening the way for "
                 "bilateral cooperation."),
            Lines{"COOPERATE: Kenya, Norway"});
}

TEST(EnglishBackground, AConferenceToComeIsNoMeetingOfThoseWhoMet) {
  const auto coming = [](const std::string& text) {
    std::size_t planned = 0;
    for (const Event& one : read_text(text).events) planned += one.status == EventStatus::kPlanned ? 1U : 0U;
    return planned;
  };
  const std::string met = "5 May 2024. Minister Anna Berg of Norway met Kenyan Minister Otto Lind. ";
  EXPECT_EQ(coming(met + "The COP29 conference will be held in Baku in November."), 0U);
  EXPECT_EQ(coming(met + "Their next meeting will be held at COP29."), 1U);
  EXPECT_EQ(coming("5 мая 2024. Министр Норвегии Анна Берг встретилась с министром Кении Отто Линдом. "
                   "Конференция COP29 пройдет в Баку в ноябре."),
            0U);
}

TEST(EnglishBackground, WhatWasToldAtASessionOfLongAgoIsNoNews) {
  const std::string met =
      "Edinburgh, 24 August 2023. Minister Anna Berg of Norway met Kenyan Minister Otto Lind. ";
  const Lines meeting{"CONSULT: Anna Berg, Otto Lind"};
  // COP27 was held in Sharm El Sheikh from 6 to 20 November 2022.
  EXPECT_EQ(
      told_events(read_text(met + "At COP27 in Sharm El Sheikh she promised 5 million euros to Malawi.")),
      meeting);
  EXPECT_EQ(told_events(read_text(met + "At the forum she promised 5 million euros to Malawi.")),
            (Lines{meeting[0], "AID: Anna Berg, Malawi"}));
}

TEST(EnglishBackground, ADayBeforeWhenIsThatOfTheClause) {
  const std::string met = "Oslo, 10 January 2023. Norway and Kenya signed an agreement on power. ";
  EXPECT_EQ(
      told_events(
          read_text(met +
                    "It builds on a memorandum of April 2022, when Sweden agreed with Kenya to study dams."))
          .size(),
      1U);
  EXPECT_EQ(
      told_events(
          read_text(met +
                    "It builds on a memorandum of 9 January, when Sweden agreed with Kenya to study dams."))
          .size(),
      2U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
