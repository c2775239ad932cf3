// The XML of a worksheet (ECMA-376 Part 1, section 18.3), element by element, as rows of a table
// (xlsx_table.h).
#include "inventory/activity/xlsx_worksheet.h"

#include <fmt/format.h>
#include <utility>

#include "base/printable.h"
#include "base/trim.h"
#include "inventory/activity/cell_name.h"
#include "inventory/activity/xlsx_cell.h"
#include "inventory/activity/xlsx_table.h"

namespace concord::inventory {

namespace {

constexpr std::size_t kLongestCell = std::size_t{32'767} * 4;  // Excel's limit in letters, in UTF-8
constexpr std::uint32_t kLastRow = 1'048'576;

class WorksheetReader final : public XlsxPart {
 public:
  WorksheetReader(const XlsxWorkbook& workbook, Sheet& sheet, std::uint64_t& cell_bytes, Problems& problems)
      : workbook_(workbook), name_(sheet.name), table_(sheet, cell_bytes, problems) {}

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
      if (range) table_.merge(*range);
    }
    if (table_.has_too_many_ranges())
      stop(ErrorCode::kTooLarge, fmt::format("more than {} merged or hidden ranges", XlsxTable::kMostRanges));
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

  void finish() { table_.finish(); }

 private:
  void stop(ErrorCode code, std::string what) {
    failure = Error{code, std::move(what), fmt::format("{}: {}", name_, cell_name(column_, row_)),
                    code == ErrorCode::kTooLarge ? "divide the file" : "save it again as XLSX, or as CSV"};
  }

  void hide(std::optional<std::uint32_t> first, std::optional<std::uint32_t> last) {
    if (first && last && *first > 0) table_.hide_columns(*first - 1, *last - 1);
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
    if (!table_.takes(column_)) return;
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
    auto no_room = table_.add({.row = row_,
                               .hidden = row_hidden_,
                               .cells = std::exchange(cells_, {}),
                               .faults = std::exchange(faults_, {})});
    if (no_room) stop(ErrorCode::kTooLarge, std::move(*no_room));
  }

  const XlsxWorkbook& workbook_;
  const std::string& name_;  // of the sheet, in messages
  XlsxTable table_;
  std::uint32_t row_ = 0;
  bool row_hidden_ = false;
  std::size_t next_ = 0;  // the first column that the next cell may have
  std::vector<std::string> cells_;
  std::vector<CellFault> faults_;
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
