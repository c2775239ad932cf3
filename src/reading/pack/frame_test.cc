#include "reading/pack/frame.h"

#include <gtest/gtest.h>

#include "reading/morphology/morphology.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::vector<Frame> read(std::string_view text, Problems& problems) {
  return read_frames(parse_ini(text, "xx/predicates.ini", problems), problems);
}

TEST(Frame, ReadsSlotsOfAllKinds) {
  Problems problems;
  const auto frames = read(
      "[frame sign]\n"
      "type = COOPERATE\n"
      "verb = sign | ink\n"
      "subject = actor!\n"
      "object = agreement | clause\n"
      "с + ins = actor\n"
      "on behalf of = actor\n"
      "dat = actor\n"
      "needs = 2\n"
      "agreement = signed\n"
      "commitment = subject\n"
      "what = object\n"
      "confidence = 0.9\n"
      "example = A signed B.\n",
      problems);
  ASSERT_TRUE(problems.empty()) << problems.front().text();
  ASSERT_EQ(frames.size(), 1U);
  const Frame& frame = frames[0];
  EXPECT_EQ(frame.type, EventType::kCooperate);
  EXPECT_EQ(frame.verbs.size(), 2U);
  EXPECT_EQ(frame.needs, 2U);
  EXPECT_EQ(frame.agreement, AgreementStatus::kSigned);
  ASSERT_EQ(frame.slots.size(), 5U);
  EXPECT_TRUE(frame.slots[0].required);
  EXPECT_EQ(frame.slots[1].fillers, kAgreementFiller | kClauseFiller);
  EXPECT_EQ(frame.slots[2].preposition, "с");
  EXPECT_EQ(frame.slots[2].cases, kInstrumental);
  EXPECT_EQ(frame.slots[3].preposition, "on behalf of");
  EXPECT_EQ(frame.slots[3].cases, 0);
  EXPECT_EQ(frame.slots[4].relation, Relation::kBareCase);
  EXPECT_EQ(frame.commitment, 0U);
  EXPECT_EQ(frame.what, 1U);
}

struct Wrong {
  const char* name;
  const char* text;
  std::uint32_t line;
};

class FrameProblems : public testing::TestWithParam<Wrong> {};

TEST_P(FrameProblems, AreFoundWithTheirLine) {
  Problems problems;
  const auto frames = read(GetParam().text, problems);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].line, GetParam().line) << problems[0].text();
  EXPECT_TRUE(frames.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Each, FrameProblems,
    testing::Values(
        Wrong{"UnknownType", "[frame a]\ntype = TALK\nverb = b\nsubject = actor\n", 2},
        Wrong{"NoType", "[frame a]\nverb = b\nsubject = actor\n", 1},
        Wrong{"NoWord", "[frame a]\ntype = AID\nsubject = actor\n", 1},
        Wrong{"NoSlot", "[frame a]\ntype = AID\nverb = b\n", 1},
        Wrong{"UnknownFiller", "[frame a]\ntype = AID\nverb = b\nsubject = person\n", 4},
        Wrong{"UnknownCase", "[frame a]\ntype = AID\nverb = b\nwith = actor\nс + instr = actor\n", 5},
        Wrong{"SlotTwice", "[frame a]\ntype = AID\nverb = b\nwith = actor\nwith = money\n", 5},
        Wrong{"Confidence", "[frame a]\ntype = AID\nverb = b\nwith = actor\nconfidence = 9\n", 5},
        Wrong{"Needs", "[frame a]\ntype = AID\nverb = b\nwith = actor\nneeds = two\n", 5},
        Wrong{"WhatNamesNoSlot", "[frame a]\ntype = AID\nverb = b\nwith = actor\nwhat = object\n", 5},
        Wrong{"UnknownSection", "[farme a]\ntype = AID\n", 1}),
    [](const auto& tested) { return tested.param.name; });

TEST(Frame, AllProblemsOfAFileAreFound) {
  Problems problems;
  read("[frame a]\ntype = X\nverb = b\nsubject = y\n[frame a]\ntype = AID\nnoun = c\nwith = actor\n",
       problems);
  EXPECT_EQ(problems.size(), 3U);  // the type, the filler, the second frame of the same name
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
