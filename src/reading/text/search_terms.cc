#include "reading/text/search_terms.h"

#include <unordered_map>
#include <vector>

#include "reading/text/tokenizer.h"

namespace concord::reading {

void SearchTerms::add(std::string language, const Morphology& morphology) {
  morphologies_.insert_or_assign(std::move(language), &morphology);
}

std::string SearchTerms::of(std::string_view text, std::string_view language) const {
  const auto found = morphologies_.find(language);
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, {}, tokens);
  std::unordered_map<std::string_view, std::string> seen;
  std::string out;
  for (const Token& token : tokens) {
    if (token.kind != TokenKind::kWord && token.kind != TokenKind::kNumber) continue;
    const std::string_view word = text.substr(token.at.begin, token.at.end - token.at.begin);
    auto known = seen.find(word);
    if (known == seen.end()) {
      const bool inflected = token.kind == TokenKind::kWord && found != morphologies_.end();
      known = seen.emplace(word, inflected ? found->second->search_term(word) : fold(word)).first;
    }
    if (!out.empty()) out += ' ';
    out += known->second;
  }
  return out;
}

}  // namespace concord::reading
