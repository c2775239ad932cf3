// The narrow door to whatever keeps the bytes. A store holds five things: the log's entries and full tiles,
// the checkpoints signed over them, documents outside the log under their hash, the register of what changes,
// and the rows of views. It knows nothing of what an entry means, and nothing above it knows whether SQLite
// or PostgreSQL is behind it.
//
// Threads: one Store object is used by one thread at a time. Several processes may open the same store;
// writers exclude each other and readers see whole transactions only. Errors: kLocked (another writer held on
// for longer than the time-out), kConflict (the log has grown since the caller looked), kTooNew, kDamaged,
// kIo (disk full and the like: the transaction is undone, nothing is half written).
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/sha256.h"
#include "store/table.h"

namespace concord::store {

// An entry as the log holds it: its leaf hash (RFC 6962: SHA-256 of 0x00 and the bytes) and its canonical
// bytes.
struct LogEntry {
  Digest leaf;
  std::string bytes;
};

// A full tile of C2SP tlog-tiles: 256 hashes, 8,192 bytes. Partial tiles are not stored; they follow from
// entries.
struct FullTile {
  int level = 0;
  std::uint64_t index = 0;
  std::string hashes;
};

// What lies outside the log, under its SHA-256.
struct Document {
  Digest digest;
  std::string content;
};

// A part of what one append adds. Its tiles are those that its entries filled.
struct AppendRun {
  std::span<const LogEntry> entries;
  std::span<const FullTile> tiles = {};
  std::span<const Document> documents = {};
};
// Gives the next run, whose parts it keeps until it is called again; one without entries is the end. It may
// read the store, which shows the runs before.
using RunSource = std::function<Result<AppendRun>()>;

// What stands in a collection of the register under a key.
struct RegisterItem {
  std::string key;
  std::string value;
};

struct StoredCheckpoint {
  std::uint64_t size = 0;
  std::string note;  // the signed note, byte for byte
};

// A view that a transaction brings from one position in the log to another.
struct Advance {
  std::string view;
  std::uint64_t from = 0;
  std::uint64_t to = 0;
};

using EntryVisitor = std::function<Status(std::uint64_t index, const Digest& leaf, std::string_view bytes)>;

class Store {
 public:
  virtual ~Store() = default;

  // --- settings of the record, written once at its making (origin, format ...)
  virtual Result<std::optional<std::string>> setting(std::string_view name) = 0;
  virtual Status put_setting(std::string_view name, std::string_view value) = 0;

  // --- the log
  virtual Result<std::uint64_t> log_size() = 0;
  // Appends at `expected_size` in one durable transaction: when it returns, the entries survive a power cut.
  // kConflict and nothing written if the log's size is another; nothing is written either where the source
  // fails.
  virtual Status append(std::uint64_t expected_size, const RunSource& next_run) = 0;
  Status append(std::uint64_t expected_size, std::span<const LogEntry> entries,
                std::span<const FullTile> tiles) {
    AppendRun run{.entries = entries, .tiles = tiles};
    return append(expected_size, [&run]() -> Result<AppendRun> { return std::exchange(run, {}); });
  }
  // Visits entries [first, end) in order; stops at the first error of the visitor. kDamaged where an index is
  // missing.
  virtual Status visit_entries(std::uint64_t first, std::uint64_t end, const EntryVisitor& visit) = 0;
  virtual Result<std::optional<std::uint64_t>> find_entry(const Digest& leaf) = 0;
  virtual Result<std::optional<FullTile>> tile(int level, std::uint64_t index) = 0;
  // For a repair: replaces what was computed from the entries, leaf hashes by index and tiles, in one
  // transaction.
  virtual Status replace_hashes(std::span<const std::pair<std::uint64_t, Digest>> leaves,
                                std::span<const FullTile> tiles) = 0;

