#include "reading/pack/lexicon.h"

#include <gtest/gtest.h>

#include "reading/morphology/suffix_rules.h"
#include "reading/pack/lexicon_builder.h"
#include "reading/text/tokenizer.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// English enough for these tests: plurals and past tenses.
class LexiconTest : public testing::Test {
 protected:
  LexiconTest() {
    SuffixRules rules;
    rules.endings = {
        {PartOfSpeech::kNoun, "s", ""}, {PartOfSpeech::kVerb, "ed", ""}, {PartOfSpeech::kVerb, "ing", ""}};
    morphology_ = suffix_morphology(rules, vocabulary_);
    builder_.emplace(*morphology_);
  }

  Status add(LexiconClass kind, std::string value, std::string_view phrase) {
    const auto entry = builder_->add_entry({kind, std::move(value), "", false, 0, ++line_});
    return builder_->add_phrase(entry, phrase);
  }

  // What the lexicon finds of a class: "value:first-end".
  std::vector<std::string> found(LexiconClass kind, std::string_view text) {
    if (!lexicon_) lexicon_ = std::move(*builder_).build();
    Document document;
    document.text = text;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, {}, document.tokens);
    std::vector<Analysis> all;
    std::vector<Analysis> analyses;
    for (Token& token : document.tokens) {
      token.first_analysis = static_cast<std::uint32_t>(all.size());
      if (token.kind != TokenKind::kWord) continue;
      morphology_->analyse(document.word(token), analyses);
      token.analysis_count = static_cast<std::uint16_t>(analyses.size());
      all.insert(all.end(), analyses.begin(), analyses.end());
    }
    document.analyses = all;
    document.sentences.push_back({{0, static_cast<std::uint32_t>(text.size())},
                                  0,
                                  static_cast<std::uint32_t>(document.tokens.size()),
                                  BlockKind::kText,
                                  false});
    Hits hits;
    lexicon_->match(document, hits);
    std::vector<std::string> out;
    for (const Hit& hit : hits.of(kind)) {
      out.push_back(lexicon_->entry(hit.entry).value + ":" + std::to_string(hit.first_token) + "-" +
                    std::to_string(hit.end_token));
    }
    return out;
  }

  Vocabulary vocabulary_;
  std::unique_ptr<Morphology> morphology_;
  std::optional<LexiconBuilder> builder_;
  std::optional<Lexicon> lexicon_;
  std::uint32_t line_ = 0;
};

using Found = std::vector<std::string>;

TEST_F(LexiconTest, MatchesEveryFormOfALemma) {
  ASSERT_TRUE(add(LexiconClass::kDocument, "memorandum", "memorandum of intent"));
  EXPECT_EQ(found(LexiconClass::kDocument, "two memorandums of intents and a Memorandum of Intent"),
            (Found{"memorandum:1-4", "memorandum:6-9"}));
}

TEST_F(LexiconTest, TheLongestOfAClassWinsAndClassesDoNotDisturbEachOther) {
  ASSERT_TRUE(add(LexiconClass::kDocument, "agreement", "agreement"));
  ASSERT_TRUE(add(LexiconClass::kDocument, "loan", "loan agreement"));
  ASSERT_TRUE(add(LexiconClass::kGlossary, "Loan", "loan"));
  EXPECT_EQ(found(LexiconClass::kDocument, "a loan agreement"), (Found{"loan:1-3"}));
  EXPECT_EQ(found(LexiconClass::kGlossary, "a loan agreement"), (Found{"Loan:1-2"}));
}

TEST_F(LexiconTest, FramesGetAllMatches) {
  ASSERT_TRUE(add(LexiconClass::kFrameNoun, "short", "visit"));
  ASSERT_TRUE(add(LexiconClass::kFrameNoun, "long", "visit of state"));
  EXPECT_EQ(found(LexiconClass::kFrameNoun, "the visit of state"), (Found{"short:1-2", "long:1-4"}));
}

TEST_F(LexiconTest, AFormThatIsALemmaDoesNotStandForOthers) {
  ASSERT_TRUE(add(LexiconClass::kFrameNoun, "meeting", "meeting"));
  EXPECT_EQ(found(LexiconClass::kFrameNoun, "they meet at a meeting"), (Found{"meeting:4-5"}));
}

TEST_F(LexiconTest, CapitalsAreAskedForWhereThePackHasThem) {
  ASSERT_TRUE(add(LexiconClass::kCountry, "US", "US"));
  ASSERT_TRUE(add(LexiconClass::kCountry, "TR", "Turkey"));
  EXPECT_EQ(found(LexiconClass::kCountry, "give us turkey in Turkey, US and TURKEY"),
            (Found{"TR:4-5", "US:6-7", "TR:8-9"}));
}

TEST_F(LexiconTest, ExactFormsAndPrefixes) {
  ASSERT_TRUE(add(LexiconClass::kPlanned, "exact", "\"is Due\""));
  ASSERT_TRUE(add(LexiconClass::kPlanned, "prefix", "plan*"));
  EXPECT_EQ(found(LexiconClass::kPlanned, "it is due, it is Due, Planners"),
            (Found{"exact:5-7", "prefix:8-9"}));
}

TEST_F(LexiconTest, OnePhraseWithTwoValuesIsRefused) {
  ASSERT_TRUE(add(LexiconClass::kCity, "Paris", "Paris"));
  const Status second = add(LexiconClass::kCity, "Paris, Texas", "Paris");
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::kConflict);
  EXPECT_NE(second.error().what.find("line 1"), std::string::npos);
  EXPECT_EQ(found(LexiconClass::kCity, "in Paris"), (Found{"Paris:1-2"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
