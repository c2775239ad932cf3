// An inventory as a workbook, for who goes on in a spreadsheet: the reporting tables of the last year, the
// time series in CO2 equivalents, and all lines with sixteen digits.
#pragma once

#include <string>

#include "base/time.h"
#include "inventory/export/inventory_data.h"

namespace concord::inventory {

// The bytes of an XLSX workbook, the same for the same inventory and `made`. kInput where the potentials do
// not have a gas, kTooLarge over the rows of a sheet, kIo where there is no room for a temporary file.
Result<std::string> inventory_xlsx(const InventoryData& data, Instant made);

}  // namespace concord::inventory
