// An exported folder that somebody rearranged: parts swapped, put there, changed several at a time, or
// rewritten throughout are told apart.
#include <gtest/gtest.h>

#include "record/bundle.h"
#include "record/folder_verify_test_support.h"

namespace concord::record::CONCORD_FILE {
namespace {

using namespace folder_test;

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

}  // namespace
}  // namespace concord::record::CONCORD_FILE
