// Folded words compared without making them: a text has a hundred words for each that matches.
#pragma once

#include <string_view>

namespace concord::reading {

// The sign itself, and those that keyboards and converters put in its place: ’ ʼ ` ´ ‘
constexpr bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x02BC || c == '`' || c == 0xB4 || c == 0x2018;
}

// What folds_to_begin() asks of words whose first letters may be the same.
bool folds_on_to_begin(std::string_view word, std::string_view beginning);

// Whether fold(word) begins with `beginning`, which is folded. Mostly the first letter tells.
inline bool folds_to_begin(std::string_view word, std::string_view beginning) {
  if (word.size() < 2 || beginning.size() < 2) return folds_on_to_begin(word, beginning);
  const auto first = static_cast<unsigned char>(word[0]);
  const auto second = static_cast<unsigned char>(word[1]);
  if (first < 0x80) {
    const bool capital = word[0] >= 'A' && word[0] <= 'Z';
    if ((capital ? word[0] + ('a' - 'A') : word[0]) != beginning[0]) return false;
  } else if ((first == 0xD0 && second >= 0xB0) || (first == 0xD1 && second < 0x90)) {  // а to я
    if (word[0] != beginning[0] || word[1] != beginning[1]) return false;
  }
  return folds_on_to_begin(word, beginning);
}

// The first code point of fold(word); 0 of an empty word.
char32_t folded_first(std::string_view word);

}  // namespace concord::reading
