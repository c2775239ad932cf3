#include "base/csv_cell.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace concord {

namespace {

bool is_signed_number(std::string_view text) {
  text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos &&
         std::ranges::count(text, '.') <= 1 && text.front() != '.' && text.back() != '.';
}

// Programs take the full-width signs of East Asian keyboards for the plain ones.
bool looks_like_formula(std::string_view text) {
  constexpr std::array<std::string_view, 11> kBegin = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                       "\n", "＝", "＋", "－", "＠"};
  if (std::ranges::none_of(kBegin, [&](std::string_view sign) { return text.starts_with(sign); }))
    return false;
  return !((text.front() == '-' || text.front() == '+') && is_signed_number(text));
}

}  // namespace

std::string csv_cell(std::string text) {
  if (looks_like_formula(text)) text.insert(0, 1, '\'');
  if (text.find_first_of("\",\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace concord
