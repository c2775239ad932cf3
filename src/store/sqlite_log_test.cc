// The log in SQLite: entries, tiles and checkpoints come back as they were appended, all of them or none, and
// what is missing is named.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/connection.h"
#include "store/leaf_index.h"
#include "store/sqlite_test_support.h"

namespace concord::store::CONCORD_FILE {
namespace {

FullTile leaf_tile(std::uint64_t index) {
  FullTile tile{0, index, {}};
  for (std::uint64_t i = 0; i < 256; ++i) tile.hashes += leaf_of(index * 256 + i).view();
  return tile;
}

TEST(SqliteLog, GivesBackWhatWasAppendedAfterReopening) {
  TestFolder folder;
  {
    auto store = open_store(folder / "record.db");
    EXPECT_EQ(*store->log_size(), 0U);
    ASSERT_TRUE(store->append(0, some_entries(0, 3), {}));
    ASSERT_TRUE(store->append(3, some_entries(3, 4), {}));
  }
  auto store = open_store(folder / "record.db", {});
  EXPECT_EQ(*store->log_size(), 7U);
  EXPECT_THAT(read_all(*store), testing::ElementsAre("entry 0", "entry 1", "entry 2", "entry 3", "entry 4",
                                                     "entry 5", "entry 6"));
}

TEST(SqliteLog, KeepsEntriesOfEveryByteAndOfNoBytes) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  std::string all_bytes;
  for (int i = 0; i < 256; ++i) all_bytes += static_cast<char>(i);
  std::vector<LogEntry> entries{
      {leaf_of(0), all_bytes}, {leaf_of(1), ""}, {leaf_of(2), std::string(65'535, 'x')}};
  ASSERT_TRUE(store->append(0, entries, {}));
  EXPECT_THAT(read_all(*store), testing::ElementsAre(all_bytes, "", std::string(65'535, 'x')));
}

TEST(SqliteLog, RefusesToAppendAtAnotherSize) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  ASSERT_TRUE(store->append(0, some_entries(0, 2), {}));
  auto late = store->append(1, some_entries(1, 1), {});
  ASSERT_FALSE(late);
  EXPECT_EQ(late.error().code, ErrorCode::kConflict);
  EXPECT_EQ(*store->log_size(), 2U);
}

TEST(SqliteLog, AppendsAllOrNothing) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  FullTile bad{0, 0, "too short"};
  EXPECT_EQ(store->append(0, some_entries(0, 2), std::span(&bad, 1)).error().code, ErrorCode::kUsage);
  EXPECT_EQ(*store->log_size(), 0U);
}

TEST(SqliteLog, SaysWhichEntryIsMissing) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  ASSERT_TRUE(store->append(0, some_entries(0, 9), {}));
  auto raw = Connection::open(folder / "record.db", {});
  ASSERT_TRUE((*raw)->execute("DELETE FROM entries WHERE position = 5"));
  std::uint64_t seen = 0;
  auto status = store->visit_entries(0, 9, [&](std::uint64_t, const Digest&, std::string_view) {
    ++seen;
    return Status{};
  });
  EXPECT_EQ(seen, 5U);
  EXPECT_EQ(status.error().code, ErrorCode::kDamaged);
  EXPECT_EQ(status.error().where, "entry 5");
}

TEST(SqliteLog, VisitorMayUseTheStoreAndStopIt) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  ASSERT_TRUE(store->append(0, some_entries(0, 9), {}));
  std::uint64_t seen = 0;
  auto status =
      store->visit_entries(2, 9, [&](std::uint64_t index, const Digest&, std::string_view) -> Status {
        EXPECT_TRUE(store->put_setting("seen", std::to_string(index)));
        ++seen;
        if (index == 4) return fail(ErrorCode::kUsage, "enough");
        return {};
      });
  EXPECT_EQ(status.error().what, "enough");
  EXPECT_EQ(seen, 3U);
  EXPECT_EQ(**store->setting("seen"), "4");
}

TEST(SqliteLog, FindsEntriesInTilesAndInTheTail) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  std::vector<FullTile> tiles{leaf_tile(0), leaf_tile(1)};
  ASSERT_TRUE(store->append(0, some_entries(0, 600), tiles));
  for (std::uint64_t i : {0U, 1U, 255U, 256U, 511U, 512U, 599U}) EXPECT_EQ(*store->find_entry(leaf_of(i)), i);
  EXPECT_EQ(*store->find_entry(leaf_of(600)), std::nullopt);
  EXPECT_EQ((*store->tile(0, 1))->hashes, leaf_tile(1).hashes);
  EXPECT_EQ(*store->tile(0, 2), std::nullopt);
  EXPECT_EQ(*store->tile(8, 0), std::nullopt);
}

TEST(SqliteLog, IndexesARunOfLeavesWhenItsTileIsFull) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  std::vector<LogEntry> entries = some_entries(0, kIndexRun + 10);
  for (LogEntry& entry : entries) entry.bytes.clear();
  std::vector<FullTile> tiles;
  for (std::uint64_t i = 0; i < 256; ++i) tiles.push_back(leaf_tile(i));
  tiles.push_back({1, 0, std::string(8192, 'r')});
  ASSERT_TRUE(store->append(0, entries, tiles));

  auto raw = Connection::open(folder / "record.db", {});
  EXPECT_EQ(*(*raw)->ask("SELECT count(*) FROM leaf_index"), static_cast<std::int64_t>(kIndexRun));
  auto plan = (*raw)->prepare(
      "EXPLAIN QUERY PLAN SELECT position FROM leaf_index WHERE prefix = 1 ORDER BY position");
  ASSERT_TRUE(plan->step());
  EXPECT_THAT(std::string(plan->bytes_at(3)), testing::HasSubstr("USING PRIMARY KEY"));
  // Found by the index alone: without the tiles nothing else could.
  ASSERT_TRUE((*raw)->execute("DELETE FROM tiles WHERE id < 256"));
  for (std::uint64_t i : {0U, 255U, 256U, 65'535U, 65'536U, 65'545U})
    EXPECT_EQ(*store->find_entry(leaf_of(i)), i);
  EXPECT_EQ(*store->find_entry(leaf_of(kIndexRun + 10)), std::nullopt);
}

TEST(SqliteLog, KeepsCheckpointsInOrder) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  EXPECT_EQ(*store->latest_checkpoint(), std::nullopt);
  ASSERT_TRUE(store->put_checkpoint({3, "three"}));
  ASSERT_TRUE(store->put_checkpoint({5, "five"}));
  ASSERT_TRUE(store->put_checkpoint({5, "five, signed again"}));
  EXPECT_EQ(store->put_checkpoint({4, "four"}).error().code, ErrorCode::kConflict);
  EXPECT_EQ((*store->latest_checkpoint())->note, "five, signed again");
  EXPECT_EQ(store->checkpoints()->size(), 2U);
}

}  // namespace
}  // namespace concord::store::CONCORD_FILE
