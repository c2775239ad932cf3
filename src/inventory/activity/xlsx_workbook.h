// What the cells of a workbook's sheets refer to: the list of sheets, the texts that cells share, the number
// formats of styles.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inventory/activity/xlsx_number.h"
#include "inventory/activity/xlsx_package.h"

namespace concord::inventory {

struct XlsxWorksheet {
  std::string name;
  std::string part;
  bool hidden = false;
};

// Texts one behind the other, so that many short ones take little memory.
class SharedTexts {
 public:
  std::size_t size() const { return ends_.size(); }
  std::string_view at(std::size_t i) const;
  std::size_t bytes() const { return texts_.size() + ends_.size() * sizeof(std::size_t); }
  void add(std::string_view text);

 private:
  std::string texts_;
  std::vector<std::size_t> ends_;
};

struct XlsxWorkbook {
  std::vector<XlsxWorksheet> sheets;  // without those of charts
  SharedTexts texts;
  std::vector<NumberForm> forms;  // by the index of a cell's style
  bool from_1904 = false;
};

// Errors as XlsxPackage::read.
Result<XlsxWorkbook> read_workbook(XlsxPackage& package);

// Of 0 or more.
std::optional<std::uint32_t> whole_number(std::string_view text);
// A text as a part writes it: "_x000A_" is a character that XML has no way to write (ST_Xstring).
std::string unescaped(std::string_view text);

}  // namespace concord::inventory
