#include "record/record.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>

#include "base/file.h"
#include "record/test_record.h"
#include "record/tile.h"

namespace concord::record::CONCORD_FILE {
namespace {

// RFC 6962, section 2.1, word for word: slow, and independent of tiles and edges.
Digest reference_root(std::span<const Digest> leaves) {
  if (leaves.empty()) return sha256("");
  if (leaves.size() == 1) return leaves[0];
  std::size_t split = 1;
  while (split * 2 < leaves.size()) split *= 2;
  return sha256("\x01", reference_root(leaves.first(split)).view(),
                reference_root(leaves.subspan(split)).view());
}

TEST_F(RecordTest, ANewRecordIsEmptyAndHasItsKey) {
  auto record = create();
  EXPECT_EQ(record->origin(), kTestOffice);
  EXPECT_EQ(record->size(), 0U);
  EXPECT_EQ(record->verifier_key().name, kTestOffice);
  EXPECT_EQ(record->root(0)->hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  struct stat key{};
  ASSERT_EQ(::stat((folder_ / "office/office.key").c_str(), &key), 0);
  EXPECT_EQ(key.st_mode & 0777U, 0600U);
}

TEST_F(RecordTest, IsNotMadeTwiceAndNotFoundWhereItIsNot) {
  EXPECT_EQ(Record::open(options()).error().code, ErrorCode::kNotFound);
  create();
  EXPECT_EQ(Record::create(options(), kTestOffice).error().code, ErrorCode::kExists);
  EXPECT_EQ(Record::create(options("other"), "has a space").error().code, ErrorCode::kInput);
}

TEST_F(RecordTest, AnInterruptedMakingIsFinishedWithTheSameKey) {
  auto key = create()->verifier_key();
  damage("DELETE FROM settings WHERE name = 'origin'");
  EXPECT_EQ(Record::open(options()).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(create()->verifier_key(), key);
}

TEST_F(RecordTest, AppendsOnlyWhereTheCallerHasSeenTheLast) {
  auto record = create();
  good(record->append(test_entries(0, 2), 0));
  auto other = open();
  EXPECT_EQ(other->append(test_entries(2, 1), 1).error().code, ErrorCode::kConflict);
  EXPECT_EQ(record->size(), 2U);
  EXPECT_EQ(good(other->append(test_entries(2, 1), 2)).first_index, 2U);
}

TEST_F(RecordTest, ReplacesOnlyWhatIsThere) {
  auto record = create();
  std::vector<Entry> entries = test_entries(0, 2);
  entries[1].replaces = sha256("nothing");
  auto refused = record->append(entries);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::kSchema);
  EXPECT_NE(refused.error().message().find("proposal:0000000000000001: replaces"), std::string::npos);
  EXPECT_EQ(record->size(), 0U);
  entries[1].replaces = entry_id(good(encode_entry(entries[0])).bytes);  // one of the same append
  good(record->append(entries));
  Entry later = test_entry(2);
  later.replaces = entries[1].replaces;  // and one that stands in the log
  good(record->append(std::span(&later, 1)));
}

TEST_F(RecordTest, GivesBackWhatWasAppended) {
  auto record = create();
  std::vector<Entry> entries = test_entries(0, 3);
  auto appended = good(record->append(entries));
  EXPECT_EQ(appended.first_index, 0U);
  EXPECT_EQ(good(record->append(test_entries(3, 2))).first_index, 3U);
  record = open();
  EXPECT_EQ(record->size(), 5U);
  auto at = good(record->entry(1));
  EXPECT_EQ(at.id, appended.ids[1]);
  EXPECT_EQ(at.entry.subject, entries[1].subject);
  EXPECT_EQ(at.entry.body, entries[1].body);
  EXPECT_EQ(*record->find(appended.ids[2]), 2U);
  EXPECT_EQ(*record->find(sha256("something else")), std::nullopt);
  EXPECT_EQ(record->entry(5).error().code, ErrorCode::kNotFound);
}

TEST_F(RecordTest, OneBadEntryKeepsAllOut) {
  auto record = create();
  std::vector<Entry> entries = test_entries(0, 3);
  entries[1].body["reason"] = 7;
  auto refused = record->append(entries);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::kSchema);
  EXPECT_THAT(refused.error().where, testing::HasSubstr("entry 2 of 3"));
  EXPECT_EQ(record->size(), 0U);
}

TEST_F(RecordTest, ALongBodyLiesBesideTheLogAndMayBeErased) {
  auto with_long_bodies = options();
  with_long_bodies.schema_folder = folder_ / "schema";
  std::filesystem::copy(std::filesystem::path(CONCORD_SOURCE_DIR) / "schema", folder_ / "schema");
  ASSERT_TRUE(
      write_file(folder_ / "schema/rejection.json",
                 R"({"$schema":"http://json-schema.org/draft-07/schema#","title":"Rejection","type":"object",
                             "x-subject":["proposal"],"additionalProperties":false,
                             "properties":{"proposal":{"type":"string"},"reason":{"type":"string"}}})"));
  auto record = good(Record::create(with_long_bodies, kTestOffice));
  std::vector<Entry> entries{test_entry(0, std::string(200'000, 'x'))};
  good(record->append(entries));
  EXPECT_EQ(good(record->entry(0)).entry.body, entries[0].body);
  auto documents = *record->store().documents();
  ASSERT_EQ(documents.size(), 1U);
  ASSERT_TRUE(record->store().erase_document(documents[0]));
  EXPECT_TRUE(good(record->entry(0)).entry.body.is_null());
}

TEST_F(RecordTest, RootsAndProofsAreThoseOfTheReferenceAtEverySize) {
  auto record = create();
  std::vector<Digest> leaves;
  // Sizes on both sides of a tile's end, in uneven batches.
  for (std::uint64_t count : {1U, 2U, 4U, 100U, 148U, 1U, 1U, 255U, 256U, 300U, 7U}) {
    auto appended = good(record->append(test_entries(leaves.size(), count)));
    leaves.insert(leaves.end(), appended.ids.begin(), appended.ids.end());
    if (count % 2 == 0) record = open();  // the edge is loaded anew, or grown in memory
    EXPECT_EQ(*record->root(leaves.size()), reference_root(leaves)) << leaves.size();
  }
  const Digest root = reference_root(leaves);
  for (std::uint64_t size : {1U, 2U, 255U, 256U, 257U, 511U, 512U, 513U, 1000U, 1075U}) {
    Digest then = reference_root(std::span(leaves).first(size));
    EXPECT_EQ(*record->root(size), then) << size;
    auto consistency = good(record->consistency_proof(size, leaves.size()));
    EXPECT_TRUE(check_consistency(size, then, leaves.size(), root, consistency)) << size;
    auto inclusion = good(record->inclusion_proof(size - 1, leaves.size()));
    EXPECT_TRUE(check_inclusion(leaves[size - 1], size - 1, leaves.size(), inclusion, root)) << size;
  }
  EXPECT_FALSE(record->root(leaves.size() + 1));
}

TEST_F(RecordTest, TilesOfLevelOneHoldTheRootsOfTheTilesBelow) {
  auto record = create();
  std::vector<Digest> leaves;
  for (int batch = 0; batch < 33; ++batch) {
    auto appended = good(record->append(test_entries(leaves.size(), 2000)));
    leaves.insert(leaves.end(), appended.ids.begin(), appended.ids.end());
  }
  auto tile = *record->store().tile(1, 0);
  ASSERT_TRUE(tile);
  for (std::size_t i : {0U, 1U, 100U, 255U}) {
    EXPECT_EQ(tile->hashes.substr(i * 32, 32), reference_root(std::span(leaves).subspan(i * 256, 256)).view())
        << i;
  }
  EXPECT_EQ(*record->root(leaves.size()), reference_root(leaves));
  record = open();
  EXPECT_EQ(*record->root(leaves.size()), reference_root(leaves));
  EXPECT_EQ(*record->find(leaves[65'000]), 65'000U);
  EXPECT_EQ(*record->find(leaves[65'999]), 65'999U);
}

TEST_F(RecordTest, ReadingOnlyChangesNothing) {
  good(create()->append(test_entries(0, 2)));
  auto read_only = options();
  read_only.read_only = true;
  auto record = good(Record::open(read_only));
  EXPECT_EQ(record->size(), 2U);
  EXPECT_EQ(record->append(test_entries(2, 1)).error().code, ErrorCode::kUsage);
  EXPECT_EQ(record->publish().error().code, ErrorCode::kUsage);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "guard"));
}

TEST_F(RecordTest, TwoThatAppendTakeTurns) {
  create();
  auto append_many = [this](std::uint64_t first) {
    auto patient = options();
    patient.lock_timeout_ms = 20'000;
    auto record = good(Record::open(patient));
    for (std::uint64_t i = 0; i < 30; ++i) {
      auto appended = record->append(test_entries(first + i * 10, 10));
      ASSERT_TRUE(appended) << appended.error().message();
    }
    auto checkpoint = record->publish();
    EXPECT_TRUE(checkpoint) << checkpoint.error().message();
  };
  std::thread one(append_many, 0);
  std::thread other(append_many, 1000);
  one.join();
  other.join();
  auto record = open();
  EXPECT_EQ(record->size(), 600U);
  std::vector<Digest> leaves;
  ASSERT_TRUE(record->visit(0, 600, [&](const Record::At& at) {
    leaves.push_back(at.id);
    return Status{};
  }));
  EXPECT_EQ(*record->root(600), reference_root(leaves));
  EXPECT_EQ(good(record->publish()).size, 600U);
}

TEST_F(RecordTest, AHeldLockIsReportedAndNothingIsAppended) {
  auto record = create();
  auto other = store::Connection::open(folder_ / "office/record.db", {});
  ASSERT_TRUE((*other)->execute("BEGIN IMMEDIATE"));
  EXPECT_EQ(record->append(test_entries(0, 1)).error().code, ErrorCode::kLocked);
  ASSERT_TRUE((*other)->execute("ROLLBACK"));
  EXPECT_EQ(good(record->append(test_entries(0, 1))).first_index, 0U);
}

TEST_F(RecordTest, AFullDiskStopsAppendingAndLosesNothing) {
  create();
  auto small = options();
  small.page_limit = 80;
  auto record = good(Record::open(small));
  std::uint64_t size = 0;
  Result<Appended> appended;
  while ((appended = record->append(test_entries(size, 50))) && size < 100'000) size += 50;
  ASSERT_FALSE(appended);
  EXPECT_EQ(appended.error().code, ErrorCode::kIo);
  EXPECT_THAT(appended.error().message(), testing::HasSubstr("disk is full"));
  EXPECT_EQ(record->size(), size);
  record = open();
  EXPECT_EQ(good(record->append(test_entries(size, 50))).first_index, size);
  EXPECT_EQ(good(record->publish()).size, size + 50);
}

TEST_F(RecordTest, ANewerFormatIsLeftAlone) {
  create();
  damage("PRAGMA user_version = 1000");
  EXPECT_EQ(Record::open(options()).error().code, ErrorCode::kTooNew);
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
