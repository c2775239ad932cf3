#include "record/fsck.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

#include "base/file.h"
#include "record/tree_edge.h"

namespace concord::record {

namespace {

constexpr auto kLeftoverAge = std::chrono::hours(1);
constexpr std::size_t kTilesAtOnce = 1024;
constexpr std::string_view kDocumentFolder = "documents/";

// Problems of the medium are told by the names of tables and indexes in what SQLite says.
Problem medium_problem(const std::string& line) {
  Problem problem{{FindingKind::kMalformed, std::string("record.db"), line},
                  Repair::kNone,
                  "restore a backup; export what can still be read before"};
  for (std::string_view name : {"rows_", "by_", "terms_", "view_tables", "view_positions"}) {
    if (line.contains(name)) problem.repair = Repair::kViews;
  }
  if (line.contains("leaf_index")) problem.repair = Repair::kHashes;
  if (problem.repair != Repair::kNone) problem.remedy = "run `concord fsck --repair`";
  return problem;
}

bool is_entry(const Finding& finding) {
  return finding.place.starts_with("entry ");
}

bool concerns_kept_hashes(const Finding& finding) {
  bool leaf = is_entry(finding) && finding.kind == FindingKind::kAltered &&
              finding.detail.contains("which are right");
  bool tile = finding.place.starts_with("tile/") && is_damage(finding.kind) &&
              finding.kind != FindingKind::kUnreadable;
  return leaf || tile;
}

// Hashes are made anew only from entries that are all there and lead to the last signed root.
bool entries_are_vouched_for(const Verification& verified) {
  bool entries_good = std::ranges::none_of(verified.findings, [](const Finding& finding) {
    return is_damage(finding.kind) && (is_entry(finding) || finding.kind == FindingKind::kFork) &&
           !concerns_kept_hashes(finding);
  });
  return entries_good && verified.bytes_agree_to > 0 &&
         verified.bytes_agree_to >= verified.signed_to.value_or(0);
}

Problem log_problem(const Finding& finding, const Verification& verified) {
  Problem problem{finding, Repair::kNone, ""};
  if (finding.kind == FindingKind::kUnsigned) {
    problem.repair = Repair::kSignature;
  } else if (finding.kind == FindingKind::kExtra && finding.place.starts_with(kDocumentFolder)) {
    problem.repair = Repair::kErasure;
  } else if (concerns_kept_hashes(finding) && entries_are_vouched_for(verified)) {
    problem.repair = Repair::kHashes;
  } else if (finding.place == checkpoint_place(verified.size) && finding.kind != FindingKind::kFork) {
    problem.repair = Repair::kSignature;  // the guard knows whether that may be signed again
  }
  if (problem.repair != Repair::kNone) {
    problem.remedy = "run `concord fsck --repair`";
  } else if (finding.kind == FindingKind::kFork) {
    problem.remedy = "do not publish; compare with a backup and with what partners have seen";
  } else if (is_damage(finding.kind)) {
    problem.remedy = "restore it from a backup or from an exported copy";
  }
  return problem;
}

std::vector<fs::path> leftovers(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  for (const auto& item : fs::directory_iterator(folder, error)) {
    const auto kind = item.path().extension();
    auto written = item.last_write_time(error);
    if ((kind == ".tmp" || kind == ".unfinished") &&
        fs::file_time_type::clock::now() - written > kLeftoverAge) {
      found.push_back(item.path());
    }
  }
  std::ranges::sort(found);
  return found;
}

Status rebuild_hashes(Record& record) {
  TreeEdge edge;
  std::vector<std::pair<std::uint64_t, Digest>> leaves;
  std::vector<store::FullTile> wrong;
  CONCORD_TRY(std::uint64_t size, record.store().log_size());
  auto compare = [&](std::uint64_t index, const Digest& kept, std::string_view bytes) -> Status {
    const Digest leaf = leaf_hash(bytes);
    if (leaf != kept) leaves.emplace_back(index, leaf);
    std::vector<store::FullTile> filled;
    edge.append(leaf, filled);
    for (store::FullTile& tile : filled) {
      CONCORD_TRY(auto stored, record.store().tile(tile.level, tile.index));
      if (!stored || stored->hashes != tile.hashes) wrong.push_back(std::move(tile));
    }
    if (wrong.size() < kTilesAtOnce) return {};
    CONCORD_CHECK(record.store().replace_hashes(std::exchange(leaves, {}), wrong));
    wrong.clear();
    return {};
  };
  CONCORD_CHECK(record.store().visit_entries(0, size, compare));
  return record.store().replace_hashes(leaves, wrong);
}

Status erase_stated(Record& record, const Problem& problem) {
  CONCORD_TRY(Digest digest,
              Digest::from_hex(std::string_view(problem.finding.place).substr(kDocumentFolder.size())));
  return record.store().erase_document(digest);
}

}  // namespace

std::string_view repair_name(Repair repair) {
  switch (repair) {
    case Repair::kNone:
      return "none";
    case Repair::kHashes:
      return "hashes";
    case Repair::kViews:
      return "views";
    case Repair::kErasure:
      return "erasure";
    case Repair::kSignature:
      return "signature";
    case Repair::kLeftovers:
      return "leftovers";
  }
  return "none";
}

Result<std::vector<Problem>> examine(Record& record, const VerifyOptions& options) {
  std::vector<Problem> problems;
  CONCORD_TRY(std::vector<std::string> medium, record.store().check_medium());
  problems.reserve(medium.size());
  for (const std::string& line : medium) problems.push_back(medium_problem(line));
  CONCORD_TRY(Verification verified, verify_record(record, options));
  for (const Finding& finding : verified.findings) {
    if (finding.kind != FindingKind::kErased) problems.push_back(log_problem(finding, verified));
  }
  for (const fs::path& path : leftovers(record.folder())) {
    problems.push_back(
        {{FindingKind::kExtra, path.filename().string(), "was left over by interrupted writing"},
         Repair::kLeftovers,
         "run `concord fsck --repair`"});
  }
  return problems;
}

Result<std::vector<Problem>> repair(Record& record, const VerifyOptions& options) {
  CONCORD_TRY(std::vector<Problem> problems, examine(record, options));
  std::erase_if(problems, [](const Problem& problem) { return problem.repair == Repair::kNone; });
  auto wanted = [&](Repair repair) {
    return std::ranges::find(problems, repair, &Problem::repair) != problems.end();
  };
  if (wanted(Repair::kHashes)) CONCORD_CHECK(rebuild_hashes(record));
  if (wanted(Repair::kViews)) CONCORD_CHECK(record.store().drop_tables());
  for (const Problem& problem : problems) {
    if (problem.repair == Repair::kErasure) CONCORD_CHECK(erase_stated(record, problem));
    if (problem.repair == Repair::kLeftovers) {
      std::error_code error;
      fs::remove(record.folder() / problem.finding.place, error);
      if (error) return fail(ErrorCode::kIo, "cannot be removed: " + error.message(), problem.finding.place);
    }
  }
  // Last: a signature covers what has been repaired.
  if (wanted(Repair::kSignature)) {
    CONCORD_TRY([[maybe_unused]] Checkpoint checkpoint, record.publish());
  }
  return problems;
}

}  // namespace concord::record
