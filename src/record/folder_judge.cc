#include "record/folder_judge.h"

#include <algorithm>
#include <fmt/format.h>

#include "record/bundle.h"
#include "record/tree.h"

namespace concord::record {

namespace {

constexpr std::string_view kUnsure = "; nothing that is signed decides which of them is wrong";

// "3", "3 and 2 more"
std::string some_of(const std::vector<std::uint64_t>& numbers) {
  if (numbers.size() == 1) return std::to_string(numbers.front());
  return fmt::format("{} and {} more", numbers.front(), numbers.size() - 1);
}

}  // namespace

FolderJudge::FolderJudge(const fs::path& folder, const FolderTree& tree, const Digest& root,
                         Findings& findings)
    : folder_(folder), tree_(tree), findings_(findings) {
  for (std::size_t level = 0; level < tree.levels(); ++level) believed_.emplace_back(tree.count(level));
  settle(root);
}

void FolderJudge::settle(const Digest& root) {
  if (tree_.levels() == 0) {
    if (root != empty_root()) {
      findings_.add(FindingKind::kAltered, "checkpoint",
                    "it is over no entries, but its root is not that of an empty tree");
    }
    return;
  }
  std::size_t top = tree_.levels() - 1;
  believed_[top][0] = root;
  bool led =
      std::ranges::any_of(kReadings, [&](Reading reading) { return tree_.digest(reading, top, 0) == root; });
  if (!led) {
    findings_.add(FindingKind::kAltered, "tile",
                  "neither the entries nor the tiles lead to the root that the checkpoint is signed over");
  }
  for (std::size_t level = top; level > 0; --level) {
    for (std::uint64_t index = 0; index < tree_.count(level); ++index) settle_children(level, index);
  }
}

void FolderJudge::settle_children(std::size_t level, std::uint64_t index) {
  const MaybeDigest& known = believed_[level][index];
  if (!known) return;
  for (Reading reading : kReadings) {
    auto children = tree_.children(reading, level, index);
    if (!children || hashes_root(*children) != *known) continue;
    for (std::size_t child = 0; child < children->size(); ++child) {
      believed_[level - 1][index * kTileWidth + child] = (*children)[child];
    }
    return;
  }
}

void FolderJudge::inspect() {
  if (tree_.levels() == 0) return;
  for (std::uint64_t index = 0; index < tree_.count(0); ++index) inspect_lowest(index);
  for (std::size_t level = 1; level < tree_.levels(); ++level) {
    for (std::uint64_t index = 0; index < tree_.count(level); ++index) inspect_upper(level, index);
  }
}

void FolderJudge::inspect_lowest(std::uint64_t index) {
  const MaybeDigest& known = believed_[0][index];
  const MaybeDigest& entries = tree_.digest(Reading::kEntries, 0, index);
  const MaybeDigest& tile = tree_.digest(Reading::kTiles, 0, index);
  bool agree = entries && entries == tile;
  if (agree && (!known || known == entries)) return;

  int width = tile_levels(tree_.size()).front().width(index);
  TileId tile_id{0, index, width};
  TileId bundle_id{kEntryBundle, index, width};
  if (agree) {  // both were changed together, or exchanged with those of another place
    for (const TileId& id : {bundle_id, tile_id}) {
      std::string other = tile_that_holds(id, *entries);
      findings_.add(other.empty() ? FindingKind::kAltered : FindingKind::kSwapped, id.path(),
                    other.empty() ? "it does not lead to the hash that is signed for it"
                                  : fmt::format("it holds what belongs to {}", other));
    }
    return;
  }
  auto leaves = bundle_leaves(folder_, bundle_id, 0, nullptr);
  auto hashes = tile_hashes(folder_, tile_id);
  if (known && leaves && entries == known) return inspect_tile(tile_id, {std::move(*leaves), true});
  if (known && hashes && tile == known) return inspect_bundle(bundle_id, {std::move(*hashes), true});
  // Neither leads to what is known, or nothing is known.
  inspect_bundle(bundle_id, {hashes ? std::move(*hashes) : std::vector<Digest>{}, false});
  inspect_tile(tile_id, {leaves ? std::move(*leaves) : std::vector<Digest>{}, false});
}

void FolderJudge::inspect_upper(std::size_t level, std::uint64_t index) {
  int width = tree_.file_width(level, index);
  if (width == 0) return;
  Expected expected;
  for (int child = 0; child < width; ++child) {
    std::uint64_t at = index * kTileWidth + static_cast<std::uint64_t>(child);
    const MaybeDigest& known = believed_[level - 1][at];
    const MaybeDigest& guess = known ? known : tree_.digest(Reading::kMixedEntries, level - 1, at);
    expected.sure = expected.sure && known.has_value();
    if (guess) expected.hashes.push_back(*guess);
  }
  if (tree_.file(level, index) == expected.hashes) return;
  inspect_tile(TileId{static_cast<int>(level), index, width}, expected);
}

void FolderJudge::inspect_tile(const TileId& id, const Expected& expected) {
  auto bytes = read_part(folder_, id.path(), kLargestTile, findings_);
  if (!bytes) return;
  std::size_t right_size = static_cast<std::size_t>(id.width) * 32;
  if (bytes->size() != right_size) {
    findings_.add(bytes->size() < right_size ? FindingKind::kTruncated : FindingKind::kExtra, id.path(),
                  fmt::format("it has {} bytes, not {}", bytes->size(), right_size));
    return;
  }
  auto hashes = parse_tile(*bytes, id.width);
  if (!hashes || *hashes == expected.hashes) return;
  if (std::string other = tile_that_holds(id, hashes_root(*hashes)); !other.empty()) {
    findings_.add(FindingKind::kSwapped, id.path(), fmt::format("it holds what belongs to {}", other));
    return;
  }
  std::vector<std::uint64_t> wrong;
  for (std::size_t i = 0; i < hashes->size() && i < expected.hashes.size(); ++i) {
    if ((*hashes)[i] != expected.hashes[i]) wrong.push_back(i);
  }
  std::string detail = wrong.empty()
                           ? "it does not lead to the hash that is signed for it"
                           : fmt::format("hash {} does not agree with what lies under it", some_of(wrong));
  findings_.add(FindingKind::kAltered, id.path(), detail.append(expected.sure ? "" : kUnsure));
}

void FolderJudge::inspect_bundle(const TileId& id, const Expected& expected) {
  auto bytes = read_part(folder_, id.path(), kLargestBundle, findings_);
  if (!bytes) return;
  BundleReader reader(*bytes);
  std::vector<std::uint64_t> wrong;  // positions in the bundle
  std::vector<Digest> leaves;
  while (static_cast<int>(leaves.size()) < id.width) {
    auto entry = reader.next();
    if (!entry) break;
    leaves.push_back(leaf_hash(*entry));
    std::size_t at = leaves.size() - 1;
    if (at < expected.hashes.size() && leaves[at] != expected.hashes[at]) wrong.push_back(at);
  }
  std::uint64_t first = id.index * kTileWidth;
  bool whole = static_cast<int>(leaves.size()) == id.width;
  if (!whole || !reader.rest().empty()) {
    std::uint64_t at = first + (wrong.empty() ? leaves.size() : wrong.front());
    bool longer = whole && wrong.empty();
    bool shorter = !whole && wrong.empty();
    findings_.add(longer    ? FindingKind::kExtra
                  : shorter ? FindingKind::kTruncated
                            : FindingKind::kMalformed,
                  id.path(),
                  longer ? fmt::format("{} bytes follow its last entry", reader.rest().size())
                         : fmt::format("entry {} and what follows cannot be read from it", at));
    return;
  }
  if (std::string other = tile_that_holds(id, hashes_root(leaves)); !other.empty()) {
    findings_.add(FindingKind::kSwapped, id.path(), fmt::format("it holds what belongs to {}", other));
    return;
  }
  for (std::uint64_t at : wrong) {
    auto home = std::ranges::find(expected.hashes, leaves[at]);
    bool swapped = expected.sure && home != expected.hashes.end();
    auto held = first + static_cast<std::uint64_t>(home - expected.hashes.begin());
    findings_.add(swapped ? FindingKind::kSwapped : FindingKind::kAltered, entry_place(first + at),
                  swapped ? fmt::format("{} holds entry {} there", id.path(), held)
                          : fmt::format("its bytes in {} do not agree with its hash in {}{}", id.path(),
                                        TileId{0, id.index, id.width}.path(), expected.sure ? "" : kUnsure));
  }
  if (wrong.empty()) {
    findings_.add(FindingKind::kAltered, id.path(),
                  "its entries do not lead to the hash that is signed for them");
  }
}

// The path of the part whose believed digest this is, where that is another part than `id`.
std::string FolderJudge::tile_that_holds(const TileId& id, const Digest& digest) const {
  std::size_t level = id.level == kEntryBundle ? 0 : static_cast<std::size_t>(id.level);
  const auto& known = believed_[level];
  auto found = std::ranges::find(known, MaybeDigest(digest));
  auto index = static_cast<std::uint64_t>(found - known.begin());
  if (found == known.end() || index == id.index) return {};
  int width = level == 0 ? tile_levels(tree_.size()).front().width(index) : tree_.file_width(level, index);
  return width == 0 ? std::string{} : TileId{id.level, index, width}.path();
}

bool FolderJudge::entries_proved() const {
  for (std::uint64_t index = 0; tree_.levels() != 0 && index < tree_.count(0); ++index) {
    const MaybeDigest& known = believed_[0][index];
    if (!known || known != tree_.digest(Reading::kEntries, 0, index)) return false;
  }
  return true;
}

MaybeDigest FolderJudge::root_before(std::uint64_t size) const {
  std::vector<Digest> digests;
  std::uint64_t full = size / kTileWidth;
  for (std::uint64_t index = 0; index < full; ++index) {
    if (!believed_[0][index]) return std::nullopt;
    digests.push_back(*believed_[0][index]);
  }
  auto rest = static_cast<std::size_t>(size % kTileWidth);
  if (rest != 0) {
    const MaybeDigest& known = believed_[0][full];
    int width = tile_levels(tree_.size()).front().width(full);
    auto leaves = bundle_leaves(folder_, TileId{kEntryBundle, full, width}, 0, nullptr);
    if (!leaves || hashes_root(*leaves) != known) leaves = tile_hashes(folder_, TileId{0, full, width});
    if (!leaves || !known || hashes_root(*leaves) != *known) return std::nullopt;
    digests.push_back(hashes_root(std::span(*leaves).first(rest)));
  }
  return hashes_root(digests);
}

}  // namespace concord::record
