#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "store/connection.h"
#include "store/leaf_index.h"
#include "store/migrations.h"
#include "store/store.h"
#include "store/test_folder.h"

namespace concord::store::CONCORD_FILE {
namespace {

std::unique_ptr<Store> open_store(const std::filesystem::path& path, OpenOptions options = {.create = true}) {
  auto store = open_sqlite(path, options);
  EXPECT_TRUE(store) << store.error().message();
  return std::move(*store);
}

// Leaf hashes stand for themselves here: the store compares them and never computes them.
Digest leaf_of(std::uint64_t n) {
  return sha256("leaf", std::to_string(n));
}

std::vector<LogEntry> some_entries(std::uint64_t first, std::uint64_t count) {
  std::vector<LogEntry> entries;
  for (std::uint64_t i = first; i < first + count; ++i)
    entries.push_back({leaf_of(i), "entry " + std::to_string(i)});
  return entries;
}

FullTile leaf_tile(std::uint64_t index) {
  FullTile tile{0, index, {}};
  for (std::uint64_t i = 0; i < 256; ++i) tile.hashes += leaf_of(index * 256 + i).view();
  return tile;
}

std::vector<std::string> read_all(Store& store) {
  std::vector<std::string> all;
  EXPECT_TRUE(store.visit_entries(0, *store.log_size(),
                                  [&](std::uint64_t index, const Digest& leaf, std::string_view b) {
                                    EXPECT_EQ(index, all.size());
                                    EXPECT_EQ(leaf, leaf_of(index));
                                    all.emplace_back(b);
                                    return Status{};
                                  }));
  return all;
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

TEST(SqliteLog, ASecondWriterIsToldThatItIsLocked) {
  TestFolder folder;
  auto store = open_store(folder / "record.db", {.create = true, .lock_timeout_ms = 20});
  auto other = Connection::open(folder / "record.db", {});
  ASSERT_TRUE((*other)->execute("BEGIN IMMEDIATE"));
  auto status = store->append(0, some_entries(0, 1), {});
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::kLocked);
  EXPECT_EQ(*store->log_size(), 0U) << "readers are not held up";
  ASSERT_TRUE((*other)->execute("ROLLBACK"));
  EXPECT_TRUE(store->append(0, some_entries(0, 1), {}));
}

TEST(SqliteLog, AFullDiskLosesNothing) {
  TestFolder folder;
  auto store = open_store(folder / "record.db", {.create = true, .page_limit = 60});
  std::uint64_t size = 0;
  Status status;
  for (; status && size < 1000; size += status ? 10 : 0) {
    std::vector<LogEntry> entries = some_entries(size, 10);
    for (LogEntry& entry : entries) entry.bytes.append(1000, 'x');
    status = store->append(size, entries, {});
  }
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::kIo);
  EXPECT_THAT(status.error().message(), testing::HasSubstr("the disk is full; free some space"));
  EXPECT_GT(size, 0U);
  EXPECT_EQ(*store->log_size(), size);
  EXPECT_THAT(*store->check_medium(), testing::IsEmpty());
  store.reset();
  auto roomier = open_store(folder / "record.db");
  EXPECT_EQ(read_all(*roomier).size(), size);
  EXPECT_TRUE(roomier->append(size, some_entries(size, 1), {}));
}

TEST(SqliteFile, IsNotMadeUnlessAsked) {
  TestFolder folder;
  EXPECT_EQ(open_sqlite(folder / "record.db", {}).error().code, ErrorCode::kNotFound);
  EXPECT_FALSE(std::filesystem::exists(folder / "record.db"));
}

TEST(SqliteFile, RefusesWhatIsNoRecord) {
  TestFolder folder;
  std::ofstream(folder / "text.db") << std::string(5000, 'x');
  EXPECT_EQ(open_sqlite(folder / "text.db", {}).error().code, ErrorCode::kDamaged);
  ASSERT_TRUE((*Connection::open(folder / "other.db", {.create = true}))->execute("CREATE TABLE notes(x)"));
  EXPECT_EQ(open_sqlite(folder / "other.db", {}).error().code, ErrorCode::kDamaged);
}

TEST(SqliteFile, RefusesANewerVersionAndLeavesItAlone) {
  TestFolder folder;
  open_store(folder / "record.db");
  auto raw = Connection::open(folder / "record.db", {});
  ASSERT_TRUE((*raw)->execute("PRAGMA user_version = 99"));
  EXPECT_EQ(open_sqlite(folder / "record.db", {}).error().code, ErrorCode::kTooNew);
  EXPECT_EQ(*(*raw)->ask("PRAGMA user_version"), 99);
}

TEST(SqliteFile, BringsVersionOneUpToDate) {
  TestFolder folder;
  {
    auto old = Connection::open(folder / "record.db", {.create = true});
    ASSERT_TRUE(migrate(**old, 1));
    EXPECT_EQ(*(*old)->ask("SELECT count(*) FROM sqlite_schema WHERE name = 'leaf_index'"), 0);
    auto insert = (*old)->prepare("INSERT INTO entries VALUES(?, ?, ?)");
    for (std::uint64_t i = 0; i < 5; ++i) {
      std::string bytes = "entry " + std::to_string(i);
      Digest leaf = leaf_of(i);
      ASSERT_TRUE(insert->integer(static_cast<std::int64_t>(i)).blob(leaf.view()).blob(bytes).run());
    }
  }
  EXPECT_EQ(open_sqlite(folder / "record.db", {.read_only = true}).error().code, ErrorCode::kUsage);
  auto store = open_store(folder / "record.db", {});
  EXPECT_EQ(read_all(*store).size(), 5U);
  EXPECT_EQ(*store->find_entry(leaf_of(3)), 3U);
  EXPECT_EQ(*(*Connection::open(folder / "record.db", {}))->ask("PRAGMA user_version"), kNewestVersion);
}

TEST(SqliteFile, CanBeReadWhereNothingCanBeWritten) {
  TestFolder folder;
  open_store(folder / "record.db")->append(0, some_entries(0, 3), {}).value();
  ::chmod((folder / "record.db").c_str(), 0444);
  ::chmod(folder.path().c_str(), 0555);
  bool was_root = ::geteuid() == 0;
  if (was_root) {  // the permissions mean nothing to root
    ASSERT_EQ(::seteuid(65534), 0);
  }
  {
    auto store = open_store(folder / "record.db", {.read_only = true});
    EXPECT_EQ(read_all(*store).size(), 3U);
    EXPECT_EQ(store->append(3, some_entries(3, 1), {}).error().code, ErrorCode::kUsage);
    EXPECT_EQ(open_sqlite(folder / "record.db", {}).error().code, ErrorCode::kIo);
  }
  if (was_root) {
    ASSERT_EQ(::seteuid(0), 0);
  }
  ::chmod(folder.path().c_str(), 0755);
}

TEST(SqliteFile, CopiesEverythingWhileInUse) {
  TestFolder folder;
  auto store = open_store(folder / "record.db");
  ASSERT_TRUE(store->append(0, some_entries(0, 3), {}));
  ASSERT_TRUE(store->copy_to(folder / "copy.db"));
  ASSERT_TRUE(store->append(3, some_entries(3, 1), {}));
  EXPECT_EQ(store->copy_to(folder / "copy.db").error().code, ErrorCode::kExists);
  EXPECT_EQ(read_all(*open_store(folder / "copy.db", {})).size(), 3U);
}

}  // namespace
}  // namespace concord::store::CONCORD_FILE
