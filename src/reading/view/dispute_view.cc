#include "reading/view/dispute_view.h"

#include <set>

#include "reading/view/cells.h"
#include "reading/view/dispute_table.h"
#include "reading/view/standing.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

bool is_compared(std::string_view kind) {
  return kind == "event" || kind == "agreement" || kind == "commitment";
}

Status forget(const AccountRow& known, record::ViewTables& tables) {
  for (const std::string& key : known.keys) {
    CONCORD_CHECK(tables.erase(account_key_table().name, {key, known.subject}));
  }
  CONCORD_TRY(auto rows, tables.get_all(dispute_table().name, {known.subject}));
  for (const store::Row& row : rows) {
    CONCORD_TRY(const DisputeRow dispute, dispute_from(row));
    CONCORD_CHECK(tables.erase(dispute_table().name, {dispute.subject, dispute.other}));
    CONCORD_CHECK(tables.erase(dispute_table().name, {dispute.other, dispute.subject}));
  }
  return {};
}

// Those that may contradict it.
Result<std::set<std::string>> neighbours_of(const AccountRow& fresh, record::ViewTables& tables) {
  const std::string gist = account_gist(fresh.account);
  std::set<std::string> subjects;
  for (const std::string& key : fresh.keys) {
    CONCORD_TRY(auto rows, tables.get_all(account_key_table().name, {key}));
    for (const store::Row& row : rows) {
      Cells cells(row);
      cells.skip();
      std::string subject = cells.text();
      const std::string other = cells.text();
      CONCORD_CHECK(cells.done());
      if (gist.empty() || gist != other) subjects.insert(std::move(subject));
    }
  }
  return subjects;
}

Status compare(const AccountRow& fresh, record::ViewTables& tables) {
  CONCORD_TRY(const auto neighbours, neighbours_of(fresh, tables));
  for (const std::string& subject : neighbours) {
    CONCORD_TRY(auto row, tables.get(account_table().name, {subject}));
    if (!row) continue;
    CONCORD_TRY(const AccountRow other, account_from(*row));
    DisputeRow dispute{.subject = fresh.subject, .other = subject, .field = {}, .day = {}};
    dispute.field = disagreement(fresh.account, other.account);
    if (dispute.field.empty()) continue;
    const auto mine = day_of_thing(fresh.account.kind, fresh.account.body);
    const auto theirs = day_of_thing(other.account.kind, other.account.body);
    dispute.day = mine && (!theirs || *theirs < *mine) ? mine : theirs;
    CONCORD_CHECK(tables.put(dispute_table().name, dispute_cells(dispute)));
    std::swap(dispute.subject, dispute.other);
    CONCORD_CHECK(tables.put(dispute_table().name, dispute_cells(dispute)));
  }
  return {};
}

}  // namespace

DisputeView::DisputeView() : tables_{account_table(), account_key_table(), dispute_table()} {}

Status DisputeView::apply(const record::Record::At& at, record::ViewTables& tables) {
  const record::Entry& entry = at.entry;
  const std::string kind(kind_of(entry.subject));
  const bool withdrawal = entry.kind == "withdrawal";
  if (!is_compared(kind) || (entry.kind != kind && !withdrawal)) return {};
  CONCORD_TRY(auto row, tables.get(account_table().name, {entry.subject}));
  std::optional<AccountRow> known;
  if (row) {
    CONCORD_TRY(known, account_from(*row));
  }
  const auto standing = known ? std::optional(known->entry) : std::nullopt;
  if (!takes_effect(at, standing) || (withdrawal && !known)) return {};
  if (known) CONCORD_CHECK(forget(*known, tables));
  AccountRow fresh{.subject = entry.subject, .entry = at.id, .account = {}, .keys = {}};
  fresh.account.kind = kind;
  fresh.account.body = Json::object();
  if (!withdrawal) {
    fresh.account.body = entry.body;
    fresh.account.report = text_of(entry.body, "report");
    fresh.keys = account_keys(fresh.account);
    CONCORD_CHECK(compare(fresh, tables));
  }
  for (const std::string& key : fresh.keys) {
    CONCORD_CHECK(
        tables.put(account_key_table().name, {key, fresh.subject, cell(account_gist(fresh.account))}));
  }
  return tables.put(account_table().name, account_cells(fresh));
}

}  // namespace concord::reading
