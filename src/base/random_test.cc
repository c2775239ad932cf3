#include "base/random.h"

#include <gtest/gtest.h>
#include <set>

namespace concord::CONCORD_FILE {
namespace {

TEST(Random, TheSystemsNeverRepeats) {
  SystemRandom random;
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    const std::string text = random.text(32);
    EXPECT_EQ(text.size(), 43U);  // ⌈32 · 8 / 6⌉
    EXPECT_TRUE(seen.insert(text).second);
  }
  EXPECT_EQ(random.hex(8).size(), 16U);
}

TEST(Random, TheCountedOneRepeatsItself) {
  CountedRandom one;
  CountedRandom other;
  for (std::size_t bytes : {1U, 31U, 32U, 33U, 100U}) {
    const std::string text = one.hex(bytes);
    EXPECT_EQ(text.size(), 2 * bytes);
    EXPECT_EQ(text, other.hex(bytes));
    EXPECT_NE(text, one.hex(bytes));
    other.hex(bytes);
  }
}

}  // namespace
}  // namespace concord::CONCORD_FILE
