#include "reading/morphology/suffix_rules.h"

#include <array>
#include <gtest/gtest.h>

#include "reading/morphology/form_cache.h"

namespace concord::reading::CONCORD_FILE {
namespace {

SuffixRules english() {
  SuffixRules rules;
  rules.endings = {{PartOfSpeech::kNoun, "ies", "y"},  {PartOfSpeech::kNoun, "s", ""},
                   {PartOfSpeech::kVerb, "ies", "y"},  {PartOfSpeech::kVerb, "s", ""},
                   {PartOfSpeech::kVerb, "nned", "n"}, {PartOfSpeech::kVerb, "ed", ""},
                   {PartOfSpeech::kVerb, "ed", "e"},   {PartOfSpeech::kVerb, "ing", ""}};
  rules.irregular = {{PartOfSpeech::kVerb, "hold", "held"}, {PartOfSpeech::kNoun, "man", "men"}};
  rules.closed = {{PartOfSpeech::kPreposition, "during"}};
  return rules;
}

class SuffixRulesTest : public testing::Test {
 protected:
  const Analysis* find(std::string_view word, std::string_view lemma, PartOfSpeech part) {
    morphology_->analyse(word, analyses_);
    for (const Analysis& one : analyses_)
      if (morphology_->spelling(one.lemma) == lemma && one.part == part) return &one;
    return nullptr;
  }
  Vocabulary vocabulary_;
  std::unique_ptr<Morphology> morphology_ = suffix_morphology(english(), vocabulary_);
  std::vector<Analysis> analyses_;
};

TEST_F(SuffixRulesTest, OffersEveryLemmaThatARuleAllows) {
  ASSERT_NE(find("Signed", "sign", PartOfSpeech::kVerb), nullptr);
  EXPECT_TRUE(find("Signed", "sign", PartOfSpeech::kVerb)->past);
  EXPECT_TRUE(find("signed", "sign", PartOfSpeech::kParticiple)->passive);
  EXPECT_NE(find("promised", "promise", PartOfSpeech::kVerb), nullptr);
  EXPECT_NE(find("meeting", "meet", PartOfSpeech::kGerund), nullptr);
  EXPECT_NE(find("meeting", "meeting", PartOfSpeech::kNoun), nullptr);
  EXPECT_TRUE(find("meetings", "meeting", PartOfSpeech::kNoun)->plural);
}

TEST_F(SuffixRulesTest, LetsTheLongestEndingDecide) {
  EXPECT_NE(find("agencies", "agency", PartOfSpeech::kNoun), nullptr);
  EXPECT_EQ(find("agencies", "agencie", PartOfSpeech::kNoun), nullptr);
  EXPECT_NE(find("planned", "plan", PartOfSpeech::kVerb), nullptr);
  EXPECT_EQ(find("planned", "plann", PartOfSpeech::kVerb), nullptr);
}

TEST_F(SuffixRulesTest, PrefersIrregularFormsAndLeavesClosedClassesAlone) {
  EXPECT_TRUE(find("held", "hold", PartOfSpeech::kVerb)->past);
  EXPECT_TRUE(find("men", "man", PartOfSpeech::kNoun)->plural);
  EXPECT_NE(find("During", "during", PartOfSpeech::kPreposition), nullptr);
  EXPECT_EQ(analyses_.size(), 1U);
  EXPECT_NE(find("as", "as", PartOfSpeech::kOther), nullptr);
  EXPECT_EQ(analyses_.size(), 1U);
}

TEST_F(SuffixRulesTest, CacheSaysTheSameAndStartsAfreshWhenFull) {
  FormCache cache(*morphology_, 2);
  for (const char* word : {"signed", "held", "meetings", "signed", "during", "held"}) {
    const auto cached = cache.analyse(word);
    morphology_->analyse(word, analyses_);
    ASSERT_EQ(cached.size(), analyses_.size()) << word;
    for (std::size_t i = 0; i < cached.size(); ++i) EXPECT_EQ(cached[i].lemma, analyses_[i].lemma) << word;
  }
}

// Endings whose grammar the pack tells, as in agglutinative languages.
class ToldEndingsTest : public testing::Test {
 protected:
  static SuffixRules rules() {
    const auto form = [](PartOfSpeech part, std::uint8_t cases, bool future = false) {
      Analysis told;
      told.part = part;
      told.cases = cases;
      told.future = future;
      return told;
    };
    using enum PartOfSpeech;
    SuffixRules rules;
    rules.endings = {
        {kNoun, "da", "", form(kNoun, kLocative)},   {kNoun, "a", "", form(kNoun, kDative | kNominative)},
        {kNoun, "nın", "", form(kNoun, kGenitive)},  {kNoun, "nın", "n", form(kNoun, kGenitive)},
        {kVerb, "dı", "maq", form(kVerb, 0)},        {kNoun, "ı", "", form(kNoun, 0)},
        {kVerb, "acaq", "maq", form(kVerb, 0, true)}};
    rules.names = {{"ovun", "ov"}, {"zadənin", "zadə"}};
    return rules;
  }
  std::vector<Analysis> analyses(std::string_view word) {
    std::vector<Analysis> out;
    morphology_->analyse(word, out);
    return out;
  }
  std::vector<std::string> lemmas(std::string_view word) {
    std::vector<std::string> out;
    for (const Analysis& one : analyses(word)) out.emplace_back(morphology_->spelling(one.lemma));
    return out;
  }
  Vocabulary vocabulary_;
  std::unique_ptr<Morphology> morphology_ = suffix_morphology(rules(), vocabulary_);
};

TEST_F(ToldEndingsTest, TellCasesAndTheFuture) {
  EXPECT_EQ(analyses("Bakıda").front().cases, kLocative);
  EXPECT_TRUE(analyses("imzalayacaq").front().future);
}

TEST_F(ToldEndingsTest, TheLongestOfAllPartsOfSpeechDecides) {
  EXPECT_EQ(lemmas("yazdı"), (std::vector<std::string>{"yazmaq", "yazdi"}));  // and no noun "yazd"
  EXPECT_EQ(lemmas("Milanın"), (std::vector<std::string>{"mila", "milan", "milanin"}));
}

TEST_F(ToldEndingsTest, LemmasOfThePackRuleOutOthers) {
  morphology_->know(std::array{vocabulary_.intern("kanada")});
  EXPECT_EQ(lemmas("Kanada"), std::vector<std::string>{"kanada"});
  EXPECT_EQ(analyses("Kanada").front().cases, 0);
  ASSERT_EQ(lemmas("Kanadanın"), std::vector<std::string>{"kanada"});
  EXPECT_EQ(analyses("Kanadanın").front().cases, kGenitive);
}

TEST_F(ToldEndingsTest, ANominativeBesideAnotherCaseIsForUnknownWords) {
  EXPECT_EQ(analyses("Silva").front().cases, kDative | kNominative);
  morphology_->know(std::array{vocabulary_.intern("iran")});
  EXPECT_EQ(analyses("İrana").front().cases, kDative);
}

TEST_F(ToldEndingsTest, NamesLoseTheEndingsOfCases) {
  EXPECT_EQ(morphology_->name_nominative("Lindov", 0, 0), "Lindov");
  EXPECT_EQ(morphology_->name_nominative("Lindovun", 0, 0), "Lindov");
  EXPECT_EQ(morphology_->name_nominative("Lindzadənin", 0, 0), "Lindzadə");
}

TEST(Vocabulary, GivesOneNumberToEachSpellingUpToItsLimit) {
  Vocabulary vocabulary(2);
  const LemmaId first = vocabulary.intern("уголь");
  EXPECT_NE(first, kNoLemma);
  EXPECT_EQ(vocabulary.intern("уголь"), first);
  EXPECT_EQ(vocabulary.find("лес"), kNoLemma);
  EXPECT_NE(vocabulary.intern("лес"), first);
  EXPECT_EQ(vocabulary.intern("вода"), kNoLemma);
  EXPECT_EQ(vocabulary.spelling(first), "уголь");
  EXPECT_EQ(vocabulary.spelling(kNoLemma), "");
  EXPECT_EQ(vocabulary.spelling(999), "");
}

TEST(Fold, MakesWordsComparable) {
  EXPECT_EQ(fold("Ёлка"), "елка");
  EXPECT_EQ(fold("O’Grady"), "o'grady");
  EXPECT_EQ(fold("ПОЛЬ‑ШАРЛЬ"), "поль-шарль");
  EXPECT_EQ(fold("ÖZGÜR"), "özgür");
  EXPECT_EQ(fold("BAKI"), fold("Bakı"));
  EXPECT_EQ(fold("İqlim"), "iqlim");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
