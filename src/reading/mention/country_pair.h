// Two countries in one word: "норвежско-шведский", "the Norway-Sweden dialogue".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reading/mention/marks.h"

namespace concord::reading {

struct CountryPair {  // ISO 3166-1 alpha-2
  std::string first;
  std::string second;
};

// Whether the word has a hyphen, as it is written, and so is worth folding.
inline bool may_be_country_pair(const Token& token) {
  return token.kind == TokenKind::kWord && (token.traits & kHasHyphen) != 0;
}

// The pair that the word names. In languages without cases only before what the two hold together.
std::optional<CountryPair> country_pair_at(const MarkedText& text, std::uint32_t token);

}  // namespace concord::reading
