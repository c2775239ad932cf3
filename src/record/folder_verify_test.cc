// What befalls the parts of an exported folder by chance, one at a time: each changed byte and each file that
// is missing, cut or too long is found and named.
#include "record/folder_verify.h"

#include <gtest/gtest.h>

#include "record/bundle.h"
#include "record/folder_verify_test_support.h"
#include "record/tile.h"

namespace concord::record::CONCORD_FILE {
namespace {

using namespace folder_test;

TEST_F(FolderVerify, ASoundFolderHasNoFindings) {
  FolderReport report = verify();
  EXPECT_TRUE(report.findings.empty()) << shown(report);
  ASSERT_TRUE(report.checkpoint);
  EXPECT_EQ(report.checkpoint->size, 600U);
  EXPECT_EQ(report.checkpoint->root, log.root(600));
  EXPECT_EQ(files_of(folder()).size(), 11U);
}

TEST_F(FolderVerify, TakesTheKeyOnFirstUseAndSaysSo) {
  FolderReport report = verify_folder(folder(), {}).value();
  EXPECT_TRUE(report.sound());
  EXPECT_TRUE(has(report, FindingKind::kKeyOnFirstUse, "verifier-key")) << shown(report);
  fs::remove(folder() / "verifier-key");
  EXPECT_TRUE(verify().findings.empty());
  EXPECT_TRUE(has(verify_folder(folder(), {}).value(), FindingKind::kMissing, "verifier-key"));
  auto other = SignerKey::generate("office.example/record");
  put(folder() / "verifier-key", other->verifier().text() + "\n");
  EXPECT_TRUE(has(verify(), FindingKind::kAltered, "verifier-key"));
}

// Where a changed byte of a bundle must be looked for: its entry, or the bundle when it is one of the
// lengths.
std::string place_in_bundle(const std::string& path, std::string_view bytes, std::size_t at) {
  TileId id = TileId::parse(path).value();
  BundleReader reader(bytes);
  for (std::uint64_t index = id.index * 256;; ++index) {
    std::size_t start = bytes.size() - reader.rest().size();
    auto entry = reader.next();
    if (!entry || at < start + 2) return path;
    if (at < start + 2 + entry->size()) return entry_place(index);
  }
}

// Every byte of every small file and a systematic sample of the large ones, one at a time: exactly one part
// is named.
TEST_F(FolderVerify, AnyChangedByteIsFoundAndNamed) {
  const auto files = files_of(folder());
  std::size_t checked = 0;
  for (const auto& [name, good] : files) {
    std::size_t step = good.size() < 300 ? 1 : good.size() / 150 | 1U;
    for (std::size_t at = 0; at < good.size(); at += step, ++checked) {
      std::string bad = good;
      bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
      put(folder() / name, bad);
      FolderReport report = verify();
      std::string place = name.starts_with("tile/entries/") ? place_in_bundle(name, good, at) : name;
      ASSERT_EQ(report.findings.size(), 1U) << name << " byte " << at << "\n" << shown(report);
      ASSERT_EQ(report.findings[0].place, place) << name << " byte " << at << "\n" << shown(report);
      ASSERT_FALSE(report.sound());
    }
    put(folder() / name, good);
  }
  EXPECT_GT(checked, 1'300U);
  EXPECT_TRUE(verify().findings.empty());
}

TEST_F(FolderVerify, MissingShorterAndLongerFiles) {
  for (const auto& [name, good] : files_of(folder())) {
    if (name == "verifier-key") continue;
    bool document = name.starts_with("documents/");
    bool note = name == "checkpoint";
    put(folder() / name, good.substr(0, good.size() - 1));
    FolderReport shorter = verify();
    FindingKind kind = document ? FindingKind::kAltered
                       : note   ? FindingKind::kMalformed
                                : FindingKind::kTruncated;
    EXPECT_TRUE(has(shorter, kind, name)) << name << "\n" << shown(shorter);
    put(folder() / name, good + "x");
    FolderReport longer = verify();
    kind = document ? FindingKind::kAltered : note ? FindingKind::kMalformed : FindingKind::kExtra;
    EXPECT_TRUE(has(longer, kind, name)) << name << "\n" << shown(longer);
    fs::remove(folder() / name);
    FolderReport missing = verify();
    EXPECT_EQ(missing.sound(), document) << name;  // an erased document is no damage
    EXPECT_TRUE(document || has(missing, FindingKind::kMissing, name)) << name << "\n" << shown(missing);
    put(folder() / name, good);
  }
}

TEST_F(FolderVerify, AnErasedBodyIsANote) {
  fs::remove(folder() / "documents" / sha256(log.documents[1]).hex());
  FolderReport report = verify();
  EXPECT_TRUE(report.sound());
  EXPECT_TRUE(has(report, FindingKind::kErased, document_place(sha256(log.documents[1]).hex())))
      << shown(report);
}

TEST_F(FolderVerify, ContinuesTheCheckpointSeenBefore) {
  for (std::size_t size : {0U, 1U, 255U, 256U, 257U, 512U, 599U, 600U}) {
    FolderVerifyOptions options{.key = log.key.verifier(), .previous = log.head(size)};
    EXPECT_TRUE(verify_folder(folder(), options).value().findings.empty()) << size;
    options.previous->root = sha256("another history");
    EXPECT_TRUE(has(verify_folder(folder(), options).value(), FindingKind::kFork, "checkpoint")) << size;
  }
  FolderVerifyOptions options{.key = log.key.verifier(), .previous = log.head(600)};
  options.previous->size = 700;
  EXPECT_TRUE(has(verify_folder(folder(), options).value(), FindingKind::kMissing, "entry 600"));
}

TEST_F(FolderVerify, FindingsAreBounded) {
  put(folder() / "tile/entries/000", "");
  put(folder() / "tile/entries/001", "");
  FolderReport report = verify_folder(folder(), {.key = log.key.verifier(), .most_findings = 1}).value();
  EXPECT_EQ(report.findings.size(), 1U);
  EXPECT_EQ(report.omitted, 1U);
  EXPECT_EQ(verify_folder(folder() / "nothing", {}).error().code, ErrorCode::kNotFound);
}

// A signature can promise any size; memory is taken only for what is there.
TEST_F(FolderVerify, APromiseOfVeryManyEntriesIsRefused) {
  Checkpoint head{log.key.verifier().name, std::uint64_t{1} << 62U, sha256("x"), {}};
  put(folder() / "checkpoint", sign_note(head.text(), log.key).encode());
  EXPECT_TRUE(has(verify(), FindingKind::kMissing, "tile"));
}

TEST(FolderSizes, AllSizesAroundTheWidthsOfTiles) {
  FolderTestLog log(600);
  for (std::size_t size : {0U, 1U, 2U, 3U, 128U, 255U, 256U, 257U, 511U, 512U, 513U}) {
    ScratchFolder scratch;
    ASSERT_TRUE(export_tiles(log.source(size), scratch.path()));
    FolderReport report = verify_folder(scratch.path(), {.key = log.key.verifier()}).value();
    EXPECT_TRUE(report.findings.empty()) << size << "\n" << shown(report);
  }
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
