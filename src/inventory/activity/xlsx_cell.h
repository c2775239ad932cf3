// What a cell of a worksheet says: its text, or why it has none that can be used.
#pragma once

#include <string>

#include "inventory/activity/xlsx_workbook.h"

namespace concord::inventory {

struct XlsxCell {
  std::string type;  // ST_CellType; empty is a number
  std::uint32_t style = 0;
  std::string value;
  bool is_formula = false;
  std::string formula;
};

struct CellText {
  std::string text;   // empty of an empty cell
  std::string fault;  // empty where there is none
};

CellText cell_text(const XlsxCell& cell, const XlsxWorkbook& workbook);

}  // namespace concord::inventory
