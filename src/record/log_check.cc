#include "record/log_check.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "record/tile.h"

namespace concord::record {

namespace {

constexpr std::size_t kTileSize = kTileWidth;
// More findings than a person would read say no more than this many.
constexpr std::size_t kMostFindings = 10'000;

}  // namespace

LogCheck::LogCheck(store::Store& store, std::vector<KnownHead> heads)
    : store_(store), heads_(std::move(heads)) {
  judge_heads();
}

void LogCheck::add(FindingKind kind, std::string place, std::string detail) {
  Finding finding{kind, std::move(place), std::move(detail)};
  if (findings_.size() < kMostFindings) findings_.push_back(std::move(finding));
}

void LogCheck::entry(const Digest& kept_leaf, const Digest& leaf) {
  pending_.push_back({leaf, kept_leaf, std::nullopt});
  if (pending_.size() == kTileSize) close_tile();
}

void LogCheck::skip(FindingKind kind, std::string reason) {
  add(kind, entry_place(size()), std::move(reason));
  pending_.emplace_back();
  if (pending_.size() == kTileSize) close_tile();
}

// The tile's hashes; nothing, with a finding, where it is not as a tile should be.
std::vector<Digest> LogCheck::stored_tile(int level, std::uint64_t index) {
  const std::string place = TileId{level, index}.path();
  auto read = store_.tile(level, index);
  if (!read) {
    add(FindingKind::kUnreadable, place, read.error().what);
    return {};
  }
  const std::optional<store::FullTile>& tile = *read;
  if (!tile) {
    add(FindingKind::kMissing, place, "the tile is not there");
    return {};
  }
  auto hashes = parse_tile(tile->hashes, kTileWidth);
  if (hashes) return std::move(*hashes);
  bool longer = tile->hashes.size() > kTileSize * 32;
  add(longer ? FindingKind::kExtra : FindingKind::kTruncated, place, hashes.error().what);
  return {};
}

bool LogCheck::sound(const std::vector<Digest>& tile) const {
  if (from_kept_ || tile.size() != kTileSize) return false;
  if (next_head_ < heads_.size() && heads_[next_head_].head.size < base_ + kTileSize) return false;
  for (std::size_t i = 0; i < kTileSize; ++i) {
    const Leaf& leaf = pending_[i];
    if (leaf.bytes != tile[i] || leaf.kept != tile[i]) return false;
  }
  return true;
}

void LogCheck::close_tile() {
  const std::vector<Digest> tile = stored_tile(0, base_ / kTileSize);
  if (sound(tile)) {
    const Digest root = hashes_root(tile);
    pending_.clear();
    from_bytes_.append_subtree(root, kTileHeight);
    base_ += kTileSize;
    judge_heads();
    close_tile_of(root, root);
    return;
  }
  for (std::size_t i = 0; i < tile.size(); ++i) pending_[i].tile = tile[i];
  std::vector<Digest> bytes;
  std::vector<Digest> kept;
  for (const Leaf& leaf : pending_) {
    grow(leaf);
    Digest stands_in = leaf.tile.value_or(leaf.kept.value_or(Digest{}));
    bytes.push_back(leaf.bytes.value_or(stands_in));
    kept.push_back(leaf.tile ? *leaf.tile : leaf.kept.value_or(bytes.back()));
  }
  pending_.clear();
  const Digest root = hashes_root(bytes);
  close_tile_of(root, kept == bytes ? root : hashes_root(kept));
}

void LogCheck::close_tile_of(const Digest& bytes, const Digest& kept) {
  if (levels_.empty()) levels_.emplace_back();
  levels_[0].bytes.push_back(bytes);
  levels_[0].kept.push_back(kept);
  if (levels_[0].bytes.size() == kTileSize) close_level(0);
}

// A stored hash is good where either tree has it: if they differ, the leaves below have been reported
// already.
void LogCheck::close_level(std::size_t level) {
  Level full = std::exchange(levels_[level], {});
  const int tile_level = static_cast<int>(level) + 1;
  const std::uint64_t index = (base_ >> (kTileHeight * (tile_level + 1))) - 1;
  const std::vector<Digest> tile = stored_tile(tile_level, index);
  for (std::size_t i = 0; i < tile.size(); ++i) {
    if (tile[i] == full.bytes[i] || tile[i] == full.kept[i]) continue;
    add(FindingKind::kAltered, TileId{tile_level, index}.path(),
        fmt::format("hash {} is not that of the tile below it", i));
    break;
  }
  if (levels_.size() == level + 1) levels_.emplace_back();
  Level& above = levels_[level + 1];
  above.bytes.push_back(hashes_root(full.bytes));
  above.kept.push_back(full.kept == full.bytes ? above.bytes.back() : hashes_root(full.kept));
  if (above.bytes.size() == kTileSize) close_level(level + 1);
}

void LogCheck::grow(const Leaf& leaf) {
  const std::uint64_t index = base_++;
  const Digest kept = leaf.tile ? *leaf.tile : leaf.kept.value_or(Digest{});
  const Digest bytes = leaf.bytes.value_or(kept);
  bool disagree = (leaf.bytes && *leaf.bytes != kept) || (leaf.kept && *leaf.kept != kept);
  if (disagree && disagreements_.size() < kMostFindings) disagreements_.push_back({index, leaf});
  if (bytes != kept && !from_kept_) from_kept_ = from_bytes_;
  from_bytes_.append(bytes);
  if (from_kept_) from_kept_->append(kept);
  judge_heads();
}

void LogCheck::judge_heads() {
  for (; next_head_ < heads_.size() && heads_[next_head_].head.size == base_; ++next_head_)
    judge(heads_[next_head_]);
}

void LogCheck::judge(const KnownHead& known) {
  Judgement judgement{known.head.size, Verdict::kNeither};
  if (from_bytes_.root() == known.head.root) judgement.right = Verdict::kBytes;
  if (from_kept_ && from_kept_->root() == known.head.root) judgement.right = Verdict::kKept;
  judgements_.push_back(judgement);
  if (judgement.right != Verdict::kNeither) {
    last_agreed_ = known.head.size;
    return;
  }
  // Damage that is named already explains it. Otherwise everything kept agrees, only not with what was
  // signed.
  if (!disagreements_.empty() || any_damage(findings_)) return;
  add(FindingKind::kFork, known.place,
      fmt::format("it covers {} entries with another root: of those from {} on, some are not what was signed",
                  known.head.size, last_agreed_));
}

std::uint64_t LogCheck::bytes_agree_to() const {
  std::uint64_t size = 0;
  for (const Judgement& judgement : judgements_) {
    if (judgement.right == Verdict::kBytes) size = judgement.size;
  }
  return size;
}

LogCheck::Verdict LogCheck::verdict_on(const Disagreement& disagreement) const {
  for (const Judgement& judgement : judgements_) {
    if (judgement.size > disagreement.index && judgement.right != Verdict::kNeither) return judgement.right;
  }
  // No signature speaks for one side: two of three.
  const Leaf& leaf = disagreement.leaf;
  if (!leaf.tile || !leaf.kept || !leaf.bytes) return Verdict::kNeither;
  if (*leaf.kept == *leaf.bytes) return Verdict::kBytes;
  return *leaf.kept == *leaf.tile ? Verdict::kKept : Verdict::kNeither;
}

void LogCheck::report(const Disagreement& disagreement) {
  const Leaf& leaf = disagreement.leaf;
  const std::string place = entry_place(disagreement.index);
  const Verdict right = verdict_on(disagreement);
  if (leaf.tile && leaf.bytes && *leaf.tile != *leaf.bytes && right == Verdict::kBytes) {
    const std::string tile = TileId{0, disagreement.index / kTileSize}.path();
    bool named = std::ranges::any_of(findings_, [&](const Finding& one) { return one.place == tile; });
    if (!named) {
      add(FindingKind::kAltered, tile,
          fmt::format("hash {} is not that of {}", disagreement.index % kTileSize, place));
    }
  }
  if (leaf.tile && leaf.kept && *leaf.kept != *leaf.tile && (!leaf.bytes || *leaf.bytes == *leaf.tile)) {
    add(FindingKind::kAltered, place, "its stored leaf hash is not that of its bytes, which are right");
    return;
  }
  if (right == Verdict::kBytes) {
    if (leaf.kept && leaf.bytes && *leaf.kept != *leaf.bytes) {
      add(FindingKind::kAltered, place, "its stored leaf hash is not that of its bytes, which are right");
    }
    return;
  }
  const Digest wanted = leaf.tile ? *leaf.tile : leaf.kept.value_or(Digest{});
  auto home = std::ranges::find_if(disagreements_, [&](const Disagreement& other) {
    const auto& others = other.leaf.tile ? other.leaf.tile : other.leaf.kept;
    return others && leaf.bytes && other.index != disagreement.index && *others == *leaf.bytes;
  });
  if (home != disagreements_.end()) {
    add(FindingKind::kSwapped, place, fmt::format("it holds what belongs to {}", entry_place(home->index)));
  } else if (leaf.bytes && *leaf.bytes != wanted) {
    add(FindingKind::kAltered, place,
        right == Verdict::kKept ? "its bytes are not those whose leaf hash is kept and was signed"
                                : "its bytes and its stored leaf hash do not agree");
  }
}

void LogCheck::finish(std::vector<Finding>& findings) {
  for (const Leaf& leaf : std::exchange(pending_, {})) grow(leaf);
  for (const Disagreement& disagreement : disagreements_) report(disagreement);
  for (; next_head_ < heads_.size(); ++next_head_) {
    const KnownHead& known = heads_[next_head_];
    add(FindingKind::kMissing, entry_place(base_),
        fmt::format("the log ends here, and the {} covers {} entries", known.place, known.head.size));
  }
  findings.insert(findings.end(), findings_.begin(), findings_.end());
}

}  // namespace concord::record
