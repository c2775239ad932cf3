// An inventory of one year as the tables in which it is reported (2006 IPCC Guidelines, Volume 1, Chapter 8,
// Annex 8A.2): Table A, then a table for each sector, memo items at the end; gases are columns. And of all
// years as one table, in which years are columns. Notation keys stay where there is no number.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inventory/export/inventory_data.h"

namespace concord::inventory {

struct ReportingCell {
  std::optional<double> gigagrams;
  std::string notation;  // "NO", "IE, NE"; "" where there is a number, or nothing at all
};

struct ReportingRow {
  std::string code;  // "" of a total
  std::string title;
  std::size_t depth = 0;             // 0 a total, 1 a sector
  std::vector<ReportingCell> cells;  // one a column
};

struct ReportingTable {
  std::string title;
  std::vector<ReportingRow> rows;
};

struct ReportingTables {
  std::vector<std::string> columns;  // "CO2, Gg", "HFCs, Gg CO2e" ... the last is all gases in CO2e
  std::vector<ReportingTable> tables;
};

// CO2, CH4 and N2O count by their own mass, all other gases in CO2 equivalents, as Table A has them. Table A
// goes down to 1.A.1 and 4.A, the tables of sectors have all categories. kInput where the potentials do not
// have a gas.
Result<ReportingTables> reporting_tables(const InventoryData& data, int year);

// Totals, the categories that have anything, memo items; a cell for each of `years`, of all gases in CO2
// equivalents. Errors as above.
Result<ReportingTable> reporting_series(const InventoryData& data, const std::vector<int>& years);

}  // namespace concord::inventory
