// A log as a folder that any client of C2SP tlog-tiles can read, from a disk or behind any web server:
//   checkpoint               the signed head, written last
//   verifier-key             the key it is signed with, in its text form and a line feed
//   tile/<L>/<N>[.p/<W>]     hashes                 tile/entries/<N>[.p/<W>]   entries
//   documents/<sha256>       what lies beside the log: long bodies, and texts of reports where they may be
//   given
// Whoever reads while it is written sees the old checkpoint with everything it covers, or the new one.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/sha256.h"
#include "record/checkpoint.h"
#include "store/store.h"

namespace concord::record {

struct ExportSource {
  std::string checkpoint;  // the signed note; entries up to its size are written
  VerifierKey key;         // the log's
  // Visits entries [first, end) in order, as store::Store::visit_entries does.
  std::function<Status(std::uint64_t first, std::uint64_t end, const store::EntryVisitor&)> entries;
  std::vector<Digest> documents;                                              // those to write
  std::function<Result<std::optional<std::string>>(const Digest&)> document;  // nothing where it was erased
};

struct Exported {
  std::uint64_t size = 0;
  std::uint64_t written = 0;  // files
  std::uint64_t kept = 0;     // files that were there and right
  std::uint64_t removed = 0;  // documents no longer given, partial tiles that have become full
};

// Writes into a new or empty folder, or brings an earlier export up to date. Holds one bundle in memory at a
// time. kExists where the folder holds something else, kFork where its checkpoint belongs to another history
// of the log, kDamaged where the entries do not lead to the checkpoint's root; the old checkpoint then stays.
Result<Exported> export_tiles(const ExportSource& source, const fs::path& folder);

}  // namespace concord::record
