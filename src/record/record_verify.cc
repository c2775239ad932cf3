#include "record/record_verify.h"

#include <algorithm>
#include <fmt/format.h>

#include "record/document_check.h"
#include "record/log_check.h"
#include "record/log_scan.h"

namespace concord::record {

namespace {

// After so many entries in a row that cannot be read, the rest is taken to be lost too.
constexpr std::uint64_t kMostLost = 10'000;

// Everything that says what the log's root was at some size; what cannot be believed becomes a finding.
Result<std::vector<KnownHead>> known_heads(Record& record, const VerifyOptions& options, Verification& out) {
  std::vector<KnownHead> heads;
  CONCORD_TRY(std::vector<store::StoredCheckpoint> checkpoints, record.store().checkpoints());
  for (const store::StoredCheckpoint& stored : checkpoints) {
    const std::string place = checkpoint_place(stored.size);
    auto checkpoint = open_checkpoint(stored.note, record.verifier_key());
    if (!checkpoint) {
      bool signature = checkpoint.error().code == ErrorCode::kSignature;
      out.findings.push_back({signature ? FindingKind::kSignature : FindingKind::kMalformed, place,
                              checkpoint.error().message()});
    } else if (checkpoint->size != stored.size || checkpoint->origin != record.origin()) {
      out.findings.push_back(
          {FindingKind::kSwapped, place,
           fmt::format("it is that of \"{}\" with {} entries", checkpoint->origin, checkpoint->size)});
    } else {
      heads.push_back({{checkpoint->size, checkpoint->root}, place});
      out.signed_to = checkpoint->size;
    }
  }
  auto guarded = record.guarded_head();
  if (guarded && *guarded) heads.push_back({**guarded, "guard"});
  if (!guarded && guarded.error().code != ErrorCode::kUsage) {
    out.findings.push_back({FindingKind::kUnreadable, "guard", guarded.error().message()});
  }
  if (options.seen) heads.push_back({*options.seen, "seen checkpoint"});
  std::ranges::stable_sort(heads, {}, [](const KnownHead& known) { return known.head.size; });
  return heads;
}

}  // namespace

std::string checkpoint_place(std::uint64_t size) {
  return fmt::format("checkpoint of size {}", size);
}

Result<Verification> verify_record(Record& record, const VerifyOptions& options) {
  Verification out;
  CONCORD_TRY(out.size, record.store().log_size());
  CONCORD_TRY(std::vector<KnownHead> heads, known_heads(record, options, out));
  LogCheck log(record.store(), std::move(heads));
  DocumentCheck documents;
  LogScan scan(record.store(), out.size);
  std::uint64_t lost = 0;
  while (log.size() < out.size) {
    if (options.progress) options.progress(log.size(), out.size);
    ScannedRun run = scan.next(log.size());
    for (std::size_t i = 0; i < run.leaves.size(); ++i) log.entry(run.kept[i], run.leaves[i]);
    documents.add(run.documents);
    if (!run.leaves.empty()) lost = 0;
    if (run.ended) continue;
    bool damaged = run.ended.error().code == ErrorCode::kDamaged;
    if ((!damaged && run.ended.error().code != ErrorCode::kIo) || ++lost > kMostLost) {
      return std::unexpected(std::move(run.ended).error());
    }
    log.skip(damaged ? FindingKind::kMissing : FindingKind::kUnreadable, run.ended.error().what);
  }
  log.finish(out.findings);
  out.root = log.root();
  out.bytes_agree_to = log.bytes_agree_to();
  if (out.signed_to.value_or(0) < out.size) {
    out.findings.push_back(
        {FindingKind::kUnsigned, entry_place(out.signed_to.value_or(0)),
         fmt::format("the last {} entries are not signed yet", out.size - out.signed_to.value_or(0))});
  }
  CONCORD_CHECK(documents.finish(record.store(), out.findings));
  if (options.progress) options.progress(out.size, out.size);
  return out;
}

}  // namespace concord::record
