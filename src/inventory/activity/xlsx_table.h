// The table that the rows of a worksheet make: the first row with anything in it names the columns, and what
// stands beside these is no matter. What nobody sees, a merged range and a cell that cannot be used are
// problems, and their rows are left out; where the head itself is one of them, the table is not used at all.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "inventory/activity/cell_name.h"
#include "inventory/activity/sheet.h"

namespace concord::inventory {

// A cell whose value cannot be used, and why.
struct CellFault {
  std::size_t column = 0;
  std::string what;
};

struct XlsxRow {
  std::uint32_t row = 0;
  bool hidden = false;
  std::vector<std::string> cells;
  std::vector<CellFault> faults;
};

class XlsxTable {
 public:
  static constexpr std::size_t kMostRanges = 10'000;

  // All must outlive it; `cell_bytes` is what all tables may still take, and becomes less.
  XlsxTable(Sheet& sheet, std::uint64_t& cell_bytes, Problems& problems)
      : sheet_(sheet), cell_bytes_(cell_bytes), problems_(problems) {}

  void hide_columns(std::size_t first, std::size_t last) {
    hidden_.push_back({.first_column = first, .last_column = last});
  }
  void merge(const CellRange& range) { merged_.push_back(range); }
  bool has_too_many_ranges() const { return hidden_.size() > kMostRanges || merged_.size() > kMostRanges; }

  // Whether a column is one of the table: before its head any, then those that the head names.
  bool takes(std::size_t column) const { return named_.empty() || is_named(column, column); }
  // Each behind the one before. Why there is no room for it, or nothing.
  std::optional<std::string> add(XlsxRow row);
  // What shows only when all rows are read.
  void finish();

 private:
  void report(std::uint32_t row, std::string what);
  bool is_named(std::size_t first, std::size_t last) const;
  std::optional<std::string> take_head(XlsxRow head);
  std::optional<std::string> keep(XlsxRow row);
  void leave_out(std::vector<CellRange>& ranges);

  Sheet& sheet_;
  std::uint64_t& cell_bytes_;
  Problems& problems_;
  std::size_t problems_found_ = 0;
  bool usable_ = true;
  std::vector<CellRange> hidden_;  // columns
  std::vector<CellRange> merged_;
  std::vector<bool> named_;  // which columns the first row has a name for; empty before it
};

}  // namespace concord::inventory
