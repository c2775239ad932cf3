// The log of a record against itself: a bit of any entry, leaf hash or tile, and whatever is missing, cut or
// swapped, is named.
#include "record/record_verify.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/record_verify_test_support.h"
#include "record/test_finding.h"

namespace concord::record::CONCORD_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(VerifyTest, AGoodRecordHasNoFindings) {
  auto record = open();
  auto verified = good(verify_record(*record));
  EXPECT_THAT(verified.findings, IsEmpty());
  EXPECT_EQ(verified.size, 600U);
  EXPECT_EQ(verified.signed_to, 600U);
  EXPECT_EQ(verified.root, *record->root(600));
  good(record->append(test_entries(600, 4)));
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kUnsigned, "entry 600", "last 4 entries")));
}

TEST_F(VerifyTest, AnEmptyRecordHasNoFindings) {
  auto record = good(Record::create(options("empty"), "other.example.org"));
  EXPECT_THAT(good(verify_record(*record)).findings, IsEmpty());
}

TEST_F(VerifyTest, ABitInAnyEntryIsNamed) {
  for (std::uint64_t i : {0U, 5U, 255U, 256U, 299U, 300U, 511U, 512U, 590U, 599U}) {
    const std::string where = fmt::format("position = {}", i);
    const std::size_t at = i % 97;
    flip("entries", "bytes", where, at);
    EXPECT_THAT(verify(),
                testing::Contains(finding(FindingKind::kAltered, fmt::format("entry {}", i), "its bytes")));
    for (const Finding& one : verify())
      EXPECT_TRUE(one.place.starts_with("entry ") || one.kind == FindingKind::kErased);
    flip("entries", "bytes", where, at);
  }
  EXPECT_THAT(verify(), IsEmpty());
}

TEST_F(VerifyTest, ABitInAnyStoredLeafHashIsNamed) {
  for (std::uint64_t i : {0U, 255U, 256U, 511U, 512U, 599U}) {
    const std::string where = fmt::format("position = {}", i);
    flip("entries", "leaf", where, i % 32);
    EXPECT_THAT(verify(),
                ElementsAre(finding(FindingKind::kAltered, fmt::format("entry {}", i), "stored leaf hash")));
    flip("entries", "leaf", where, i % 32);
  }
}

TEST_F(VerifyTest, ABitInATileIsNamed) {
  for (std::size_t at : {0U, 31U, 32U, 4000U, 8191U}) {
    flip("tiles", "hashes", "id = 1", at);
    EXPECT_THAT(verify(),
                ElementsAre(finding(FindingKind::kAltered, "tile/0/001", fmt::format("hash {} ", at / 32))));
    flip("tiles", "hashes", "id = 1", at);
  }
}

TEST_F(VerifyTest, AMissingCutOrOverlongTileIsNamed) {
  damage("UPDATE tiles SET hashes = CAST(substr(hashes, 1, 8191) AS BLOB) WHERE id = 0");
  damage("UPDATE tiles SET hashes = CAST(hashes || x'00' AS BLOB) WHERE id = 1");
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kTruncated, "tile/0/000"),
                                    finding(FindingKind::kExtra, "tile/0/001")));
  damage("DELETE FROM tiles WHERE id = 0");
  EXPECT_THAT(verify(), testing::Contains(finding(FindingKind::kMissing, "tile/0/000")));
}

TEST_F(VerifyTest, MissingEntriesAreNamedAndTheRestIsStillChecked) {
  damage("DELETE FROM entries WHERE position IN (7, 300, 590)");
  flip("entries", "bytes", "position = 9", 3);
  EXPECT_THAT(verify(), testing::UnorderedElementsAre(finding(FindingKind::kMissing, "entry 7"),
                                                      finding(FindingKind::kMissing, "entry 300"),
                                                      finding(FindingKind::kMissing, "entry 590"),
                                                      finding(FindingKind::kAltered, "entry 9")));
}

TEST_F(VerifyTest, ALogThatEndsTooEarlyIsNamed) {
  damage("DELETE FROM entries WHERE position >= 550");
  EXPECT_THAT(verify(), testing::Contains(finding(FindingKind::kMissing, "entry 550", "covers 600 entries")));
}

TEST_F(VerifyTest, SwappedEntriesAreNamed) {
  auto swap = [this](int one, int other) {
    damage(
        fmt::format("UPDATE entries SET position = -1 WHERE position = {0};"
                    "UPDATE entries SET position = {0} WHERE position = {1};"
                    "UPDATE entries SET position = {1} WHERE position = -1",
                    one, other));
  };
  swap(5, 500);
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kSwapped, "entry 5", "belongs to entry 500"),
                                    finding(FindingKind::kSwapped, "entry 500", "belongs to entry 5")));
  swap(5, 500);
  // Beyond the last full tile nothing but the signature knows the order.
  swap(590, 591);
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kFork, "checkpoint of size 600", "from 300 on")));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
