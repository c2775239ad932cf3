// Text from outside made fit to be shown: reports are hostile, and control characters in them could move the
// cursor, recolour the screen or turn the reading order around.
#pragma once

#include <string>
#include <string_view>

#include "base/utf8.h"

namespace concord {

inline constexpr std::string_view kReplacementCharacter = "\xEF\xBF\xBD";

// One line of valid UTF-8: runs of white space become one space, control and bidirectional format characters
// and invalid bytes become U+FFFD.
std::string one_line(std::string_view text);
// The same for text of several lines: line feeds stay.
std::string printable(std::string_view text);

// Calls `visit` with each code point and its bytes; nothing for a byte that is not valid UTF-8.
template <class Visit>
void each_code_point(std::string_view text, const Visit& visit) {
  while (!text.empty()) {
    std::size_t valid = first_invalid_utf8(text).value_or(text.size());
    for (std::size_t at = 0; at < valid;) {
      std::size_t length = 1;
      char32_t c = decode_utf8(text, at, length);
      visit(c, text.substr(at, length));
      at += length;
    }
    text.remove_prefix(valid);
    if (text.empty()) return;
    visit(char32_t{0xFFFD}, kReplacementCharacter);
    text.remove_prefix(1);
  }
}

}  // namespace concord
