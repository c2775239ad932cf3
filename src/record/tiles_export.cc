#include "record/tiles_export.h"

#include <algorithm>
#include <fmt/format.h>

#include "record/bundle.h"
#include "record/folder_writer.h"
#include "record/tile.h"
#include "record/tree.h"

namespace concord::record {

namespace {

constexpr std::size_t kLongestKeyFile = 4096;

// Collects hashes until a tile is full, writes it, and hands its root to the level above.
class TileWriter {
 public:
  explicit TileWriter(FolderWriter& out) : out_(out) {}

  Status add(std::string_view entry, const Digest& leaf) {
    CONCORD_CHECK(append_to_bundle(bundle_, entry));
    tree_.append(leaf);
    if (levels_.empty()) levels_.emplace_back();
    levels_[0].push_back(leaf);
    for (std::size_t level = 0; level < levels_.size() && levels_[level].size() == kTileWidth; ++level) {
      CONCORD_CHECK(write_level(level));
      Digest root = hashes_root(levels_[level]);
      levels_[level].clear();
      if (level + 1 == levels_.size()) levels_.emplace_back();
      levels_[level + 1].push_back(root);
    }
    return {};
  }

  // The partial tiles of the right edge.
  Status finish() {
    for (std::size_t level = 0; level < levels_.size(); ++level) {
      if (!levels_[level].empty()) CONCORD_CHECK(write_level(level));
    }
    return {};
  }

  Digest root() const { return tree_.root(); }

 private:
  Status write_level(std::size_t level) {
    const std::vector<Digest>& hashes = levels_[level];
    std::uint64_t so_far = tree_.size() >> (static_cast<unsigned>(kTileHeight) * level);
    TileId id{static_cast<int>(level), (so_far - hashes.size()) / kTileWidth,
              static_cast<int>(hashes.size())};
    if (level == 0) {
      CONCORD_CHECK(write(TileId{kEntryBundle, id.index, id.width}, bundle_));
      bundle_.clear();
    }
    return write(id, encode_tile(hashes));
  }

  Status write(const TileId& id, std::string_view content) {
    CONCORD_CHECK(out_.put(id.path(), content));
    if (id.width == kTileWidth) CONCORD_CHECK(out_.remove(id.path() + ".p"));
    return {};
  }

  FolderWriter& out_;
  Frontier tree_;
  std::string bundle_;
  std::vector<std::vector<Digest>> levels_;
};

// Nothing of another log, and no other history of this one, may be overwritten: it could be the only
// evidence.
Status check_folder(const fs::path& folder, const ExportSource& source, const Checkpoint& next) {
  std::error_code error;
  auto key = read_file(folder / "verifier-key", kLongestKeyFile);
  bool ours = key && *key == source.key.text() + "\n";
  if (!ours && fs::exists(folder, error) && !fs::is_empty(folder, error)) {
    return fail(ErrorCode::kExists, "the folder holds something other than an export of this log",
                folder.string(), "choose a new or an empty folder");
  }
  auto note = read_file(folder / "checkpoint", kLargestNote);
  auto before = note ? open_checkpoint(*note, source.key) : std::unexpected(note.error());
  if (!before) return {};  // none, or one that says nothing any more
  if (before->size > next.size) {
    return fail(ErrorCode::kFork,
                fmt::format("the folder holds {} entries of this log, more than the {} to be exported",
                            before->size, next.size),
                folder.string(), "find out whether the record was restored from an old backup");
  }
  Frontier tree;
  CONCORD_CHECK(
      source.entries(0, before->size, [&](std::uint64_t, const Digest&, std::string_view bytes) -> Status {
        tree.append(leaf_hash(bytes));
        return {};
      }));
  if (tree.root() != before->root) {
    return fail(ErrorCode::kFork,
                fmt::format("the folder's checkpoint over {} entries belongs to another history of this log",
                            before->size),
                folder.string(), "keep the folder as evidence and export to another one");
  }
  return {};
}

Status write_documents(const ExportSource& source, FolderWriter& out) {
  std::vector<Digest> given;
  for (const Digest& digest : source.documents) {
    CONCORD_TRY(auto content, source.document(digest));
    if (!content) continue;
    if (sha256(*content) != digest) {
      return fail(ErrorCode::kDamaged, "a stored document does not agree with its hash", digest.hex(),
                  "check the record");
    }
    CONCORD_CHECK(out.put("documents/" + digest.hex(), *content));
    given.push_back(digest);
  }
  std::ranges::sort(given);
  std::error_code error;
  for (fs::directory_iterator at(out.folder() / "documents", error), end; !error && at != end;
       at.increment(error)) {
    std::string name = at->path().filename().string();
    auto digest = Digest::from_hex(name);
    if (digest && !std::ranges::binary_search(given, *digest)) CONCORD_CHECK(out.remove("documents/" + name));
  }
  return {};
}

}  // namespace

Result<Exported> export_tiles(const ExportSource& source, const fs::path& folder) {
  CONCORD_TRY(Checkpoint checkpoint, open_checkpoint(source.checkpoint, source.key));
  CONCORD_CHECK(check_folder(folder, source, checkpoint));
  CONCORD_CHECK(make_folders(folder));
  FolderWriter out(folder);
  CONCORD_CHECK(out.put("verifier-key", source.key.text() + "\n"));

  TileWriter tiles(out);
  std::uint64_t next = 0;
  CONCORD_CHECK(source.entries(
      0, checkpoint.size, [&](std::uint64_t index, const Digest& leaf, std::string_view bytes) -> Status {
        if (index != next++ || leaf_hash(bytes) != leaf) {
          return fail(ErrorCode::kDamaged, "a stored entry does not agree with its hash or its place",
                      fmt::format("entry {}", index), "check the record");
        }
        return tiles.add(bytes, leaf);
      }));
  CONCORD_CHECK(tiles.finish());
  if (next != checkpoint.size || tiles.root() != checkpoint.root) {
    return fail(ErrorCode::kDamaged, "the entries do not lead to the root that the checkpoint is signed over",
                checkpoint.origin, "check the record");
  }
  CONCORD_CHECK(write_documents(source, out));
  CONCORD_CHECK(out.sync());
  CONCORD_CHECK(out.put("checkpoint", source.checkpoint));
  CONCORD_CHECK(out.sync());
  return Exported{checkpoint.size, out.written(), out.kept(), out.removed()};
}

}  // namespace concord::record
