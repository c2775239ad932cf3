// Tables of an XLSX workbook (ECMA-376 Part 1, SpreadsheetML), streamed from memory. What is counted must be
// what a reader of the workbook sees and what another program can check, so a formula, an error, merged cells
// and what is hidden are named and not used.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inventory/activity/sheet.h"

namespace concord::inventory {

struct XlsxLimits {
  std::uint64_t file_bytes = std::uint64_t{64} << 20U;
  std::uint64_t unpacked_bytes = std::uint64_t{512} << 20U;  // of all parts that are read
  std::uint64_t ratio = 300;                                 // of unpacked bytes to the file's
  std::uint64_t text_bytes = std::uint64_t{32} << 20U;       // of the texts that cells share
  std::uint64_t cell_bytes = std::uint64_t{96} << 20U;       // of the tables in memory
};

// A sheet for each worksheet with anything in it, named "energy.xlsx[Fuels]". The first row names columns,
// and what stands in a column without a name is left out. Cells become text:
//   a number is its shortest decimal ("0.1"), one shown in percent "5%", one shown as a date "2020-01-31" or
//   "2020-01-31T12:00:00"; a truth value is TRUE or FALSE
//
// A problem for each formula, error, merged range, hidden row or number that is none: rows with one are left
// out, the sheet where it is in the first row or a whole column is hidden; a sheet that is hidden is marked.
// kInput, with the sheet and cell, where the file is no XLSX or is damaged; kTooLarge beyond the limits.
Result<std::vector<Sheet>> read_xlsx(std::string_view bytes, const std::string& name, Problems& problems,
                                     const XlsxLimits& limits = {});

}  // namespace concord::inventory
