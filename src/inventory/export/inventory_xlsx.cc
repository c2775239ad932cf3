#include "inventory/export/inventory_xlsx.h"

#include <fmt/format.h>
#include <set>

#include "inventory/export/reporting_table.h"
#include "inventory/export/sheet_writer.h"

namespace concord::inventory {

namespace {

using Style = SheetWriter::Style;

std::string potentials_text(const InventoryData& data) {
  return fmt::format("CO2 equivalents by the global warming potentials of {}", data.warming_set);
}

void write_row(SheetWriter& sheet, const ReportingRow& row) {
  const Style style = row.depth < 2 ? Style::kTotal : Style::kPlain;
  sheet.text(row.code, style);
  sheet.text(row.title, style, row.depth < 2 ? 0 : row.depth - 1);
  for (const ReportingCell& cell : row.cells) {
    if (cell.gigagrams)
      sheet.number(*cell.gigagrams, style);
    else if (!cell.notation.empty())
      sheet.text(cell.notation);
    else
      sheet.skip();
  }
  sheet.end_row();
}

Status write_summary(WorkbookWriter& book, const InventoryData& data, int year) {
  CONCORD_TRY(const ReportingTables all, reporting_tables(data, year));
  SheetWriter sheet = book.sheet("Summary");
  sheet.widths({12, 48, 13, 13, 13, 13, 13, 13, 13, 13, 13});
  sheet.text(fmt::format("Emissions and removals of {}", year), Style::kTitle);
  sheet.end_row();
  sheet.text(potentials_text(data) + "; removals are below 0");
  sheet.end_row();
  for (const ReportingTable& table : all.tables) {
    sheet.end_row();
    sheet.text(table.title, Style::kTitle);
    sheet.end_row();
    sheet.text("Code", Style::kHead);
    sheet.text("Category", Style::kHead);
    for (const std::string& column : all.columns) sheet.text(column, Style::kHead);
    sheet.end_row();
    for (const ReportingRow& row : table.rows) write_row(sheet, row);
  }
  return {};
}

Status write_series(WorkbookWriter& book, const InventoryData& data, const std::vector<int>& years) {
  CONCORD_TRY(const ReportingTable table, reporting_series(data, years));
  SheetWriter sheet = book.sheet("Time series");
  sheet.widths({12, 48});
  sheet.freeze(2, 2);
  sheet.text(fmt::format("{}; {}", table.title, potentials_text(data)), Style::kTitle);
  sheet.end_row();
  for (const char* head : {"Code", "Category"}) sheet.text(head, Style::kHead);
  for (const int year : years) sheet.whole(year, Style::kHead);
  sheet.end_row();
  for (const ReportingRow& row : table.rows) write_row(sheet, row);
  return {};
}

Status write_lines(WorkbookWriter& book, const InventoryData& data) {
  if (data.lines.size() > WorkbookWriter::kMostRows)
    return fail(ErrorCode::kTooLarge, fmt::format("more than {} lines", WorkbookWriter::kMostRows), {},
                "write them as CSV");
  SheetWriter sheet = book.sheet("Lines");
  sheet.widths({12, 36, 36, 24, 12, 10, 8, 18, 10, 18});
  sheet.freeze(1, 0);
  for (const char* head :
       {"Code", "Category", "Of", "Method", "Gas", "Memo", "Year", "kg", "Notation", "kg CO2e"})
    sheet.text(head, Style::kHead);
  sheet.end_row();
  for (const Estimate& line : data.lines) {
    CONCORD_TRY(const double potential, potential_of(*data.warming, line.gas));
    const bool known = line.notation == Notation::kNone;
    sheet.text(line.category);
    sheet.text(data.categories->title(line.category));
    sheet.text(keys_text(line.keys));
    sheet.text(line.method);
    sheet.text(line.gas);
    sheet.text(line.memo);
    sheet.whole(line.year);
    known ? sheet.number(line.kilograms) : sheet.skip();
    sheet.text(notation_text(line.notation));
    known ? sheet.number(line.kilograms * potential) : sheet.skip();
    sheet.end_row();
  }
  return {};
}

}  // namespace

Result<std::string> inventory_xlsx(const InventoryData& data, Instant made) {
  std::set<int> found;
  for (const Estimate& line : data.lines) found.insert(line.year);
  const std::vector<int> years(found.begin(), found.end());
  if (years.empty()) return fail(ErrorCode::kInput, "there is no line to write");
  CONCORD_TRY(WorkbookWriter book, WorkbookWriter::begin(made));
  CONCORD_CHECK(write_summary(book, data, years.back()));
  CONCORD_CHECK(write_series(book, data, years));
  CONCORD_CHECK(write_lines(book, data));
  return book.finish();
}

}  // namespace concord::inventory
