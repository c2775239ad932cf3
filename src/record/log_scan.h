// Reads a log and hashes its entries, run by run, two runs at a time: one here, the one after it on a second
// thread over a reader of its own. That halves the time of a verification, of which reading and hashing are
// nearly all.
#pragma once

#include <cstdint>
#include <future>
#include <memory>
#include <vector>

#include "record/document_check.h"
#include "store/store.h"

namespace concord::record {

struct ScannedRun {
  std::vector<Digest> kept;    // the leaf hash that the row of each entry has
  std::vector<Digest> leaves;  // what its bytes hash to
  DocumentCheck documents;     // what the entries say of documents
  Status ended;                // why it ends before it should: the entry after these cannot be read
};

// Threads: a scan is used by one thread, and the store by nobody else while next() runs.
class LogScan {
 public:
  // The entries before `size`. Where the store gives no second reader, one run after the other is read.
  LogScan(store::Store& store, std::uint64_t size);
  // The entries from `first` on: as many as a run has, or up to the first that cannot be read.
  ScannedRun next(std::uint64_t first);

 private:
  ScannedRun scan(store::Store& store, std::uint64_t first) const;

  store::Store& store_;
  std::uint64_t size_;
  std::unique_ptr<store::Store> second_;
  std::uint64_t ahead_first_ = 0;
  std::future<ScannedRun> ahead_;  // the last member: its end is waited for before the reader goes
};

}  // namespace concord::record
