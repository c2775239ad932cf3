// A file that an inventory is computed from, as the record keeps it: its tables cell by cell, so that whoever
// has the record can compute the same without the program that wrote the file. The body of an entry of the
// kind "dataset", about "dataset:<inventory>:<name>".
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "base/sha256.h"
#include "inventory/activity/sheet.h"

namespace concord::inventory {

enum class DatasetRole : std::uint8_t {
  kActivity,   // activity data (activity_row.h)
  kFactors,    // own values over the default ones (override_tables)
  kPublished,  // totals that others published, to compare with (published_total.h)
};
std::string_view role_text(DatasetRole role);

struct Dataset {
  std::string name;  // the file's, one in an inventory
  DatasetRole role = DatasetRole::kActivity;
  Digest sha256;  // of the file as it was given
  std::uint64_t bytes = 0;
  std::vector<Sheet> sheets;  // of tables
  std::string text;           // of factors
};

// A file that begins with a section is of factors; tables are of activity data unless they are said to be
// `published` totals. A problem for each cell, row or table of a workbook that is left out (sheet.h). kInput
// where it is no file that can be read, kTooLarge where a record cannot hold it.
Result<Dataset> read_dataset(std::string_view bytes, std::string name, bool published, Problems& problems);

std::string dataset_subject(std::string_view inventory, std::string_view name);
Json dataset_json(std::string_view inventory, const Dataset& dataset);
// kSchema where a field is missing or of another type.
Result<Dataset> dataset_from(const Json& body);

}  // namespace concord::inventory
