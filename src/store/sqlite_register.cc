// The register in SQLite: what changes, and leaves nothing behind (store/store.h).
#include <fmt/format.h>

#include "store/sqlite_store.h"

namespace concord::store {

Result<std::optional<std::string>> SqliteStore::register_item(std::string_view collection,
                                                              std::string_view key) {
  CONCORD_TRY(Statement found,
              connection_->prepare("SELECT value FROM register WHERE collection = ? AND key = ?"));
  CONCORD_TRY(bool any, found.text(collection).text(key).step());
  if (!any) return std::nullopt;
  return std::string(found.bytes_at(0));
}

Result<std::vector<RegisterItem>> SqliteStore::register_items(std::string_view collection) {
  std::vector<RegisterItem> all;
  CONCORD_TRY(Statement rows,
              connection_->prepare("SELECT key, value FROM register WHERE collection = ? ORDER BY key"));
  rows.text(collection);
  for (;;) {
    CONCORD_TRY(bool more, rows.step());
    if (!more) return all;
    all.push_back({.key = std::string(rows.bytes_at(0)), .value = std::string(rows.bytes_at(1))});
  }
}

Status SqliteStore::write_register_item(std::string_view collection, std::string_view key,
                                        const std::optional<std::string>& value) {
  if (!value) {
    CONCORD_TRY(Statement remove,
                connection_->prepare("DELETE FROM register WHERE collection = ? AND key = ?"));
    return remove.text(collection).text(key).run();
  }
  CONCORD_TRY(Statement put, connection_->prepare("INSERT OR REPLACE INTO register VALUES(?, ?, ?)"));
  return put.text(collection).text(key).text(*value).run();
}

Status SqliteStore::put_register_item(std::string_view collection, std::string_view key,
                                      std::string_view value) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  CONCORD_CHECK(write_register_item(collection, key, std::string(value)));
  return transaction.commit();
}

Status SqliteStore::remove_register_item(std::string_view collection, std::string_view key) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  CONCORD_CHECK(write_register_item(collection, key, std::nullopt));
  return transaction.commit();
}

Status SqliteStore::swap_register_item(std::string_view collection, std::string_view key,
                                       const std::optional<std::string>& before,
                                       const std::optional<std::string>& after) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  CONCORD_TRY(std::optional<std::string> now, register_item(collection, key));
  if (now != before) {
    return fail(ErrorCode::kConflict, "was changed by somebody else meanwhile",
                fmt::format("{} {}", collection, key), "look again and repeat");
  }
  CONCORD_CHECK(write_register_item(collection, key, after));
  return transaction.commit();
}

}  // namespace concord::store
