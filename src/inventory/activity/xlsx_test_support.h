// For tests that read workbooks: what becomes of the bytes of one, whether it is sound or not.
#pragma once

#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "inventory/activity/test_workbook.h"
#include "inventory/activity/xlsx_sheet.h"

namespace concord::inventory::xlsx_test {

struct Read {
  std::vector<Sheet> sheets;
  std::vector<std::string> problems;
};

inline Read read(const std::string& bytes) {
  Problems problems;
  auto sheets = read_xlsx(bytes, "a.xlsx", problems);
  EXPECT_TRUE(sheets) << sheets.error().message();
  Read all;
  if (sheets) all.sheets = std::move(*sheets);
  for (const Problem& problem : problems) all.problems.push_back(problem.text());
  return all;
}

inline Error error_of(const std::string& bytes, const XlsxLimits& limits = {}) {
  Problems problems;
  const auto sheets = read_xlsx(bytes, "a.xlsx", problems, limits);
  EXPECT_FALSE(sheets);
  return sheets ? Error{} : sheets.error();
}

// A head of eight columns.
inline const std::string kHead = test::text_row({"a", "b", "c", "d", "e", "f", "g", "h"});

}  // namespace concord::inventory::xlsx_test
