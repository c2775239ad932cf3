// What matching remembers of a sentence, and in which memory it keeps its matches.
#include "reading/event/match.h"

#include <gtest/gtest.h>

namespace concord::reading::CONCORD_FILE {
namespace {

TEST(FramesOfSentence, AreThoseOfTheSentenceAtHand) {
  FramesOfSentence named;
  named.next_sentence(3);
  EXPECT_FALSE(named.has(0));
  named.add(0);
  named.add(2);
  EXPECT_TRUE(named.has(0));
  EXPECT_FALSE(named.has(1));
  EXPECT_TRUE(named.has(2));
  named.next_sentence(5);  // of a pack with more of them
  EXPECT_FALSE(named.has(0));
  EXPECT_FALSE(named.has(4));
  named.add(4);
  named.next_sentence(3);
  EXPECT_FALSE(named.has(4));
}

TEST(MatchList, HoldsWhatIsKeptAndForgetsTheRest) {
  MatchList list;
  list.next().frame = 7;
  list.next().frame = 8;  // in its place
  list.keep();
  list.next().frame = 9;
  ASSERT_EQ(list.matches().size(), 1U);
  EXPECT_EQ(list.matches()[0].frame, 8U);
  list.clear();
  EXPECT_TRUE(list.matches().empty());
  list.next().frame = 1;
  list.keep();
  EXPECT_EQ(list.matches()[0].frame, 1U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
