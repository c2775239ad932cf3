// ASCII as formats are written in it, whatever the language of the text: letters without case, white space.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/trim.h"

namespace concord::reading {

constexpr char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool is_ascii_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

inline std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = ascii_lower(c);
  return out;
}

constexpr bool same_ascii(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (ascii_lower(a[i]) != ascii_lower(b[i])) return false;
  return true;
}

constexpr bool starts_with_ascii(std::string_view text, std::string_view prefix) {
  return same_ascii(text.substr(0, prefix.size()), prefix);
}

constexpr bool ends_with_ascii(std::string_view text, std::string_view suffix) {
  return text.size() >= suffix.size() && same_ascii(text.substr(text.size() - suffix.size()), suffix);
}

// Where `wanted` begins in `text`, whatever the case; npos where it does not.
constexpr std::size_t find_ascii(std::string_view text, std::string_view wanted, std::size_t from = 0) {
  for (std::size_t at = from; at + wanted.size() <= text.size(); ++at)
    if (same_ascii(text.substr(at, wanted.size()), wanted)) return at;
  return std::string_view::npos;
}

}  // namespace concord::reading
