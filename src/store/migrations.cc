#include "store/migrations.h"

#include <fmt/format.h>
#include <string_view>

#include "store/leaf_index.h"

namespace concord::store {

namespace {

// Version 1: the log and what belongs to it. A tile's id is its level * 2^56 + its index.
constexpr std::string_view kLogTables = R"(
CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE entries(position INTEGER PRIMARY KEY, leaf BLOB NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE tiles(id INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT;
CREATE TABLE checkpoints(size INTEGER PRIMARY KEY, note BLOB NOT NULL) STRICT;
CREATE TABLE documents(digest BLOB NOT NULL UNIQUE, content BLOB NOT NULL) STRICT;
)";

// Version 2: finding an entry by its leaf hash, and the rows of views.
constexpr std::string_view kViewTables = R"(
CREATE TABLE leaf_index(prefix INTEGER, position INTEGER, PRIMARY KEY(prefix, position)) STRICT, WITHOUT ROWID;
CREATE TABLE view_tables(name TEXT PRIMARY KEY, definition TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE view_positions(name TEXT PRIMARY KEY, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)";

// Version 3: what is kept beside the log and changes.
constexpr std::string_view kRegisterTable = R"(
CREATE TABLE register(collection TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY(collection, key)) STRICT, WITHOUT ROWID;
)";

Status step_to(Connection& connection, int version) {
  switch (version) {
    case 1:
      return connection.execute(kLogTables);
    case 2:
      CONCORD_CHECK(connection.execute(kViewTables));
      return rebuild_leaf_index(connection);
    case 3:
      return connection.execute(kRegisterTable);
    default:
      return fail(ErrorCode::kInternal, fmt::format("there is no format version {}", version));
  }
}

// The register holds hashes of passwords: from version 3 on the file is its owner's alone. Who wants a group
// to read it can say so afterwards; where it is another's file, that other has decided.
void close_to_others(const std::filesystem::path& path) {
  using std::filesystem::perms;
  std::error_code ignored;
  for (const char* part : {"", "-wal", "-shm"}) {
    std::filesystem::permissions(path.string() + part, perms::group_all | perms::others_all,
                                 std::filesystem::perm_options::remove, ignored);
  }
}

// The version of the file, 0 for an empty one.
Result<int> version_of(Connection& connection) {
  const std::string where = connection.path().string();
  CONCORD_TRY(std::int64_t version, connection.ask("PRAGMA user_version"));
  CONCORD_TRY(std::int64_t application, connection.ask("PRAGMA application_id"));
  CONCORD_TRY(std::int64_t tables, connection.ask("SELECT count(*) FROM sqlite_schema"));
  if (tables == 0 && application == 0 && version == 0) return 0;
  if (application != kApplicationId) {
    return fail(ErrorCode::kDamaged, "is not a record of Concord", where, "name the folder of a record");
  }
  if (version > kNewestVersion) {
    return fail(
        ErrorCode::kTooNew,
        fmt::format("has format version {}, and this program knows up to {}", version, kNewestVersion), where,
        "use the newer version of Concord that wrote it");
  }
  return static_cast<int>(version);
}

}  // namespace

Status migrate(Connection& connection, int to_version) {
  CONCORD_TRY(int found, version_of(connection));
  if (found >= to_version) return {};
  if (connection.read_only()) {
    return fail(ErrorCode::kUsage, "is empty or of an older version, and was opened for reading only",
                connection.path().string(), "open it once for writing, which brings it up to date");
  }
  CONCORD_TRY(Transaction transaction, Transaction::begin(connection));
  CONCORD_TRY(int version, version_of(connection));  // another process may have been first
  if (version >= to_version) return {};
  while (version < to_version) CONCORD_CHECK(step_to(connection, ++version));
  CONCORD_CHECK(connection.execute(
      fmt::format("PRAGMA application_id={}; PRAGMA user_version={}", kApplicationId, to_version)));
  CONCORD_CHECK(transaction.commit());
  if (to_version >= 3) close_to_others(connection.path());
  return {};
}

}  // namespace concord::store
