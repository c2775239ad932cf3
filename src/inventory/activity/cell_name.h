// How a spreadsheet names cells: columns by letters, rows by numbers from 1, "B7", "A1:C3".
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concord::inventory {

struct CellPlace {
  std::size_t column = 0;  // from 0
  std::uint32_t row = 0;   // from 1
};

struct CellRange {
  std::size_t first_column = 0;
  std::size_t last_column = 0;
  std::uint32_t first_row = 0;
  std::uint32_t last_row = 0;
};

std::string column_letters(std::size_t column);  // 0 is "A", 26 "AA"
std::string cell_name(std::size_t column, std::uint32_t row);
std::optional<CellPlace> parse_cell_name(std::string_view text);   // at most three letters and seven digits
std::optional<CellRange> parse_cell_range(std::string_view text);  // also of one cell alone

}  // namespace concord::inventory
