#include "record/folder_verify.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>

#include "record/bundle.h"
#include "record/folder_test_log.h"
#include "record/tile.h"

namespace concord::record::CONCORD_FILE {
namespace {

std::string content(const fs::path& path) {
  return read_file(path).value();
}
void put(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}
std::map<std::string, std::string> files_of(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& at : fs::recursive_directory_iterator(folder)) {
    if (at.is_regular_file())
      files[at.path().lexically_relative(folder).generic_string()] = content(at.path());
  }
  return files;
}
std::string shown(const FolderReport& report) {
  std::string text;
  for (const Finding& finding : report.findings) {
    text += std::string(finding_name(finding.kind)) + " " + finding.place + ": " + finding.detail + "\n";
  }
  return text;
}
bool has(const FolderReport& report, FindingKind kind, const std::string& place) {
  for (const Finding& finding : report.findings) {
    if (finding.kind == kind && finding.place == place) return true;
  }
  return false;
}
void flip(std::string& bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
}

// An export of 600 entries: 2 full tiles and 88 hashes, 2 hashes above them, a report and a long body.
class FolderVerify : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(export_tiles(log.source(600), folder())); }
  const fs::path& folder() const { return scratch.path(); }
  FolderReport verify() { return verify_folder(folder(), {.key = log.key.verifier()}).value(); }
  void change(const std::string& name, const std::function<void(std::string&)>& edit) {
    std::string bytes = content(folder() / name);
    edit(bytes);
    put(folder() / name, bytes);
  }
  void flip_byte(const std::string& name, std::size_t at) {
    change(name, [at](std::string& bytes) { flip(bytes, at); });
  }

  FolderTestLog log{600, true};
  ScratchFolder scratch;
};

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

TEST_F(FolderVerify, SwappedParts) {
  auto swap = [&](const std::string& a, const std::string& b) {
    std::string of_a = content(folder() / a);
    put(folder() / a, content(folder() / b));
    put(folder() / b, of_a);
  };
  auto expect_swapped = [&](const std::string& a, const std::string& b) {
    swap(a, b);
    FolderReport report = verify();
    EXPECT_TRUE(has(report, FindingKind::kSwapped, a)) << shown(report);
    EXPECT_TRUE(has(report, FindingKind::kSwapped, b)) << shown(report);
    EXPECT_EQ(report.findings.size(), 2U) << shown(report);
    swap(a, b);
  };
  expect_swapped("tile/entries/000", "tile/entries/001");
  expect_swapped("tile/0/000", "tile/0/001");
  expect_swapped(document_place(sha256(log.documents[0]).hex()),
                 document_place(sha256(log.documents[1]).hex()));
  // Both together are as consistent with each other as before; the tile above gives them away.
  swap("tile/entries/000", "tile/entries/001");
  swap("tile/0/000", "tile/0/001");
  FolderReport report = verify();
  for (const char* place : {"tile/entries/000", "tile/entries/001", "tile/0/000", "tile/0/001"}) {
    EXPECT_TRUE(has(report, FindingKind::kSwapped, place)) << shown(report);
  }
}

TEST_F(FolderVerify, SwappedEntries) {
  change("tile/entries/001", [](std::string& bytes) {
    auto entries = parse_bundle(bytes, 256).value();
    std::string swapped;
    for (std::size_t i = 0; i < 256; ++i) {
      ASSERT_TRUE(append_to_bundle(swapped, entries[i == 7 ? 9 : i == 9 ? 7 : i]));
    }
    bytes = swapped;
  });
  FolderReport report = verify();
  EXPECT_TRUE(has(report, FindingKind::kSwapped, "entry 263")) << shown(report);
  EXPECT_TRUE(has(report, FindingKind::kSwapped, "entry 265")) << shown(report);
}

TEST_F(FolderVerify, WhatDoesNotBelongThere) {
  const std::string tile = content(folder() / "tile/0/000");
  for (const char* name : {"notes.txt", "tile/0/003", "tile/0/002.p/89", "tile/2/000.p/1", "tile/entries/002",
                           "documents/readme", "tile/0/000.tmp"}) {
    put(folder() / name, tile);
    FolderReport report = verify();
    EXPECT_TRUE(has(report, FindingKind::kExtra, name)) << name << "\n" << shown(report);
    fs::remove(folder() / name);
  }
  std::string place = document_place(sha256("unasked").hex());
  put(folder() / place, "unasked");
  EXPECT_TRUE(has(verify(), FindingKind::kExtra, place));
}

TEST_F(FolderVerify, SeveralPartsAtOnce) {
  // An entry and its hash in the tile: the tile above decides that both are wrong.
  flip_byte("tile/entries/000", 20);
  flip_byte("tile/0/000", 10);
  FolderReport report = verify();
  EXPECT_TRUE(has(report, FindingKind::kAltered, "entry 0")) << shown(report);
  EXPECT_TRUE(has(report, FindingKind::kAltered, "tile/0/000")) << shown(report);
  EXPECT_EQ(report.findings.size(), 2U) << shown(report);
  // Further parts elsewhere are still told apart.
  flip_byte("tile/1/000.p/2", 40);
  flip_byte("tile/0/002.p/88", 0);
  report = verify();
  EXPECT_TRUE(has(report, FindingKind::kAltered, "tile/1/000.p/2")) << shown(report);
  EXPECT_TRUE(has(report, FindingKind::kAltered, "tile/0/002.p/88")) << shown(report);
  EXPECT_TRUE(has(report, FindingKind::kAltered, "entry 0")) << shown(report);
}

// Whoever rewrites an entry and every hash over it still lacks the signature.
TEST_F(FolderVerify, AConsistentForgeryIsNoticed) {
  FolderTestLog forged(600, true);
  forged.entries[300] = forged.entries[301];
  ScratchFolder other;
  ASSERT_TRUE(export_tiles(forged.source(600), other.path()));
  put(other.path() / "checkpoint", content(folder() / "checkpoint"));
  FolderReport report = verify_folder(other.path(), {.key = log.key.verifier()}).value();
  EXPECT_TRUE(has(report, FindingKind::kAltered, "tile")) << shown(report);
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
