#include "inventory/activity/xlsx_worksheet.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/printable.h"
#include "base/trim.h"
#include "inventory/activity/cell_name.h"
#include "inventory/activity/xlsx_cell.h"

namespace concord::inventory {

namespace {

constexpr std::size_t kLongestCell = std::size_t{32'767} * 4;  // Excel's limit in letters, in UTF-8
constexpr std::size_t kMostRanges = 10'000;
constexpr std::size_t kMostProblems = 50;  // of a sheet; a column of formulas is one mistake
constexpr std::uint32_t kLastRow = 1'048'576;

// A cell whose value cannot be used, and why.
struct Fault {
  std::size_t column = 0;
  std::string what;
};

class WorksheetReader final : public XlsxPart {
 public:
  WorksheetReader(const XlsxWorkbook& workbook, Sheet& sheet, std::uint64_t& cell_bytes, Problems& problems)
      : workbook_(workbook), sheet_(sheet), cell_bytes_(cell_bytes), problems_(problems) {}

  void start(std::string_view name, const Attribute& attribute) override {
    const std::string_view local = spreadsheet_name(name);
    if (failure || local.empty()) return;
    if (local == "c") {
      begin_cell(attribute);
    } else if (local == "v" || local == "t") {
      taken_ = in_cell_ && !phonetic_ ? &cell_.value : nullptr;
    } else if (local == "f") {
      cell_.is_formula = in_cell_;
      taken_ = in_cell_ ? &cell_.formula : nullptr;
    } else if (local == "rPh") {
      phonetic_ = true;
    } else if (local == "row") {
      begin_row(attribute);
    } else if (local == "col" && is_true(attribute("hidden"))) {
      hide(whole_number(attribute("min")), whole_number(attribute("max")));
    } else if (local == "mergeCell") {
      const auto range = parse_cell_range(attribute("ref"));
      if (range) merged_.push_back(*range);
    }
    if (hidden_.size() > kMostRanges || merged_.size() > kMostRanges)
      stop(ErrorCode::kTooLarge, fmt::format("more than {} merged or hidden ranges", kMostRanges));
  }

  void end(std::string_view name) override {
    const std::string_view local = spreadsheet_name(name);
    taken_ = nullptr;
    if (failure) return;
    if (local == "rPh") phonetic_ = false;
    if (local == "c") end_cell();
    if (local == "row") end_row();
  }

  void text(std::string_view text) override {
    if (taken_ == nullptr || failure) return;
    if (taken_->size() + text.size() <= kLongestCell)
      *taken_ += text;
    else if (taken_ == &cell_.value)
      stop(ErrorCode::kTooLarge, fmt::format("a text of more than {} bytes", kLongestCell));
  }

  // What shows only when all rows are read.
  void finish() {
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

 private:
  void stop(ErrorCode code, std::string what) {
    failure = Error{code, std::move(what), fmt::format("{}: {}", sheet_.name, cell_name(column_, row_)),
                    code == ErrorCode::kTooLarge ? "divide the file" : "save it again as XLSX, or as CSV"};
  }
  void report(std::uint32_t row, std::string what) {
    if (++problems_found_ <= kMostProblems) problems_.push_back({sheet_.name, row, std::move(what)});
  }

  bool is_named(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i <= last && i < named_.size(); ++i) {
      if (named_[i]) return true;
    }
    return false;
  }

  void hide(std::optional<std::uint32_t> first, std::optional<std::uint32_t> last) {
    if (first && last && *first > 0)
      hidden_.push_back({.first_column = *first - 1, .last_column = *last - 1});
  }

  // Their places may be left out, and are then the next ones.
  void begin_row(const Attribute& attribute) {
    const std::string_view place = attribute("r");
    const std::uint32_t row = place.empty() ? row_ + 1 : whole_number(place).value_or(0);
    column_ = 0;
    if (row > kLastRow) return stop(ErrorCode::kTooLarge, fmt::format("more than {} rows", kLastRow));
    if (row <= row_)
      return stop(ErrorCode::kInput, fmt::format("row '{}' behind row {}", one_line(place), row_));
    row_ = row;
    row_hidden_ = is_true(attribute("hidden"));
    next_ = 0;
    cells_.clear();
    faults_.clear();
  }

  void begin_cell(const Attribute& attribute) {
    const std::string_view place = attribute("r");
    const auto cell = place.empty() ? CellPlace{next_, row_} : parse_cell_name(place).value_or(CellPlace{});
    if (cell.row != row_ || cell.column < next_)
      return stop(ErrorCode::kInput,
                  fmt::format("cell '{}' stands where it does not belong", one_line(place)));
    column_ = cell.column;
    next_ = cell.column + 1;
    in_cell_ = true;
    cell_ = {};
    cell_.type = attribute("t");
    cell_.style = whole_number(attribute("s")).value_or(0);
  }

  void end_cell() {
    in_cell_ = false;
    if (!named_.empty() && !is_named(column_, column_)) return;
    CellText read = cell_text(cell_, workbook_);
    const std::string_view text = trimmed(read.text);
    if (text.empty() && read.fault.empty()) return;
    if (column_ >= kMostColumns)
      return stop(ErrorCode::kTooLarge, fmt::format("more than {} columns", kMostColumns));
    if (!read.fault.empty()) return faults_.push_back({.column = column_, .what = std::move(read.fault)});
    if (cells_.size() <= column_) cells_.resize(column_ + 1);
    cells_[column_] = text;
  }

  void end_row() {
    std::vector<std::string> cells = std::exchange(cells_, {});
    std::vector<Fault> faults = std::exchange(faults_, {});
    if (named_.empty()) {
      if (!cells.empty() || !faults.empty()) take_head(std::move(cells), faults);
      return;
    }
    std::erase_if(faults, [&](const Fault& one) { return !is_named(one.column, one.column); });
    if (cells.empty() && faults.empty()) return;
    if (row_hidden_) return report(row_, "a hidden row, which nobody sees; show it, or delete it");
    for (Fault& one : faults)
      report(row_, fmt::format("{}: {}", cell_name(one.column, row_), std::move(one.what)));
    if (faults.empty()) keep(std::move(cells));
  }

  void take_head(std::vector<std::string> cells, const std::vector<Fault>& faults) {
    named_.assign(std::max<std::size_t>(cells.size(), 1), false);
    for (std::size_t i = 0; i < cells.size(); ++i) named_[i] = !cells[i].empty();
    for (const Fault& one : faults) {
      report(row_, fmt::format("{}: the name of a column is {}", cell_name(one.column, row_), one.what));
      usable_ = false;
    }
    if (row_hidden_) {
      report(row_, "the row that names the columns is hidden; show it, or delete it");
      usable_ = false;
    }
    for (const CellRange& range : hidden_) {
      for (std::size_t i = range.first_column; i <= range.last_column && i < named_.size(); ++i) {
        if (!named_[i]) continue;
        report(row_, fmt::format("column {} is hidden; show it, or delete it", column_letters(i)));
        usable_ = false;
      }
    }
    keep(std::move(cells));
  }

  void keep(std::vector<std::string> cells) {
    if (sheet_.hidden && !sheet_.rows.empty()) return;  // its first row says what it is
    if (sheet_.rows.size() >= kMostRows)
      return stop(ErrorCode::kTooLarge, fmt::format("more than {} rows", kMostRows));
    std::uint64_t bytes = sizeof(SheetRow) + cells.size() * sizeof(std::string);
    for (const std::string& cell : cells) bytes += cell.size();
    if (bytes > cell_bytes_) return stop(ErrorCode::kTooLarge, "more cells than any inventory has");
    cell_bytes_ -= bytes;
    cells.shrink_to_fit();
    sheet_.rows.push_back({.row = row_, .cells = std::move(cells)});
  }

  void leave_out(std::vector<CellRange>& ranges) {
    std::ranges::sort(ranges, {}, &CellRange::first_row);
    std::size_t next = 0;
    std::uint32_t last = 0;
    std::erase_if(sheet_.rows, [&](const SheetRow& row) {
      for (; next < ranges.size() && ranges[next].first_row <= row.row; ++next)
        last = std::max(last, ranges[next].last_row);
      return row.row <= last;
    });
  }

  const XlsxWorkbook& workbook_;
  Sheet& sheet_;
  std::uint64_t& cell_bytes_;
  Problems& problems_;
  std::size_t problems_found_ = 0;
  bool usable_ = true;
  std::vector<CellRange> hidden_;  // columns
  std::vector<CellRange> merged_;
  std::vector<bool> named_;  // which columns the first row has a name for; empty before it
  std::uint32_t row_ = 0;
  bool row_hidden_ = false;
  std::size_t next_ = 0;  // the first column that the next cell may have
  std::vector<std::string> cells_;
  std::vector<Fault> faults_;
  bool in_cell_ = false;
  bool phonetic_ = false;
  std::size_t column_ = 0;
  XlsxCell cell_;
  std::string* taken_ = nullptr;  // where text goes
};

}  // namespace

Result<Sheet> read_worksheet(XlsxPackage& package, const XlsxWorkbook& workbook, const XlsxWorksheet& at,
                             std::string name, std::uint64_t& cell_bytes, Problems& problems) {
  Sheet sheet{.name = std::move(name), .rows = {}, .lettered = true, .hidden = at.hidden};
  Problems found;
  WorksheetReader reader(workbook, sheet, cell_bytes, found);
  if (Status read = package.read(at.part, reader); !read) {
    if (reader.failure) return std::unexpected(std::move(read.error()));
    return std::unexpected(std::move(read.error()).at(sheet.name));
  }
  reader.finish();
  if (!at.hidden) problems.insert(problems.end(), found.begin(), found.end());
  return sheet;
}

}  // namespace concord::inventory
