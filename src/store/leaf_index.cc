#include "store/leaf_index.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace concord::store {

namespace {

constexpr std::size_t kHashSize = 32;

// The first eight bytes: among a million leaves two hardly ever share them, and a hit is compared in full.
std::int64_t prefix_of(std::string_view leaf) {
  std::uint64_t prefix = 0;
  for (char c : leaf.substr(0, 8)) prefix = (prefix << 8U) | static_cast<unsigned char>(c);
  return static_cast<std::int64_t>(prefix);
}

// How many tiles of a level there are: they are stored without gaps.
Result<std::uint64_t> tiles_of(Connection& connection, int level) {
  CONCORD_TRY(Statement last,
              connection.prepare("SELECT id FROM tiles WHERE id >= ? AND id < ? ORDER BY id DESC"));
  last.integer(tile_id(level, 0)).integer(tile_id(level + 1, 0));
  CONCORD_TRY(bool any, last.step());
  return any ? static_cast<std::uint64_t>(last.integer_at(0) - tile_id(level, 0)) + 1 : 0;
}

Result<bool> entry_has_leaf(Connection& connection, std::uint64_t position, const Digest& leaf) {
  CONCORD_TRY(Statement entry, connection.prepare("SELECT 1 FROM entries WHERE position = ? AND leaf = ?"));
  return entry.integer(static_cast<std::int64_t>(position)).blob(leaf.view()).step();
}

Result<std::optional<std::uint64_t>> find_indexed(Connection& connection, const Digest& leaf) {
  CONCORD_TRY(Statement hits,
              connection.prepare("SELECT position FROM leaf_index WHERE prefix = ? ORDER BY position"));
  hits.integer(prefix_of(leaf.view()));
  for (;;) {
    CONCORD_TRY(bool more, hits.step());
    if (!more) return std::nullopt;
    auto position = static_cast<std::uint64_t>(hits.integer_at(0));
    CONCORD_TRY(bool same, entry_has_leaf(connection, position, leaf));
    if (same) return position;
  }
}

Result<std::optional<std::uint64_t>> find_in_tiles(Connection& connection, std::uint64_t first_tile,
                                                   const Digest& leaf) {
  CONCORD_TRY(Statement tiles,
              connection.prepare("SELECT id, hashes FROM tiles WHERE id >= ? AND id < ? ORDER BY id"));
  tiles.integer(tile_id(0, first_tile)).integer(tile_id(1, 0));
  for (;;) {
    CONCORD_TRY(bool more, tiles.step());
    if (!more) return std::nullopt;
    std::string_view hashes = tiles.bytes_at(1);
    for (std::size_t i = 0; (i + 1) * kHashSize <= hashes.size(); ++i) {
      if (hashes.substr(i * kHashSize, kHashSize) != leaf.view()) continue;
      std::uint64_t position = static_cast<std::uint64_t>(tiles.integer_at(0)) * kTileWidth + i;
      CONCORD_TRY(bool same, entry_has_leaf(connection, position, leaf));
      if (same) return position;
    }
  }
}

}  // namespace

Status index_run(Connection& connection, std::uint64_t run) {
  std::vector<std::pair<std::int64_t, std::int64_t>> rows;
  rows.reserve(kIndexRun);
  CONCORD_TRY(Statement tiles,
              connection.prepare("SELECT hashes FROM tiles WHERE id >= ? AND id < ? ORDER BY id"));
  tiles.integer(tile_id(0, run * kTileWidth)).integer(tile_id(0, (run + 1) * kTileWidth));
  for (;;) {
    CONCORD_TRY(bool more, tiles.step());
    if (!more) break;
    std::string_view hashes = tiles.bytes_at(0);
    for (std::size_t i = 0; i + kHashSize <= hashes.size(); i += kHashSize) {
      rows.emplace_back(prefix_of(hashes.substr(i)),
                        static_cast<std::int64_t>(run * kIndexRun + rows.size()));
    }
  }
  if (rows.size() != kIndexRun) return fail(ErrorCode::kDamaged, "tiles of level 0 are missing", "tiles");
  std::ranges::sort(rows);  // neighbours share pages
  CONCORD_TRY(Statement insert, connection.prepare("INSERT INTO leaf_index VALUES(?, ?)"));
  for (auto [prefix, position] : rows) CONCORD_CHECK(insert.integer(prefix).integer(position).run());
  return {};
}

Status rebuild_leaf_index(Connection& connection) {
  CONCORD_CHECK(connection.execute("DELETE FROM leaf_index"));
  CONCORD_TRY(std::uint64_t runs, tiles_of(connection, 1));
  for (std::uint64_t run = 0; run < runs; ++run) CONCORD_CHECK(index_run(connection, run));
  return {};
}

Result<std::optional<std::uint64_t>> find_leaf(Connection& connection, const Digest& leaf) {
  CONCORD_TRY(auto indexed, find_indexed(connection, leaf));
  if (indexed) return indexed;
  CONCORD_TRY(std::uint64_t runs, tiles_of(connection, 1));
  CONCORD_TRY(auto tiled, find_in_tiles(connection, runs * kTileWidth, leaf));
  if (tiled) return tiled;
  CONCORD_TRY(std::uint64_t tiles, tiles_of(connection, 0));
  CONCORD_TRY(Statement tail,
              connection.prepare("SELECT position FROM entries WHERE position >= ? AND leaf = ? "
                                 "ORDER BY position LIMIT 1"));
  tail.integer(static_cast<std::int64_t>(tiles * kTileWidth)).blob(leaf.view());
  CONCORD_TRY(bool found, tail.step());
  if (!found) return std::nullopt;
  return static_cast<std::uint64_t>(tail.integer_at(0));
}

}  // namespace concord::store
