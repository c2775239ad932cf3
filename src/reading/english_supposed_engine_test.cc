// What English only supposes or proposes, what is told behind the occasion it was agreed on, and who says of
// whose money he speaks. Names are invented.
#include <algorithm>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("Nairobi, 5 March 2024. " + text);
}

bool told_as_held(const std::string& text) {
  return std::ranges::any_of(read(text).events,
                             [](const Event& one) { return one.status == EventStatus::kHeld; });
}

// "who: what" of each commitment.
Lines promised(const std::string& text) {
  return told_promises(read(text));
}

// "status | parties" of each agreement.
Lines documents(const std::string& text) {
  Lines out;
  for (const Agreement& one : read(text).agreements) {
    out.push_back(std::string(name_of(one.status)) + " |");
    for (const std::string& party : one.parties) out.back() += " " + party;
  }
  return out;
}

TEST(EnglishSupposed, UnderAConditionNothingHasHappened) {
  EXPECT_FALSE(told_as_held("If Kenya and Norway agree on the price, a line could be built by 2030."));
  EXPECT_FALSE(told_as_held("A line would be built if the World Bank lends Kenya 20 million dollars."));
  EXPECT_FALSE(told_as_held("Should Kenya sign the memorandum on water with Norway, a dam could be built."));
  EXPECT_FALSE(told_as_held("Had Kenya and Norway signed the memorandum on water, the dam would stand."));
  EXPECT_TRUE(told_as_held("Kenya and Norway signed the memorandum on water."));
}

TEST(EnglishSupposed, ADocumentThatSomebodyProposesIsNotSigned) {
  EXPECT_EQ(documents("Minister Anna Berg suggested that a memorandum on forests be signed between Kenya and "
                      "Norway."),
            Lines{"proposed | KE NO"});
  EXPECT_EQ(documents("Minister Anna Berg proposed that Kenya and Norway sign a memorandum on forests."),
            Lines{"proposed | KE NO"});
  EXPECT_EQ(documents("Minister Anna Berg said that Kenya and Norway signed a memorandum on forests."),
            Lines{"signed | KE NO"});
}

TEST(EnglishSupposed, WhatIsAgreedStandsBehindTheOccasion) {
  EXPECT_EQ(promised("Kenya and Norway agreed at talks in Oslo to share data."),
            Lines{"Kenya, Norway: to share data"});
  EXPECT_EQ(promised("Kenya and Norway agreed during the talks that data would be shared."),
            Lines{"Kenya, Norway: that data would be shared."});
  EXPECT_EQ(promised("Kenya and Norway agreed in Oslo on the sharing of data."),
            Lines{"Kenya, Norway: on the sharing of data"});
  EXPECT_EQ(promised("Data are to be shared, Kenya and Norway agreed at talks in Oslo."),
            Lines{"Kenya, Norway: Data are to be shared"});
  EXPECT_TRUE(promised("Kenya and Norway agreed at talks in Oslo.").empty());
}

TEST(EnglishSupposed, AVerbInATitleHidesNoParty) {
  EXPECT_EQ(told_events(read("The sides exchanged a memorandum on fighting frost between Kenya and Norway.")),
            Lines{"COOPERATE: Kenya, Norway"});
  EXPECT_EQ(
      documents("Two documents were signed, among them an agreement between Kenya and the World Bank on "
                "forests."),
      Lines{"signed | KE World Bank"});
}

TEST(EnglishSupposed, WhoSaysSoGives) {
  EXPECT_EQ(told_events(read("The World Bank said on Tuesday it would lend Kenya 135 million euros.")),
            Lines{"AID: World Bank, Kenya"});
  EXPECT_EQ(told_events(read("The World Bank said in a statement it had approved 20 million dollars for "
                             "Kenya.")),
            Lines{"AID: World Bank, Kenya"});
  EXPECT_EQ(told_events(read("Uganda will get 4 million dollars for dams, the World Bank announced.")),
            Lines{"AID: World Bank, Uganda"});
  EXPECT_EQ(told_events(read("Uganda will get 4 million dollars for dams, Minister Anna Berg of Uganda "
                             "announced."))
                .front(),
            "AID: Uganda");
}

