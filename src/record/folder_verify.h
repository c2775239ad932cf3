// Verifies an exported log (tiles_export.h) offline, with nothing but the folder and the log's key. It
// recomputes every hash from the entries up to the signed root, and where something does not agree it says
// which part is at fault: a part is believed only where it leads to a hash that is itself believed, and that
// chain begins at the signature. Memory grows by about one byte for each entry.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "record/checkpoint.h"
#include "record/finding.h"

namespace concord::record {

struct FolderVerifyOptions {
  // Without a key the folder's `verifier-key` is used and a finding (kKeyOnFirstUse) says so.
  std::optional<VerifierKey> key = {};
  // A checkpoint of this log verified earlier: the folder must continue it, otherwise kFork.
  std::optional<Checkpoint> previous = {};
  std::size_t most_findings = 1000;  // further ones are only counted
  std::function<void(std::uint64_t done, std::uint64_t entries)> progress = {};
};

struct FolderReport {
  std::optional<VerifierKey> key;
  std::optional<Checkpoint> checkpoint;  // only where its signature is right
  std::vector<Finding> findings;
  std::uint64_t omitted = 0;  // findings beyond most_findings
  bool sound() const { return !any_damage(findings); }
};

// kNotFound where there is no such folder. Everything else that is wrong is a finding. Where the checkpoint
// itself is not to be believed, nothing further is judged.
Result<FolderReport> verify_folder(const fs::path& folder, const FolderVerifyOptions& options);

}  // namespace concord::record
