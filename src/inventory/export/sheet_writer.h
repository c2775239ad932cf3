// Sheets of a workbook by libxlsxwriter, row by row: the few formats that tables of numbers need. A text is
// never a formula, whatever it begins with.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/time.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace concord::inventory {

class WorkbookWriter;

class SheetWriter {
 public:
  enum class Style : std::uint8_t { kPlain, kTitle, kHead, kTotal };

  // The next cell of the row. Numbers show three decimals and keep all their digits.
  void text(std::string_view text, Style style = Style::kPlain, std::size_t indent = 0);
  void number(double number, Style style = Style::kPlain);
  void whole(int number, Style style = Style::kPlain);
  void skip() { ++column_; }
  void end_row();
  void widths(const std::vector<double>& widths);  // of the columns, in letters
  // Rows above and columns to the left that stay when the rest is moved.
  void freeze(std::uint32_t rows, std::uint16_t columns);

 private:
  friend class WorkbookWriter;
  SheetWriter(WorkbookWriter& book, lxw_worksheet* sheet) : book_(&book), sheet_(sheet) {}

  WorkbookWriter* book_;
  lxw_worksheet* sheet_;
  std::uint32_t row_ = 0;
  std::uint16_t column_ = 0;
};

class WorkbookWriter {
 public:
  static constexpr std::size_t kMostRows = 1'000'000;  // of a sheet

  // kIo where the library cannot begin.
  static Result<WorkbookWriter> begin(Instant made);
  SheetWriter sheet(const std::string& name);
  // The bytes of the workbook, which is not to be written to any more.
  Result<std::string> finish();

 private:
  friend class SheetWriter;
  WorkbookWriter() = default;
  lxw_format* format(SheetWriter::Style style, bool number, std::size_t indent);
  void note(int failure) { failure_ = failure_ == 0 ? failure : failure_; }

  struct Closer {
    void operator()(lxw_workbook* book) const;
  };
  struct Remover {
    void operator()(const std::string* path) const;
  };
  std::unique_ptr<std::string, Remover> path_;  // of the temporary file that the library writes
  std::unique_ptr<lxw_workbook, Closer> book_;
  std::map<std::uint32_t, lxw_format*> formats_;  // by what they are of
  int failure_ = 0;                               // lxw_error of the first cell that could not be written
};

}  // namespace concord::inventory
