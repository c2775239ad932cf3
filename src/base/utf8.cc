#include "base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace concord {

namespace {

constexpr std::size_t kBlock = 64;

bool starts_code_point(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

// Length of the well-formed sequence at `at`, or 0 (Unicode 15, table 3-7).
std::size_t sequence_length(std::string_view text, std::size_t at) {
  auto byte = [&](std::size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  unsigned lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    if (!continues(1) || !continues(2)) return 0;
    if (lead == 0xE0 && byte(1) < 0xA0) return 0;
    if (lead == 0xED && byte(1) > 0x9F) return 0;
    return 3;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (!continues(1) || !continues(2) || !continues(3)) return 0;
    if (lead == 0xF0 && byte(1) < 0x90) return 0;
    if (lead == 0xF4 && byte(1) > 0x8F) return 0;
    return 4;
  }
  return 0;
}

// Whether eight bytes from `at` on are there and all ASCII, as most are.
bool all_ascii(std::string_view text, std::size_t at) {
  std::uint64_t bytes = 0;
  if (text.size() - at < sizeof bytes) return false;
  std::memcpy(&bytes, text.data() + at, sizeof bytes);
  return (bytes & 0x8080808080808080U) == 0;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (all_ascii(text, at)) {
      at += sizeof(std::uint64_t);
      continue;
    }
    std::size_t length = sequence_length(text, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

char32_t decode_utf8(std::string_view text, std::size_t offset, std::size_t& length) {
  auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[offset + i]));
  };
  // Letters of two bytes are most of what comes here.
  if (byte(0) >= 0xC2 && byte(0) <= 0xDF && offset + 1 < text.size() && (byte(1) & 0xC0U) == 0x80U) {
    length = 2;
    return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
  }
  length = std::max<std::size_t>(1, sequence_length(text, offset));
  switch (length) {
    case 3:
      return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    case 4:
      return ((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) |
             (byte(3) & 0x3FU);
    default:
      return byte(0) < 0x80 ? byte(0) : U'\uFFFD';
  }
}

void append_utf8(std::string& out, char32_t c) {
  auto put = [&](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0U | (c >> 6U));
    put(0x80U | (c & 0x3FU));
  } else if (c < 0x10000) {
    put(0xE0U | (c >> 12U));
    put(0x80U | ((c >> 6U) & 0x3FU));
    put(0x80U | (c & 0x3FU));
  } else {
    put(0xF0U | (c >> 18U));
    put(0x80U | ((c >> 12U) & 0x3FU));
    put(0x80U | ((c >> 6U) & 0x3FU));
    put(0x80U | (c & 0x3FU));
  }
}

std::size_t count_code_points(std::string_view text) {
  // Eight bytes at once: those that go on with a sequence have their highest bit set and the next one not.
  constexpr std::uint64_t kHighest = 0x8080'8080'8080'8080U;
  std::size_t going_on = 0;
  std::size_t at = 0;
  constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101U;  // times it, the highest byte is the sum of all
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    going_on += ((bytes & ~(bytes << 1U) & kHighest) >> 7U) * kOnes >> 56U;
  }
  for (; at < text.size(); ++at) going_on += starts_code_point(text[at]) ? 0 : 1;
  return text.size() - going_on;
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  at_.reserve(text.size() / kBlock + 2);
  std::uint32_t seen = 0;
  for (std::size_t block = 0; block <= text.size(); block += kBlock) {
    at_.push_back(seen);
    seen += static_cast<std::uint32_t>(count_code_points(text.substr(block, kBlock)));
  }
}

std::size_t CodePointIndex::to_code_points(std::size_t byte_offset) const {
  byte_offset = std::min(byte_offset, text_.size());
  std::size_t block = byte_offset / kBlock;
  return at_[block] + count_code_points(text_.substr(block * kBlock, byte_offset - block * kBlock));
}

std::size_t CodePointIndex::to_bytes(std::size_t code_point_offset) const {
  auto block = std::upper_bound(at_.begin(), at_.end(), code_point_offset) - at_.begin() - 1;
  std::size_t at = static_cast<std::size_t>(block) * kBlock;
  std::size_t left = code_point_offset - at_[static_cast<std::size_t>(block)];
  while (at < text_.size() && !starts_code_point(text_[at])) ++at;
  for (; left > 0 && at < text_.size(); --left) {
    ++at;
    while (at < text_.size() && !starts_code_point(text_[at])) ++at;
  }
  return at;
}

}  // namespace concord
