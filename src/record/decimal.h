// Decimal numbers as the log's text formats write them (C2SP tlog-checkpoint, tlog-tiles, tlog-proof): digits
// only, no leading zero. Below 2^63, because signed integers are what other implementations read them into.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

namespace concord::record {

inline std::optional<std::uint64_t> parse_decimal(std::string_view text) {
  if (text.empty() || (text.size() > 1 && text.front() == '0')) return std::nullopt;
  std::uint64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value >> 63U != 0) return std::nullopt;
  return value;
}

}  // namespace concord::record
