// Decides which parts of an exported folder are at fault. The signed root is believed; a tile is believed
// where it leads to a hash that is believed, whichever reading of it does so; what it then says of the tiles
// below is believed in turn. Each file is compared with what is believed of it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/folder_part.h"
#include "record/folder_tree.h"

namespace concord::record {

class FolderJudge {
 public:
  FolderJudge(const fs::path& folder, const FolderTree& tree, const Digest& root, Findings& findings);

  // Compares every bundle and tile with what is believed of it and reports what differs.
  void inspect();
  // Whether every entry was read and leads to the signed root.
  bool entries_proved() const;
  // Root of the first `size` entries, not more than the tree has; nothing where the damage leaves it open.
  MaybeDigest root_before(std::uint64_t size) const;

 private:
  // Hashes to compare a file with. Where nothing that is signed decides, `sure` is false.
  struct Expected {
    std::vector<Digest> hashes;
    bool sure = true;
  };
  void settle(const Digest& root);
  void settle_children(std::size_t level, std::uint64_t index);
  void inspect_lowest(std::uint64_t index);
  void inspect_upper(std::size_t level, std::uint64_t index);
  void inspect_tile(const TileId& id, const Expected& expected);
  void inspect_bundle(const TileId& id, const Expected& expected);
  std::string tile_that_holds(const TileId& id, const Digest& digest) const;

  const fs::path& folder_;
  const FolderTree& tree_;
  Findings& findings_;
  std::vector<std::vector<MaybeDigest>> believed_;  // [level][index]
};

}  // namespace concord::record
