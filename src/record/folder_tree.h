// What an exported folder says about the log's tree, from each of its parts. The same tree can be read from
// the entries, from the tiles of level 0, or from tiles further up; in a sound folder all readings agree.
// Where they do not, the signed root decides between them, tile by tile from the top (folder_judge.h).
//
// Every tile, full or partial, spans a range of entries, and the root of that range is its digest here. The
// digests of one level's tiles are the leaves from which the level above is computed, the last partial one
// included: RFC 6962 divides a tree at powers of two, so the range under the last partial tile is a subtree
// of its own.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/sha256.h"
#include "record/tile.h"

namespace concord::record {

// Ways to read the tree. The mixed ones take at each tile what two of entries, tile and tile above agree on;
// the upper ones take the tiles of a level as they are. Both need the last partial range, from entries or
// from its tile.
enum class Reading : std::uint8_t {
  kEntries,
  kTiles,
  kMixedEntries,
  kMixedTiles,
  kUpperEntries,
  kUpperTiles
};
inline constexpr std::array kReadings = {Reading::kEntries,    Reading::kTiles,        Reading::kMixedEntries,
                                         Reading::kMixedTiles, Reading::kUpperEntries, Reading::kUpperTiles};

using MaybeDigest = std::optional<Digest>;
using EntryReader = std::function<void(std::uint64_t index, std::string_view bytes)>;

class FolderTree {
 public:
  // Reads all bundles and tiles of a tree of `size` entries; what cannot be read leaves holes. `entry` sees
  // every entry of every whole bundle.
  static FolderTree read(const fs::path& folder, std::uint64_t size, const EntryReader& entry);

  std::uint64_t size() const { return size_; }
  std::size_t levels() const { return counts_.size(); }
  std::uint64_t count(std::size_t level) const { return counts_[level]; }  // tiles, the partial one included
  // Number of hashes in the file of a tile of level 1 and above; 0 where it has only a partial child, and no
  // file.
  int file_width(std::size_t level, std::uint64_t index) const;
  const std::vector<Digest>& file(std::size_t level, std::uint64_t index) const {
    return files_[level][index];
  }

  const MaybeDigest& digest(Reading reading, std::size_t level, std::uint64_t index) const {
    return digests_[static_cast<std::size_t>(reading)][level][index];
  }
  // Digests of the tiles under a tile of level 1 and above; nothing where one is not known.
  std::optional<std::vector<Digest>> children(Reading reading, std::size_t level, std::uint64_t index) const;
  std::uint64_t child_count(std::size_t level, std::uint64_t index) const;

 private:
  explicit FolderTree(std::uint64_t size);
  void read_upper_tiles(const fs::path& folder);
  void read_entries(const fs::path& folder, const EntryReader& entry);
  void join_levels();
  MaybeDigest hash_above(std::size_t level, std::uint64_t index) const;
  MaybeDigest& at(Reading reading, std::size_t level, std::uint64_t index) {
    return digests_[static_cast<std::size_t>(reading)][level][index];
  }

  std::uint64_t size_;
  std::vector<std::uint64_t> counts_;
  std::array<std::vector<std::vector<MaybeDigest>>, kReadings.size()> digests_;  // [reading][level][index]
  std::vector<std::vector<std::vector<Digest>>> files_;  // [level][index], level 0 unused
};

// The leaf hashes of a bundle and of a tile of level 0; nothing where the file is not what it should be in
// form.
std::optional<std::vector<Digest>> bundle_leaves(const fs::path& folder, const TileId& id,
                                                 std::uint64_t first, const EntryReader& entry);
std::optional<std::vector<Digest>> tile_hashes(const fs::path& folder, const TileId& id);

inline constexpr std::size_t kLargestBundle = std::size_t{256} * (2 + 65'535);
inline constexpr std::size_t kLargestTile = std::size_t{256} * 32;

}  // namespace concord::record
