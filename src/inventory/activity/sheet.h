// A table of cells as a spreadsheet or a CSV file has it, before anybody knows what its columns mean.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace concord::inventory {

struct SheetRow {
  std::uint32_t row = 0;           // as a spreadsheet counts, from 1
  std::vector<std::string> cells;  // trimmed
};

struct Sheet {
  std::string name;            // as messages name it: "energy.csv", "energy.xlsx[Fuels]"
  std::vector<SheetRow> rows;  // those with anything in them
};

// No table of a country's activity data comes near.
inline constexpr std::size_t kMostRows = 1'000'000;
inline constexpr std::size_t kMostColumns = 1000;

// RFC 4180, UTF-8 with or without a byte order mark; separated by commas, semicolons or tabs, whichever its
// first line has most of. kInput where a quote is not closed or a byte is no UTF-8, kTooLarge beyond the
// limits.
Result<Sheet> read_csv(std::string_view text, std::string name);

}  // namespace concord::inventory
