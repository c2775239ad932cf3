#include "inventory/activity/xlsx_table.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace concord::inventory {

namespace {

constexpr std::size_t kMostProblems = 50;  // of a sheet; a column of formulas is one mistake

}  // namespace

std::optional<std::string> XlsxTable::add(XlsxRow row) {
  if (named_.empty()) {
    if (row.cells.empty() && row.faults.empty()) return std::nullopt;
    return take_head(std::move(row));
  }
  std::erase_if(row.faults, [&](const CellFault& one) { return !is_named(one.column, one.column); });
  if (row.cells.empty() && row.faults.empty()) return std::nullopt;
  if (row.hidden) {
    report(row.row, "a hidden row, which nobody sees; show it, or delete it");
    return std::nullopt;
  }
  for (const CellFault& one : row.faults)
    report(row.row, fmt::format("{}: {}", cell_name(one.column, row.row), one.what));
  return row.faults.empty() ? keep(std::move(row)) : std::nullopt;
}

void XlsxTable::finish() {
  if (sheet_.rows.empty()) return;
  std::vector<CellRange> spoilt;
  for (const CellRange& range : merged_) {
    if (!is_named(range.first_column, range.last_column)) continue;
    const auto row = std::ranges::lower_bound(sheet_.rows, range.first_row, {}, &SheetRow::row);
    if (row == sheet_.rows.end() || row->row > range.last_row) continue;
    if (row == sheet_.rows.begin()) usable_ = false;
    report(range.first_row,
           fmt::format("{}:{} are merged cells, of which only one has the value; split them and fill each",
                       cell_name(range.first_column, range.first_row),
                       cell_name(range.last_column, range.last_row)));
    spoilt.push_back(range);
  }
  leave_out(spoilt);
  if (problems_found_ > kMostProblems)
    problems_.push_back(
        {sheet_.name, 0,
         fmt::format("{} more cells, rows or ranges cannot be used", problems_found_ - kMostProblems)});
  if (!usable_) sheet_.rows.clear();
}

void XlsxTable::report(std::uint32_t row, std::string what) {
  if (++problems_found_ <= kMostProblems) problems_.push_back({sheet_.name, row, std::move(what)});
}

bool XlsxTable::is_named(std::size_t first, std::size_t last) const {
  for (std::size_t i = first; i <= last && i < named_.size(); ++i) {
    if (named_[i]) return true;
  }
  return false;
}

std::optional<std::string> XlsxTable::take_head(XlsxRow head) {
  named_.assign(std::max<std::size_t>(head.cells.size(), 1), false);
  for (std::size_t i = 0; i < head.cells.size(); ++i) named_[i] = !head.cells[i].empty();
  for (const CellFault& one : head.faults) {
    report(head.row,
           fmt::format("{}: the name of a column is {}", cell_name(one.column, head.row), one.what));
    usable_ = false;
  }
  if (head.hidden) {
    report(head.row, "the row that names the columns is hidden; show it, or delete it");
    usable_ = false;
  }
  for (const CellRange& range : hidden_) {
    for (std::size_t i = range.first_column; i <= range.last_column && i < named_.size(); ++i) {
      if (!named_[i]) continue;
      report(head.row, fmt::format("column {} is hidden; show it, or delete it", column_letters(i)));
      usable_ = false;
    }
  }
  return keep(std::move(head));
}

std::optional<std::string> XlsxTable::keep(XlsxRow row) {
  if (sheet_.hidden && !sheet_.rows.empty()) return std::nullopt;  // its first row says what it is
  if (sheet_.rows.size() >= kMostRows) return fmt::format("more than {} rows", kMostRows);
  std::uint64_t bytes = sizeof(SheetRow) + row.cells.size() * sizeof(std::string);
  for (const std::string& cell : row.cells) bytes += cell.size();
  if (bytes > cell_bytes_) return "more cells than any inventory has";
  cell_bytes_ -= bytes;
  row.cells.shrink_to_fit();
  sheet_.rows.push_back({.row = row.row, .cells = std::move(row.cells)});
  return std::nullopt;
}

void XlsxTable::leave_out(std::vector<CellRange>& ranges) {
  std::ranges::sort(ranges, {}, &CellRange::first_row);
  std::size_t next = 0;
  std::uint32_t last = 0;
  std::erase_if(sheet_.rows, [&](const SheetRow& row) {
    for (; next < ranges.size() && ranges[next].first_row <= row.row; ++next)
      last = std::max(last, ranges[next].last_row);
    return row.row <= last;
  });
}

}  // namespace concord::inventory
