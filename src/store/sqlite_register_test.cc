// The register: what two connections see of each other, what a full disk leaves, and that nothing stays of
// what is gone.
#include <atomic>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

#include "store/connection.h"
#include "store/migrations.h"
#include "store/store.h"
#include "store/test_folder.h"

namespace concord::store::CONCORD_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class SqliteRegister : public testing::Test {
 protected:
  std::unique_ptr<Store> open(OpenOptions options = {.create = true}) {
    auto store = open_sqlite(folder_ / "record.db", options);
    EXPECT_TRUE(store) << store.error().message();
    return std::move(*store);
  }
  static std::vector<std::string> items(Store& store, std::string_view collection) {
    std::vector<std::string> all;
    const auto found = store.register_items(collection).value();
    for (const RegisterItem& item : found) all.push_back(item.key + "=" + item.value);
    return all;
  }

  TestFolder folder_;
};

TEST_F(SqliteRegister, KeepsAValueForEachKeyOfACollection) {
  {
    auto store = open();
    EXPECT_EQ(*store->register_item("hats", "anna"), std::nullopt);
    ASSERT_TRUE(store->put_register_item("hats", "otto", "straw"));
    ASSERT_TRUE(store->put_register_item("hats", "anna", "felt"));
    ASSERT_TRUE(store->put_register_item("coats", "anna", "wool"));
    ASSERT_TRUE(store->put_register_item("hats", "anna", "felt, blue; \"it's\" ünïcode"));
    ASSERT_TRUE(store->put_register_item("hats", "", ""));
  }
  auto store = open({});
  EXPECT_EQ(*store->register_item("hats", "anna"), "felt, blue; \"it's\" ünïcode");
  EXPECT_EQ(*store->register_item("hats", ""), "");
  EXPECT_THAT(items(*store, "hats"), ElementsAre("=", "anna=felt, blue; \"it's\" ünïcode", "otto=straw"));
  EXPECT_THAT(items(*store, "coats"), ElementsAre("anna=wool"));
  EXPECT_THAT(items(*store, "shoes"), IsEmpty());
  ASSERT_TRUE(store->remove_register_item("hats", "anna"));
  ASSERT_TRUE(store->remove_register_item("hats", "anna"));
  EXPECT_EQ(*store->register_item("hats", "anna"), std::nullopt);
  EXPECT_EQ(*store->register_item("coats", "anna"), "wool");
}

TEST_F(SqliteRegister, SwapsOnlyWhatIsAsExpected) {
  auto store = open();
  auto swap = [&](std::optional<std::string> before, std::optional<std::string> after) {
    auto done = store->swap_register_item("hats", "anna", before, after);
    return done ? std::string("done") : std::string(error_name(done.error().code));
  };
  EXPECT_EQ(swap("felt", "straw"), "conflict");
  EXPECT_EQ(swap(std::nullopt, "felt"), "done");
  EXPECT_EQ(swap(std::nullopt, "straw"), "conflict");
  EXPECT_EQ(swap("felt ", "straw"), "conflict");
  EXPECT_EQ(*store->register_item("hats", "anna"), "felt");
  EXPECT_EQ(swap("felt", "straw"), "done");
  EXPECT_EQ(swap("straw", std::nullopt), "done");
  EXPECT_EQ(*store->register_item("hats", "anna"), std::nullopt);
  EXPECT_EQ(swap(std::nullopt, std::nullopt), "done");
}

TEST_F(SqliteRegister, TwoConnectionsCountTogether) {
  open();
  constexpr int kEach = 50;
  auto count = [&] {
    auto store = open({});
    for (int done = 0; done < kEach;) {
      auto before = store->register_item("counts", "one");
      ASSERT_TRUE(before) << before.error().message();
      const int now = *before ? std::stoi(**before) : 0;
      auto swapped = store->swap_register_item("counts", "one", *before, std::to_string(now + 1));
      if (swapped)
        ++done;
      else
        ASSERT_EQ(swapped.error().code, ErrorCode::kConflict) << swapped.error().message();
    }
  };
  {
    std::jthread other(count);
    count();
  }
  EXPECT_EQ(*open({})->register_item("counts", "one"), "100");
}

TEST_F(SqliteRegister, AnotherConnectionSeesWhatIsWrittenAndWaitsForItsTurn) {
  auto store = open({.create = true, .lock_timeout_ms = 20});
  auto reader = store->reader().value();
  ASSERT_TRUE(store->put_register_item("hats", "anna", "felt"));
  EXPECT_EQ(*reader->register_item("hats", "anna"), "felt");
  EXPECT_EQ(reader->put_register_item("hats", "anna", "straw").error().code, ErrorCode::kUsage);
  auto other = Connection::open(folder_ / "record.db", {}).value();
  ASSERT_TRUE(other->execute("BEGIN IMMEDIATE"));
  EXPECT_EQ(store->put_register_item("hats", "anna", "straw").error().code, ErrorCode::kLocked);
  EXPECT_EQ(*store->register_item("hats", "anna"), "felt");
  ASSERT_TRUE(other->execute("ROLLBACK"));
  EXPECT_TRUE(store->put_register_item("hats", "anna", "straw"));
}

