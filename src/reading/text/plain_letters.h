// Words of letters of ASCII and of the Russian alphabet, told by their bytes. Texts consist of them, so that
// the general way, a code point after the other, is left for the rest.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "reading/text/document.h"

namespace concord::reading {

inline bool is_plain_digit(char c) {
  return c >= '0' && c <= '9';
}

// The bytes of such a letter or of a digit at `at`; 0 where there is none.
struct Plain {
  std::size_t length = 0;
  bool capital = false;
};

[[gnu::always_inline]] inline Plain plain_at(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) {
    if ((first >= 'a' && first <= 'z') || (first >= '0' && first <= '9')) return {1, false};
    return {first >= 'A' && first <= 'Z' ? 1U : 0U, true};
  }
  if ((first != 0xD0 && first != 0xD1) || at + 1 >= text.size()) return {};
  const auto second = static_cast<unsigned char>(text[at + 1]);
  if (second < 0x80 || second > 0xBF || (first == 0xD1 && second > 0x9F)) return {};  // beyond U+045F
  return {2, first == 0xD0 && second <= 0xAF};
}

// Of a word of plain letters after the first, which are all small: most words. kNone where it is another.
inline Shape common_shape(std::string_view word) {
  const Plain first = plain_at(word, 0);
  if (first.length == 0 || is_plain_digit(word[0])) return Shape::kNone;
  for (std::size_t at = first.length; at < word.size();) {
    const Plain next = plain_at(word, at);
    if (next.length == 0 || next.capital || is_plain_digit(word[at])) return Shape::kNone;
    at += next.length;
  }
  return first.capital ? Shape::kCapitalised : Shape::kLower;
}

inline bool is_small_ascii(char c) {
  return c >= 'a' && c <= 'z';
}

// Where the small letters of ASCII end that stand at `at`: eight bytes are looked at together, as words are
// of every length and a step for each letter would be guessed wrong at their ends.
inline std::size_t small_letters_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kEach = 0x0101'0101'0101'0101U;
  constexpr std::uint64_t kHighBits = kEach * 0x80U;
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) bytes = std::byteswap(bytes);
    const std::uint64_t low = bytes & ~kHighBits;
    const std::uint64_t from_a = low + kEach * (0x80U - 'a');        // the high bit where a byte is no less
    const std::uint64_t behind_z = low + kEach * (0x80U - 'z' - 1);  // where it is more
    const std::uint64_t others = (~from_a | behind_z | bytes) & kHighBits;
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others)) / 8;
  }
  while (at < text.size() && is_small_ascii(text[at])) ++at;
  return at;
}

// Whether two bytes of valid UTF-8 are a small Cyrillic letter up to U+045F.
inline bool is_small_cyrillic(char first, char second) {
  return (first == '\xD0' && static_cast<unsigned char>(second) >= 0xB0) ||
         (first == '\xD1' && static_cast<unsigned char>(second) < 0xA0);
}

// Where the small Cyrillic letters end that stand at `at`, of two bytes each: four are looked at together.
inline std::size_t small_cyrillic_end(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kEach = 0x0001'0001'0001'0001U;  // the lowest bit of each letter's first byte
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if constexpr (std::endian::native == std::endian::big) bytes = std::byteswap(bytes);
    const std::uint64_t other_first = (bytes & kEach * 0xFEU) ^ kEach * 0xD0U;  // 0xD0 or 0xD1
    // Behind 0xD0 the second byte is 0xB0 to 0xBF, behind 0xD1 0x80 to 0x9F; valid UTF-8 has none beyond
    // these.
    const std::uint64_t second_alphabet = bytes & kEach;
    const std::uint64_t bit5 = bytes >> 13U & kEach;
    const std::uint64_t bit4 = bytes >> 12U & kEach;
    const std::uint64_t small = (second_alphabet & ~bit5) | (~second_alphabet & bit5 & bit4);
    const std::uint64_t others = other_first | (small ^ kEach);
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others)) / 16 * 2;
  }
  while (at + 1 < text.size() && is_small_cyrillic(text[at], text[at + 1])) at += 2;
  return at;
}

// Whether no word goes on behind the byte.
inline bool ends_word(char byte) {
  constexpr std::uint64_t kMarks =
      std::uint64_t{1} << ' ' | std::uint64_t{1} << ',' | std::uint64_t{1} << '\n' | std::uint64_t{1} << ';' |
      std::uint64_t{1} << ':' | std::uint64_t{1} << ')' | std::uint64_t{1} << '"' | std::uint64_t{1} << '!' |
      std::uint64_t{1} << '?';
  const auto place = static_cast<unsigned char>(byte);
  return place < 64 && (kMarks >> place & 1U) != 0;
}

// A word of small plain letters after the first with nothing behind it that a word may go on with: most
// words. Its end and shape, or `begin` where it is another.
struct CommonWord {
  std::size_t end = 0;
  Shape shape = Shape::kNone;
};

[[gnu::always_inline]] inline CommonWord common_word(std::string_view text, std::size_t begin) {
  const CommonWord none{.end = begin};
  const Plain first = plain_at(text, begin);
  if (first.length == 0 || is_plain_digit(text[begin])) return none;
  const char* const bytes = text.data();
  const std::size_t size = text.size();
  std::size_t at = begin + first.length;
  if (first.length == 1) at = small_letters_end(text, at);
  while (at < size && !ends_word(bytes[at])) {
    const bool ascii = static_cast<unsigned char>(bytes[at]) < 0x80;
    const std::size_t end = ascii ? small_letters_end(text, at) : small_cyrillic_end(text, at);
    if (end == at) break;
    at = end;
  }
  const bool longer = at > begin + first.length;
  if (at < size) {
    const char behind = bytes[at];
    const bool stop =
        behind == '.' && longer && (at + 1 == size || bytes[at + 1] == ' ' || bytes[at + 1] == '\n');
    if (!stop && !ends_word(behind)) return none;
  }
  return {at, first.capital ? Shape::kCapitalised : Shape::kLower};
}

}  // namespace concord::reading
