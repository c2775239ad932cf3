// The file that a store is in: it is made only when asked for, has a version, is shared with other writers,
// and loses nothing where no more can be written.
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/connection.h"
#include "store/migrations.h"
#include "store/sqlite_test_support.h"

namespace concord::store::CONCORD_FILE {
namespace {

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
