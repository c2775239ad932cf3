#include "record/tiles_export.h"

#include <fstream>
#include <gtest/gtest.h>

#include "record/folder_test_log.h"

namespace concord::record::CONCORD_FILE {
namespace {

void put(const fs::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

TEST(TilesExport, WritesTheFilesOfTheSpecification) {
  FolderTestLog log(300);
  ScratchFolder scratch;
  auto exported = export_tiles(log.source(300), scratch.path());
  ASSERT_TRUE(exported) << exported.error().message();
  EXPECT_EQ(exported->size, 300U);
  EXPECT_EQ(exported->written, 7U);
  std::string leaves;
  std::string bundle;
  for (std::size_t i = 256; i < 300; ++i) {
    leaves += sha256(std::string(1, '\0'), log.entries[i]).view();
    bundle += static_cast<char>(log.entries[i].size() >> 8U);
    bundle += static_cast<char>(log.entries[i].size() & 0xFFU);
    bundle += log.entries[i];
  }
  EXPECT_EQ(read_file(scratch.path() / "tile/0/001.p/44").value(), leaves);
  EXPECT_EQ(read_file(scratch.path() / "tile/entries/001.p/44").value(), bundle);
  EXPECT_EQ(read_file(scratch.path() / "tile/1/000.p/1").value(), log.root(256).view());
  EXPECT_EQ(read_file(scratch.path() / "checkpoint").value(), log.source(300).checkpoint);
  EXPECT_EQ(read_file(scratch.path() / "verifier-key").value(), log.key.verifier().text() + "\n");
}

TEST(TilesExport, GrowsAnEarlierExportAndKeepsWhatIsRight) {
  FolderTestLog log(600);
  ScratchFolder scratch;
  ASSERT_TRUE(export_tiles(log.source(300), scratch.path()));
  auto grown = export_tiles(log.source(400), scratch.path());
  ASSERT_TRUE(grown) << grown.error().message();
  EXPECT_EQ(grown->written, 3U);  // the two partial files of level 0 and the checkpoint
  // Clients of the earlier checkpoint still find their partial tile until the full one is there.
  EXPECT_TRUE(fs::exists(scratch.path() / "tile/0/001.p/44"));
  EXPECT_TRUE(verify_folder(scratch.path(), {.key = log.key.verifier()})->findings.empty());
  put(scratch.path() / "tile/0/001.p/44", "damaged");
  auto report = verify_folder(scratch.path(), {.key = log.key.verifier()}).value();
  ASSERT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(report.findings[0].place, "tile/0/001.p/44");
  ASSERT_TRUE(export_tiles(log.source(600), scratch.path()));
  EXPECT_FALSE(fs::exists(scratch.path() / "tile/0/001.p"));
  EXPECT_TRUE(verify_folder(scratch.path(), {.key = log.key.verifier()})->findings.empty());
}

TEST(TilesExport, RepairsWhatIsDamaged) {
  FolderTestLog log(300, true);
  ScratchFolder scratch;
  ASSERT_TRUE(export_tiles(log.source(300), scratch.path()));
  put(scratch.path() / "tile/0/000", std::string(8192, 'x'));
  put(scratch.path() / "checkpoint", "nonsense");
  fs::remove(scratch.path() / "tile/entries/000");
  auto again = export_tiles(log.source(300), scratch.path());
  ASSERT_TRUE(again) << again.error().message();
  EXPECT_EQ(again->written, 3U);
  EXPECT_TRUE(verify_folder(scratch.path(), {.key = log.key.verifier()})->findings.empty());
}

TEST(TilesExport, RemovesDocumentsThatWereErased) {
  FolderTestLog log(10, true);
  ScratchFolder scratch;
  ASSERT_TRUE(export_tiles(log.source(10), scratch.path()));
  fs::path document = scratch.path() / "documents" / sha256(log.documents[0]).hex();
  ASSERT_TRUE(fs::exists(document));
  ExportSource source = log.source(10);
  source.document = [](const Digest&) -> Result<std::optional<std::string>> { return std::nullopt; };
  ASSERT_TRUE(export_tiles(source, scratch.path()));
  EXPECT_FALSE(fs::exists(document));
}

TEST(TilesExport, OverwritesNoOtherHistory) {
  FolderTestLog log(600);
  FolderTestLog forked(600);
  forked.entries[100] = forked.entries[101];
  ScratchFolder scratch;
  ASSERT_TRUE(export_tiles(forked.source(300), scratch.path()));
  std::string tile = read_file(scratch.path() / "tile/0/000").value();
  EXPECT_EQ(export_tiles(log.source(600), scratch.path()).error().code, ErrorCode::kFork);
  EXPECT_EQ(read_file(scratch.path() / "tile/0/000").value(), tile);
  EXPECT_EQ(export_tiles(forked.source(200), scratch.path()).error().code, ErrorCode::kFork);
  FolderTestLog other(5);
  other.key = *SignerKey::generate("other.example");
  EXPECT_EQ(export_tiles(other.source(5), scratch.path()).error().code, ErrorCode::kExists);
  ScratchFolder strange;
  put(strange.path() / "letter.txt", "dear reader");
  EXPECT_EQ(export_tiles(log.source(5), strange.path()).error().code, ErrorCode::kExists);
}

TEST(TilesExport, AWrongRecordLeavesTheOldCheckpoint) {
  FolderTestLog log(600);
  ScratchFolder scratch;
  ASSERT_TRUE(export_tiles(log.source(300), scratch.path()));
  std::string before = read_file(scratch.path() / "checkpoint").value();
  ExportSource source = log.source(600);
  log.entries[500] = "rotten";
  EXPECT_EQ(export_tiles(source, scratch.path()).error().code, ErrorCode::kDamaged);
  EXPECT_EQ(read_file(scratch.path() / "checkpoint").value(), before);
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
