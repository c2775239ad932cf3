// The folded form of a word. Texts are mostly ASCII and Cyrillic, so those are folded by arithmetic; the rest
// asks ICU.
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

constexpr char32_t kCyrillicA = 0x410;
constexpr char32_t kCyrillicYa = 0x42F;
constexpr char32_t kYo = 0x401;
constexpr char32_t kSmallYo = 0x451;
constexpr char32_t kSmallYe = 0x435;

char32_t fold_code_point(char32_t c) {
  if (c >= kCyrillicA && c <= kCyrillicYa) return c + 0x20;
  if (c == kYo || c == kSmallYo) return kSmallYe;
  if (c >= 0x430 && c <= 0x44F) return c;
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4:
      return U'\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
      return U'-';
    case 0x131:
      return U'i';  // its capital is that of i, so capitals do not tell them apart
    default:
      return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
  }
}

}  // namespace

std::string fold(std::string_view word) {
  std::string out;
  out.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte < 0x80) {
      out.push_back(static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 0x20 : byte));
      ++at;
      continue;
    }
    std::size_t length = 0;
    append_utf8(out, fold_code_point(decode_utf8(word, at, length)));
    at += length;
  }
  return out;
}

}  // namespace concord::reading
