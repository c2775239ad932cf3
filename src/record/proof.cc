#include "record/proof.h"

#include <algorithm>
#include <fmt/format.h>

#include "record/decimal.h"
#include "record/tree.h"

namespace concord::record {

namespace {

constexpr std::string_view kHeader = "c2sp.org/tlog-proof@v1\n";
constexpr std::string_view kExtra = "extra ";
constexpr std::string_view kIndex = "index ";
constexpr std::size_t kLongestPath = 63;  // sizes are below 2^63

std::unexpected<Error> bad_proof(std::string_view what) {
  return fail(ErrorCode::kInput, fmt::format("not a tlog-proof: {}", what));
}

}  // namespace

std::string LogProof::encode() const {
  std::string bytes(kHeader);
  if (!extra.empty()) bytes += fmt::format("{}{}\n", kExtra, to_base64(as_bytes(extra)));
  bytes += fmt::format("{}{}\n", kIndex, index);
  for (const Digest& hash : path) bytes += to_base64(hash.span()) + "\n";
  return bytes + "\n" + checkpoint;
}

Result<LogProof> LogProof::parse(std::string_view bytes) {
  if (bytes.size() > 2 * kLargestNote) return fail(ErrorCode::kTooLarge, "the tlog-proof is too long");
  if (!bytes.starts_with(kHeader)) return bad_proof("the first line is not c2sp.org/tlog-proof@v1");
  bytes.remove_prefix(kHeader.size());
  std::size_t blank = bytes.find("\n\n");
  if (blank == bytes.npos) return bad_proof("no blank line parts the proof from the checkpoint");
  std::string_view lines = bytes.substr(0, blank + 1);
  LogProof proof;
  proof.checkpoint = bytes.substr(blank + 2);
  auto take_line = [&] {
    std::size_t end = lines.find('\n');
    std::string_view line = lines.substr(0, end);
    lines.remove_prefix(end + 1);
    return line;
  };
  std::string_view line = take_line();
  if (line.starts_with(kExtra)) {
    auto extra = from_base64(line.substr(kExtra.size()));
    if (!extra || extra->empty()) return bad_proof("the extra data is not base64");
    proof.extra = std::move(*extra);
    if (lines.empty()) return bad_proof("it has no index");
    line = take_line();
  }
  auto index = line.starts_with(kIndex) ? parse_decimal(line.substr(kIndex.size())) : std::nullopt;
  if (!index) return bad_proof("the index is not a decimal number below 2^63 without leading zeros");
  proof.index = *index;
  while (!lines.empty()) {
    if (proof.path.size() == kLongestPath) return bad_proof("its path is too long");
    auto raw = from_base64(take_line());
    if (!raw || raw->size() != 32) return bad_proof("a line of its path is not the base64 of 32 bytes");
    CONCORD_TRY(Digest hash, Digest::from_raw(*raw));
    proof.path.push_back(hash);
  }
  return proof;
}

Result<Checkpoint> verify_proof(const LogProof& proof, std::string_view entry, const ProofPolicy& policy) {
  CONCORD_TRY(Checkpoint checkpoint, open_checkpoint(proof.checkpoint, policy.log));
  if (policy.quorum != 0) {
    CONCORD_TRY(SignedNote note, SignedNote::parse(proof.checkpoint));
    CONCORD_TRY(auto signers, note_signers(note, policy.witnesses));
    if (signers.size() < policy.quorum) {
      return fail(ErrorCode::kSignature,
                  fmt::format("{} of {} needed witnesses have signed", signers.size(), policy.quorum));
    }
  }
  CONCORD_CHECK(check_inclusion(leaf_hash(entry), proof.index, checkpoint.size, proof.path, checkpoint.root));
  return checkpoint;
}

}  // namespace concord::record
