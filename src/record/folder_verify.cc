#include "record/folder_verify.h"

#include <fmt/format.h>
#include <system_error>

#include "record/folder_judge.h"
#include "record/folder_part.h"
#include "record/folder_tree.h"
#include "record/folder_walk.h"

namespace concord::record {

namespace {

constexpr std::size_t kLongestVerifierFile = 4096;
constexpr std::uint64_t kSpareFiles = 1024;

// The key to verify with: the one given, or the folder's own. A key file that contradicts the key given is
// damage.
std::optional<VerifierKey> choose_key(const fs::path& folder, const std::optional<VerifierKey>& given,
                                      Findings& findings) {
  auto text = read_file(folder / "verifier-key", kLongestVerifierFile);
  if (!text) {
    if (!given) {
      findings.add(FindingKind::kMissing, "verifier-key", "no key was given, and the folder brings none");
    }
    return given;
  }
  auto own = text->ends_with('\n') ? VerifierKey::parse(std::string_view(*text).substr(0, text->size() - 1))
                                   : fail(ErrorCode::kInput, "it does not end with a line feed");
  if (!own) {
    findings.add(FindingKind::kMalformed, "verifier-key", own.error().what);
  } else if (given && *own != *given) {
    findings.add(FindingKind::kAltered, "verifier-key",
                 fmt::format("it is not the key given, {}", given->text()));
  } else if (!given) {
    findings.add(FindingKind::kKeyOnFirstUse, "verifier-key",
                 fmt::format("compare it with what the office publishes: {}", own->text()));
    return *own;
  }
  return given;
}

std::optional<Checkpoint> open_signed(const fs::path& folder, const VerifierKey& key, Findings& findings) {
  auto note = read_part(folder, "checkpoint", kLargestNote, findings);
  if (!note) return std::nullopt;
  auto checkpoint = open_checkpoint(*note, key);
  if (checkpoint) return std::move(*checkpoint);
  bool signature = checkpoint.error().code == ErrorCode::kSignature;
  findings.add(signature ? FindingKind::kSignature : FindingKind::kMalformed, "checkpoint",
               checkpoint.error().message());
  return std::nullopt;
}

// A checkpoint promises files; memory is taken only where a fair part of them is there.
bool has_enough_files(const fs::path& folder, std::uint64_t size, Findings& findings) {
  std::uint64_t files = 0;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder / "tile", error), end; !error && at != end;
       at.increment(error)) {
    if (at->is_regular_file(error)) ++files;
  }
  std::uint64_t bundles = size / kTileWidth + (size % kTileWidth != 0 ? 1 : 0);
  if (bundles <= 2 * files + kSpareFiles) return true;
  findings.add(FindingKind::kMissing, "tile",
               fmt::format("the checkpoint covers {} bundles of entries, but there are only {} files",
                           bundles, files));
  return false;
}

void check_previous(const FolderJudge& judge, const Checkpoint& previous, const Checkpoint& now,
                    Findings& findings) {
  if (previous.origin != now.origin) {
    findings.add(FindingKind::kFork, "checkpoint",
                 fmt::format("it is of the log {}, the one seen before of {}", now.origin, previous.origin));
  } else if (previous.size > now.size) {
    findings.add(
        FindingKind::kMissing, entry_place(now.size),
        fmt::format("the folder ends before it, but a checkpoint over {} entries was seen", previous.size));
  } else if (auto root = judge.root_before(previous.size); !root) {
    findings.add(FindingKind::kMissing, "tile",
                 fmt::format("what is left does not show whether it continues the checkpoint over {} entries",
                             previous.size));
  } else if (*root != previous.root) {
    findings.add(
        FindingKind::kFork, "checkpoint",
        fmt::format("its first {} entries are not those of the checkpoint seen before: keep both as evidence",
                    previous.size));
  }
}

void verify_content(const fs::path& folder, const FolderVerifyOptions& options, const Checkpoint& checkpoint,
                    Findings& findings) {
  FolderDocuments documents(folder, findings);
  auto tree = FolderTree::read(folder, checkpoint.size, [&](std::uint64_t index, std::string_view bytes) {
    documents.read_entry(index, bytes);
    if (options.progress) options.progress(index + 1, checkpoint.size);
  });
  FolderJudge judge(folder, tree, checkpoint.root, findings);
  judge.inspect();
  walk_folder(folder, checkpoint.size, findings);
  if (options.previous) check_previous(judge, *options.previous, checkpoint, findings);
  // Damaged entries may no longer name their documents.
  if (judge.entries_proved()) documents.report();
}

}  // namespace

Result<FolderReport> verify_folder(const fs::path& folder, const FolderVerifyOptions& options) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    return fail(ErrorCode::kNotFound, "there is no such folder", folder.string(),
                "give the folder of an export");
  }
  Findings findings(options.most_findings);
  FolderReport report;
  report.key = choose_key(folder, options.key, findings);
  if (report.key) report.checkpoint = open_signed(folder, *report.key, findings);
  if (report.checkpoint && has_enough_files(folder, report.checkpoint->size, findings)) {
    verify_content(folder, options, *report.checkpoint, findings);
  }
  report.findings = findings.list();
  report.omitted = findings.omitted();
  return report;
}

}  // namespace concord::record
