// The letters of a text one by one, and what kind of sign each is, as the tokenizer asks. Everything is
// inline: it is asked for every byte that is read.
#pragma once

#include <cstdint>
#include <string_view>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "reading/morphology/fold.h"

namespace concord::reading {

struct Letter {
  char32_t c = 0;
  std::size_t length = 0;
};

// The letters of a text up to its end.
class Letters {
 public:
  Letters(std::string_view text, std::size_t end) : text_(text.substr(0, end)) {}

  std::string_view text() const { return text_; }
  [[gnu::always_inline]] Letter at(std::size_t offset) const {
    if (offset >= text_.size()) return {};
    const auto byte = static_cast<unsigned char>(text_[offset]);
    return byte < 0x80 ? Letter{byte, 1} : beyond_ascii(offset, byte);
  }

 private:
  Letter beyond_ascii(std::size_t offset, unsigned char byte) const {
    if (const auto cyrillic = byte & 0xFEU; cyrillic == 0xD0 && offset + 1 < text_.size()) {
      const auto second = static_cast<unsigned char>(text_[offset + 1]);
      if ((second & 0xC0U) == 0x80U) return {((byte & 0x1FU) << 6U) | (second & 0x3FU), 2};
    }
    Letter letter;
    letter.c = decode_utf8(text_, offset, letter.length);
    return letter;
  }

  std::string_view text_;
};

inline bool is_digit(char32_t c) {
  return c >= '0' && c <= '9';
}
inline bool is_hyphen(char32_t c) {
  return c == '-' || c == 0x2010 || c == 0x2011;
}
inline bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0xFEFF || c == 0x200B ||
         (c >= 0x80 && u_isUWhiteSpace(static_cast<UChar32>(c)));
}
// A sign of ASCII that is a token by itself wherever it begins one.
inline bool is_ascii_mark(char c) {
  return (c > ' ' && c < '0') || (c > '9' && c < 'A') || (c > 'Z' && c < 'a') || (c > 'z' && c < '\x7F');
}
inline bool is_symbol(char32_t c) {
  if (c < 0x80)
    return c == '$' || c == '%' || c == '+' || c == '=' || c == '<' || c == '>' || c == '^' || c == '|';
  const auto category = u_charType(static_cast<UChar32>(c));
  return category == U_CURRENCY_SYMBOL || category == U_MATH_SYMBOL || category == U_OTHER_SYMBOL;
}

}  // namespace concord::reading
