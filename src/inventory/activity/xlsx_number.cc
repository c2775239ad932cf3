#include "inventory/activity/xlsx_number.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace concord::inventory {

namespace {

// The shortest that gives the same number when it is read, without an exponent as far as people write it so.
std::string shortest(double number) {
  const double size = std::abs(number);
  const bool plain = size == 0 || (size >= 1e-7 && size < 1e21);
  std::array<char, 64> buffer{};
  const auto [end, error] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), number == 0 ? 0.0 : number,
                    plain ? std::chars_format::fixed : std::chars_format::scientific);
  return {buffer.data(), end};
}

// A hundred times as much, by moving the point: 0.07 * 100 is not 7.
std::string percent_of(std::string text) {
  if (text.contains('e')) return text + "e2";  // no share anybody means; no number to who reads it
  std::size_t point = text.find('.');
  if (point == std::string::npos) {
    text += ".";
    point = text.size() - 1;
  }
  text.erase(point, 1);
  while (text.size() < point + 2) text += '0';
  if (text.size() > point + 2) text.insert(point + 2, ".");
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  while (text.size() > sign + 1 && text[sign] == '0' && text[sign + 1] != '.') text.erase(sign, 1);
  return text;
}

std::optional<std::string> day_text(double serial, bool from_1904) {
  constexpr double kLast = 2958465;  // 31 December 9999, counted from 1900
  constexpr int kSecondsOfDay = 86400;
  if (!(serial >= 0) || serial >= kLast + 1) return std::nullopt;
  auto days = static_cast<std::int32_t>(serial);
  auto seconds = static_cast<std::int32_t>(std::lround((serial - days) * kSecondsOfDay));
  if (seconds == kSecondsOfDay) {
    ++days;
    seconds = 0;
  }
  std::string time = fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
  if (days == 0 && !from_1904) return time;
  if (days == 60 && !from_1904) return "1900-02-29";
  using namespace std::chrono;
  const sys_days first = from_1904 ? sys_days(1904y / January / 1)
                                   : sys_days(1899y / December / 31) - std::chrono::days(days > 60 ? 1 : 0);
  const year_month_day day(first + std::chrono::days(days));
  std::string text = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                                 static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return seconds == 0 ? text : text + "T" + time;
}

}  // namespace

NumberForm built_in_form(unsigned number) {
  if (number == 9 || number == 10) return NumberForm::kPercent;
  const bool date = (number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
                    (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
  return date ? NumberForm::kDate : NumberForm::kPlain;
}

NumberForm form_of(std::string_view code) {
  NumberForm form = NumberForm::kPlain;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    switch (code[i]) {
      case '"':  // letters as they stand, to the next quotation mark
        i = std::min(code.find('"', i + 1), code.size() - 1);
        break;
      case '\\':
      case '_':
      case '*':  // the letter behind it stands for itself
        ++i;
        break;
      case '[': {  // a colour, a condition, a locale, or hours and minutes over a day
        const std::string_view inside = code.substr(i + 1, code.find(']', i) - i - 1);
        if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos)
          return NumberForm::kDate;
        i = std::min(code.find(']', i), code.size() - 1);
        break;
      }
      case '%':
        form = NumberForm::kPercent;
        break;
      default:
        if (std::string_view("yYmMdDhHsS").contains(code[i])) return NumberForm::kDate;
    }
  }
  return form;
}

std::optional<std::string> number_text(std::string_view text, NumberForm form, bool from_1904) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  if (form == NumberForm::kDate) return day_text(number, from_1904);
  const std::string plain = shortest(number);
  return form == NumberForm::kPercent ? percent_of(plain) + "%" : plain;
}

}  // namespace concord::inventory
