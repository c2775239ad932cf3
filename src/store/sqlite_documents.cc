#include "store/sqlite_store.h"
#include "store/table_definition.h"
#include "store/view_sql.h"

namespace concord::store {

Status SqliteStore::put_document(const Digest& digest, std::string_view content) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  CONCORD_CHECK(store_document(digest, content));
  return transaction.commit();
}

Status SqliteStore::store_document(const Digest& digest, std::string_view content) {
  CONCORD_TRY(Statement put,
              connection_->prepare("INSERT OR IGNORE INTO documents(digest, content) VALUES(?, ?)"));
  return put.blob(digest.view()).blob(content).run();
}

Result<std::optional<std::string>> SqliteStore::document(const Digest& digest) {
  CONCORD_TRY(Statement found, connection_->prepare("SELECT content FROM documents WHERE digest = ?"));
  CONCORD_TRY(bool any, found.blob(digest.view()).step());
  if (!any) return std::nullopt;
  return std::string(found.bytes_at(0));
}

// secure_delete overwrites the pages; merging the full-text indexes drops the terms of rows that are gone;
// and the checkpoint empties the write-ahead log, which holds copies of pages from before.
Status SqliteStore::erase_document(const Digest& digest) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  {
    CONCORD_TRY(Statement erase, connection_->prepare("DELETE FROM documents WHERE digest = ?"));
    CONCORD_CHECK(erase.blob(digest.view()).run());
    CONCORD_TRY(Statement names, connection_->prepare("SELECT name, definition FROM view_tables"));
    for (;;) {
      CONCORD_TRY(bool more, names.step());
      if (!more) break;
      CONCORD_TRY(Table view, parse_definition(names.bytes_at(0), names.bytes_at(1)));
      for (const Column& column : view.columns) {
        if (column.type == ColumnType::kTerms)
          CONCORD_CHECK(connection_->execute(merge_terms_sql(view, column)));
      }
    }
  }
  CONCORD_CHECK(transaction.commit());
  return wipe();
}

Status SqliteStore::wipe() {
  CONCORD_TRY(std::int64_t busy, connection_->ask("PRAGMA wal_checkpoint(TRUNCATE)"));
  if (busy != 0) {
    return fail(ErrorCode::kLocked, "is erased, but another process still reads the state from before",
                connection_->path().string(), "erase it once more when that process has finished");
  }
  return {};
}

Result<std::vector<Digest>> SqliteStore::documents() {
  std::vector<Digest> all;
  CONCORD_TRY(Statement rows, connection_->prepare("SELECT digest FROM documents ORDER BY digest"));
  for (;;) {
    CONCORD_TRY(bool more, rows.step());
    if (!more) return all;
    auto digest = Digest::from_raw(rows.bytes_at(0));
    if (!digest) return fail(ErrorCode::kDamaged, "a document's hash has a wrong length", "documents");
    all.push_back(*digest);
  }
}

}  // namespace concord::store
