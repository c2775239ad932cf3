// Verification of a log of more than one run and more than one level of tiles.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/record_verify.h"
#include "record/test_finding.h"
#include "record/test_record.h"

namespace concord::record::CONCORD_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class LongVerifyTest : public RecordTest {
 protected:
  // 66,000 entries: a full tile of level 1 and some more.
  std::unique_ptr<Record> long_record() {
    auto record = good(Record::create(options("long"), kTestOffice));
    for (std::uint64_t at = 0; at < 66'000; at += 2000) good(record->append(test_entries(at, 2000)));
    good(record->publish());
    return record;
  }
};

TEST_F(LongVerifyTest, DamageIsNamedAnywhereInALongLog) {
  auto record = long_record();
  EXPECT_THAT(good(verify_record(*record)).findings, IsEmpty());
  // Wherever in the log it lies: it is read in many runs, of which two are under way at a time.
  auto raw = good(store::Connection::open(folder_ / "long/record.db", {}));
  ASSERT_TRUE(raw->execute(
      "BEGIN; DELETE FROM entries WHERE position IN (3, 9000, 9001, 40000, 65000);"
      "UPDATE entries SET bytes = CAST('x' || bytes AS BLOB) WHERE position IN (8191, 8192, 20000)"));
  EXPECT_THAT(good(verify_record(*record)).findings, IsEmpty()) << "what is not committed is not there";
  ASSERT_TRUE(raw->execute("COMMIT"));
  EXPECT_THAT(
      good(verify_record(*record)).findings,
      testing::UnorderedElementsAre(
          finding(FindingKind::kMissing, "entry 3"), finding(FindingKind::kMissing, "entry 9000"),
          finding(FindingKind::kMissing, "entry 9001"), finding(FindingKind::kMissing, "entry 40000"),
          finding(FindingKind::kMissing, "entry 65000"), finding(FindingKind::kAltered, "entry 8191"),
          finding(FindingKind::kAltered, "entry 8192"), finding(FindingKind::kAltered, "entry 20000")));
}

TEST_F(LongVerifyTest, TilesOfHigherLevelsAreChecked) {
  auto record = long_record();
  auto tile = **record->store().tile(1, 0);
  std::string right = tile.hashes;
  tile.hashes[40] ^= 1;
  ASSERT_TRUE(record->store().replace_hashes({}, std::span(&tile, 1)));
  EXPECT_THAT(good(verify_record(*record)).findings,
              ElementsAre(finding(FindingKind::kAltered, "tile/1/000", "hash 1 ")));
  tile.hashes = right;
  // An altered entry is not held against the tiles above it, nor an altered tile against its parent.
  auto below = **record->store().tile(0, 7);
  below.hashes[0] ^= 1;
  std::vector<store::FullTile> tiles{tile, below};
  ASSERT_TRUE(record->store().replace_hashes({}, tiles));
  EXPECT_THAT(good(verify_record(*record)).findings,
              ElementsAre(finding(FindingKind::kAltered, "tile/0/007")));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
