// Numbers as dates write them: days, with an ending or as a range, and years. All functions are pure.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace concord::reading {

// The number that the text begins with and how many bytes it takes.
std::optional<int> leading_number(std::string_view text, std::size_t& length);

// Whether a report may speak of the year: 1900 to 2100.
bool is_year(int value);

// "25", "25th", "25-го"
std::optional<int> day_of_month(std::string_view word);

// "2024", "2024-cü"
std::optional<int> year_number(std::string_view word);

// What a word may be in a date.
struct DateNumber {
  std::optional<std::pair<int, int>> days;  // "3-4"
  std::optional<int> day;
  std::optional<int> year;
  std::optional<std::pair<int, int>> years;  // "2025-2027"
};
DateNumber date_number(std::string_view word);

}  // namespace concord::reading
