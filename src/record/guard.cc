#include "record/guard.h"

#include <cstdlib>
#include <fmt/format.h>

#include "base/file.h"

namespace concord::record {

namespace {

constexpr std::string_view kTable =
    "CREATE TABLE IF NOT EXISTS signed(key TEXT PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL) "
    "STRICT";

std::filesystem::path file_in(const std::filesystem::path& folder, const VerifierKey& key) {
  return folder / fmt::format("{:08x}.db", key.id);
}

Result<std::optional<SignedHead>> read(store::Connection& connection, const std::string& key) {
  CONCORD_TRY(store::Statement found, connection.prepare("SELECT size, root FROM signed WHERE key = ?"));
  CONCORD_TRY(bool any, found.text(key).step());
  if (!any) return std::nullopt;
  SignedHead head{.size = static_cast<std::uint64_t>(found.integer_at(0)), .root = {}};
  auto root = Digest::from_raw(found.bytes_at(1));
  if (!root) {
    return fail(ErrorCode::kDamaged, "the root that the guard remembers has a wrong length",
                connection.path().string());
  }
  head.root = *root;
  return head;
}

}  // namespace

Result<std::filesystem::path> Guard::default_folder() {
  auto set = [](const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::filesystem::path() : std::filesystem::path(value);
  };
  if (auto state = set("XDG_STATE_HOME"); state.is_absolute()) return state / "concord" / "guard";
  if (auto home = set("HOME"); home.is_absolute()) return home / ".local" / "state" / "concord" / "guard";
  return fail(ErrorCode::kUsage, "there is no place for the guard", {}, "set HOME or XDG_STATE_HOME");
}

Result<Guard> Guard::open(const std::filesystem::path& folder, const VerifierKey& key, int lock_timeout_ms) {
  CONCORD_CHECK(make_folders(folder));
  CONCORD_TRY(auto connection, store::Connection::open(file_in(folder, key),
                                                       {.create = true, .lock_timeout_ms = lock_timeout_ms}));
  CONCORD_CHECK(connection->execute(kTable));
  return Guard(std::move(connection), key.text());
}

Result<std::optional<SignedHead>> Guard::look(const std::filesystem::path& folder, const VerifierKey& key) {
  auto connection = store::Connection::open(file_in(folder, key), {.read_only = true});
  if (!connection && connection.error().code == ErrorCode::kNotFound) return std::nullopt;
  if (!connection) return std::unexpected(std::move(connection).error());
  CONCORD_TRY(std::int64_t tables,
              (*connection)->ask("SELECT count(*) FROM sqlite_schema WHERE name = 'signed'"));
  if (tables == 0) return std::nullopt;
  return read(**connection, key.text());
}

Result<std::optional<SignedHead>> Guard::last() {
  return read(*connection_, key_);
}

Status Guard::advance(const std::optional<SignedHead>& expected, const SignedHead& next) {
  CONCORD_TRY(store::Transaction transaction, store::Transaction::begin(*connection_));
  CONCORD_TRY(std::optional<SignedHead> now, last());
  if (now != expected) {
    return fail(ErrorCode::kConflict, "another checkpoint was signed meanwhile", connection_->path().string(),
                "look again and repeat");
  }
  {
    CONCORD_TRY(store::Statement put, connection_->prepare("INSERT OR REPLACE INTO signed VALUES(?, ?, ?)"));
    CONCORD_CHECK(put.text(key_).integer(static_cast<std::int64_t>(next.size)).blob(next.root.view()).run());
  }
  return transaction.commit();
}

}  // namespace concord::record
