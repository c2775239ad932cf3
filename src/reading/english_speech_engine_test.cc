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

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
