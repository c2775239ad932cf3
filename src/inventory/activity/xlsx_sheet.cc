#include "inventory/activity/xlsx_sheet.h"

#include <fmt/format.h>

#include "inventory/activity/xlsx_worksheet.h"

namespace concord::inventory {

Result<std::vector<Sheet>> read_xlsx(std::string_view bytes, const std::string& name, Problems& problems,
                                     const XlsxLimits& limits) {
  auto package = XlsxPackage::open(bytes, limits);
  if (!package) return std::unexpected(std::move(package.error()).at(name));
  auto workbook = read_workbook(*package);
  if (!workbook) return std::unexpected(std::move(workbook.error()).at(name));
  std::vector<Sheet> sheets;
  std::uint64_t cell_bytes = limits.cell_bytes;
  const std::size_t known = problems.size();
  for (const XlsxWorksheet& at : workbook->sheets) {
    CONCORD_TRY(Sheet sheet, read_worksheet(*package, *workbook, at, fmt::format("{}[{}]", name, at.name),
                                            cell_bytes, problems));
    if (!sheet.rows.empty()) sheets.push_back(std::move(sheet));
  }
  if (sheets.empty() && problems.size() == known)
    return fail(ErrorCode::kInput, "there is nothing in any of its sheets", name,
                "its first row names the columns");
  return sheets;
}

}  // namespace concord::inventory
