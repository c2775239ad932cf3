// Forms keep their numbers within a text, whatever there are, and lose them all at once.
#include "reading/morphology/form_cache.h"

#include <gtest/gtest.h>
#include <memory>

#include "reading/morphology/suffix_rules.h"

namespace concord::reading::CONCORD_FILE {
namespace {

class FormCacheTest : public testing::Test {
 protected:
  static SuffixRules rules() {
    SuffixRules rules;
    rules.endings = {{PartOfSpeech::kNoun, "s", ""}, {PartOfSpeech::kVerb, "ed", ""}};
    return rules;
  }
  Vocabulary vocabulary_;
  std::unique_ptr<Morphology> morphology_ = suffix_morphology(rules(), vocabulary_);
};

TEST_F(FormCacheTest, GivesEachFormOneNumberHoweverManyThereAre) {
  FormCache cache(*morphology_);
  std::vector<std::string> words;
  for (int i = 0; i < 5'000; ++i) words.push_back("word" + std::to_string(i * 7919));
  for (const char* word : {"", "a", "ab", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghi", "abcdefgi"})
    words.emplace_back(word);
  for (std::size_t i = 0; i < words.size(); ++i) EXPECT_EQ(cache.find(words[i]), i) << words[i];
  for (std::size_t i = 0; i < words.size(); ++i) EXPECT_EQ(cache.find(words[i]), i) << words[i];
  EXPECT_EQ(cache.size(), words.size());
}

TEST_F(FormCacheTest, TellsWordsFromMarks) {
  FormCache cache(*morphology_);
  const FormId word = cache.find("s", true);
  const FormId mark = cache.find("s", false);
  EXPECT_NE(word, mark);
  EXPECT_GT(cache.form(word).analysis_count, 0);
  EXPECT_EQ(cache.form(mark).analysis_count, 0);
}

TEST_F(FormCacheTest, TellsWhatPartsOfSpeechAFormMayBe) {
  FormCache cache(*morphology_);
  const FormCache::Form form = cache.form(cache.find("signed"));
  EXPECT_NE(form.parts & part_bits(PartOfSpeech::kVerb), 0);
  EXPECT_EQ(form.parts & part_bits(PartOfSpeech::kNoun), 0);
}

TEST_F(FormCacheTest, StartsAfreshBetweenTextsAndTellsSo) {
  FormCache cache(*morphology_, 2);
  const std::uint64_t before = cache.generation();
  EXPECT_EQ(cache.find("talks"), 0U);
  EXPECT_EQ(cache.find("signed"), 1U);
  EXPECT_EQ(cache.find("held"), 2U);  // within a text it takes what comes
  EXPECT_EQ(cache.generation(), before);
  cache.make_room();
  EXPECT_NE(cache.generation(), before);
  EXPECT_EQ(cache.find("held"), 0U);
  EXPECT_NE(FormCache(*morphology_).generation(), cache.generation());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
