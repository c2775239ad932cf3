// A table of cells as a spreadsheet or a CSV file has it, before anybody knows what its columns mean.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/problem.h"

namespace concord::inventory {

struct SheetRow {
  std::uint32_t row = 0;           // as a spreadsheet counts, from 1
  std::vector<std::string> cells;  // trimmed
};

struct Sheet {
  std::string name;            // as messages name it: "energy.csv", "energy.xlsx[Fuels]"
  std::vector<SheetRow> rows;  // those with anything in them
  bool lettered = false;       // its columns have letters, by which messages name cells: "B7"
  bool hidden = false;         // from who opens the workbook; never of read_sheets()
};

// No table of a country's activity data comes near.
inline constexpr std::size_t kMostRows = 1'000'000;
inline constexpr std::size_t kMostColumns = 1000;

// All tables of a file, which its content tells to be an XLSX workbook (xlsx_sheet.h) or CSV. What cannot be
// used of it is a problem each, so is a table in a hidden sheet; other hidden sheets are passed over, for
// they are lists that a template's cells choose from. kInput where it is neither, saying what it is instead.
Result<std::vector<Sheet>> read_sheets(std::string_view bytes, const std::string& name, Problems& problems);

// RFC 4180, UTF-8 with or without a byte order mark; separated by commas, semicolons or tabs, whichever its
// first line has most of. kInput where a quote is not closed or a byte is no UTF-8, kTooLarge beyond the
// limits.
Result<Sheet> read_csv(std::string_view text, std::string name);

}  // namespace concord::inventory