TEST_F(SqliteRegister, AFullDiskLeavesWhatWasThere) {
  auto store = open({.create = true, .page_limit = 60});
  ASSERT_TRUE(store->put_register_item("hats", "anna", "felt"));
  std::size_t written = 0;
  Status status;
  while (status && written < 1000) {
    status = store->put_register_item("boxes", std::to_string(written), std::string(2000, 'x'));
    written += status ? 1 : 0;
  }
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().code, ErrorCode::kIo);
  EXPECT_GT(written, 0U);
  EXPECT_EQ(store->put_register_item("hats", "anna", std::string(9000, 'y')).error().code, ErrorCode::kIo);
  EXPECT_EQ(*store->register_item("hats", "anna"), "felt");
  EXPECT_EQ(store->register_items("boxes")->size(), written);
  EXPECT_THAT(*store->check_medium(), IsEmpty());
  EXPECT_EQ(*open({})->register_item("hats", "anna"), "felt");
}

TEST_F(SqliteRegister, NothingStaysOfWhatIsGone) {
  auto store = open();
  for (const char* secret : {"a secret that is replaced", "a secret that is removed"}) {
    ASSERT_TRUE(store->put_register_item("secrets", "anna", secret));
    ASSERT_TRUE(folder_.holds(secret)) << "nothing to look for";
  }
  ASSERT_TRUE(store->remove_register_item("secrets", "anna"));
  ASSERT_TRUE(store->wipe());
  EXPECT_FALSE(folder_.holds("a secret that is"));
}

TEST_F(SqliteRegister, WipingSaysWhereAnotherStillReads) {
  auto store = open({.create = true, .lock_timeout_ms = 20});
  ASSERT_TRUE(store->put_register_item("secrets", "anna", "a secret to remove"));
  auto other = Connection::open(folder_ / "record.db", {}).value();
  ASSERT_TRUE(other->execute("BEGIN; SELECT count(*) FROM register"));
  ASSERT_TRUE(store->remove_register_item("secrets", "anna"));
  EXPECT_EQ(store->wipe().error().code, ErrorCode::kLocked);
  ASSERT_TRUE(other->execute("ROLLBACK"));
  ASSERT_TRUE(store->wipe());
  EXPECT_FALSE(folder_.holds("a secret to remove"));
}

TEST_F(SqliteRegister, OlderFilesGetOne) {
  for (int version : {1, 2}) {
    std::filesystem::remove(folder_ / "record.db");
    {
      auto old = Connection::open(folder_ / "record.db", {.create = true}).value();
      ASSERT_TRUE(migrate(*old, version));
      ASSERT_TRUE(old->execute("INSERT INTO settings VALUES('origin', 'o')"));
      EXPECT_EQ(*old->ask("SELECT count(*) FROM sqlite_schema WHERE name = 'register'"), 0);
    }
    auto store = open({});
    EXPECT_EQ(*store->setting("origin"), "o");
    EXPECT_THAT(items(*store, "hats"), IsEmpty());
    ASSERT_TRUE(store->put_register_item("hats", "anna", "felt"));
    EXPECT_EQ(*open({})->register_item("hats", "anna"), "felt");
  }
}

TEST_F(SqliteRegister, IsForTheOwnersEyesOnly) {
  using std::filesystem::perms;
  auto mode = [&](std::string_view name) { return std::filesystem::status(folder_ / name).permissions(); };
  constexpr perms kOwners = perms::owner_read | perms::owner_write;
  {
    auto old = Connection::open(folder_ / "record.db", {.create = true}).value();
    ASSERT_TRUE(migrate(*old, 2));
  }
  std::filesystem::permissions(folder_ / "record.db", perms::all & ~perms::others_write);
  auto store = open({});
  EXPECT_EQ(mode("record.db"), kOwners | perms::owner_exec);
  auto fresh = open_sqlite(folder_ / "fresh.db", {.create = true}).value();
  ASSERT_TRUE(fresh->put_register_item("hats", "anna", "felt"));
  ASSERT_TRUE(fresh->copy_to(folder_ / "copy.db"));
  for (const char* name : {"fresh.db", "fresh.db-wal", "fresh.db-shm", "copy.db"})
    EXPECT_EQ(mode(name), kOwners) << name;
  // What its owner decides later stays.
  std::filesystem::permissions(folder_ / "copy.db", perms::group_read, std::filesystem::perm_options::add);
  open_sqlite(folder_ / "copy.db", {}).value();
  EXPECT_EQ(mode("copy.db"), kOwners | perms::group_read);
}

TEST_F(SqliteRegister, IsInBackups) {
  auto store = open();
  ASSERT_TRUE(store->put_register_item("hats", "anna", "felt"));
  ASSERT_TRUE(store->copy_to(folder_ / "copy.db"));
  auto copy = open_sqlite(folder_ / "copy.db", {}).value();
  EXPECT_EQ(*copy->register_item("hats", "anna"), "felt");
}

}  // namespace
}  // namespace concord::store::CONCORD_FILE
