// The folded form of a word. Texts are mostly ASCII and Cyrillic, so those are folded by arithmetic; the rest
// asks ICU.
#include "reading/morphology/fold.h"

#include <algorithm>
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

struct TwoBytes {
  char first = 0;  // 0 where there is no such letter
  char second = 0;
};

// The small form of a letter from А to я at `at`.
[[gnu::always_inline]] inline TwoBytes small_russian(std::string_view word, std::size_t at) {
  if (at + 1 >= word.size()) return {};
  const auto first = static_cast<unsigned char>(word[at]);
  const auto second = static_cast<unsigned char>(word[at + 1]);
  if ((first == 0xD0 && second >= 0xB0 && second <= 0xBF) ||
      (first == 0xD1 && second >= 0x80 && second <= 0x8F))
    return {word[at], word[at + 1]};
  if (first != 0xD0 || second < 0x90 || second > 0xAF) return {};
  if (second < 0xA0) return {word[at], static_cast<char>(second + 0x20)};  // А to П
  return {static_cast<char>(0xD1), static_cast<char>(second - 0x20)};
}

char32_t fold_code_point(char32_t c) {
  if (c >= kCyrillicA && c <= kCyrillicYa) return c + 0x20;
  if (c == kYo || c == kSmallYo) return kSmallYe;
  if (c >= 0x430 && c <= 0x44F) return c;
  if (is_apostrophe(c)) return U'\'';
  switch (c) {
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
  std::string out(word.size(), '\0');
  std::size_t written = 0;
  for (std::size_t at = 0; at < word.size();) {
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte < 0x80) {
      out[written++] =
          byte == '`' ? '\'' : static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 0x20 : byte);
      ++at;
      continue;
    }
    if (const TwoBytes small = small_russian(word, at); small.first != 0) {
      out[written++] = small.first;
      out[written++] = small.second;
      at += 2;
      continue;
    }
    std::size_t length = 0;
    const char32_t folded = fold_code_point(decode_utf8(word, at, length));
    if (length == 2 && folded >= 0x80 && folded < 0x800) {
      out[written++] = static_cast<char>(0xC0U | (folded >> 6U));
      out[written++] = static_cast<char>(0x80U | (folded & 0x3FU));
    } else {
      std::string letter;
      append_utf8(letter, folded);
      out.replace(written, length, letter);
      written += letter.size();
    }
    at += length;
  }
  return out;
}

char32_t folded_first(std::string_view word) {
  if (word.empty()) return 0;
  const auto byte = static_cast<unsigned char>(word.front());
  if (byte < 0x80) return byte >= 'A' && byte <= 'Z' ? byte + 0x20U : byte;
  std::size_t length = 0;
  return fold_code_point(decode_utf8(word, 0, length));
}

bool folds_on_to_begin(std::string_view word, std::string_view beginning) {
  std::size_t matched = 0;
  std::string letter;
  for (std::size_t at = 0; matched < beginning.size();) {
    if (at >= word.size()) return false;
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte < 0x80) {
      const auto small = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 0x20 : byte);
      if (beginning[matched] != small) return false;
      ++matched;
      ++at;
      continue;
    }
    if (const TwoBytes small = small_russian(word, at); small.first != 0) {
      if (beginning[matched] != small.first) return false;
      if (++matched == beginning.size()) return true;
      if (beginning[matched] != small.second) return false;
      ++matched;
      at += 2;
      continue;
    }
    std::size_t length = 0;
    letter.clear();
    append_utf8(letter, fold_code_point(decode_utf8(word, at, length)));
    const std::size_t compared = std::min(letter.size(), beginning.size() - matched);
    if (beginning.compare(matched, compared, letter, 0, compared) != 0) return false;
    matched += compared;
    at += length;
  }
  return true;
}

}  // namespace concord::reading
