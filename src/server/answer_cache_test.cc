#include "server/answer_cache.h"

#include <gtest/gtest.h>

namespace concord::server::CONCORD_FILE {
namespace {

Response answer(std::string body) {
  Response made;
  made.body = std::move(body);
  return made;
}

TEST(AnswerCache, KeepsAnswersOfOneState) {
  AnswerCache cache;
  EXPECT_FALSE(cache.find("1", "/a"));
  cache.keep("1", "/a", answer("one"));
  EXPECT_EQ(cache.find("1", "/a")->body, "one");
  EXPECT_FALSE(cache.find("1", "/b"));
  EXPECT_FALSE(cache.find("2", "/a"));
  EXPECT_TRUE(cache.find("1", "/a"));  // somebody who sees an older state is no reason to forget the newer
  cache.keep("2", "/a", answer("two"));
  EXPECT_EQ(cache.find("2", "/a")->body, "two");
  EXPECT_FALSE(cache.find("1", "/a"));
}

TEST(AnswerCache, DropsWhatWasAskedForLongestAgo) {
  AnswerCache cache(16 * 100);
  for (int i = 0; i < 16; ++i) cache.keep("1", "/" + std::to_string(10 + i), answer(std::string(97, 'x')));
  EXPECT_TRUE(cache.find("1", "/10"));
  cache.keep("1", "/99", answer(std::string(97, 'x')));
  EXPECT_TRUE(cache.find("1", "/10"));
  EXPECT_FALSE(cache.find("1", "/11"));
  EXPECT_TRUE(cache.find("1", "/99"));
}

TEST(AnswerCache, KeepsNoRefusalsAndNothingHuge) {
  AnswerCache cache(16 * 100);
  Response refusal = answer("no");
  refusal.status = 404;
  cache.keep("1", "/a", refusal);
  cache.keep("1", "/b", answer(std::string(101, 'x')));
  EXPECT_FALSE(cache.find("1", "/a"));
  EXPECT_FALSE(cache.find("1", "/b"));
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
