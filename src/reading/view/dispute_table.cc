#include "reading/view/dispute_table.h"

#include "reading/view/cells.h"

namespace concord::reading {

const store::Table& account_table() {
  static const store::Table table{
      .name = "accounts",
      .columns = {{"subject"}, {"entry"}, {"kind"}, {"report"}, {"body"}, {"keys"}},
      .key = {"subject"}};
  return table;
}

store::Row account_cells(const AccountRow& row) {
  return {cell(row.subject),           cell(row.entry),    cell(row.account.kind), cell(row.account.report),
          cell_json(row.account.body), cell_json(row.keys)};
}

Result<AccountRow> account_from(const store::Row& row) {
  Cells cells(row);
  AccountRow account;
  account.subject = cells.text();
  account.entry = cells.digest();
  account.account.kind = cells.text();
  account.account.report = cells.text();
  account.account.body = cells.json();
  account.keys = cells.texts();
  CONCORD_CHECK(cells.done());
  return account;
}

const store::Table& account_key_table() {
  static const store::Table table{
      .name = "account_keys", .columns = {{"key"}, {"subject"}, {"gist"}}, .key = {"key", "subject"}};
  return table;
}

const store::Table& dispute_table() {
  using enum store::ColumnType;
  static const store::Table table{
      .name = "disputes",
      .columns = {{"subject"}, {"other"}, {"field"}, {"day", kText, true}, {"first", kInteger}},
      .key = {"subject", "other"}};
  return table;
}

store::Row dispute_cells(const DisputeRow& row) {
  return {cell(row.subject), cell(row.other), cell(row.field), cell(row.day),
          cell_of(row.subject < row.other)};
}

Result<DisputeRow> dispute_from(const store::Row& row) {
  Cells cells(row);
  DisputeRow dispute;
  dispute.subject = cells.text();
  dispute.other = cells.text();
  dispute.field = cells.text();
  dispute.day = cells.date();
  cells.skip();  // which of the two sides it is follows from the subjects
  CONCORD_CHECK(cells.done());
  return dispute;
}

}  // namespace concord::reading
