// Promises of English reports: who gives what was told before, targets for a year, readiness, and words that
// promise nothing. People are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "who: quote" of each commitment.
Lines promises(const std::string& told) {
  const std::string text = "5 May 2025. " + told;
  Lines out;
  for (const Commitment& one : read_text(text).commitments)
    out.push_back(one.who + ": " + text.substr(one.quote.begin, one.quote.end - one.quote.begin));
  return out;
}

TEST(EnglishPromise, WhatSomebodyWillBeOrPlayIsNone) {
  EXPECT_TRUE(promises("The World Bank will play a key role in the talks.").empty());
  EXPECT_TRUE(promises("CDB will serve to link the islands.").empty());
  EXPECT_TRUE(promises("The project will be carried out by Hungary.").empty());
  EXPECT_TRUE(promises("The World Bank will be headed by Anna Berg.").empty());
  EXPECT_TRUE(promises("Hungary is set to host the forum.").empty());
  EXPECT_EQ(promises("Hungary will plant trees."), Lines{"Hungary: Hungary will plant trees"});
  EXPECT_EQ(promises("The World Bank will play its part."),
            Lines{"World Bank: The World Bank will play its part"});
}

TEST(EnglishPromise, MoneyIsOfTheGiverToldBefore) {
  EXPECT_EQ(promises("Austria announced a package of 20 million euros. Hungary is to get at least 5 million "
                     "euros."),
            (Lines{"Austria: Austria announced a package of 20 million euros",
                   "Austria: Hungary is to get at least 5 million euros"}));
  EXPECT_EQ(promises("Austria announced a package of 20 million euros. A further 5 million euros will go to "
                     "Peru for pumps.")
                .size(),
            2U);
  EXPECT_EQ(promises("Austria announced a package of 20 million euros. For the dam in Peru, 5 million euros "
                     "has been allocated.")
                .size(),
            2U);
}

TEST(EnglishPromise, OfSeveralGiversNoneIsTaken) {
  EXPECT_EQ(
      promises("Austria pledged 20 million euros. Norway pledged 10 million euros. Some 5 million euros "
               "has been allocated to pumps.")
          .size(),
      2U);
  EXPECT_EQ(promises("Austria announced 20 million euros. The 5 million euros for pumps had been allocated "
                     "earlier.")
                .size(),
            1U);
}

TEST(EnglishPromise, TargetsOfAYear) {
  EXPECT_EQ(promises("Hungary aims for 60 percent of clean power by 2035.").size(), 1U);
  EXPECT_EQ(promises("Hungary has announced carbon neutrality by 2050.").size(), 1U);
  EXPECT_EQ(promises("Hungary announced a target of net zero by 2060.").size(), 1U);
  EXPECT_TRUE(promises("The project of Hungary aims at better farming.").empty());
}

TEST(EnglishPromise, WhatIsOnItsWay) {
  EXPECT_EQ(promises("The World Bank is lending Hungary 20 million dollars.").size(), 1U);
  EXPECT_EQ(promises("The project will receive 20 million dollars from the World Bank.").size(), 1U);
  EXPECT_EQ(promises("Hungary is ready to send firefighters to Austria.").size(), 1U);
  EXPECT_TRUE(promises("Hungary is ready to cooperate with Austria.").empty());
  EXPECT_EQ(promises("Hungary and Austria are expected to sign a memorandum on forests.").size(), 1U);
  EXPECT_TRUE(promises("Hungary is expected to be hot.").empty());
}

TEST(EnglishPromise, AVerbThatLooksLikeAParticipleIsAnInfinitive) {
  EXPECT_EQ(promises("Hungary and Austria are to set up a joint fund."),
            Lines{"Hungary, Austria: Hungary and Austria are to set up a joint fund"});
}

TEST(EnglishPromise, WhatADocumentIsUnderIsPromised) {
  EXPECT_EQ(promises("Hungary and Austria signed a memorandum on forests, under which they will exchange "
                     "data.")
                .size(),
            1U);
  EXPECT_TRUE(promises("They spoke of the conference that Hungary will host.").empty());
}

TEST(EnglishPromise, HopesAndBackgroundPromiseNothing) {
  EXPECT_TRUE(
      promises("Minister Anna Berg of Hungary was confident that Hungary and Austria will go on cooperating.")
          .empty());
  EXPECT_TRUE(
      promises("Confidence was expressed that Hungary and Austria will expand their cooperation.").empty());
  EXPECT_TRUE(
      promises("\"We are proud to enter into a new partnership today,\" Minister Anna Berg of Hungary "
               "said.")
          .empty());
  EXPECT_TRUE(promises("Minister Anna Berg of Hungary was to take part in a meeting in Vienna.").empty());
  EXPECT_TRUE(promises("\"As we set out to carry out the agreement, Hungary gives a signal,\" said Minister "
                       "Anna Berg of Hungary.")
                  .empty());
}

TEST(EnglishPromise, ABodyMaySpeakOfItselfAsIt) {
  EXPECT_EQ(promises("The World Bank said it would provide 20 million dollars to Hungary.").size(), 1U);
}

// "pledged" is no document.
TEST(EnglishPromise, MayBeToCooperate) {
  EXPECT_EQ(held_events(read_text("Norway pledged to cooperate with Kenya on forests.")),
            Lines{"AGREE: Norway, Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
