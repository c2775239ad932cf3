// Any bytes as a workbook, and any bytes as the rows of a whole one: what comes of it is within its limits.
#include <cstdint>

#include "base/bytes.h"
#include "base/utf8.h"
#include "check.h"
#include "inventory/activity/test_workbook.h"
#include "inventory/activity/xlsx_sheet.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace concord;
  const std::string_view bytes = as_text({data, size});
  const std::string book =
      bytes.starts_with("PK")
          ? std::string(bytes)
          : inventory::test::workbook({{.name = "S", .rows = std::string(bytes)}}, "<si><t>text</t></si>",
                                      "<cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs>");
  Problems problems;
  const auto sheets = inventory::read_xlsx(book, "a.xlsx", problems, {.unpacked_bytes = 1U << 22U});
  if (!sheets) return 0;
  for (const inventory::Sheet& sheet : *sheets) {
    demand(!sheet.rows.empty());
    std::uint32_t last = 0;
    for (const inventory::SheetRow& row : sheet.rows) {
      demand(row.row > last && row.cells.size() <= inventory::kMostColumns);
      last = row.row;
      for (const std::string& cell : row.cells) demand(!first_invalid_utf8(cell));
    }
  }
  for (const Problem& problem : problems) demand(problem.file == "a.xlsx[S]" || bytes.starts_with("PK"));
  return 0;
}
