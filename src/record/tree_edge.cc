#include "record/tree_edge.h"

#include <fmt/format.h>

#include "record/finding.h"
#include "record/tile.h"

namespace concord::record {

namespace {

constexpr std::uint64_t kWidth = kTileWidth;

// Hashes of this level of tiles under a tree of `size` entries.
std::uint64_t hashes_at(int level, std::uint64_t size) {
  return size >> (kTileHeight * level);
}

Result<std::vector<Digest>> full_tile(store::Store& store, int level, std::uint64_t index) {
  const std::string place = TileId{level, index}.path();
  CONCORD_TRY(auto tile, store.tile(level, index));
  if (!tile) {
    return fail(ErrorCode::kDamaged, "is missing", place,
                "run `concord fsck`, which makes it anew from the entries");
  }
  auto hashes = parse_tile(tile->hashes, kTileWidth);
  if (!hashes) return std::unexpected(std::move(hashes).error().at(place));
  return hashes;
}

}  // namespace

Result<TreeEdge> TreeEdge::load(store::Store& store, std::uint64_t size) {
  TreeEdge edge;
  edge.size_ = size;
  for (int level = 0; hashes_at(level, size) > 0; ++level) {
    std::uint64_t end = hashes_at(level, size);
    std::uint64_t first = end - end % kWidth;
    std::vector<Digest>& partial = edge.partial_.emplace_back();
    if (level == 0) {
      CONCORD_CHECK(store.visit_entries(first, end, [&](std::uint64_t, const Digest& leaf, std::string_view) {
        partial.push_back(leaf);
        return Status{};
      }));
      continue;
    }
    for (std::uint64_t i = first; i < end; ++i) {
      CONCORD_TRY(std::vector<Digest> below, full_tile(store, level - 1, i));
      partial.push_back(hashes_root(below));
    }
  }
  return edge;
}

void TreeEdge::append(const Digest& leaf, std::vector<store::FullTile>& filled) {
  ++size_;
  Digest hash = leaf;
  for (int level = 0;; ++level) {
    if (static_cast<std::size_t>(level) == partial_.size()) partial_.emplace_back();
    std::vector<Digest>& partial = partial_[static_cast<std::size_t>(level)];
    partial.push_back(hash);
    if (partial.size() < kWidth) return;
    filled.push_back({level, hashes_at(level + 1, size_) - 1, encode_tile(partial)});
    hash = hashes_root(partial);
    partial.clear();
  }
}

Status TreeEdge::catch_up(store::Store& store, std::uint64_t size) {
  if (size < size_) {
    return fail(ErrorCode::kDamaged, fmt::format("had {} entries and has {} now", size_, size), "log",
                "do not restore a backup under a running program: end it first");
  }
  std::vector<store::FullTile> stored_already;
  return store.visit_entries(size_, size, [&](std::uint64_t, const Digest& leaf, std::string_view) {
    append(leaf, stored_already);
    stored_already.clear();
    return Status{};
  });
}

Result<Digest> TreeEdge::node(store::Store& store, Node node) const {
  const int level = node.level / kTileHeight;
  const int height = node.level % kTileHeight;  // within the tile
  const std::uint64_t width = std::uint64_t{1} << height;
  const std::uint64_t first = node.index << height;
  if (first + width > hashes_at(level, size_)) {
    return fail(ErrorCode::kUsage, fmt::format("lies beyond the {} entries of the tree", size_),
                node_place(node.level, node.index));
  }
  const std::uint64_t tile = first / kWidth;
  const std::size_t offset = first % kWidth;
  if (tile == hashes_at(level, size_) / kWidth) {
    return hashes_root(std::span(partial_[static_cast<std::size_t>(level)]).subspan(offset, width));
  }
  CONCORD_TRY(std::vector<Digest> hashes, full_tile(store, level, tile));
  return hashes_root(std::span(hashes).subspan(offset, width));
}

}  // namespace concord::record
