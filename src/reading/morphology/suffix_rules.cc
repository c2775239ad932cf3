#include "reading/morphology/suffix_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "reading/morphology/analyses.h"

namespace concord::reading {
namespace {

constexpr std::size_t kShortestStem = 2;
constexpr std::size_t kShortestTerm = 3;
constexpr std::size_t kLongestEnding = 16;  // bytes

struct Ending {
  PartOfSpeech part;
  std::string lemma_ending;
  std::optional<Analysis> form;
};

// What one inflected form can be, by its part of speech and how it looks.
void add_form(PartOfSpeech part, std::string_view form, LemmaId lemma, std::vector<Analysis>& out) {
  Analysis analysis;
  analysis.lemma = lemma;
  analysis.part = part;
  if (part == PartOfSpeech::kNoun) analysis.plural = true;
  if (part != PartOfSpeech::kVerb) return add_analysis(analysis, out);
  if (form.ends_with("ing")) {
    analysis.part = PartOfSpeech::kGerund;
  } else if (!form.ends_with('s')) {
    analysis.past = true;
    add_analysis(analysis, out);
    analysis.part = PartOfSpeech::kParticiple;
    analysis.passive = true;
  }
  add_analysis(analysis, out);
}

class SuffixMorphology final : public Morphology {
 public:
  SuffixMorphology(const SuffixRules& rules, Vocabulary& vocabulary) : vocabulary_(vocabulary) {
    for (const SuffixRule& rule : rules.endings)
      endings_[fold(rule.ending)].push_back({rule.part, fold(rule.lemma_ending), rule.form});
    for (const NameEnding& one : rules.names) names_.emplace(fold(one.ending), one.nominative);
    told_ = std::ranges::any_of(rules.endings, [](const SuffixRule& rule) { return rule.form.has_value(); });
    for (const IrregularForm& one : rules.irregular)
      irregular_.emplace(fold(one.form), Irregular{one.part, vocabulary.intern(fold(one.lemma))});
    for (const ClosedWord& one : rules.closed) closed_.emplace(fold(one.word), one.part);
  }

  void analyse(std::string_view word, std::vector<Analysis>& out) const override {
    out.clear();
    const std::string folded = fold(word);
    if (const auto closed = closed_.find(folded); closed != closed_.end()) {
      Analysis itself;
      itself.lemma = vocabulary_.intern(folded);
      itself.part = closed->second;
      out.push_back(itself);
      return;
    }
    const auto [first, end] = irregular_.equal_range(folded);
    for (auto it = first; it != end; ++it) add_irregular(folded, it->second, out);
    if (first == end) add_by_endings(folded, out);
    Analysis itself;
    itself.lemma = vocabulary_.intern(folded);
    itself.predicted = true;
    if (folded.ends_with("ing") && !out.empty()) itself.part = PartOfSpeech::kNoun;
    add_analysis(itself, out);
    if (told_) keep_known(out);
  }

  void know(std::span<const LemmaId> lemmas) override { known_.assign(lemmas.begin(), lemmas.end()); }

  std::string_view spelling(LemmaId lemma) const override { return vocabulary_.spelling(lemma); }

  // The shortest lemma without its last e: that is what the rules make of promise, promises and promised
  // alike.
  std::string search_term(std::string_view word) const override {
    std::vector<Analysis> analyses;
    analyse(word, analyses);
    std::string term = fold(word);
    for (const Analysis& one : analyses) {
      const std::string_view lemma = spelling(one.lemma);
      if (!lemma.empty() && lemma.size() < term.size()) term = lemma;
    }
    while (term.size() > kShortestTerm && term.ends_with('e')) term.pop_back();
    return term;
  }

  // By the longest ending that the pack has for names.
  std::string name_nominative(std::string_view word, char /*gender*/, std::uint8_t /*cases*/) const override {
    for (std::size_t at = 1; at < word.size() && !names_.empty(); ++at) {
      if ((static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80) continue;  // inside a letter
      const auto found = names_.find(fold(word.substr(at)));
      if (found != names_.end()) return std::string(word.substr(0, at)) + found->second;
    }
    return std::string(word);
  }

 private:
  struct Irregular {
    PartOfSpeech part;
    LemmaId lemma;
  };

  static void add_irregular(std::string_view form, const Irregular& irregular, std::vector<Analysis>& out) {
    if (irregular.part != PartOfSpeech::kOther) return add_form(irregular.part, form, irregular.lemma, out);
    add_form(PartOfSpeech::kVerb, form, irregular.lemma, out);
    add_form(PartOfSpeech::kNoun, form, irregular.lemma, out);
  }

  // "bring", "thing": without a vowel before it the ending is none; "assess" is no form of another verb.
  static bool is_form_of(std::string_view word, std::string_view lemma, std::size_t stem) {
    constexpr std::string_view kVowels = "aeiouy";
    if (word.ends_with("ing") && word.substr(0, stem).find_first_of(kVowels) == std::string_view::npos)
      return false;
    return word != lemma;
  }

  // The longest ending of each part of speech decides: "agencies" ends in "ies" and not in "s".
  void add_by_endings(std::string_view word, std::vector<Analysis>& out) const {
    std::array<bool, 16> decided{};
    const std::size_t stem = told_ ? 1 : kShortestStem;  // "edib" comes from etmək
    const std::size_t longest = std::min(kLongestEnding, word.size() > stem ? word.size() - stem : 0);
    bool told = false;
    for (std::size_t length = longest; length > 0 && !told; --length) {
      const auto found = endings_.find(std::string(word.substr(word.size() - length)));
      if (found == endings_.end()) continue;
      for (const Ending& ending : found->second) {
        if (decided.at(static_cast<std::size_t>(ending.part))) continue;
        const std::string lemma = std::string(word.substr(0, word.size() - length)) + ending.lemma_ending;
        if (!ending.form) {
          if (ending.part == PartOfSpeech::kVerb && !is_form_of(word, lemma, word.size() - length)) continue;
          add_form(ending.part, word, vocabulary_.intern(lemma), out);
          continue;
        }
        told = true;
        Analysis analysis = *ending.form;
        analysis.lemma = vocabulary_.intern(lemma);
        analysis.predicted = true;
        add_analysis(analysis, out);
      }
      for (const Ending& ending : found->second) decided.at(static_cast<std::size_t>(ending.part)) = true;
    }
  }

  // "Kanada" is no locative where the pack knows the country.
  void keep_known(std::vector<Analysis>& out) const {
    const auto known = [&](const Analysis& one) { return std::ranges::binary_search(known_, one.lemma); };
    if (std::ranges::none_of(out, known)) return;
    std::erase_if(out, [&](const Analysis& one) { return !known(one); });
    for (Analysis& one : out) {
      if (one.cases != kNominative) one.cases = static_cast<std::uint8_t>(one.cases & ~kNominative);
    }
  }

  Vocabulary& vocabulary_;
  std::unordered_map<std::string, std::vector<Ending>> endings_;
  std::unordered_map<std::string, std::string> names_;
  std::vector<LemmaId> known_;
  bool told_ = false;  // the pack tells the forms that endings make
  std::unordered_multimap<std::string, Irregular> irregular_;
  std::unordered_map<std::string, PartOfSpeech> closed_;
};

}  // namespace

std::unique_ptr<Morphology> suffix_morphology(const SuffixRules& rules, Vocabulary& vocabulary) {
  return std::make_unique<SuffixMorphology>(rules, vocabulary);
}

}  // namespace concord::reading
