// A table whose first row names its columns, read row by row: what tables of activity data and of published
// totals have in common. Mistakes are told with their sheet, row and column, and the cell's name where it is
// a workbook's.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "inventory/activity/sheet.h"

namespace concord::inventory {

class TableReader {
 public:
  // Both must outlive it. `about` is what is incomplete where a column is wrong (base/problem.h).
  TableReader(const Sheet& sheet, Problems& problems, std::string about = {})
      : sheet_(&sheet), problems_(&problems), about_(std::move(about)) {}

  // Finds the columns by their names. What `is_known` does not know is told, with what `unknown` says of it,
  // and so is what stands twice.
  template <class IsKnown, class Unknown>
  bool read_columns(IsKnown&& is_known, Unknown&& unknown) {
    if (sheet_->rows.empty()) return wrong("the table", "is empty; its first row names the columns");
    bool right = true;
    const std::vector<std::string>& head = sheet_->rows.front().cells;
    for (std::size_t i = 0; i < head.size(); ++i) {
      if (head[i].empty()) continue;
      const bool first = columns_.try_emplace(head[i], i).second;
      if (!is_known(head[i])) right = wrong(head[i], unknown(head[i]));
      if (!first) right = wrong(head[i], "a column that stands here twice");
    }
    return right;
  }
  bool has_column(std::string_view name) const { return columns_.contains(name); }
  const std::map<std::string, std::size_t, std::less<>>& columns() const { return columns_; }

  // The rows below the first; a row that is gone to is the one that cell() and wrong() are about.
  std::span<const SheetRow> rows() const {
    return std::span(sheet_->rows).subspan(sheet_->rows.empty() ? 0 : 1);
  }
  void go_to(const SheetRow* row) { at_ = row; }

  const Sheet& sheet() const { return *sheet_; }
  // Empty where the row is shorter, or there is no such column.
  std::string cell(std::string_view column) const;
  // Always false, so that a reader can return it. `about` where it is another than the table's.
  bool wrong(std::string_view column, std::string_view what, std::string about = {});

 private:
  const Sheet* sheet_;
  Problems* problems_;
  std::string about_;
  const SheetRow* at_ = nullptr;
  std::map<std::string, std::size_t, std::less<>> columns_;
};

}  // namespace concord::inventory
