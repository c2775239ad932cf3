#include "base/whole_word.h"

#include <gtest/gtest.h>

namespace concord::CONCORD_FILE {
namespace {

TEST(WholeWord, StandsAtTheBeginningInTheMiddleAndAtTheEnd) {
  EXPECT_TRUE(has_whole_words("Minister of Energy", "Minister"));
  EXPECT_TRUE(has_whole_words("First Deputy Minister of Energy", "Deputy Minister"));
  EXPECT_TRUE(has_whole_words("Vice-Minister", "Minister"));
}

TEST(WholeWord, IsNoPartOfAnother) {
  EXPECT_FALSE(has_whole_words("Ministerial Envoy", "Minister"));
  EXPECT_FALSE(has_whole_words("Subminister", "minister"));
  EXPECT_TRUE(has_whole_words("Ministerial and Minister", "Minister"));  // the second time it does
  EXPECT_FALSE(has_whole_words("Minister", "Minister of Energy"));
}

TEST(WholeWord, NoWordStandsNowhere) {
  EXPECT_FALSE(has_whole_words("Minister", ""));
  EXPECT_FALSE(has_whole_words("", "Minister"));
}

}  // namespace
}  // namespace concord::CONCORD_FILE
