// Verification of a live record: everything is computed anew from the entries' bytes and compared with what
// is kept beside them (leaf hashes, tiles, documents) and with everything that was ever signed or seen of
// this log. What disagrees is named, and the signatures are the judge of which side is at fault.
//
// Memory does not grow with the entries, but by 48 bytes for each report and each body beside the log. The
// record may be in use meanwhile; what is appended after the beginning is not looked at.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "record/finding.h"
#include "record/record.h"

namespace concord::record {

struct VerifyOptions {
  // A head of this log that was seen before and elsewhere: by a partner, or on paper.
  std::optional<SignedHead> seen;
  // Called now and then with the entries done and the entries there are.
  std::function<void(std::uint64_t, std::uint64_t)> progress;
};

struct Verification {
  std::uint64_t size = 0;
  Digest root;                             // computed from the entries' bytes
  std::optional<std::uint64_t> signed_to;  // the size that the last good checkpoint covers
  std::uint64_t bytes_agree_to = 0;        // up to here the entries' bytes are what was signed or seen
  std::vector<Finding> findings;           // in the order of the log, documents last
};

// Names of parts that have no file: "checkpoint of size 17", "guard", "seen checkpoint".
std::string checkpoint_place(std::uint64_t size);

// An Error only where the record cannot be read at all.
Result<Verification> verify_record(Record& record, const VerifyOptions& options = {});

}  // namespace concord::record
