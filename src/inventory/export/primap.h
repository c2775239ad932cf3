// The interchange format of PRIMAP2, in which PRIMAP-hist and much of climate policy research exchange
// emissions: a wide table as CSV, and what it means as YAML
// (https://primap2.readthedocs.io, Interchange format details).
#pragma once

#include <string>

#include "inventory/export/inventory_data.h"

namespace concord::inventory {

struct PrimapOptions {
  std::string area;       // ISO 3166-1 alpha-3: "AZE"
  std::string source;     // a short name of the data set
  std::string data_file;  // how the YAML names the CSV, which stands beside it
};

struct PrimapFiles {
  std::string csv;
  std::string yaml;
};

// A row for each category and gas, in Gg a year, and for KYOTOGHG (AR5GWP100), in Gg CO2 equivalents.
// Categories are those of IPCC2006_PRIMAP: the codes of the 2006 Guidelines, 0 the national total, M.0.EL
// that without land use, M.BK bunkers, M.BIO the CO2 of biomass. A year without a number is empty; NO and IE
// are 0, NE, NA and C are empty, as PRIMAP2 reads them elsewhere. kUsage where the area is no such code.
Result<PrimapFiles> primap_files(const InventoryData& data, const PrimapOptions& options);

}  // namespace concord::inventory
