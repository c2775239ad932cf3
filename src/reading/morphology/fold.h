// Folded words compared without making them: a text has a hundred words for each that matches.
#pragma once

#include <string_view>

namespace concord::reading {

// Whether fold(word) begins with `beginning`, which is folded.
bool folds_to_begin(std::string_view word, std::string_view beginning);

// The first code point of fold(word); 0 of an empty word.
char32_t folded_first(std::string_view word);

}  // namespace concord::reading
