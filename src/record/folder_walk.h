// Everything that lies in an exported folder beside the tiles of its checkpoint: documents, partial tiles of
// earlier checkpoints, and whatever does not belong there.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "base/sha256.h"
#include "record/folder_part.h"

namespace concord::record {

// Looks at every file of the folder: what a tree of `size` entries does not have is extra, and a partial tile
// of an earlier size must be the beginning of the tile it has grown into.
void walk_folder(const fs::path& folder, std::uint64_t size, Findings& findings);

// The documents beside the log, and which of them the entries name (as 64 hexadecimal digits, anywhere in an
// entry).
class FolderDocuments {
 public:
  FolderDocuments(const fs::path& folder, Findings& findings);  // hashes each document
  void read_entry(std::uint64_t index, std::string_view bytes);
  // Reports documents that no entry names, and bodies of entries that are not there.
  void report();

 private:
  void mark(std::string_view hex);

  Findings& findings_;
  std::vector<Digest> names_;  // sorted
  std::vector<bool> named_;
  std::vector<Finding> absent_;
};

}  // namespace concord::record
