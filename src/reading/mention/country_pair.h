// Two countries in one word: "норвежско-шведский", "the Norway-Sweden dialogue"; or one and a union of
// others, "the EU-Kenya dialogue".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reading/mention/marks.h"

namespace concord::reading {

struct CountryPair {
  struct Party {
    std::string country;  // ISO 3166-1 alpha-2; empty where it is a union
    std::string organisation;
    bool empty() const { return country.empty() && organisation.empty(); }
    bool operator==(const Party&) const = default;
  };
  Party first;
  Party second;
  std::uint32_t end = 0;  // the token behind it
};

// Whether a pair may begin at the word: it has a hyphen, as it is written, or a dash behind it.
inline bool may_be_country_pair(const MarkedText& text, std::uint32_t token) {
  const Token& word = text.token(token);
  if (word.kind != TokenKind::kWord) return false;
  if ((word.traits & kHasHyphen) != 0) return true;
  return !text.pack().has_cases() && token + 2 < text.document().tokens.size() &&
         text.is_mark(token + 1, U'–');
}

// The pair that the word names, or in languages without cases two with a dash and no spaces between. In
// languages without cases only before what the two hold together.
std::optional<CountryPair> country_pair_at(const MarkedText& text, std::uint32_t token);

}  // namespace concord::reading
