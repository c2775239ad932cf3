#include "record/schema_format.h"

#include <algorithm>
#include <array>

#include "base/sha256.h"
#include "base/time.h"
#include "record/entry.h"

namespace concord::record {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_hex(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f');
}

bool is_sha256(std::string_view text) {
  return text.size() == 64 && std::ranges::all_of(text, is_hex);
}

bool is_document(std::string_view text) {
  constexpr std::string_view prefix = kDocumentUrn;
  return text.starts_with(prefix) && is_sha256(text.substr(prefix.size()));
}

bool is_kind(std::string_view text) {
  return !text.empty() && is_lower(text.front()) &&
         std::ranges::all_of(text, [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

bool is_subject(std::string_view text) {
  std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || text.size() > 200 || !is_kind(text.substr(0, colon))) return false;
  std::string_view name = text.substr(colon + 1);
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return is_lower(c) || is_upper(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == ':';
  });
}

bool is_country(std::string_view text) {
  return text.size() == 2 && is_upper(text[0]) && is_upper(text[1]);
}

bool is_user_name(std::string_view text) {
  return !text.empty() && text.size() <= 64 && (is_lower(text.front()) || is_digit(text.front())) &&
         std::ranges::all_of(
             text, [](char c) { return is_lower(c) || is_digit(c) || c == '.' || c == '-' || c == '_'; });
}

bool is_partial_date(std::string_view text) {
  return PartialDate::parse(text).has_value();
}
bool is_instant(std::string_view text) {
  return parse_instant(text).has_value();
}

constexpr std::array kFormats = {
    TextFormat{"partial-date", "a day, month or year such as 2024-05-08, 2024-05 or 2024", is_partial_date},
    TextFormat{"instant", "a time such as 2024-05-08T12:30:00Z", is_instant},
    TextFormat{"sha256", "64 lower-case hexadecimal digits", is_sha256},
    TextFormat{"document", "urn:sha256: and 64 lower-case hexadecimal digits", is_document},
    TextFormat{"kind", "lower-case letters, digits and hyphens", is_kind},
    TextFormat{"subject", "a kind, a colon and a name such as event:3f2a0c9d11b74e05", is_subject},
    TextFormat{"country", "a country's two capital letters (ISO 3166-1 alpha-2)", is_country},
    TextFormat{"user-name",
               "1 to 64 lower-case letters, digits, dots, hyphens or underscores, a letter or digit first",
               is_user_name},
};

}  // namespace

const TextFormat* find_format(std::string_view name) {
  auto at = std::ranges::find(kFormats, name, &TextFormat::name);
  return at == kFormats.end() ? nullptr : &*at;
}

}  // namespace concord::record
