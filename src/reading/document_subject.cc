#include "reading/document_subject.h"

#include <array>

#include "reading/event/syntax.h"

namespace concord::reading {
namespace {

constexpr std::size_t kFewestWords = 2;
constexpr std::array kSayNothing{
    LexiconClass::kDocument,     LexiconClass::kCountry,     LexiconClass::kCountryAdjective,
    LexiconClass::kBody,         LexiconClass::kPreposition, LexiconClass::kConjunction,
    LexiconClass::kDeterminer,   LexiconClass::kPossessive,  LexiconClass::kPronoun,
    LexiconClass::kOrganisation, LexiconClass::kQuantity};

}  // namespace

std::vector<std::string> document_subject(const Scene& title) {
  const auto& tokens = title.document.tokens;
  std::vector<bool> says(tokens.size(), true);
  for (const LexiconClass kind : kSayNothing) {
    for (const Hit& hit : title.hits.of(kind)) {
      for (std::uint32_t at = hit.first_token; at < hit.end_token; ++at) says[at] = false;
    }
  }
  std::vector<std::string> words;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (!says[at] || tokens[at].kind != TokenKind::kWord) continue;
    words.emplace_back(
        title.document.text.substr(tokens[at].at.begin, tokens[at].at.end - tokens[at].at.begin));
  }
  if (words.size() < kFewestWords) words.clear();
  return words;
}

}  // namespace concord::reading
