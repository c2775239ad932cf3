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

// Whether a code point is a letter or belongs to one.
bool is_letter(char32_t c);
bool is_upper(char32_t c);

}  // namespace concord::reading
