#include "store/sqlite_store.h"

#include <fcntl.h>
#include <unistd.h>

#include "store/migrations.h"

namespace concord::store {

namespace {

// VACUUM INTO leaves it to the system when its output reaches the disk.
bool sync_file(const std::filesystem::path& path) {
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  bool synced = ::fsync(file) == 0;
  return ::close(file) == 0 && synced;
}

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite(const std::filesystem::path& path, const OpenOptions& options) {
  CONCORD_TRY(auto connection, Connection::open(path, {.create = options.create,
                                                       .read_only = options.read_only,
                                                       .lock_timeout_ms = options.lock_timeout_ms,
                                                       .page_limit = options.page_limit}));
  CONCORD_CHECK(migrate(*connection));
  return std::make_unique<SqliteStore>(std::move(connection));
}

Result<std::optional<std::string>> SqliteStore::setting(std::string_view name) {
  CONCORD_TRY(Statement found, connection_->prepare("SELECT value FROM settings WHERE name = ?"));
  CONCORD_TRY(bool any, found.text(name).step());
  if (!any) return std::nullopt;
  return std::string(found.bytes_at(0));
}

Status SqliteStore::put_setting(std::string_view name, std::string_view value) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  {
    CONCORD_TRY(Statement put, connection_->prepare("INSERT OR REPLACE INTO settings VALUES(?, ?)"));
    CONCORD_CHECK(put.text(name).text(value).run());
  }
  return transaction.commit();
}

Result<std::unique_ptr<Store>> SqliteStore::reader() {
  CONCORD_TRY(auto connection, Connection::open(connection_->path(), {.read_only = true}));
  return std::make_unique<SqliteStore>(std::move(connection));
}

Result<std::vector<std::string>> SqliteStore::check_medium() {
  std::vector<std::string> problems;
  CONCORD_TRY(Statement check, connection_->prepare("PRAGMA integrity_check(100)"));
  for (;;) {
    CONCORD_TRY(bool more, check.step());
    if (!more) return problems;
    if (std::string_view line = check.bytes_at(0); line != "ok") problems.emplace_back(line);
  }
}

Status SqliteStore::copy_to(const std::filesystem::path& target) {
  std::error_code error;
  if (std::filesystem::exists(target, error)) {
    return fail(ErrorCode::kExists, "there is something already", target.string(),
                "name a file that is not there");
  }
  std::filesystem::path unfinished = target;
  unfinished += ".unfinished";
  std::filesystem::remove(unfinished, error);
  make_private(unfinished);
  Status copied = [&]() -> Status {
    CONCORD_TRY(Statement copy, connection_->prepare("VACUUM INTO ?"));
    return copy.text(unfinished.string()).run();
  }();
  if (copied && !sync_file(unfinished))
    copied = fail(ErrorCode::kIo, "the copy cannot be made durable", target.string());
  if (copied) {
    std::filesystem::rename(unfinished, target, error);
    if (error) copied = fail(ErrorCode::kIo, "the copy cannot be named: " + error.message(), target.string());
  }
  if (!copied) std::filesystem::remove(unfinished, error);
  return copied;
}

}  // namespace concord::store
