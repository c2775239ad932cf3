#include "reading/decode/day.h"

#include <algorithm>
#include <array>
#include <vector>

#include "reading/decode/ascii.h"

namespace concord::reading {
namespace {

// RFC 822's months, which are no words of a language there.
constexpr std::array<std::string_view, 12> kMonths = {"jan", "feb", "mar", "apr", "may", "jun",
                                                      "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr int kEarliestYear = 1900;
constexpr int kLatestYear = 2200;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The number that `text` is, of `least` to `most` digits; -1 where it is none.
int number_of(std::string_view text, std::size_t least, std::size_t most) {
  if (text.size() < least || text.size() > most) return -1;
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::optional<PartialDate> checked(int year, int month, int day) {
  if (year < kEarliestYear || year > kLatestYear || month < 1 || day < 1 ||
      !PartialDate::valid(year, month, day))
    return std::nullopt;
  return PartialDate{year, month, day};
}

// "2024-05-09", "2024-05-09T10:00:00+03:00", "20240509", "2024/05/09".
std::optional<PartialDate> iso_day(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 8 || digits == 14)
    return checked(number_of(text.substr(0, 4), 4, 4), number_of(text.substr(4, 2), 2, 2),
                   number_of(text.substr(6, 2), 2, 2));
  if (digits != 4 || text.size() < 10 || (text[4] != '-' && text[4] != '/') || text[7] != text[4])
    return std::nullopt;
  if (text.size() > 10 && is_digit(text[10])) return std::nullopt;
  return checked(number_of(text.substr(0, 4), 4, 4), number_of(text.substr(5, 2), 2, 2),
                 number_of(text.substr(8, 2), 2, 2));
}

// "Thu, 09 May 2024 ...", with or without the weekday; a year of two digits is of this or the last century.
std::optional<PartialDate> mail_day(std::string_view text) {
  const std::size_t comma = text.find(',');
  if (comma != std::string_view::npos && comma < 12) text.remove_prefix(comma + 1);
  std::vector<std::string_view> words;
  while (words.size() < 3) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n-");
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t end = std::min(text.find_first_of(" \t\r\n-", begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    text.remove_prefix(end);
  }
  int month = 0;
  for (std::size_t i = 0; i < kMonths.size(); ++i)
    if (starts_with_ascii(words[1], kMonths[i])) month = static_cast<int>(i) + 1;
  int year = number_of(words[2], 2, 4);
  if (year >= 0 && words[2].size() == 2) year += year < 70 ? 2000 : 1900;
  const int day = number_of(words[0], 1, 2);
  if (day < 0 || month == 0) return std::nullopt;
  return checked(year, month, day);
}

}  // namespace

std::optional<PartialDate> day_in(std::string_view text) {
  text = trimmed(text);
  if (const auto day = iso_day(text)) return day;
  return mail_day(text);
}

std::string language_of(std::string_view tag) {
  tag = trimmed(tag);
  tag = tag.substr(0, tag.find_first_of("-_"));
  if (tag.size() != 2) return {};
  for (const char c : tag)
    if (ascii_lower(c) < 'a' || ascii_lower(c) > 'z') return {};
  return ascii_lower(tag);
}

}  // namespace concord::reading
