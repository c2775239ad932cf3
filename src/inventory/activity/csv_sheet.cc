// CSV by libcsv, of sheet.h.
#include <algorithm>
#include <csv.h>
#include <fmt/format.h>
#include <memory>

#include "base/trim.h"
#include "base/utf8.h"
#include "inventory/activity/sheet.h"

namespace concord::inventory {

namespace {

unsigned char separator_of(std::string_view text) {
  const std::string_view head = text.substr(0, text.find('\n'));
  const std::string_view separators = ",;\t";
  return static_cast<unsigned char>(*std::ranges::max_element(
      separators, {}, [&](char separator) { return std::ranges::count(head, separator); }));
}

// What libcsv calls back, row by row. An exception may not pass through it, so rows over the limit are only
// counted.
struct Collector {
  Sheet* sheet = nullptr;
  SheetRow row;
  std::uint32_t number = 1;
  bool too_large = false;

  void add(const char* text, std::size_t length) {
    if (row.cells.size() >= kMostColumns) {
      too_large = true;
    } else {
      row.cells.emplace_back(trimmed({text, length}));
    }
  }
  void end_row() {
    row.row = number++;
    const bool something =
        std::ranges::any_of(row.cells, [](const std::string& cell) { return !cell.empty(); });
    if (sheet->rows.size() >= kMostRows) {
      too_large = true;
    } else if (something) {
      sheet->rows.push_back(std::move(row));
    }
    row = {};
  }
};

void add_cell(void* cell, std::size_t length, void* collector) {
  static_cast<Collector*>(collector)->add(static_cast<const char*>(cell), length);
}
void end_row(int, void* collector) {
  static_cast<Collector*>(collector)->end_row();
}

}  // namespace

Result<Sheet> read_csv(std::string_view text, std::string name) {
  if (const auto bad = first_invalid_utf8(text)) {
    const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<long>(*bad), '\n');
    return fail(ErrorCode::kInput, "not valid UTF-8", fmt::format("{}:{}", name, line),
                "save the file as UTF-8");
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Sheet sheet{.name = std::move(name), .rows = {}};
  Collector collector{.sheet = &sheet, .row = {}, .number = 1, .too_large = false};
  csv_parser parser;
  if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
    return fail(ErrorCode::kIo, "no memory for reading a table", sheet.name);
  const std::unique_ptr<csv_parser, void (*)(csv_parser*)> held(&parser, csv_free);
  csv_set_delim(&parser, separator_of(text));
  constexpr std::size_t kStep = std::size_t{1} << 16U;
  while (!text.empty() && !collector.too_large) {
    const std::size_t length = std::min(text.size(), kStep);
    if (csv_parse(&parser, text.data(), length, add_cell, end_row, &collector) != length) break;
    text.remove_prefix(length);
  }
  const bool broken =
      csv_error(&parser) != CSV_SUCCESS || csv_fini(&parser, add_cell, end_row, &collector) != 0;
  if (collector.too_large) {
    return fail(ErrorCode::kTooLarge, fmt::format("more than {} rows or {} columns", kMostRows, kMostColumns),
                sheet.name, "divide the file");
  }
  if (broken) {
    return fail(ErrorCode::kInput, "a quotation mark that is not closed, or stands within a cell",
                fmt::format("{}: row {}", sheet.name, collector.number),
                "write it twice within quotation marks");
  }
  return sheet;
}

}  // namespace concord::inventory
