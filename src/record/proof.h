// Proofs as files (C2SP tlog-proof): that an entry is in a log, checkable offline by whoever has the entry
// and the log's key. Files are named *.tlog-proof.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/sha256.h"
#include "record/checkpoint.h"

namespace concord::record {

struct LogProof {
  std::string extra;  // opaque, not authenticated; empty where the file has no such line
  std::uint64_t index = 0;
  std::vector<Digest> path;  // from the leaf's sibling up
  std::string checkpoint;    // the signed note, byte for byte
  bool operator==(const LogProof&) const = default;

  std::string encode() const;
  // Accepts exactly what encode() writes. kInput, kTooLarge.
  static Result<LogProof> parse(std::string_view bytes);
};

// Whose signatures a proof needs: the log's own, and at least `quorum` of the witnesses'.
struct ProofPolicy {
  VerifierKey log;
  std::vector<VerifierKey> witnesses = {};
  std::size_t quorum = 0;
};

// The checkpoint that the proof leads to. kSignature where the policy is not met, kDamaged where the path
// does not lead from the entry to the checkpoint's root.
Result<Checkpoint> verify_proof(const LogProof& proof, std::string_view entry, const ProofPolicy& policy);

}  // namespace concord::record
