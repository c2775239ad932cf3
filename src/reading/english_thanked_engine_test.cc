// Help that somebody gives thanks for, and what "it" stands for behind a minister's words. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("4 May 2024. " + text);
}

TEST(EnglishThanked, WhoGaveTheHelpIsThankedAndGivesItNoMore) {
  const Reading reading = read(
      "Minister Anna Berg expressed her appreciation for the assistance extended by India "
      "to Kenya. Kenya is dry.");
  EXPECT_EQ(told_events(reading), Lines{"SUPPORT: Anna Berg, India"});
  EXPECT_EQ(told_roles(reading).front(), "Anna Berg | Minister | KE");
  EXPECT_EQ(told_events(read("Minister Anna Berg of Kenya was grateful for the help rendered by Norway.")),
            Lines{"SUPPORT: Anna Berg, Norway"});
  EXPECT_EQ(
      told_events(read("The roads were built with the 5 million dollars given by Norway to Kenya.")).size(),
      1U);
}

TEST(EnglishThanked, AMinisterIsNeverIt) {
  EXPECT_TRUE(
      read("Minister Anna Berg praised the tour, saying it will strengthen cooperation between Kenya and "
           "Peru.")
          .events.empty());
  EXPECT_TRUE(read("Minister Anna Berg of Kenya praised the deal, saying it will help Peru plant trees.")
                  .events.empty());
  EXPECT_EQ(told_events(read("The Ministry of Energy of Kenya said it will help Peru plant trees.")).size(),
            1U);
}

TEST(EnglishThanked, BehindAParticipleTheVerbGoesOnWithWhoSpoke) {
  const Lines thanked{"SUPPORT: Anna Berg, Norway"};
  EXPECT_EQ(
      told_events(read("Minister Anna Berg of Kenya noted the work done in the hills and thanked Norway.")),
      thanked);
  EXPECT_EQ(
      told_events(read("Minister Anna Berg of Kenya spoke of the ties shared between the ministries and "
                       "thanked the Norwegian side for its support.")),
      thanked);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
