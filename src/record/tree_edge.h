// The right edge of the log's tree: the hashes that do not fill a tile yet, at most 255 a level. With them in
// memory an append costs a few hashes and reads nothing, and every other node of the tree is one tile away.
#pragma once

#include <cstdint>
#include <vector>

#include "base/error.h"
#include "record/tree.h"
#include "store/store.h"

namespace concord::record {

class TreeEdge {
 public:
  TreeEdge() = default;  // of an empty log
  // The edge of the log's first `size` entries, from their leaf hashes and tiles. kDamaged where one is
  // missing.
  static Result<TreeEdge> load(store::Store& store, std::uint64_t size);

  // Appends a leaf; tiles that it fills are added to `filled`, lowest level first.
  void append(const Digest& leaf, std::vector<store::FullTile>& filled);
  // Follows a log that another process has grown to `size`, which must not be smaller.
  Status catch_up(store::Store& store, std::uint64_t size);

  std::uint64_t size() const { return size_; }
  // The hash of a complete subtree: from the edge, or from a stored tile. kUsage beyond the size.
  Result<Digest> node(store::Store& store, Node node) const;

 private:
  std::uint64_t size_ = 0;
  std::vector<std::vector<Digest>> partial_;  // by level of tiles
};

}  // namespace concord::record
