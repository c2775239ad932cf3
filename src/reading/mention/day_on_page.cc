#include "reading/mention/day_on_page.h"

#include <charconv>
#include <vector>

#include "reading/text/month_names.h"

namespace concord::reading {

std::optional<PartialDate> stacked_date(const MarkedText& text, std::uint32_t first, std::uint32_t end) {
  std::vector<int> numbers;
  for (std::uint32_t i = first; i < end; ++i) {
    if (text.token(i).kind == TokenKind::kPunctuation) continue;
    const std::string_view word = text.word(i);
    if (text.token(i).kind != TokenKind::kNumber || word.size() > 4) return std::nullopt;
    int value = 0;
    for (const char c : word) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    numbers.push_back(value);
  }
  if (numbers.size() != 3 || numbers[2] < 1900 || !PartialDate::valid(numbers[2], numbers[1], numbers[0]))
    return std::nullopt;
  return PartialDate{numbers[2], numbers[1], numbers[0]};
}

std::optional<PartialDate> foreign_date(const MarkedText& text, const Sentence& line) {
  const auto number = [&](std::uint32_t at, std::size_t digits) {
    int value = 0;
    if (text.token(at).kind != TokenKind::kNumber || text.word(at).size() > digits) return value;
    const std::string_view word = text.word(at);
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc() && end == word.data() + word.size() ? value : 0;
  };
  for (std::uint32_t i = line.first_token; i + 2 < line.end_token; ++i) {
    const int day = number(i, 2);
    const std::uint32_t word = text.is_mark(i + 1, U'.') ? i + 2 : i + 1;
    if (day == 0 || word + 1 >= line.end_token || !text.is_word(word)) continue;
    const int year = number(word + 1, 4);
    const int month = year < 1900 ? 0 : month_in_any_language(text.word(word));
    if (month != 0 && PartialDate::valid(year, month, day)) return PartialDate{year, month, day};
  }
  return std::nullopt;
}

std::optional<PartialDate> month_alone(std::string_view number) {
  constexpr std::size_t kYearAndMonth = 7;
  if (number.size() != kYearAndMonth || number[4] != '-') return std::nullopt;
  if (auto date = PartialDate::parse(number)) return *date;
  return std::nullopt;
}

}  // namespace concord::reading
