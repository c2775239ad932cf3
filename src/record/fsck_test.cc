#include "record/fsck.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "record/test_record.h"

namespace concord::record::CONCORD_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FsckTest : public RecordTest {
 protected:
  void SetUp() override {
    auto record = create();
    good(record->append(test_entries(0, 600)));
    good(record->publish());
  }
  std::vector<Repair> examined() {
    auto record = open();
    std::vector<Repair> repairs;
    for (const Problem& problem : good(examine(*record))) {
      EXPECT_FALSE(problem.remedy.empty()) << problem.finding.place;
      repairs.push_back(problem.repair);
    }
    return repairs;
  }
  void expect_repaired() {
    std::vector<std::string> entries = all_entries();
    auto record = open();
    good(repair(*record));
    EXPECT_THAT(examined(), IsEmpty());
    EXPECT_EQ(all_entries(), entries) << "entries are never touched";
    auto checkpoint = good(open()->last_checkpoint());
    ASSERT_TRUE(checkpoint);
    EXPECT_EQ(*open()->root(checkpoint->size), checkpoint->root);
  }
  std::vector<std::string> all_entries() {
    std::vector<std::string> all;
    auto record = open();
    EXPECT_TRUE(record->store().visit_entries(0, record->size(),
                                              [&](std::uint64_t, const Digest&, std::string_view b) {
                                                all.emplace_back(b);
                                                return Status{};
                                              }));
    return all;
  }
};

TEST_F(FsckTest, AGoodRecordHasNoProblems) {
  EXPECT_THAT(examined(), IsEmpty());
  auto record = open();
  EXPECT_THAT(good(repair(*record)), IsEmpty());
}

TEST_F(FsckTest, TilesAndLeafHashesAreMadeAnewFromSignedEntries) {
  damage(
      "DELETE FROM tiles WHERE id = 0; UPDATE tiles SET hashes = zeroblob(8192) WHERE id = 1;"
      "UPDATE entries SET leaf = zeroblob(32) WHERE position IN (3, 300, 599)");
  EXPECT_THAT(examined(), testing::Each(Repair::kHashes));
  EXPECT_GE(examined().size(), 5U);
  expect_repaired();
}

TEST_F(FsckTest, NothingIsMadeFromEntriesThatAreNotWhatWasSigned) {
  damage("UPDATE entries SET bytes = CAST('{}' AS BLOB) WHERE position = 7; DELETE FROM tiles WHERE id = 1");
  EXPECT_THAT(examined(), testing::Each(Repair::kNone));
  auto record = open();
  EXPECT_THAT(good(repair(*record)), IsEmpty());
  EXPECT_EQ(all_entries()[7], "{}");
}

TEST_F(FsckTest, AMissingEntryNeedsABackup) {
  damage("DELETE FROM entries WHERE position = 7");
  EXPECT_THAT(examined(), ElementsAre(Repair::kNone));
}

TEST_F(FsckTest, UnsignedEntriesAreSigned) {
  auto record = open();
  good(record->append(test_entries(600, 3)));
  EXPECT_THAT(examined(), ElementsAre(Repair::kSignature));
  expect_repaired();
  EXPECT_EQ(open()->last_checkpoint()->value().size, 603U);
}

TEST_F(FsckTest, ALostOrDamagedCheckpointIsSignedAgain) {
  damage("DELETE FROM checkpoints");
  EXPECT_THAT(examined(), ElementsAre(Repair::kSignature));
  expect_repaired();
  damage("UPDATE checkpoints SET note = CAST('nonsense' AS BLOB)");
  EXPECT_THAT(examined(), testing::Each(Repair::kSignature));
  expect_repaired();
  EXPECT_EQ(open()->last_checkpoint()->value().size, 600U);
}

TEST_F(FsckTest, AStatedErasureIsCarriedOut) {
  auto record = open();
  Digest digest = sha256("a text");
  ASSERT_TRUE(record->store().put_document(digest, "a text"));
  Entry erasure = test_entry(0);
  erasure.kind = "erasure";
  erasure.subject = "report:" + digest.hex().substr(0, 16);
  erasure.body = {{"sha256", digest.hex()}, {"reason", "by law"}};
  good(record->append(std::span(&erasure, 1)));
  good(record->publish());
  EXPECT_THAT(examined(), ElementsAre(Repair::kErasure));
  expect_repaired();
  EXPECT_EQ(*open()->store().document(digest), std::nullopt);
}

TEST_F(FsckTest, DamagedViewsAreDropped) {
  auto record = open();
  std::vector<store::Table> tables{
      {.name = "things", .columns = {{.name = "id"}, {.name = "date", .indexed = true}}, .key = {"id"}}};
  ASSERT_TRUE(record->store().define_tables(tables));
  store::RowChange put{.act = store::RowChange::Act::kPut, .table = "things", .row = {"one", "2026"}};
  store::Advance advance{.view = "things", .from = 0, .to = 600};
  ASSERT_TRUE(record->store().write_rows(std::span(&put, 1), std::span(&advance, 1)));
  record.reset();
  // An index entry that points nowhere: the index's page is taken for another table's.
  auto raw = good(store::Connection::open(folder_ / "office/record.db", {}));
  auto page = *raw->ask("SELECT rootpage FROM sqlite_schema WHERE name = 'by_things__date'");
  raw.reset();
  std::fstream file(folder_ / "office/record.db", std::ios::in | std::ios::out | std::ios::binary);
  file.seekp((page - 1) * 4096 + 3);  // the number of cells, in the page's header
  file.write("\0\0", 2);
  file.close();
  EXPECT_THAT(examined(), testing::Contains(Repair::kViews));
  record = open();
  good(repair(*record));
  EXPECT_THAT(examined(), IsEmpty());
  EXPECT_EQ(*record->store().position("things"), 0U);
}

TEST_F(FsckTest, OldLeftoversAreRemovedAndFreshOnesAreNot) {
  ASSERT_TRUE(write_file(folder_ / "office/office.key.77.tmp", "x"));
  ASSERT_TRUE(write_file(folder_ / "office/copy.unfinished", "x"));
  EXPECT_THAT(examined(), IsEmpty());
  std::filesystem::last_write_time(folder_ / "office/copy.unfinished",
                                   std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
  EXPECT_THAT(examined(), ElementsAre(Repair::kLeftovers));
  expect_repaired();
  EXPECT_TRUE(std::filesystem::exists(folder_ / "office/office.key.77.tmp"));
  EXPECT_TRUE(std::filesystem::exists(folder_ / "office/office.key"));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
