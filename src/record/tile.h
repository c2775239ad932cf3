// How a log is cut into files (C2SP tlog-tiles): tiles of up to 256 hashes, and bundles of the entries under
// each tile of level 0. Only names and numbers here; tiles_export.h writes the files, folder_verify.h checks
// them.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/sha256.h"

namespace concord::record {

inline constexpr int kTileWidth = 256;
inline constexpr int kTileHeight = 8;      // a tile spans 8 levels of the tree
inline constexpr int kMostTileLevels = 8;  // sizes are below 2^63
inline constexpr int kEntryBundle = -1;    // as a level: the bundle of entries, "tile/entries/..."

struct TileId {
  int level = 0;  // 0 to 63, or kEntryBundle
  std::uint64_t index = 0;
  int width = kTileWidth;  // 1 to 256; below 256 the tile is partial
  bool operator==(const TileId&) const = default;

  // "tile/0/x001/x234/067", "tile/entries/273.p/112".
  std::string path() const;
  // Accepts exactly what path() writes. kInput.
  static Result<TileId> parse(std::string_view path);
};

// One level of a tree: its full tiles are 0 to full - 1, the partial one, where partial > 0, has the index
// `full`.
struct TileLevel {
  std::uint64_t full = 0;
  int partial = 0;
  std::uint64_t count() const { return full + (partial != 0 ? 1 : 0); }
  int width(std::uint64_t index) const { return index < full ? kTileWidth : partial; }
  bool operator==(const TileLevel&) const = default;
};

// The levels of tiles of a tree with `size` entries, lowest first; none for an empty tree. Bundles are cut as
// level 0.
std::vector<TileLevel> tile_levels(std::uint64_t size);

// RFC 6962's tree hash over consecutive hashes of one level: of a tile, or of its leaves.
Digest hashes_root(std::span<const Digest> hashes);

// The hashes of a tile as bytes and back. kDamaged where the length is not 32 times `width`.
std::string encode_tile(std::span<const Digest> hashes);
Result<std::vector<Digest>> parse_tile(std::string_view bytes, int width);

}  // namespace concord::record
