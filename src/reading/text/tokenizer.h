// Cuts a run of text into tokens: words with their inner hyphens and apostrophes, numbers with their
// separators and endings (9,500; 12:30; 25th), dotted abbreviations (U.S.), names of sites (News.Az), and
// single marks.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reading/text/document.h"

namespace concord::reading {

// Appends the tokens of `at` to `out`, without analyses. Words that end in one of `clitics` (folded) are cut
// in two.
void tokenize(std::string_view text, Span at, std::span<const std::string> clitics, std::vector<Token>& out);

namespace character {
// Those beyond ASCII and the common Cyrillic, asked of ICU.
bool is_other_letter(char32_t c);
bool is_other_capital(char32_t c);
}  // namespace character

// Whether a code point is a letter or belongs to one.
inline bool is_letter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return (c >= 0x400 && c <= 0x481) || character::is_other_letter(c);
}

inline bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  if (c >= 0x400 && c <= 0x45F) return c <= 0x42F;
  return character::is_other_capital(c);
}

}  // namespace concord::reading
