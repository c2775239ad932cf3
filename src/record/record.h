// A record: one office's log of entries in a folder, with the key that signs it. Appending makes entries
// durable; publishing signs what is durable. The two are apart because an answer must not wait for a
// signature, and a signature must never cover what could still be lost.
//
// Folder: record.db (the store), office.key (the signing key, mode 0600). The guard, which remembers the last
// checkpoint signed, lies outside (record/guard.h), so that a restored backup cannot sign a second history.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "record/checkpoint.h"
#include "record/entry.h"
#include "record/guard.h"
#include "record/schema.h"
#include "record/tree.h"
#include "store/store.h"

namespace concord::record {

struct RecordOptions {
  std::filesystem::path folder;
  std::filesystem::path guard_folder;   // empty: $XDG_STATE_HOME/concord/guard
  std::filesystem::path schema_folder;  // empty: data_folder()/schema
  const Clock* clock = nullptr;         // nullptr: the system's
  bool read_only = false;
  int lock_timeout_ms = 5000;
  std::uint32_t page_limit = 0;  // of the store (store/store.h): a full disk for tests
};

struct Appended {
  std::uint64_t first_index = 0;
  std::vector<EntryId> ids;  // one for each entry given, in order
};

class Record {
 public:
  // Makes the folder, the key and an empty log whose origin (and key name) is `office`. kExists where one is
  // there.
  static Result<std::unique_ptr<Record>> create(const RecordOptions& options, std::string_view office);
  static Result<std::unique_ptr<Record>> open(const RecordOptions& options);
  ~Record();

  const std::string& origin() const;
  const VerifierKey& verifier_key() const;
  const std::filesystem::path& folder() const;
  std::uint64_t size() const;  // now, with what other processes have appended
  Instant now() const;

  // Checks every entry against its schema first; then all are appended in one durable transaction, or none.
  // Where several processes append, each appends after the other; with `only_at`, kConflict and nothing
  // appended where the record has another size than the caller saw. kSchema where an entry replaces one that
  // is neither in the record nor among those before it.
  Result<Appended> append(std::span<const Entry> entries, std::optional<std::uint64_t> only_at = {});
  // Signs a checkpoint over everything durable, unless the last one covers it already. kFork where the guard
  // has seen another history of this log signed.
  Result<Checkpoint> publish();
  Result<std::optional<Checkpoint>> last_checkpoint();
  // After the record was moved to this machine: makes its last checkpoint the one that the guard remembers.
  // kFork where the guard remembers something else; then nothing is changed.
  Status adopt_guard();
  // What the guard remembers, or nothing where there is no guard yet. Makes none.
  Result<std::optional<SignedHead>> guarded_head();

  // Entries by index, with bodies fetched from beside the log where they lie there (null where erased).
  struct At {
    std::uint64_t index = 0;
    EntryId id;
    Entry entry;
  };
  Status visit(std::uint64_t first, std::uint64_t end, const std::function<Status(const At&)>& visit);
  Result<At> entry(std::uint64_t index);
  Result<std::optional<std::uint64_t>> find(const EntryId& id);

  // Proofs against the tree of the first `size` entries (RFC 6962, sections 2.1.1 and 2.1.2).
  Result<std::vector<Digest>> inclusion_proof(std::uint64_t index, std::uint64_t size);
  Result<std::vector<Digest>> consistency_proof(std::uint64_t old_size, std::uint64_t size);
  Result<Digest> root(std::uint64_t size);

  store::Store& store();

 private:
  struct Impl;
  explicit Record(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace concord::record
