// The reporting tables; masses are computed by hand in export_test_support.h.
#include "inventory/export/reporting_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/export/export_test_support.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

const ReportingRow& row_of(const ReportingTable& table, std::string_view code, std::string_view title = "") {
  for (const ReportingRow& row : table.rows) {
    if (row.code == code && (title.empty() || row.title == title)) return row;
  }
  ADD_FAILURE() << "no row " << code << title;
  return table.rows.front();
}

TEST(ReportingTables, StandInTheOrderOfTheGuidelines) {
  const test::Computed computed(test::kInventory);
  const ReportingTables all = reporting_tables(computed.data(), 2020).value();
  ASSERT_EQ(all.tables.size(), 6U);
  EXPECT_EQ(all.columns.front(), "CO2, Gg");
  EXPECT_EQ(all.columns[3], "HFCs, Gg CO2e");
  const ReportingTable& summary = all.tables[0];
  EXPECT_EQ(summary.rows[0].title, "Total with land use");
  EXPECT_EQ(summary.rows[2].code, "1");
  EXPECT_EQ(summary.rows[3].code, "1.A");
  EXPECT_EQ(summary.rows[4].code, "1.A.1");
  EXPECT_EQ(summary.rows[5].code, "1.A.2") << "Table A goes down to here";
  EXPECT_EQ(all.tables[1].rows.size(), 105U) << "all of sector 1";
  EXPECT_TRUE(summary.rows.back().title.starts_with("Memo: "));
}

TEST(ReportingTables, SumGasesByTheirOwnMassAndAllInEquivalents) {
  const test::Computed computed(test::kInventory);
  const ReportingTables all = reporting_tables(computed.data(), 2020).value();
  const ReportingRow& energy = row_of(all.tables[0], "1");
  EXPECT_NEAR(*energy.cells[0].gigagrams, 112.2, 1e-9) << "2,000 TJ of gas; the wood's CO2 is a memo";
  EXPECT_NEAR(*energy.cells[1].gigagrams, 0.002 + 0.0003, 1e-12) << "and 10 TJ of wood at 30 kg CH4";
  EXPECT_NEAR(*energy.cells.back().gigagrams, 112.2 + 0.0023 * 28 + (0.0002 + 0.00004) * 265, 1e-9);
  EXPECT_NEAR(*row_of(all.tables[0], "", "Memo: biomass").cells[0].gigagrams, 1.12, 1e-12);
}

TEST(ReportingTables, KeepNotationKeys) {
  const test::Computed computed(test::kInventory);
  const ReportingTables now = reporting_tables(computed.data(), 2020).value();
  EXPECT_EQ(row_of(now.tables[2], "2.A.3").cells[0].notation, "NO");
  EXPECT_EQ(row_of(now.tables[0], "2").cells[0].notation, "NO");
  EXPECT_EQ(row_of(now.tables[2], "2.A.1").cells[0].notation, "");
  EXPECT_FALSE(row_of(now.tables[2], "2.A.1").cells[0].gigagrams);
  const ReportingTables before = reporting_tables(computed.data(), 2019).value();
  EXPECT_EQ(row_of(before.tables[2], "2.A.1").cells[0].notation, "C");
}

TEST(ReportingSeries, HasACellForEachYearAndKeepsNotationKeys) {
  const test::Computed computed(test::kInventory);
  const ReportingTable table = reporting_series(computed.data(), {2019, 2020}).value();
  EXPECT_NEAR(*table.rows[0].cells[0].gigagrams, 56.1 + 0.001 * 28 + 0.0001 * 265, 1e-9);
  const ReportingRow& cement = row_of(table, "2.A.1");
  EXPECT_EQ(cement.cells[0].notation, "C");
  EXPECT_FALSE(cement.cells[1].gigagrams);
  EXPECT_EQ(row_of(table, "2").cells[1].notation, "NO");
  EXPECT_EQ(std::ranges::count(table.rows, "2.A.2", &ReportingRow::code), 0) << "it has nothing";
}

TEST(ReportingTables, ACategoryThatTheTreeDoesNotHaveStandsBehindTheClosestAbove) {
  test::Computed computed(test::kInventory);
  for (Estimate& line : computed.lines) {
    if (line.category == "1.A.1.a") line.category = "1.A.1.a.i.x";
  }
  const ReportingTables all = reporting_tables(computed.data(), 2019).value();
  const auto& rows = all.tables[1].rows;
  const auto at = std::ranges::find(rows, "1.A.1.a.i.x", &ReportingRow::code);
  ASSERT_NE(at, rows.end());
  EXPECT_EQ((at - 1)->code, "1.A.1.a.i");
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
