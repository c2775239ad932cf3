#include "record/folder_tree.h"

#include <algorithm>

#include "record/bundle.h"
#include "record/tree.h"

namespace concord::record {

namespace {

MaybeDigest root_of(const std::optional<std::vector<Digest>>& hashes) {
  if (!hashes) return std::nullopt;
  return hashes_root(*hashes);
}

// Two that agree win; otherwise what the tile above says; otherwise whatever there is.
MaybeDigest majority(const MaybeDigest& first, const MaybeDigest& second, const MaybeDigest& above) {
  if (first && first == second) return first;
  if (above) return above;
  return first ? first : second;
}

}  // namespace

std::optional<std::vector<Digest>> bundle_leaves(const fs::path& folder, const TileId& id,
                                                 std::uint64_t first, const EntryReader& entry) {
  auto bytes = read_file(folder / id.path(), kLargestBundle);
  if (!bytes) return std::nullopt;
  auto entries = parse_bundle(*bytes, id.width);
  if (!entries) return std::nullopt;
  std::vector<Digest> leaves;
  leaves.reserve(entries->size());
  for (std::string_view one : *entries) {
    if (entry) entry(first + leaves.size(), one);
    leaves.push_back(leaf_hash(one));
  }
  return leaves;
}

std::optional<std::vector<Digest>> tile_hashes(const fs::path& folder, const TileId& id) {
  auto bytes = read_file(folder / id.path(), kLargestTile);
  if (!bytes) return std::nullopt;
  auto hashes = parse_tile(*bytes, id.width);
  if (!hashes) return std::nullopt;
  return std::move(*hashes);
}

FolderTree::FolderTree(std::uint64_t size) : size_(size) {
  std::size_t levels = tile_levels(size).size();
  for (std::uint64_t count = size; counts_.size() < levels;) {
    count = (count + kTileWidth - 1) / kTileWidth;
    counts_.push_back(count);
  }
  for (auto& reading : digests_) {
    for (std::uint64_t count : counts_) reading.emplace_back(count);
  }
  files_.resize(levels);
}

FolderTree FolderTree::read(const fs::path& folder, std::uint64_t size, const EntryReader& entry) {
  FolderTree tree(size);
  tree.read_upper_tiles(folder);
  tree.read_entries(folder, entry);
  tree.join_levels();
  return tree;
}

int FolderTree::file_width(std::size_t level, std::uint64_t index) const {
  std::uint64_t hashes = size_ >> (static_cast<unsigned>(kTileHeight) * level);
  std::uint64_t before = index * kTileWidth;
  if (hashes <= before) return 0;
  return static_cast<int>(std::min<std::uint64_t>(kTileWidth, hashes - before));
}

std::uint64_t FolderTree::child_count(std::size_t level, std::uint64_t index) const {
  return std::min<std::uint64_t>(kTileWidth, counts_[level - 1] - index * kTileWidth);
}

void FolderTree::read_upper_tiles(const fs::path& folder) {
  for (std::size_t level = 1; level < levels(); ++level) {
    files_[level].resize(counts_[level]);
    for (std::uint64_t index = 0; index < counts_[level]; ++index) {
      int width = file_width(level, index);
      if (width == 0) continue;
      auto hashes = tile_hashes(folder, TileId{static_cast<int>(level), index, width});
      if (hashes) files_[level][index] = std::move(*hashes);
    }
  }
}

void FolderTree::read_entries(const fs::path& folder, const EntryReader& entry) {
  if (counts_.empty()) return;
  TileLevel shape = tile_levels(size_).front();
  for (std::uint64_t index = 0; index < counts_[0]; ++index) {
    int width = shape.width(index);
    at(Reading::kEntries, 0, index) =
        root_of(bundle_leaves(folder, TileId{kEntryBundle, index, width}, index * kTileWidth, entry));
    at(Reading::kTiles, 0, index) = root_of(tile_hashes(folder, TileId{0, index, width}));
  }
}

// The hash that the tile above holds for a full tile.
MaybeDigest FolderTree::hash_above(std::size_t level, std::uint64_t index) const {
  if (level + 1 >= levels()) return std::nullopt;
  const std::vector<Digest>& above = files_[level + 1][index / kTileWidth];
  std::size_t place = index % kTileWidth;
  if (place >= above.size()) return std::nullopt;
  return above[place];
}

void FolderTree::join_levels() {
  for (std::size_t level = 0; level < levels(); ++level) {
    for (std::uint64_t index = 0; index < counts_[level]; ++index) {
      if (level != 0) {
        for (Reading reading : kReadings)
          at(reading, level, index) = root_of(children(reading, level, index));
      } else {
        at(Reading::kUpperEntries, 0, index) = at(Reading::kEntries, 0, index);
        at(Reading::kUpperTiles, 0, index) = at(Reading::kTiles, 0, index);
        at(Reading::kMixedEntries, 0, index) = at(Reading::kEntries, 0, index);
        at(Reading::kMixedTiles, 0, index) = at(Reading::kTiles, 0, index);
      }
      MaybeDigest above = hash_above(level, index);
      const MaybeDigest entries = at(Reading::kMixedEntries, level, index);
      const MaybeDigest tiles = at(Reading::kMixedTiles, level, index);
      at(Reading::kMixedEntries, level, index) =
          majority(entries, level == 0 ? tiles : at(Reading::kUpperEntries, level, index), above);
      at(Reading::kMixedTiles, level, index) =
          majority(tiles, level == 0 ? entries : at(Reading::kUpperTiles, level, index), above);
    }
  }
}

std::optional<std::vector<Digest>> FolderTree::children(Reading reading, std::size_t level,
                                                        std::uint64_t index) const {
  std::uint64_t count = child_count(level, index);
  std::vector<Digest> digests;
  std::uint64_t first = 0;
  if (reading == Reading::kUpperEntries || reading == Reading::kUpperTiles) {
    digests = files_[level][index];
    if (static_cast<int>(digests.size()) != file_width(level, index)) return std::nullopt;
    first = digests.size();
  }
  for (std::uint64_t child = first; child < count; ++child) {
    const MaybeDigest& one = digest(reading, level - 1, index * kTileWidth + child);
    if (!one) return std::nullopt;
    digests.push_back(*one);
  }
  return digests;
}

}  // namespace concord::record
