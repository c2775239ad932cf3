#include "inventory/activity/xlsx_cell.h"

#include <fmt/format.h>

#include "base/printable.h"

namespace concord::inventory {

namespace {

constexpr std::size_t kShown = 40;  // bytes of what is quoted in a message

std::string shown(std::string_view text) {
  return one_line(text.substr(0, kShown)) + (text.size() > kShown ? "..." : "");
}

CellText fault(std::string what) {
  return {.text = {}, .fault = std::move(what)};
}

CellText number_of(const XlsxCell& cell, const XlsxWorkbook& workbook) {
  if (cell.value.empty()) return {};
  const NumberForm form =
      cell.style < workbook.forms.size() ? workbook.forms[cell.style] : NumberForm::kPlain;
  if (auto text = number_text(cell.value, form, workbook.from_1904))
    return {.text = std::move(*text), .fault = {}};
  return fault(fmt::format("'{}' is no {}", shown(cell.value),
                           form == NumberForm::kDate ? "date of the years 1900 to 9999" : "number"));
}

}  // namespace

CellText cell_text(const XlsxCell& cell, const XlsxWorkbook& workbook) {
  if (cell.is_formula)
    return fault(fmt::format("a formula{}{}, which others cannot check; put its value in its place",
                             cell.formula.empty() ? "" : " =", shown(cell.formula)));
  if (cell.type == "s") {
    if (cell.value.empty()) return {};
    const auto at = whole_number(cell.value);
    if (at && *at < workbook.texts.size()) return {.text = std::string(workbook.texts.at(*at)), .fault = {}};
    return fault(
        fmt::format("text number '{}', which the workbook does not have; write it anew", shown(cell.value)));
  }
  if (cell.type == "str" || cell.type == "inlineStr") return {.text = unescaped(cell.value), .fault = {}};
  if (cell.type == "d") return {.text = cell.value, .fault = {}};
  if (cell.type == "b")
    return {.text = cell.value.empty() ? "" : is_true(cell.value) ? "TRUE" : "FALSE", .fault = {}};
  if (cell.type == "e")
    return fault(fmt::format("an error ({}); put a value in its place", shown(cell.value)));
  return number_of(cell, workbook);
}

}  // namespace concord::inventory
