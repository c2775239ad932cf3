// UTF-8 (RFC 3629) without surprises: where a text stops being valid, and code points beside bytes, because
// W3C Web Annotation positions count characters while everything inside Concord counts bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace concord {

// Offset of the first byte that is not well-formed UTF-8 (overlong forms and surrogates are not), or nothing.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// The code point at `offset` of valid UTF-8, and its length in bytes through `length`.
char32_t decode_utf8(std::string_view text, std::size_t offset, std::size_t& length);
void append_utf8(std::string& out, char32_t code_point);

// Number of code points in valid UTF-8.
std::size_t count_code_points(std::string_view text);

// Byte offset to code point offset and back in one text, in O(1) after an O(n) build. The text must outlive
// it.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  std::size_t to_code_points(std::size_t byte_offset) const;
  std::size_t to_bytes(std::size_t code_point_offset) const;

 private:
  std::string_view text_;
  std::vector<std::uint32_t> at_;  // code points before each block of 64 bytes
};

}  // namespace concord
