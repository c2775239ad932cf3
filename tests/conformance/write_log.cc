// Writes a log of so many entries as Concord exports it, with proofs of its first, middle and last entry, for
// clients that know the specifications and not Concord: FOLDER/export, FOLDER/<index>.tlog-proof,
// FOLDER/<index>.entry.
#include <cstdio>
#include <set>
#include <string>

#include "record/folder_test_log.h"
#include "record/proof.h"
#include "record/tile.h"

namespace {

using namespace concord;
using namespace concord::record;

Status write(const fs::path& folder, std::size_t size) {
  FolderTestLog log(size, true);
  ExportSource source = log.source(size);
  CONCORD_TRY([[maybe_unused]] auto exported, export_tiles(source, folder / "export"));
  std::vector<Digest> leaves;
  for (const std::string& entry : log.entries) leaves.push_back(leaf_hash(entry));
  NodeReader node = [&](Node at) -> Result<Digest> {
    std::size_t width = std::size_t{1} << at.level;
    return hashes_root(std::span(leaves).subspan(at.index * width, width));
  };
  if (size == 0) return {};
  for (std::size_t index : std::set<std::size_t>{0, size / 2, size - 1}) {
    LogProof proof;
    proof.index = index;
    proof.checkpoint = source.checkpoint;
    CONCORD_TRY(proof.path, inclusion_path(index, size, node));
    CONCORD_CHECK(write_file(folder / (std::to_string(index) + ".tlog-proof"), proof.encode()));
    CONCORD_CHECK(write_file(folder / (std::to_string(index) + ".entry"), log.entries[index]));
  }
  return {};
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) {
    std::fputs("usage: conformance_log FOLDER SIZE\n", stderr);
    return 2;
  }
  auto written = write(arguments[1], static_cast<std::size_t>(std::stoul(arguments[2])));
  if (!written) std::fprintf(stderr, "%s\n", written.error().message().c_str());
  return written ? 0 : 1;
}
