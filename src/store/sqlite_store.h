// The store in one SQLite file. The class is split over files by what is stored: sqlite_log.cc (entries,
// tiles, checkpoints), sqlite_documents.cc, sqlite_register.cc, sqlite_views.cc, and sqlite_store.cc for the
// file as a whole.
#pragma once

#include <map>

#include "store/connection.h"
#include "store/store.h"

namespace concord::store {

class SqliteStore final : public Store {
 public:
  explicit SqliteStore(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}

  Result<std::optional<std::string>> setting(std::string_view name) override;
  Status put_setting(std::string_view name, std::string_view value) override;

  Result<std::uint64_t> log_size() override;
  using Store::append;
  Status append(std::uint64_t expected_size, const RunSource& next_run) override;
  Status visit_entries(std::uint64_t first, std::uint64_t end, const EntryVisitor& visit) override;
  Result<std::optional<std::uint64_t>> find_entry(const Digest& leaf) override;
  Result<std::optional<FullTile>> tile(int level, std::uint64_t index) override;
  Status replace_hashes(std::span<const std::pair<std::uint64_t, Digest>> leaves,
                        std::span<const FullTile> tiles) override;

  Status put_checkpoint(const StoredCheckpoint& checkpoint) override;
  Result<std::optional<StoredCheckpoint>> latest_checkpoint() override;
  Result<std::vector<StoredCheckpoint>> checkpoints() override;

  Status put_document(const Digest& digest, std::string_view content) override;
  Result<std::optional<std::string>> document(const Digest& digest) override;
  Status erase_document(const Digest& digest) override;
  Result<std::vector<Digest>> documents() override;

  Result<std::optional<std::string>> register_item(std::string_view collection,
                                                   std::string_view key) override;
  Result<std::vector<RegisterItem>> register_items(std::string_view collection) override;
  Status put_register_item(std::string_view collection, std::string_view key,
                           std::string_view value) override;
  Status swap_register_item(std::string_view collection, std::string_view key,
                            const std::optional<std::string>& before,
                            const std::optional<std::string>& after) override;
  Status remove_register_item(std::string_view collection, std::string_view key) override;
  Status wipe() override;

  Result<std::vector<std::string>> define_tables(std::span<const Table> tables) override;
  Result<std::vector<Row>> select(const Query& query) override;
  Result<std::uint64_t> count(const Query& query) override;
  Result<std::uint64_t> position(std::string_view view) override;
  Status write_rows(std::span<const RowChange> changes, std::span<const Advance> advances) override;
  Status drop_tables() override;

  Result<std::unique_ptr<Store>> reader() override;
  Result<std::vector<std::string>> check_medium() override;
  Status copy_to(const std::filesystem::path& target) override;

 private:
  Status store_entries(std::uint64_t first, std::span<const LogEntry> entries);
  Status store_tiles(std::span<const FullTile> tiles);
  Status write_register_item(std::string_view collection, std::string_view key,
                             const std::optional<std::string>& value);
  Status store_document(const Digest& digest, std::string_view content);
  // A table with the SQL for its rows, which is made once.
  struct Known {
    Table table;
    bool has_terms = false;
    std::string put = {};
    std::string erase = {};
    std::string clear = {};
    std::string terms_by_key = {};
  };
  static Known known(Table table);
  Result<const Known*> table(std::string_view name);
  Status drop_table(const Table& table);
  Status change_row(const Known& of, const RowChange& change);
  Status put_row(const Known& of, const Row& row);
  Status erase_row(const Known& of, const Row& key);
  Status advance(const Advance& advance);
  Status forget_terms(const Known& of, const Row& key);

  std::unique_ptr<Connection> connection_;
  std::map<std::string, Known, std::less<>> tables_;  // those seen so far
};

}  // namespace concord::store
