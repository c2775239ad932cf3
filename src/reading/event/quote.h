// Quotes: runs of a report's text, short enough to be read at a glance and to be found again.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "reading/event/match.h"

namespace concord::reading {

inline constexpr std::size_t kLongestQuote = 390;  // characters

// From the first token to the last, cut to the longest quote around `core` (tokens that must stay).
Span quote_of_tokens(const Document& document, std::uint32_t first, std::uint32_t end,
                     std::uint32_t core_first, std::uint32_t core_end);

// The predicate of a match with what fills its slots.
Span quote_of(const Scene& scene, const Syntax& syntax, const Match& match);

// Of words that stand earlier in the report as well, so many around them in their sentence that the quote is
// found where it is meant.
Span distinct_quote(const Document& document, const Sentence& sentence, std::uint32_t first,
                    std::uint32_t end);

// Both quotes with what stands between, or nothing where that is too long.
std::optional<Span> both_quotes(std::string_view text, Span a, Span b);

// A run of the text on one line, as titles and promises are kept.
std::string single_spaced(std::string_view text);

}  // namespace concord::reading
