#include "reading/mention/word_hits.h"

#include <algorithm>

#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

Shape shape_of(const Pack& pack, std::string_view word) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (pack.has_cases() || word.empty() || (word.front() >= 'a' && word.front() <= 'z')) return Shape::kLower;
  return std::ranges::all_of(word, is_capital) ? Shape::kUpper : Shape::kCapitalised;
}

}  // namespace

Hits hits_of_words(const Pack& pack, const std::vector<std::string>& words) {
  std::string text;
  Document document;
  std::vector<Analysis> all;
  std::vector<Analysis> analyses;
  for (const std::string& word : words) {
    Token token;
    token.at.begin = static_cast<std::uint32_t>(text.size());
    text += word;
    token.at.end = static_cast<std::uint32_t>(text.size());
    text += ' ';
    token.shape = shape_of(pack, word);
    token.first_analysis = static_cast<std::uint32_t>(all.size());
    pack.morphology->analyse(word, analyses);
    token.analysis_count = static_cast<std::uint16_t>(analyses.size());
    all.insert(all.end(), analyses.begin(), analyses.end());
    document.tokens.push_back(token);
  }
  document.text = text;
  document.analyses = all;
  Sentence sentence;
  sentence.at = {0, static_cast<std::uint32_t>(text.size())};
  sentence.end_token = static_cast<std::uint32_t>(words.size());
  document.sentences.push_back(sentence);
  Hits hits;
  pack.lexicon.match(document, hits);
  return hits;
}

}  // namespace concord::reading
