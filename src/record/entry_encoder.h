// Checks and encodes the entries of one append. A long list is divided into shares, which a second thread
// encodes ahead while the caller stores those that are ready: on two cores appending then costs the greater
// of the two, not their sum. A short list is one share, encoded in the constructor.
#pragma once

#include <atomic>
#include <memory>
#include <span>
#include <thread>
#include <vector>

#include "record/entry.h"
#include "record/schema.h"
#include "store/store.h"

namespace concord::record {

// Threads: an encoder is used by one thread. What it was made from must outlive it.
class EntryEncoder {
 public:
  EntryEncoder(const Schemas& schemas, std::span<const Entry> entries);
  ~EntryEncoder();
  EntryEncoder(const EntryEncoder&) = delete;
  EntryEncoder& operator=(const EntryEncoder&) = delete;

  struct Share {
    std::size_t first = 0;                   // the index of its first entry in the list
    std::vector<store::LogEntry> entries;    // in the order of the list
    std::vector<store::Document> documents;  // bodies that were too long for their entry
  };
  std::size_t shares() const { return share_count_; }
  // Waits for a share, or encodes it. Shares are to be asked for in order, and can be asked for again.
  // kSchema or kTooLarge for the first entry of the list that is not good.
  Result<const Share*> share(std::size_t number);

 private:
  struct Slot {
    Share share;
    Status status;
    std::atomic<bool> ready = false;
  };
  void encode(std::size_t number);
  Status encode_share(Share& share, std::size_t end) const;

  const Schemas& schemas_;
  std::span<const Entry> entries_;
  std::size_t share_size_;
  std::size_t share_count_;
  std::unique_ptr<Slot[]> slots_;
  std::atomic<std::size_t> next_ = 0;  // the first share that nobody has taken yet
  std::jthread ahead_;
};

}  // namespace concord::record
