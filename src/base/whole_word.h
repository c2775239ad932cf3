// Whether words stand in a longer text, and not only their letters.
#pragma once

#include <string_view>

namespace concord {

// ASCII letters and digits make words; every other byte parts them. An empty `words` stands nowhere.
constexpr bool has_whole_words(std::string_view text, std::string_view words) {
  const auto in_word = [&](std::size_t at) {
    if (at >= text.size()) return false;
    const char c = text[at];
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  };
  if (words.empty()) return false;
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1))
    if ((at == 0 || !in_word(at - 1)) && !in_word(at + words.size())) return true;
  return false;
}

}  // namespace concord