TEST(EnglishSupposed, WhoIsFirstInARegionHasSigned) {
  EXPECT_EQ(documents("Kenya became the first country in the Horn region to sign an agreement with the Green "
                      "Climate Fund."),
            Lines{"signed | KE Green Climate Fund"});
}

TEST(EnglishSupposed, AProposalToSignIsNoSigning) {
  EXPECT_FALSE(
      told_as_held("Minister Anna Berg came up with the proposal to conclude an agreement on seals "
                   "between Kenya and Norway."));
  EXPECT_FALSE(told_as_held("The Paris Agreement, ratified by Kenya, obliges countries to plan."));
  EXPECT_EQ(
      documents("Preparations are under way for the signing of an agreement between Kenya and Norway on "
                "water."),
      Lines{"planned | KE NO"});
}

TEST(EnglishSupposed, ThePresentBehindAWordOfTimeIsStillToCome) {
  for (const char* text : {"When the agreement between Norway and Kenya is signed, firms will invest.",
                           "Once the memorandum is signed by Norway and Kenya, work will begin.",
                           "Kenya will be paid when Norway and Kenya sign the agreement."}) {
    const Reading reading = read(text);
    for (const Event& one : reading.events) EXPECT_EQ(one.status, EventStatus::kHypothetical) << text;
    for (const Agreement& one : reading.agreements) EXPECT_NE(one.status, AgreementStatus::kSigned) << text;
  }
  EXPECT_EQ(told_events(read("Norway and Kenya met on Monday, when they had signed a memorandum.")),
            (Lines{"CONSULT: Norway, Kenya", "COOPERATE: Norway, Kenya"}));
}

TEST(EnglishSupposed, AGerundTellsTheMeans) {
  EXPECT_EQ(told_events(read("Kenya and Norway deepened their ties by signing a memorandum on water.")),
            Lines{"COOPERATE: Kenya, Norway"});
  EXPECT_EQ(promised("The talks between Kenya and Norway ended with a decision to share data."),
            Lines{"Kenya, Norway: to share data"});
}

TEST(EnglishSupposed, SumsMayBeToldInWords) {
  EXPECT_EQ(told_events(read("Norway promised half a million euros to the Adaptation Fund.")),
            Lines{"AID: Norway, Adaptation Fund"});
  EXPECT_EQ(told_events(read("Norway gave one million dollars to Uganda for dams.")),
            Lines{"AID: Norway, Uganda"});
  EXPECT_EQ(told_events(read("Norway made a contribution of several million euros to the Adaptation Fund.")),
            Lines{"AID: Norway, Adaptation Fund"});
  EXPECT_TRUE(read("Norway gave half a million trees to the park.").events.empty());
}

TEST(EnglishSupposed, WhatSomebodyIsToComeForIsStillToCome) {
  for (const char* const text :
       {"Minister Anna Berg will be in Oslo next week for a meeting with Minister Otto Lind.",
        "Minister Anna Berg will lead a delegation to Norway for talks with Minister Otto Lind."})
    EXPECT_TRUE(held_events(read(text)).empty()) << text;
  EXPECT_EQ(held_events(read("Minister Anna Berg was in Oslo for talks with Minister Otto Lind.")),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishSupposed, GoodsMayBeHandedOver) {
  EXPECT_EQ(told_events(read("Norway handed thirty solar pumps over to Uganda.")),
            Lines{"AID: Norway, Uganda"});
}

TEST(EnglishSupposed, WhatIsOnlyValuedOrNeededHasNotHappened) {
  for (const char* const wish :
       {"stressed the importance of holding talks", "spoke of the need for holding talks",
        "underlined the value of holding talks"})
    for (const Event& event :
         read_text("Minister Anna Berg of Hungary " + std::string(wish) + " with Austria.").events)
      EXPECT_NE(event.status, EventStatus::kHeld) << wish;
}

TEST(EnglishSupposed, WhoIsDueSomewhereHasNotCome) {
  const Reading due =
      read_text("Foreign Minister Anna Berg of Kenya is due in Taiwan on Wednesday for a long trip.");
  ASSERT_EQ(due.events.size(), 1U);
  EXPECT_EQ(due.events.front().status, EventStatus::kPlanned);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
