#include "base/printable.h"

#include <unicode/uchar.h>

namespace concord {

namespace {

bool steers_the_screen(char32_t c) {
  bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
  bool bidirectional = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return control || bidirectional || c == 0x2028 || c == 0x2029;
}

}  // namespace

std::string one_line(std::string_view text) {
  std::string line;
  bool space = false;
  each_code_point(text, [&](char32_t c, std::string_view bytes) {
    if (u_isUWhiteSpace(static_cast<UChar32>(c)) != 0) {
      space = true;
      return;
    }
    if (space && !line.empty()) line += ' ';
    space = false;
    line += steers_the_screen(c) ? kReplacementCharacter : bytes;
  });
  return line;
}

std::string printable(std::string_view text) {
  std::string result;
  each_code_point(text, [&](char32_t c, std::string_view bytes) {
    if (c == '\r') return;
    result += steers_the_screen(c) && c != '\n' && c != '\t' ? kReplacementCharacter : bytes;
  });
  return result;
}

}  // namespace concord
