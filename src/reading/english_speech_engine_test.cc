// What somebody says in several sentences between quotation marks, and who says it. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told_behind_visit(const std::string& speech) {
  Lines told = held_events(read_text("Minister Otto Lind of Norway visited Kenya. " + speech));
  if (!told.empty()) told.erase(told.begin());  // the visit
  return told;
}

TEST(EnglishSpeech, WhoIsNamedBehindTheLastSentenceSaysTheFirstAsWell) {
  EXPECT_EQ(told_behind_visit("\"We are ready to support Kenya. The work goes on,\" said Minister Lind."),
            Lines{"SUPPORT: Otto Lind, Kenya"});
  EXPECT_EQ(told_behind_visit("\"We thank Kenya. It has helped us,\" he said."),
            Lines{"SUPPORT: Otto Lind, Kenya"});
  EXPECT_EQ(told_behind_visit(
                "Minister Lind said: \"We are ready to support Kenya. The work goes on.\" The day was "
                "hot, Anna Berg said."),
            Lines{"SUPPORT: Otto Lind, Kenya"});
}

TEST(EnglishSpeech, WhatIsSaidOfOthersIsToldToo) {
  EXPECT_EQ(
      told_behind_visit("\"The European Union stands ready to support Kenya. The work goes on,\" he said."),
      Lines{"SUPPORT: European Union, Kenya"});
  EXPECT_TRUE(told_behind_visit("\"The road is long. The work goes on,\" he said.").empty());
}

TEST(EnglishSpeech, WhatIsPromisedEndsWithTheMarkOfQuotation) {
  for (const char* said : {"\"We have agreed to build a cable with Kenya,\" she told reporters.",
                           "“We have agreed to build a cable with Kenya”, she told reporters."}) {
    const Reading told =
        read_text("5 May 2024. Minister Anna Berg of Norway met reporters. " + std::string(said));
    ASSERT_EQ(told.commitments.size(), 1U) << said;
    EXPECT_EQ(told.commitments.front().what, "to build a cable with Kenya") << said;
  }
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
