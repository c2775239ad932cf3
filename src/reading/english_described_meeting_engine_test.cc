// What is said of a meeting or a document between its noun and the verb of the clause: who came to it, when
// it was held, what it laid down. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_report({"test.txt", "OSLO, May 12, 2024. " + text}));
}

TEST(EnglishDescribedMeeting, WhoWasBroughtTogetherHasMet) {
  for (const char* const text : {"A workshop bringing together Norway and Kenya was held on Monday.",
                                 "A workshop that brought together Norway and Kenya was held on Monday.",
                                 "A workshop which brought together Norway and Kenya was held on Monday."})
    EXPECT_EQ(told(text), Lines{"CONSULT: Norway, Kenya"}) << text;
}

TEST(EnglishDescribedMeeting, WhatSaysWhenItWasHeldEndsBeforeWhoSpoke) {
  for (const char* const held : {"held on Monday in Oslo", "held in Oslo"})
    EXPECT_EQ(told("In a meeting with Kenyan minister Otto Lind, " + std::string(held) +
                   ", Norwegian minister Anna Berg praised the forests."),
              Lines{"CONSULT: Anna Berg, Otto Lind"})
        << held;
}

TEST(EnglishDescribedMeeting, WhatADocumentDoesIsSaidOfIt) {
  for (const char* const text : {"An agreement establishing a fund was signed by Norway and Kenya.",
                                 "An agreement that created a fund was signed by Norway and Kenya."})
    EXPECT_EQ(told(text), Lines{"COOPERATE: Norway, Kenya"}) << text;
}

TEST(EnglishDescribedMeeting, WhomABankSupportsDoesNotSignForIt) {
  EXPECT_EQ(told("The bank that supports Kenya and Uganda has signed a memorandum with Norway."),
            Lines{"COOPERATE: Norway"});
}

TEST(EnglishDescribedMeeting, KindsOfBodiesMayStandBeforeTheirStates) {
  for (const char* const bodies : {"ministries, departments and research organizations",
                                   "the ministries of energy", "government agencies", "relevant ministries"})
    EXPECT_EQ(
        told("The forum was attended by representatives of " + std::string(bodies) + " of Norway and Kenya."),
        Lines{"CONSULT: Norway, Kenya"})
        << bodies;
}

TEST(EnglishDescribedMeeting, AUnionAndAStateMayShareAWord) {
  for (const char* const text :
       {"The EU-Kenya dialogue was held on Monday.", "The EU–Kenya dialogue was held on Monday."})
    EXPECT_EQ(told(text), Lines{"CONSULT: European Union, Kenya"}) << text;
  EXPECT_EQ(told("The US-Kenya energy dialogue took place on Monday."),
            Lines{"CONSULT: United States, Kenya"});
  EXPECT_TRUE(told("The EU-funded dialogue was held on Monday.").empty());
}

TEST(EnglishDescribedMeeting, ANounBeforeItsVerbIsNoVerb) {
  for (const char* const text : {"The Norway-Kenya consultations were held on Monday.",
                                 "Norway-Kenya consultations took place on Monday."})
    EXPECT_EQ(told(text), Lines{"CONSULT: Norway, Kenya"}) << text;
}

TEST(EnglishDescribedMeeting, WhoCameMayBeToldNext) {
  EXPECT_EQ(told("A conference on water was held. It was attended by representatives of Norway and Kenya."),
            Lines{"CONSULT: Norway, Kenya"});
}

TEST(EnglishDescribedMeeting, AVisitToABodyIsTheMeetingWithItsHead) {
  EXPECT_EQ(
      told(
          "Minister Anna Berg visited the Green Climate Fund, where she met Otto Lind, Executive Director of "
          "the Green Climate Fund."),
      Lines{"CONSULT: Anna Berg, Otto Lind"});
  EXPECT_EQ(told("Minister Anna Berg visited the World Bank, where she met Minister Otto Lind of Kenya."),
            (Lines{"CONSULT: Anna Berg, World Bank", "CONSULT: Anna Berg, Otto Lind"}));
}

TEST(EnglishDescribedMeeting, WhatWasDiscussedWithSomebody) {
  EXPECT_EQ(
      told_events(
          read_text("Minister Anna Berg of Peru met Ambassador Otto Lind of Kenya. Questions of water were "
                    "discussed with Minister Jan Holm of Norway."))
          .back(),
      "CONSULT: Anna Berg, Jan Holm");
}

TEST(EnglishDescribedMeeting, HowItCanBeDone) {
  for (const char* how : {"looked at how the river can be saved", "considered what can be done",
                          "had a call on the river with Minister Jan Holm of Norway"})
    EXPECT_TRUE(told_events(read_text("Minister Anna Berg of Peru and Ambassador Otto Lind of Kenya " +
                                      std::string(how) + "."))
                    .front()
                    .starts_with("CONSULT: Anna Berg, Otto Lind"))
        << how;
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
