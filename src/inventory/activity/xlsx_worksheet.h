// One worksheet as a table (xlsx_sheet.h says what becomes of its cells).
#pragma once

#include "inventory/activity/xlsx_workbook.h"

namespace concord::inventory {

// `name` is the table's in messages; `cell_bytes` is what all tables may still take, and becomes less.
Result<Sheet> read_worksheet(XlsxPackage& package, const XlsxWorkbook& workbook, const XlsxWorksheet& at,
                             std::string name, std::uint64_t& cell_bytes, Problems& problems);

}  // namespace concord::inventory
