// The workbook, read back by the reader of workbooks, which shares no code with its writer.
#include "inventory/export/inventory_xlsx.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/activity/xlsx_sheet.h"
#include "inventory/export/export_test_support.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

std::string book_of(const InventoryData& data) {
  const auto book = inventory_xlsx(data, *parse_instant("2024-01-01T00:00:00Z"));
  EXPECT_TRUE(book) << book.error().message();
  return book.value_or("");
}

std::vector<Sheet> sheets_of(const InventoryData& data) {
  Problems problems;
  const std::string book = book_of(data);
  auto sheets = read_xlsx(book, "a.xlsx", problems);
  EXPECT_TRUE(sheets) << sheets.error().message();
  for (const Problem& problem : problems) ADD_FAILURE() << problem.text();
  return sheets.value_or(std::vector<Sheet>{});
}

TEST(InventoryXlsx, HasTablesSeriesAndLines) {
  const test::Computed computed(test::kInventory);
  const std::vector<Sheet> sheets = sheets_of(computed.data());
  ASSERT_EQ(sheets.size(), 3U);
  EXPECT_EQ(sheets[0].name, "a.xlsx[Summary]");
  EXPECT_EQ(sheets[1].name, "a.xlsx[Time series]");
  const std::vector<SheetRow>& lines = sheets[2].rows;
  ASSERT_EQ(lines.size(), computed.lines.size() + 1);
  EXPECT_THAT(lines[0].cells, ElementsAre("Code", "Category", "Of", "Method", "Gas", "Memo", "Year", "kg",
                                          "Notation", "kg CO2e"));
  EXPECT_THAT(lines[1].cells,
              ElementsAre("1.A.1.a", "Electricity and heat as main activity", "fuel: Natural Gas",
                          "energy_industries", "CH4", "", "2019", "1000", "", "28000"));
}

TEST(InventoryXlsx, IsTheSameForTheSameInventoryAndWritesNoFormula) {
  test::Computed computed(test::kInventory);
  EXPECT_EQ(book_of(computed.data()), book_of(computed.data()));
  computed.lines[0].method = "=1+1";
  const std::vector<Sheet> sheets = sheets_of(computed.data());
  ASSERT_EQ(sheets.size(), 3U);
  EXPECT_THAT(sheets[2].rows[1].cells, Contains("=1+1"));
}

TEST(InventoryXlsx, WantsLines) {
  test::Computed computed(test::kInventory);
  computed.lines.clear();
  EXPECT_EQ(inventory_xlsx(computed.data(), Instant{}).error().code, ErrorCode::kInput);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
