// SQLite as values: a connection with its settings stated once, statements that reset themselves,
// transactions that undo themselves, and SQLite's result codes as Errors that say what to do. Everything that
// talks to SQLite (the store, the guard) goes through here.
//
// Threads: a connection and its statements belong to one thread at a time. Statements must not outlive it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord::store {

struct ConnectOptions {
  bool create = false;     // make the file, mode 0600, where it is not there; otherwise kNotFound
  bool read_only = false;  // works on read-only media, provided the file was closed properly
  int lock_timeout_ms = 5000;
  std::uint32_t page_limit =
      0;  // the file's largest size in pages of 4 KiB, 0 for none: a full disk for tests
};

// Makes an empty file for its owner only, mode 0600, where there is none: a store holds hashes of passwords.
// SQLite takes it for a new one, and gives the files beside it the same mode. Where it cannot be made, SQLite
// will say why.
void make_private(const std::filesystem::path& path);

class Connection;

// A prepared statement on loan from its connection, which keeps it for the next use.
class Statement {
 public:
  Statement(Connection& connection, std::string sql, sqlite3_stmt* handle)
      : connection_(&connection), sql_(std::move(sql)), handle_(handle) {}
  ~Statement();
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&&) = delete;
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  // Parameters in order. Texts and blobs are not copied: they must live until the statement has run.
  Statement& integer(std::int64_t value);
  Statement& real(double value);
  Statement& text(std::string_view value);
  Statement& blob(std::string_view value);
  Statement& null();

  Result<bool> step();  // true: there is a row to read
  Status run();         // to the end, and ready to be bound and run again

  // Columns of the current row; views are good until the next step.
  int type(int column) const;  // SQLITE_INTEGER, SQLITE_NULL ...
  std::int64_t integer_at(int column) const;
  double real_at(int column) const;
  std::string_view bytes_at(int column) const;  // of a text or a blob

 private:
  void note(int code) {
    if (code != SQLITE_OK) bind_error_ = code;
  }
  Connection* connection_;
  std::string sql_;
  sqlite3_stmt* handle_;
  int parameter_ = 0;
  int bind_error_ = SQLITE_OK;
};

class Connection {
 public:
  static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& path,
                                                  const ConnectOptions& options);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  Result<Statement> prepare(std::string_view sql);
  Status execute(std::string_view sql);            // one or more statements without parameters
  Result<std::int64_t> ask(std::string_view sql);  // the first column of the first row, 0 where there is none
  std::int64_t changes() const { return sqlite3_changes64(handle_); }
  // The failure of the last call, in Concord's terms.
  std::unexpected<Error> error(int code) const;
  const std::filesystem::path& path() const { return path_; }
  bool read_only() const { return read_only_; }

 private:
  friend class Statement;
  Connection(std::filesystem::path path, bool read_only) : path_(std::move(path)), read_only_(read_only) {}
  Status connect(const std::string& uri, const ConnectOptions& options);
  void disconnect();
  void give_back(std::string sql, sqlite3_stmt* handle);

  std::filesystem::path path_;
  bool read_only_;
  sqlite3* handle_ = nullptr;
  std::map<std::string, sqlite3_stmt*, std::less<>> idle_;
};

// A write transaction: holds the write lock from the beginning, and is undone unless committed.
class Transaction {
 public:
  static Result<Transaction> begin(Connection& connection);
  Transaction(Transaction&& other) noexcept : connection_(std::exchange(other.connection_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();
  Status commit();

 private:
  explicit Transaction(Connection& connection) : connection_(&connection) {}
  Connection* connection_;
};

}  // namespace concord::store
