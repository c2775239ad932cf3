#include "store/connection.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>

namespace concord::store {

namespace {

constexpr std::size_t kIdleStatements = 128;

// WAL with FULL: a commit that has returned survives a power cut. secure_delete: erased bytes are overwritten
// with zeros. The page cache is 32 MiB, and the WAL is folded back when it has 16 MiB.
constexpr std::string_view kWriterSettings =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA "
    "wal_autocheckpoint=4096;"
    "PRAGMA journal_size_limit=67108864;";
constexpr std::string_view kSettings =
    "PRAGMA trusted_schema=OFF; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA cache_size=-32768;"
    "PRAGMA temp_store=MEMORY;";

// A file name as a URI (RFC 3986): SQLite takes `immutable` only that way.
std::string file_uri(const std::filesystem::path& path, std::string_view query) {
  std::string uri = "file:";
  for (char c : path.string()) {
    bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                 std::string_view("/._-").contains(c);
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri + std::string(query);
}

bool has_unfinished_log(const std::filesystem::path& path) {
  std::error_code error;
  auto size = std::filesystem::file_size(path.string() + "-wal", error);
  return !error && size > 0;
}

}  // namespace

void make_private(const std::filesystem::path& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) ::close(file);
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& path,
                                                     const ConnectOptions& options) {
  std::error_code missing;
  if (!options.create && !std::filesystem::exists(path, missing)) {
    return fail(ErrorCode::kNotFound, "there is no such file", path.string());
  }
  if (options.create) make_private(path);
  std::unique_ptr<Connection> connection(new Connection(path, options.read_only));
  auto status = connection->connect(file_uri(path, ""), options);
  // A file in WAL mode needs files beside it even to be read, unless it is certain that nobody writes to it.
  if (!status && options.read_only && status.error().code == ErrorCode::kIo && !has_unfinished_log(path)) {
    connection->disconnect();
    status = connection->connect(file_uri(path, "?immutable=1"), options);
  }
  if (!status) return std::unexpected(std::move(status).error());
  return connection;
}

Status Connection::connect(const std::string& uri, const ConnectOptions& options) {
  int flags = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  flags |= options.read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
  if (options.create) flags |= SQLITE_OPEN_CREATE;
  if (int code = sqlite3_open_v2(uri.c_str(), &handle_, flags, nullptr); code != SQLITE_OK)
    return error(code);
  sqlite3_busy_timeout(handle_, options.lock_timeout_ms);
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  CONCORD_CHECK(execute(kSettings));
  if (!options.read_only) CONCORD_CHECK(execute(kWriterSettings));
  if (options.page_limit != 0) {
    CONCORD_CHECK(execute(fmt::format("PRAGMA max_page_count={}", options.page_limit)));
  }
  // The first look at the file: only now is it known whether it can be read, and whether it is a database.
  CONCORD_TRY([[maybe_unused]] std::int64_t tables, ask("SELECT count(*) FROM sqlite_schema"));
  return {};
}

void Connection::disconnect() {
  for (auto& [sql, handle] : idle_) sqlite3_finalize(handle);
  idle_.clear();
  sqlite3_close_v2(handle_);
  handle_ = nullptr;
}

Connection::~Connection() {
  disconnect();
}

Result<Statement> Connection::prepare(std::string_view sql) {
  if (auto found = idle_.find(sql); found != idle_.end()) {
    auto node = idle_.extract(found);
    return Statement(*this, std::move(node.key()), node.mapped());
  }
  sqlite3_stmt* handle = nullptr;
  int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                &handle, nullptr);
  if (code != SQLITE_OK) return error(code);
  return Statement(*this, std::string(sql), handle);
}

void Connection::give_back(std::string sql, sqlite3_stmt* handle) {
  sqlite3_reset(handle);
  sqlite3_clear_bindings(handle);
  bool kept = idle_.size() < kIdleStatements && idle_.emplace(std::move(sql), handle).second;
  if (!kept) sqlite3_finalize(handle);
}

Status Connection::execute(std::string_view sql) {
  int code = sqlite3_exec(handle_, std::string(sql).c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return error(code);
  return {};
}

Result<std::int64_t> Connection::ask(std::string_view sql) {
  CONCORD_TRY(Statement statement, prepare(sql));
  CONCORD_TRY(bool row, statement.step());
  return row ? statement.integer_at(0) : 0;
}

std::unexpected<Error> Connection::error(int code) const {
  std::string reason = handle_ != nullptr ? sqlite3_errmsg(handle_) : sqlite3_errstr(code);
  int system = handle_ != nullptr ? sqlite3_system_errno(handle_) : 0;
  constexpr auto kFullRemedy = "free some space and repeat; nothing was written";
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return fail(ErrorCode::kLocked, "another process is writing to it", path_.string(),
                  "wait until it has finished and repeat; nothing was changed");
    case SQLITE_FULL:
      return fail(ErrorCode::kIo, "the disk is full", path_.string(), kFullRemedy);
    case SQLITE_IOERR:
      if (system == ENOSPC || system == EDQUOT) {
        return fail(ErrorCode::kIo, "the disk is full", path_.string(), kFullRemedy);
      }
      return fail(ErrorCode::kIo,
                  fmt::format("the disk refused: {} ({})", reason, std::generic_category().message(system)),
                  path_.string(), "check the disk and repeat; nothing was written");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return fail(ErrorCode::kDamaged, "the file is damaged: " + reason, path_.string(),
                  "copy the file away, then run `concord fsck`, or restore a backup");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
      return fail(ErrorCode::kIo, "cannot be opened or written: " + reason, path_.string(),
                  "check that the folder exists and that you may write to it");
    case SQLITE_TOOBIG:
      return fail(ErrorCode::kTooLarge, "a value is too large for the store", path_.string());
    case SQLITE_NOMEM:
      return fail(ErrorCode::kIo, "out of memory", path_.string());
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
      return fail(ErrorCode::kUsage, "a row does not fit its table: " + reason, path_.string());
    default:
      return fail(ErrorCode::kInternal, fmt::format("SQLite: {} ({})", reason, code), path_.string());
  }
}

// --- Transaction

Result<Transaction> Transaction::begin(Connection& connection) {
  if (connection.read_only()) {
    return fail(ErrorCode::kUsage, "it was opened for reading only", connection.path().string());
  }
  CONCORD_CHECK(connection.execute("BEGIN IMMEDIATE"));
  return Transaction(connection);
}

Status Transaction::commit() {
  CONCORD_CHECK(connection_->execute("COMMIT"));  // on failure the destructor undoes it
  connection_ = nullptr;
  return {};
}

Transaction::~Transaction() {
  if (connection_ == nullptr) return;
  // Some failures have undone the transaction already; then there is nothing to roll back and the refusal is
  // welcome.
  static_cast<void>(connection_->execute("ROLLBACK"));
}

}  // namespace concord::store