  // --- checkpoints, oldest first; a later one never has a smaller size (kConflict). One size has one
  // checkpoint.
  virtual Status put_checkpoint(const StoredCheckpoint& checkpoint) = 0;
  virtual Result<std::optional<StoredCheckpoint>> latest_checkpoint() = 0;
  virtual Result<std::vector<StoredCheckpoint>> checkpoints() = 0;

  // --- documents outside the log (texts of reports, oversized bodies), under their SHA-256
  virtual Status put_document(const Digest& digest, std::string_view content) = 0;  // again is no error
  virtual Result<std::optional<std::string>> document(const Digest& digest) = 0;
  // Overwrites the bytes on disk, not only the reference to them, and with them what search indexes still
  // hold of rows that were changed or erased before: so views forget first, then the document goes. Erasing
  // what is not there is no error. kLocked where another process still reads the old bytes: erased, but to be
  // repeated.
  virtual Status erase_document(const Digest& digest) = 0;
  virtual Result<std::vector<Digest>> documents() = 0;

  // --- the register: small texts that change or vanish and therefore are not in the log (hashes of
  // passwords, sessions, counters), each in a collection under a key. Every change is one durable
  // transaction.
  virtual Result<std::optional<std::string>> register_item(std::string_view collection,
                                                           std::string_view key) = 0;
  virtual Result<std::vector<RegisterItem>> register_items(std::string_view collection) = 0;  // by key
  virtual Status put_register_item(std::string_view collection, std::string_view key,
                                   std::string_view value) = 0;
  // Compare and swap; nothing stands for "is not there". kConflict and nothing changed where it is not
  // `before`.
  virtual Status swap_register_item(std::string_view collection, std::string_view key,
                                    const std::optional<std::string>& before,
                                    const std::optional<std::string>& after) = 0;
  // Taking away what is not there is no error. The bytes are overwritten in the file, but copies may stay in
  // what was written ahead: see wipe().
  virtual Status remove_register_item(std::string_view collection, std::string_view key) = 0;
  // Makes sure that no byte of what was replaced or erased is left on disk. kLocked as for erase_document.
  virtual Status wipe() = 0;

  // --- rows of views (store/table.h)
  // Creates the tables that are missing, and drops and creates anew those whose definition changed. The
  // result names both kinds: they are empty now, so their view is to be rebuilt. A table that was defined
  // before can be asked without defining it again.
  virtual Result<std::vector<std::string>> define_tables(std::span<const Table> tables) = 0;
  virtual Result<std::vector<Row>> select(const Query& query) = 0;
  virtual Result<std::uint64_t> count(const Query& query) = 0;
  // Up to which entry a view has been fed.
  virtual Result<std::uint64_t> position(std::string_view view) = 0;
  // Rows of views and the positions they bring their views to, in one durable transaction. Rows are replaced
  // by key. kConflict and nothing written where a view is not at `from`: another process has fed it
  // meanwhile.
  virtual Status write_rows(std::span<const RowChange> changes, std::span<const Advance> advances) = 0;
  // Forgets all tables of views and their positions, for a repair: views are defined and replayed afterwards.
  virtual Status drop_tables() = 0;

  // Another door to the same store, for reading only: for a second thread.
  virtual Result<std::unique_ptr<Store>> reader() = 0;
  // The store's own check of its medium (SQLite: integrity_check). Empty where nothing is wrong.
  virtual Result<std::vector<std::string>> check_medium() = 0;
  // One consistent copy of everything, for backups; `target` must not exist.
  virtual Status copy_to(const std::filesystem::path& target) = 0;
};

struct OpenOptions {
  bool create = false;  // make it where it is not there; otherwise kNotFound
  bool read_only = false;
  int lock_timeout_ms = 5000;
  std::uint32_t page_limit =
      0;  // the file's largest size in pages of 4 KiB, 0 for none: a full disk for tests
};

// Opens the store in the file `path`, migrating an older format forward. kTooNew for a newer one.
Result<std::unique_ptr<Store>> open_sqlite(const std::filesystem::path& path, const OpenOptions& options);

}  // namespace concord::store
