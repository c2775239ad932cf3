#include "reading/mention/date_number.h"

#include <charconv>

namespace concord::reading {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2100;

// "25", "25th", "25-го": a number with at most a short ending.
std::optional<int> day_in(std::string_view word, std::optional<int> value, std::size_t length) {
  if (!value || *value < 1 || *value > 31 || word.size() - length > 6) return std::nullopt;
  if (length < word.size() &&
      (word[length] == '.' || word[length] == ',' || word[length] == ':' || word[length] == '/'))
    return std::nullopt;
  if (length + 1 < word.size() && word[length] == '-' && word[length + 1] >= '0' && word[length + 1] <= '9')
    return std::nullopt;
  return value;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "2024", "2024-cü": with the ending of an ordinal or without.
std::optional<int> year_in(std::string_view word, std::optional<int> value, std::size_t length) {
  const bool ordinal = length + 1 < word.size() && word[length] == '-' && !is_digit(word[length + 1]);
  if (!value || (length != word.size() && !ordinal) || length != 4 || !is_year(*value)) return std::nullopt;
  return value;
}

// "3-4": two days of one month; nothing where it is something else.
std::optional<std::pair<int, int>> days_in(std::string_view word, std::optional<int> first,
                                           std::size_t length) {
  if (!first || length >= word.size() || word[length] != '-') return std::nullopt;
  const auto last = day_of_month(word.substr(length + 1));
  if (*first < 1 || !last || *last <= *first) return std::nullopt;
  return std::pair{*first, *last};
}

// "2025-2027": a span of years.
std::optional<std::pair<int, int>> years_in(std::string_view word, std::optional<int> first,
                                            std::size_t length) {
  if (!first || !is_year(*first) || length != 4 || length >= word.size() || word[length] != '-')
    return std::nullopt;
  const auto last = year_number(word.substr(length + 1));
  if (!last || *last <= *first) return std::nullopt;
  return std::pair{*first, *last};
}

}  // namespace

std::optional<int> leading_number(std::string_view text, std::size_t& length) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc()) return std::nullopt;
  length = static_cast<std::size_t>(end - text.data());
  return value;
}

bool is_year(int value) {
  return value >= kFirstYear && value <= kLastYear;
}

std::optional<int> day_of_month(std::string_view word) {
  std::size_t length = 0;
  const auto value = leading_number(word, length);
  return day_in(word, value, length);
}

std::optional<int> year_number(std::string_view word) {
  std::size_t length = 0;
  const auto value = leading_number(word, length);
  return year_in(word, value, length);
}

DateNumber date_number(std::string_view word) {
  std::size_t length = 0;
  const auto value = leading_number(word, length);
  return {days_in(word, value, length), day_in(word, value, length), year_in(word, value, length),
          years_in(word, value, length)};
}

}  // namespace concord::reading
