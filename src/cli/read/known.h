// What the record has already, asked before a report is read: an archive whose reading was interrupted is
// passed through again, and what was read of it is not read twice. The record itself is the note of how far
// the reading got, so there is no other one that could be lost or lie.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "base/error.h"
#include "base/sha256.h"
#include "cli/context.h"
#include "store/store.h"

namespace concord::cli {

class KnownReports {
 public:
  // The views of the record must be there.
  static Result<std::unique_ptr<KnownReports>> open(const Context& context);

  // The subject of the report whose text, or whose original, has that digest, unless its text was erased.
  // Safe from any thread.
  Result<std::optional<std::string>> find(const Digest& digest);

 private:
  explicit KnownReports(std::unique_ptr<store::Store> store) : store_(std::move(store)) {}

  std::mutex mutex_;
  std::unique_ptr<store::Store> store_;  // of its own: the record's is busy appending
};

}  // namespace concord::cli
