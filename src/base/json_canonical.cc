// The writing half of base/json.h: RFC 8785.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <fmt/format.h>
#include <vector>

#include "base/json.h"
#include "base/utf8.h"

namespace concord {

namespace {

// RFC 8785, section 3.2.3 sorts by UTF-16 code units. That differs from the order of UTF-8 bytes only where
// one text has a code point of a supplementary plane (a surrogate, D800 to DFFF) and the other one from E000
// to FFFF.
bool before_in_utf16(std::string_view a, std::string_view b) {
  auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (x == a.end() || y == b.end()) return x == a.end() && y != b.end();
  auto p = static_cast<unsigned char>(*x);
  auto q = static_cast<unsigned char>(*y);
  if ((p >= 0xF0) != (q >= 0xF0)) {
    if (p >= 0xF0 && q >= 0xEE) return true;
    if (q >= 0xF0 && p >= 0xEE) return false;
  }
  return p < q;
}

// RFC 8785, section 3.2.2.2: the two-character escapes where there is one, \u00xx for other controls.
void write_escape(char c, std::string& out) {
  constexpr std::string_view special = "\"\\\b\f\n\r\t";
  constexpr std::string_view letters = "\"\\bfnrt";
  if (std::size_t at = special.find(c); at != special.npos) {
    out += '\\';
    out += letters[at];
  } else {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
  }
}

// Whether eight bytes from `at` on are there and none of them is a control, a quotation mark or a backslash.
// A byte below n borrows when n is taken from it; one that equals a mark is zero when the mark is taken out.
bool all_plain(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kEach = 0x0101010101010101U;
  std::uint64_t bytes = 0;
  if (text.size() - at < sizeof bytes) return false;
  std::memcpy(&bytes, text.data() + at, sizeof bytes);
  const auto below = [](std::uint64_t word, std::uint64_t n) { return (word - kEach * n) & ~word; };
  const std::uint64_t found =
      below(bytes, 0x20) | below(bytes ^ (kEach * '"'), 1) | below(bytes ^ (kEach * '\\'), 1);
  return (found & (kEach * 0x80)) == 0;
}

void write_string(std::string_view text, std::string& out) {
  out += '"';
  std::size_t plain = 0;  // where characters that stand for themselves began
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (all_plain(text, at)) {
      at += sizeof(std::uint64_t) - 1;
      continue;
    }
    const char c = text[at];
    if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\') continue;
    out += text.substr(plain, at - plain);
    write_escape(c, out);
    plain = at + 1;
  }
  out += text.substr(plain);
  out += '"';
}

Status write_value(const Json& value, std::string& out, std::size_t depth);

Status write_object(const Json& value, std::string& out, std::size_t depth) {
  std::vector<const Json::object_t::value_type*> members;
  const auto& object = value.get_ref<const Json::object_t&>();
  members.reserve(object.size());
  for (const auto& member : object) members.push_back(&member);
  std::sort(members.begin(), members.end(),
            [](const auto* a, const auto* b) { return before_in_utf16(a->first, b->first); });
  out += '{';
  for (bool first = true; const auto* member : members) {
    if (!std::exchange(first, false)) out += ',';
    CONCORD_CHECK(append_canonical_text(member->first, out));
    out += ':';
    CONCORD_CHECK(write_value(member->second, out, depth));
  }
  out += '}';
  return {};
}

Status write_integer(std::int64_t value, std::string& out) {
  constexpr std::int64_t largest = std::int64_t{1} << 53;
  if (value > largest || value < -largest) return fail(ErrorCode::kInput, "an integer beyond 2^53");
  out += fmt::format_int(value).c_str();
  return {};
}

Status write_value(const Json& value, std::string& out, std::size_t depth) {
  if (depth == 0) return fail(ErrorCode::kInput, "nested too deeply");
  switch (value.type()) {
    case Json::value_t::null:
      out += "null";
      return {};
    case Json::value_t::boolean:
      out += value.get<bool>() ? "true" : "false";
      return {};
    case Json::value_t::number_integer:
      return write_integer(value.get<std::int64_t>(), out);
    case Json::value_t::number_unsigned:
      if (value.get<std::uint64_t>() > (std::uint64_t{1} << 53U)) {
        return fail(ErrorCode::kInput, "an integer beyond 2^53");
      }
      return write_integer(value.get<std::int64_t>(), out);
    case Json::value_t::number_float: {
      auto number = value.get<double>();
      if (!std::isfinite(number)) return fail(ErrorCode::kInput, "a number that is not finite");
      // Printed without an exponent below 1e21, it would be read back as an integer that is refused.
      if (std::fabs(number) > 0x1p53 && std::fabs(number) < 1e21) {
        return fail(ErrorCode::kInput, "an integer beyond 2^53");
      }
      out += ecmascript_number(number);
      return {};
    }
    case Json::value_t::string:
      return append_canonical_text(value.get_ref<const std::string&>(), out);
    case Json::value_t::array: {
      out += '[';
      for (bool first = true; const Json& element : value) {
        if (!std::exchange(first, false)) out += ',';
        CONCORD_CHECK(write_value(element, out, depth - 1));
      }
      out += ']';
      return {};
    }
    case Json::value_t::object:
      return write_object(value, out, depth - 1);
    default:
      return fail(ErrorCode::kInput, "a value that JSON does not have");
  }
}

}  // namespace

std::string ecmascript_number(double value) {
  if (value == 0) return "0";  // also for -0
  // Shortest digits that read back as the same double, as d.ddde±xx.
  char buffer[40];
  auto end =
      std::to_chars(buffer, buffer + sizeof buffer, std::fabs(value), std::chars_format::scientific).ptr;
  std::string_view shortest(buffer, static_cast<std::size_t>(end - buffer));
  std::size_t e = shortest.find('e');
  std::string digits(1, shortest[0]);
  if (e > 2) digits += shortest.substr(2, e - 2);
  int exponent = 0;
  std::string_view written = shortest.substr(e + 1);
  if (written.front() == '+') written.remove_prefix(1);
  std::from_chars(written.data(), written.data() + written.size(), exponent);
  const int n = exponent + 1;  // the decimal point stands after n digits; names as in ECMA-262
  const int k = static_cast<int>(digits.size());
  std::string out = value < 0 ? "-" : "";
  if (k <= n && n <= 21) return out + digits + std::string(static_cast<std::size_t>(n - k), '0');
  if (0 < n && n <= 21) {
    return out + digits.substr(0, static_cast<std::size_t>(n)) + "." +
           digits.substr(static_cast<std::size_t>(n));
  }
  if (-6 < n && n <= 0) return out + "0." + std::string(static_cast<std::size_t>(-n), '0') + digits;
  out += digits[0];
  if (k > 1) out += "." + digits.substr(1);
  return out + "e" + (n - 1 < 0 ? "-" : "+") + std::to_string(std::abs(n - 1));
}

Status append_canonical_text(std::string_view text, std::string& out) {
  if (first_invalid_utf8(text)) return fail(ErrorCode::kInput, "a string that is not valid UTF-8");
  write_string(text, out);
  return {};
}

Result<std::string> canonical_json(const Json& value) {
  std::string out;
  CONCORD_CHECK(write_value(value, out, 512));
  return out;
}

}  // namespace concord
