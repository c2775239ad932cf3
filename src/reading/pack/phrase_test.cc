#include "reading/pack/phrase.h"

#include <gtest/gtest.h>

namespace concord::reading::CONCORD_FILE {
namespace {

using Kind = PhraseWord::Kind;
using Capitals = PhraseWord::Capitals;

std::vector<std::string> words_of(const Phrase& phrase) {
  std::vector<std::string> out;
  for (const PhraseWord& word : phrase) out.push_back(word.text);
  return out;
}

TEST(Phrase, TellsFormsLemmasAndPrefixesApart) {
  const auto phrases = parse_phrase("sign \"Signed\" agree*");
  ASSERT_TRUE(phrases);
  ASSERT_EQ(phrases->size(), 1U);
  const Phrase& phrase = phrases->front();
  EXPECT_EQ(words_of(phrase), (std::vector<std::string>{"sign", "Signed", "agree"}));
  EXPECT_EQ(phrase[0].kind, Kind::kLemma);
  EXPECT_EQ(phrase[1].kind, Kind::kExact);
  EXPECT_EQ(phrase[2].kind, Kind::kPrefix);
}

TEST(Phrase, RemembersCapitals) {
  const auto phrases = parse_phrase("minister Turkey UAE");
  ASSERT_TRUE(phrases);
  EXPECT_EQ(phrases->front()[0].capitals, Capitals::kAny);
  EXPECT_EQ(phrases->front()[1].capitals, Capitals::kFirst);
  EXPECT_EQ(phrases->front()[2].capitals, Capitals::kAll);
}

TEST(Phrase, StandsForEveryChoiceOfItsOptionalWords) {
  const auto phrases = parse_phrase("pay (a) (working) visit");
  ASSERT_TRUE(phrases);
  std::vector<std::vector<std::string>> all;
  for (const Phrase& phrase : *phrases) all.push_back(words_of(phrase));
  EXPECT_EQ(all, (std::vector<std::vector<std::string>>{{"pay", "a", "working", "visit"},
                                                        {"pay", "working", "visit"},
                                                        {"pay", "a", "visit"},
                                                        {"pay", "visit"}}));
}

TEST(Phrase, RefusesWhatSaysNothing) {
  for (const char* wrong : {"", "  ", "(visit)", "pay (a visit", "pay a) visit", "\"open", "\"\"",
                            "(a) (b) (c) (d) (e) f", "a b c d e f g h i j k l m n o p q"}) {
    const auto phrases = parse_phrase(wrong);
    ASSERT_FALSE(phrases) << wrong;
    EXPECT_EQ(phrases.error().code, ErrorCode::kInput);
  }
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
