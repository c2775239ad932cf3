// Promises that are welcomed, support that will go on, what an agreement lays on both, and opinions that are
// no agreement. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("Lima, 4 May 2024. " + text);
}

Lines told(const std::string& text) {
  return told_events(read(text));
}

Lines promised(const std::string& text) {
  return told_promises(read(text));
}

Lines titles(const std::string& text) {
  return told_titles(read(text));
}

TEST(EnglishWelcomed, WhatIsWelcomedIsNoGuest) {
  EXPECT_EQ(told("Norway's promise to train 200 engineers was welcomed by Minister Anna Berg of Kenya."),
            Lines{"SUPPORT: Anna Berg, Norway"});
  EXPECT_EQ(told("Australia's package of 5 million dollars has been welcomed by Kenya.").front().substr(0, 7),
            "SUPPORT");
}

TEST(EnglishWelcomed, SupportThatWillGoOnIsSupport) {
  EXPECT_EQ(told("US support for Pakistan will continue, Ambassador John Smith said.").front(),
            "SUPPORT: United States, Pakistan");
  EXPECT_EQ(told("Britain pledged continued support to Pakistan."),
            Lines{"SUPPORT: United Kingdom, Pakistan"});
  EXPECT_TRUE(told("Support for the poor will continue.").empty());
}

TEST(EnglishWelcomed, WhoIsPromisedSomethingIsNotWhatIsPromised) {
  EXPECT_EQ(told("Norway promised Minister Anna Berg of Kenya that 200 engineers would be trained."),
            Lines{"AGREE: Norway, Anna Berg"});
  EXPECT_EQ(promised("Norway promised Minister Anna Berg of Kenya that 200 engineers would be trained."),
            Lines{"Norway: that 200 engineers would be trained"});
}

TEST(EnglishWelcomed, UnderAMemorandumBothSidesPromise) {
  EXPECT_EQ(promised("Kenya and Chile met. Under the MoU both countries will train 50 foresters."),
            Lines{"Kenya, Chile: 50 foresters"});
  EXPECT_EQ(promised("Kenya and Chile met. In the agreement both sides promise to cut methane."),
            Lines{"Kenya, Chile: to cut methane"});
}

TEST(EnglishWelcomed, ADocumentThatIsDescribedIsOne) {
  EXPECT_EQ(titles("Kenya and Chile signed a bilateral document on financing the dam."),
            Lines{"bilateral document on financing the dam"});
}

TEST(EnglishWelcomed, WhatOneThinksIsNoAgreement) {
  EXPECT_TRUE(told("Ambassador Otto Lind of Norway agreed that climate change is a threat.").empty());
  EXPECT_TRUE(
      told("Ambassador Otto Lind of Norway agreed international institutions could do more.").empty());
}

TEST(EnglishWelcomed, GoodsHandedOverAreGiven) {
  EXPECT_EQ(told("UNDP handed solar pumps over to farmers in Kenya."), Lines{"AID: UNDP, Kenya"});
  EXPECT_EQ(told("Kenya bags 200 million dollar World Bank loan for power lines."),
            Lines{"AID: World Bank, Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
