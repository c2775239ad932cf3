// Finding an entry by its leaf hash. Leaf hashes are random, so an index that grew with every entry would
// dirty one page of the file for each of them and cost more than the entries themselves. Therefore the index
// grows by runs of 65,536 entries, whenever a level-1 tile is full, and what is younger is searched in the
// tiles: at most 2 MiB.
#pragma once

#include <cstdint>
#include <optional>

#include "base/sha256.h"
#include "store/connection.h"

namespace concord::store {

inline constexpr std::uint64_t kTileWidth = 256;                     // hashes in a tile (C2SP tlog-tiles)
inline constexpr std::uint64_t kIndexRun = kTileWidth * kTileWidth;  // leaves under a level-1 tile

// The rowid of a tile. Levels above 7 would need more than 2^64 entries.
inline std::int64_t tile_id(int level, std::uint64_t index) {
  return static_cast<std::int64_t>((static_cast<std::uint64_t>(level) << 56U) | index);
}

// Takes the leaves under one level-1 tile into the index. To be called in the transaction that stores the
// tile.
Status index_run(Connection& connection, std::uint64_t run);
Status rebuild_leaf_index(Connection& connection);
// The first entry with that leaf hash.
Result<std::optional<std::uint64_t>> find_leaf(Connection& connection, const Digest& leaf);

}  // namespace concord::store
