// Whose an office is in English: words around a role that belong to it, and names beside it that do not.
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

TEST(EnglishOffice, WhoActsIsNotTheOneMet) {
  for (const char* name : {"Ms. Berg", "Ambassador Anna Berg"})
    EXPECT_THAT(
        roles("Ambassador of Kenya Anna Berg was in Oslo. During her talks with the Prime Minister, " +
              std::string(name) + " thanked Norway."),
        testing::Each(testing::Not(testing::HasSubstr("Prime Minister"))))
        << name;
}

TEST(EnglishOffice, ASecondOfficeMayBeInAState) {
  EXPECT_EQ(told("Otto Lind, the COP28 President and Kenya's Minister of Energy met President Anna Berg of "
                 "Hungary."),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishOffice, WhatACommitteeIsForIsNobody) {
  EXPECT_EQ(told("Otto Lind, Minister of Energy and Chairman of the National Committee Overseeing "
                 "Preparations for the "
                 "Forum, met US Envoy Anna Berg."),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishOffice, WordsBetweenABodyAndTheHeadAreOfTheOffice) {
  EXPECT_EQ(
      told("Otto Lind, UNDP's Climate Hub Manager in charge of forests, met Minister of Energy of Kenya Anna "
           "Berg."),
      Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishOffice, ABureauMayBeForAsiaAndThePacific) {
  EXPECT_EQ(
      told("Minister of Energy of Kenya Anna Berg received Director of the Regional Bureau for Asia and the "
           "Pacific of UNDP Otto Lind."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishOffice, AtTheConferenceAMinisterIsOfHisState) {
  EXPECT_EQ(told("At COP29 Minister of Ecology Otto Lind met Minister of Environment of Estonia Anna Berg."),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishOffice, ASecretaryIsAtAMinistry) {
  EXPECT_EQ(
      told(
          "The memorandum was signed by the Permanent Secretary at the Ministry of Water of Kenya, Eng. Anna "
          "Berg, and the Director of UNDP, Mr. Otto Lind."),
      Lines{"COOPERATE: Anna Berg, Otto Lind"});
}

TEST(EnglishOffice, WhoIsGivenAReceptionIsThere) {
  EXPECT_EQ(told("Minister of Energy Otto Lind hosted a reception for Ambassador of Kenya Anna Berg."),
            Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishOffice, WhoTalksToSomebodyMeetsHim) {
  EXPECT_EQ(
      told(
          "Talking to Ambassador of Kenya Anna Berg, Minister of Energy Otto Lind said floods were growing."),
      Lines{"CONSULT: Otto Lind, Anna Berg"});
}

TEST(EnglishOffice, NoTitleOfADocumentNamesWhoSignedIt) {
  const Reading reading =
      read_sentence("Minister of Energy Otto Lind signed a memorandum with Ambassador of Kenya Anna Berg.");
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().title, "memorandum");
}

TEST(EnglishOffice, AnExecutiveDirectorIsAPerson) {
  EXPECT_EQ(told("Minister of Energy of Kenya Anna Berg met with Executive Director of UNEP Ruben Lind."),
            Lines{"CONSULT: Anna Berg, Ruben Lind"});
}

TEST(EnglishOffice, MembersOfADelegationActForWhomItDoes) {
  for (const char* who :
       {"members of the World Bank delegation", "the members of the delegation of the World Bank",
        "the executives of the World Bank"})
    EXPECT_EQ(told("Minister of Energy Anna Berg met with " + std::string(who) + "."),
              Lines{"CONSULT: Anna Berg, World Bank"})
        << who;
}

TEST(EnglishOffice, WhoHasTheSurnameIsMeantRatherThanWhoHasTheGivenName) {
  EXPECT_EQ(
      told("UN envoy Anna Mohammed met Minister of Energy of Kenya Mohamed Lind. Mohammed thanked Norway."),
      (Lines{"CONSULT: Anna Mohammed, Mohamed Lind", "SUPPORT: Anna Mohammed, Norway"}));
}

TEST(EnglishOffice, WhoIsInAttendanceIsThere) {
  const std::string met = "Minister Anna Berg received Ambassador of Kenya Otto Lind. ";
  for (const char* also :
       {"In attendance was Deputy Minister Karl Wald.", "Deputy Minister Karl Wald was also in attendance.",
        "The meeting was graced by Deputy Minister Karl Wald."})
    EXPECT_EQ(told(met + also).size(), 1U) << also;
}

TEST(EnglishOffice, WhoComesToACourtesyVisitMeetsWhomTheClauseTells) {
  EXPECT_EQ(
      told(
          "Minister Anna Berg made the plea during a courtesy call on the ministry by Ambassador Otto Lind."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishOffice, WhatADirectorIsForMayHaveNamesOfTwoWords) {
  EXPECT_EQ(told("Minister Anna Berg met Otto Lind, Country Director of the World Bank for Eritrea, South "
                 "Sudan and Kenya."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishOffice, WhatTheLastOfTwoHeadsIsNoThird) {
  EXPECT_EQ(
      told("Talks between Minister Anna Berg and Otto Lind, Board Chairman of Alpine Power, took place."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishOffice, AParliamentWhoseNameBeginsWithStateIsOne) {
  EXPECT_EQ(
      roles(
          "Chairman of the State Great Khural of Mongolia Otto Lind received Ambassador of Japan Anna Berg.")
          .front(),
      "Otto Lind | Chairman of the State Great Khural of Mongolia | MN");
}

TEST(EnglishOffice, WhoPresentsAPlanSignsNothing) {
  EXPECT_TRUE(told("UNDP presented an action plan to the guests.").empty());
}

TEST(EnglishOffice, WordsOfEveryKindTellWhichOfficeItIs) {
  EXPECT_EQ(roles("Otto Lind, Non-Resident Ambassador of Kenya, met Minister Anna Berg of Peru.").front(),
            "Otto Lind | Non-Resident Ambassador of Kenya | KE");
  EXPECT_EQ(roles("World Bank Portfolio Manager Otto Lind met Minister Anna Berg of Peru.").front(),
            "Otto Lind | Portfolio Manager | ");
  EXPECT_EQ(
      roles("Minister of Environment, Urbanization and Climate Change of Kenya Otto Lind met Minister Anna "
            "Berg of Peru.")
          .front(),
      "Otto Lind | Minister of Environment, Urbanization and Climate Change | KE");
}

TEST(EnglishOffice, ATitleOfALeaderOfANationIsNoName) {
  EXPECT_EQ(
      told("The Founder of Peace and National Unity - Leader of the Nation, President of the Republic of "
           "Tajikistan, Ali Nazarov, met Otto Lind."),
      Lines{"CONSULT: Ali Nazarov, Otto Lind"});
  EXPECT_EQ(told("Chairman of the Halk Maslahaty of Turkmenistan Ali Nazarov received Otto Lind."),
            Lines{"CONSULT: Ali Nazarov, Otto Lind"});
}

TEST(EnglishOffice, WhoHeadsABodyIsKnownByThat) {
  const std::string met = "GEF CEO Otto Lind met Energy Minister Anna Berg of Peru in Lima. ";
  for (const char* head :
       {"The GEF chief", "The head of the GEF", "The GEF head", "The head of the facility"})
    EXPECT_EQ(told(met + head + " thanked Kenya for its support.").back(), "SUPPORT: Otto Lind, Kenya")
        << head;
  EXPECT_EQ(told(met + "The head of the ministry thanked Kenya for its support.").back(),
            "SUPPORT: Anna Berg, Kenya");
}

TEST(EnglishOffice, WhoTheSignatoriesWereIsToldBehind) {
  EXPECT_EQ(told("Peru and Kenya signed a memorandum on forests. The signatories were the Peruvian Minister "
                 "of Energy, "
                 "Otto Lind, and the Kenyan Minister of Water, Anna Berg."),
            Lines{"COOPERATE: Otto Lind, Anna Berg"});
}

TEST(EnglishOffice, SomeOfficesGoWithAnotherOne) {
  EXPECT_EQ(
      roles("Minister Anna Berg of Peru met Kenyan Deputy Prime Minister and Minister of Energy Otto Lind.")
          .back(),
      "Otto Lind | Deputy Prime Minister and Minister of Energy | KE");
  EXPECT_EQ(told("Minister Anna Berg met UAE Climate Envoy and Energy Minister Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("The ambassador and Deputy Prime Minister Anna Berg met Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(roles("The ambassador and Deputy Prime Minister Anna Berg met Otto Lind.").front(),
            "Anna Berg | Deputy Prime Minister | NO");
}

TEST(EnglishOffice, WhoseCountryIsToldElsewhereIsNotOfTheOneBeforeHim) {
  const Reading reading = read_text(
      "Prime Minister Anna Berg came. Receiving Otto Lind, the Czech PM, Berg thanked him. The Norwegian PM "
      "Anna Berg was pleased.");
  ASSERT_FALSE(reading.events.empty());
  EXPECT_EQ(reading.events.front().actors.front().country, "NO");
}

TEST(EnglishOffice, OfficersAndPermanentSecretariesAreOfTheirState) {
  EXPECT_EQ(
      told_roles(
          read_text("Uganda's foreign affairs minister, Gen. Otto Lind, and Ivan Moe, permanent secretary "
                    "for foreign affairs, met Peru's ambassador Anna Berg.")),
      (Lines{"Otto Lind | foreign affairs minister | UG",
             "Ivan Moe | permanent secretary for foreign affairs | UG", "Anna Berg | ambassador | PE"}));
  EXPECT_EQ(
      told_roles(read_text("The minister, Lt. Gen. Otto Lind of Kenya, met Peru's ambassador Anna Berg.")),
      (Lines{"Otto Lind | minister | KE", "Anna Berg | ambassador | PE"}));
}

TEST(EnglishOffice, WhoGovernsARegionThatIsCalledAsItsTown) {
  const auto first = [](const std::string& role) {
    return told_roles(read_text(role + " Otto Lind met Minister of Energy of Kenya Anna Berg.")).front();
  };
  EXPECT_EQ(first("Governor of Tashkent Region"), "Otto Lind | Governor of Tashkent Region | UZ");
  EXPECT_EQ(first("Governor of East Kazakhstan Region"),
            "Otto Lind | Governor of East Kazakhstan Region | KZ");
}

TEST(EnglishOffice, ABodyMayBeToldToBeNewInTheOfficeOfItsHead) {
  EXPECT_EQ(
      told_roles(read_text("Minister Anna Berg met Otto Lind, the chairman of Kazakhstan's newly created "
                           "Nuclear Energy Agency, in Vienna."))
          .back(),
      "Otto Lind | chairman of Kazakhstan's newly created Nuclear Energy Agency | KZ");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
