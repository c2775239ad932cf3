#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "record/guard.h"
#include "record/test_record.h"

namespace concord::record::CONCORD_FILE {
namespace {

class PublishTest : public RecordTest {
 protected:
  void copy_record(std::string_view from, std::string_view to) {
    std::filesystem::copy(folder_ / from, folder_ / to);
  }
  void expect_fork(Record& record) {
    auto before = *record.store().checkpoints();
    auto refused = record.publish();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::kFork);
    EXPECT_FALSE(refused.error().remedy.empty());
    EXPECT_EQ(record.store().checkpoints()->size(), before.size()) << "nothing was signed";
  }
};

TEST_F(PublishTest, SignsEverythingDurableAndOnlyOnce) {
  auto record = create();
  EXPECT_EQ(*record->last_checkpoint(), std::nullopt);
  good(record->append(test_entries(0, 3)));
  auto checkpoint = good(record->publish());
  EXPECT_EQ(checkpoint.size, 3U);
  EXPECT_EQ(checkpoint.root, *record->root(3));
  EXPECT_EQ(checkpoint.origin, kTestOffice);
  auto stored = *record->store().latest_checkpoint();
  EXPECT_EQ(open_checkpoint(stored->note, record->verifier_key())->root, checkpoint.root);
  EXPECT_EQ(*record->guarded_head(), (SignedHead{3, checkpoint.root}));

  EXPECT_EQ(good(record->publish()).size, 3U);
  EXPECT_EQ(record->store().checkpoints()->size(), 1U);
  good(record->append(test_entries(3, 1)));
  EXPECT_EQ(good(record->publish()).size, 4U);
  EXPECT_EQ(record->store().checkpoints()->size(), 2U);
}

TEST_F(PublishTest, AnEmptyRecordCanBeSigned) {
  EXPECT_EQ(good(create()->publish()).size, 0U);
}

TEST_F(PublishTest, ARestoredBackupSignsNoSecondHistory) {
  auto record = create();
  good(record->append(test_entries(0, 3)));
  good(record->publish());
  record.reset();
  copy_record("office", "backup");
  record = open();
  good(record->append(test_entries(3, 2)));
  good(record->publish());

  auto restored = open("backup");
  expect_fork(*restored);  // shorter than what was signed
  good(restored->append(test_entries(100, 2)));
  expect_fork(*restored);  // as long, and different
  good(restored->append(test_entries(102, 5)));
  expect_fork(*restored);  // longer, and different
  EXPECT_EQ(restored->adopt_guard().error().code, ErrorCode::kFork) << "the guard is not talked over";
  good(record->append(test_entries(5, 1)));
  EXPECT_EQ(good(record->publish()).size, 6U) << "the copy that has the signed entries goes on";
}

TEST_F(PublishTest, ABackupThatLacksNothingSignedGoesOn) {
  auto record = create();
  good(record->append(test_entries(0, 3)));
  good(record->publish());
  record.reset();
  copy_record("office", "backup");
  auto restored = open("backup");
  good(restored->append(test_entries(3, 1)));
  EXPECT_EQ(good(restored->publish()).size, 4U);
}

TEST_F(PublishTest, AMovedRecordMustBeAdopted) {
  auto record = create();
  good(record->append(test_entries(0, 3)));
  good(record->publish());
  std::filesystem::remove_all(folder_ / "guard");
  expect_fork(*record);
  EXPECT_THAT(record->publish().error().remedy, testing::HasSubstr("concord key adopt"));
  ASSERT_TRUE(record->adopt_guard());
  ASSERT_TRUE(record->adopt_guard()) << "again is no error";
  good(record->append(test_entries(3, 1)));
  EXPECT_EQ(good(record->publish()).size, 4U);
}

TEST_F(PublishTest, AnInterruptionAfterTheGuardIsMadeGood) {
  auto record = create();
  good(record->append(test_entries(0, 3)));
  auto first = good(record->publish());
  good(record->append(test_entries(3, 1)));
  // As if the machine had stopped between the guard and the signature.
  auto guard = good(Guard::open(folder_ / "guard", record->verifier_key(), 1000));
  ASSERT_TRUE(guard.advance(SignedHead{3, first.root}, {4, *record->root(4)}));
  EXPECT_EQ(good(record->publish()).size, 4U);
}

TEST_F(PublishTest, TheGuardComparesBeforeItSwaps) {
  auto record = create();
  auto guard = good(Guard::open(folder_ / "guard", record->verifier_key(), 1000));
  auto other = good(Guard::open(folder_ / "guard", record->verifier_key(), 1000));
  EXPECT_EQ(*guard.last(), std::nullopt);
  ASSERT_TRUE(guard.advance(std::nullopt, {1, sha256("1")}));
  EXPECT_EQ(other.advance(std::nullopt, {2, sha256("2")}).error().code, ErrorCode::kConflict);
  EXPECT_EQ(other.advance(SignedHead{1, sha256("other")}, {2, sha256("2")}).error().code,
            ErrorCode::kConflict);
  EXPECT_EQ(*other.last(), (SignedHead{1, sha256("1")}));
  ASSERT_TRUE(other.advance(SignedHead{1, sha256("1")}, {2, sha256("2")}));
  EXPECT_EQ(*guard.last(), (SignedHead{2, sha256("2")}));
}

TEST_F(PublishTest, DamagedTilesAreNotSignedOver) {
  auto record = create();
  good(record->append(test_entries(0, 600)));
  good(record->publish());
  good(record->append(test_entries(600, 5)));
  record.reset();
  damage("UPDATE tiles SET hashes = zeroblob(8192) WHERE id = 0");
  record = open();
  expect_fork(*record);
}

TEST_F(PublishTest, AMissingOrForeignKeyIsNamed) {
  auto record = create();
  std::string key = *read_file(folder_ / "office/office.key");
  std::filesystem::remove(folder_ / "office/office.key");
  EXPECT_EQ(record->publish().error().code, ErrorCode::kNotFound);
  good(Record::create(options("other"), kTestOffice));
  std::filesystem::copy(folder_ / "other/office.key", folder_ / "office/office.key");
  EXPECT_EQ(record->publish().error().code, ErrorCode::kSignature);
  ASSERT_TRUE(write_file(folder_ / "office/office.key", key, 0600));
  EXPECT_TRUE(record->publish());
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
