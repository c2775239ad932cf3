#include "inventory/activity/cell_name.h"

#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace concord::inventory {

std::string column_letters(std::size_t column) {
  std::string letters;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  return letters;
}

std::string cell_name(std::size_t column, std::uint32_t row) {
  return fmt::format("{}{}", column_letters(column), row);
}

std::optional<CellPlace> parse_cell_name(std::string_view text) {
  CellPlace place;
  std::size_t letters = 0;
  for (; letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z'; ++letters) {
    if (letters == 3) return std::nullopt;
    place.column = place.column * 26 + static_cast<std::size_t>(text[letters] - 'A' + 1);
  }
  const std::string_view digits = text.substr(letters);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), place.row);
  if (letters == 0 || digits.size() > 7 || error != std::errc{} || end != digits.data() + digits.size() ||
      place.row == 0)
    return std::nullopt;
  --place.column;
  return place;
}

std::optional<CellRange> parse_cell_range(std::string_view text) {
  const std::size_t colon = text.find(':');
  auto first = parse_cell_name(text.substr(0, colon));
  auto last = colon == std::string_view::npos ? first : parse_cell_name(text.substr(colon + 1));
  if (!first || !last) return std::nullopt;
  if (first->row > last->row) std::swap(first->row, last->row);
  if (first->column > last->column) std::swap(first->column, last->column);
  return CellRange{.first_column = first->column,
                   .last_column = last->column,
                   .first_row = first->row,
                   .last_row = last->row};
}

}  // namespace concord::inventory
