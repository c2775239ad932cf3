// Bytes as text and back: lower-case hexadecimal and base64 (RFC 4648, section 4, with padding).
// Decoders are strict: one spelling for each value, so that a re-encoded document is the same document.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord {

using ByteSpan = std::span<const std::uint8_t>;

inline ByteSpan as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view as_text(ByteSpan bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string to_hex(ByteSpan bytes);
Result<std::string> from_hex(std::string_view hex);  // lower-case only

std::string to_base64(ByteSpan bytes);
std::string to_base64url(ByteSpan bytes);  // RFC 4648, section 5, without padding: for addresses and headers
Result<std::string> from_base64(std::string_view text);  // padding required, unused bits must be zero

}  // namespace concord
