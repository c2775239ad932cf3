// What can be found by words, as rows.
#pragma once

#include "base/error.h"
#include "reading/view/rows.h"
#include "store/table.h"

namespace concord::reading {

// A row of the search view with what only the view itself needs.
struct Searchable {
  SearchRow row;
  record::EntryId entry;  // that stands
  std::string language;   // of a report
  std::string terms;      // empty where the thing was withdrawn
};

const store::Table& search_table();
store::Row search_cells(const Searchable& searchable);
Result<Searchable> searchable_from(const store::Row& row);

}  // namespace concord::reading
