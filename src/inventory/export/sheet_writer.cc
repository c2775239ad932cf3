// Version 1.1.4 of the library writes files only, so it gets a temporary one.
#include "inventory/export/sheet_writer.h"

#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "base/file.h"

namespace concord::inventory {

namespace {

constexpr std::uint32_t kIndentStep = 16;  // of the keys of formats

}  // namespace

void SheetWriter::text(std::string_view text, Style style, std::size_t indent) {
  book_->note(worksheet_write_string(sheet_, row_, column_++, std::string(text).c_str(),
                                     book_->format(style, false, indent)));
}

void SheetWriter::number(double number, Style style) {
  if (!std::isfinite(number)) return skip();
  book_->note(worksheet_write_number(sheet_, row_, column_++, number, book_->format(style, true, 0)));
}

void SheetWriter::whole(int number, Style style) {
  book_->note(worksheet_write_number(sheet_, row_, column_++, number, book_->format(style, false, 0)));
}

void SheetWriter::end_row() {
  ++row_;
  column_ = 0;
}

void SheetWriter::widths(const std::vector<double>& widths) {
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet_, column, column, widths[i], nullptr);
  }
}

void SheetWriter::freeze(std::uint32_t rows, std::uint16_t columns) {
  worksheet_freeze_panes(sheet_, rows, columns);
}

void WorkbookWriter::Closer::operator()(lxw_workbook* book) const {
  lxw_workbook_free(book);
}

void WorkbookWriter::Remover::operator()(const std::string* path) const {
  ::unlink(path->c_str());
  delete path;
}

Result<WorkbookWriter> WorkbookWriter::begin(Instant made) {
  WorkbookWriter writer;
  std::error_code error;
  std::string path = (std::filesystem::temp_directory_path(error) / "concord-workbook-XXXXXX").string();
  const int file = ::mkstemp(path.data());
  if (file < 0) return fail(ErrorCode::kIo, "there is no room for a temporary file", path);
  ::close(file);
  writer.path_.reset(new std::string(path));
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;  // rows go to a file as they are written
  writer.book_.reset(workbook_new_opt(path.c_str(), &options));
  if (!writer.book_) return fail(ErrorCode::kIo, "a workbook cannot be begun", path);
  lxw_doc_properties properties{};
  properties.created = std::chrono::system_clock::to_time_t(made);
  workbook_set_properties(writer.book_.get(), &properties);
  return writer;
}

SheetWriter WorkbookWriter::sheet(const std::string& name) {
  return {*this, workbook_add_worksheet(book_.get(), name.c_str())};
}

lxw_format* WorkbookWriter::format(SheetWriter::Style style, bool number, std::size_t indent) {
  const auto key = static_cast<std::uint32_t>(style) * 2 + (number ? 1 : 0) +
                   kIndentStep * static_cast<std::uint32_t>(indent);
  lxw_format*& format = formats_[key];
  if (format != nullptr) return format;
  format = workbook_add_format(book_.get());
  if (number) format_set_num_format(format, "#,##0.000");
  if (indent > 0) format_set_indent(format, static_cast<std::uint8_t>(indent));
  if (style != SheetWriter::Style::kPlain) format_set_bold(format);
  if (style == SheetWriter::Style::kTitle) format_set_font_size(format, 14);
  if (style == SheetWriter::Style::kHead) {
    format_set_text_wrap(format);
    format_set_bottom(format, LXW_BORDER_THIN);
  }
  return format;
}

Result<std::string> WorkbookWriter::finish() {
  const int closed = workbook_close(book_.release());
  note(closed);
  if (failure_ != 0) {
    return fail(
        closed == 0 ? ErrorCode::kTooLarge : ErrorCode::kIo,
        fmt::format("the workbook cannot be written: {}", lxw_strerror(static_cast<lxw_error>(failure_))));
  }
  return read_file(*path_);
}

}  // namespace concord::inventory
