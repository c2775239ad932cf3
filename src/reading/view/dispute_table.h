// Rows of what reports contradict each other in (reading/link/disagreement.h), and of the accounts that are
// compared.
#pragma once

#include "base/error.h"
#include "reading/link/disagreement.h"
#include "reading/view/rows.h"
#include "store/table.h"

namespace concord::reading {

// A thing as it was last entered, with the keys it is kept under; a withdrawn one has none and an empty body.
struct AccountRow {
  std::string subject;
  record::EntryId entry;
  Account account;
  std::vector<std::string> keys;
};
const store::Table& account_table();
store::Row account_cells(const AccountRow& row);
Result<AccountRow> account_from(const store::Row& row);

// Key, subject and gist.
const store::Table& account_key_table();

// Each dispute twice, so that it is found from both of its sides.
const store::Table& dispute_table();
store::Row dispute_cells(const DisputeRow& row);
Result<DisputeRow> dispute_from(const store::Row& row);

}  // namespace concord::reading
