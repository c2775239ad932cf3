// Long lists of entries, which are encoded by two threads while they are stored: as good as one by one, and
// as whole.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "record/entry_encoder.h"
#include "record/test_record.h"

namespace concord::record::CONCORD_FILE {
namespace {

using testing::HasSubstr;

TEST_F(RecordTest, ALongListIsTheSameAsOneByOne) {
  const std::vector<Entry> entries = test_entries(0, 1000);
  auto together = good(Record::create(options("together"), "together.example.org"));
  auto apart = good(Record::create(options("apart"), "apart.example.org"));
  const Appended appended = good(together->append(entries));
  ASSERT_EQ(appended.ids.size(), entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const EntryId id = good(apart->append(std::span(entries).subspan(i, 1))).ids[0];
    ASSERT_EQ(appended.ids[i], id) << i;
    ASSERT_EQ(id, good(encode_entry(entries[i])).id) << i;
  }
  EXPECT_EQ(good(together->root(1000)), good(apart->root(1000)));
}

TEST_F(RecordTest, TheFirstBadEntryOfALongListIsNamedAndNothingStays) {
  auto record = create();
  good(record->append(test_entries(0, 5)));
  const Digest before = good(record->root(5));
  for (std::size_t bad : {0U, 63U, 64U, 499U}) {
    std::vector<Entry> entries = test_entries(5, 500);
    for (std::size_t i : {bad, std::size_t{499}}) entries[i].body["reason"] = 7;
    auto refused = record->append(entries);
    ASSERT_FALSE(refused) << bad;
    EXPECT_EQ(refused.error().code, ErrorCode::kSchema);
    EXPECT_THAT(refused.error().where, HasSubstr(fmt::format("entry {} of 500", bad + 1)));
    ASSERT_EQ(record->size(), 5U);
  }
  EXPECT_EQ(good(record->root(5)), before);
  EXPECT_EQ(good(record->append(test_entries(5, 500))).first_index, 5U);
}

TEST_F(RecordTest, AnEntryOfALongListMayReplaceAnyBeforeItAndNoneAfter) {
  auto record = create();
  std::vector<Entry> entries = test_entries(0, 300);
  entries[299].replaces = good(encode_entry(entries[2])).id;
  entries[130].replaces = good(encode_entry(entries[129])).id;
  good(record->append(entries));
  entries = test_entries(300, 300);
  entries[2].replaces = good(encode_entry(entries[200])).id;
  auto refused = record->append(entries);
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message(), HasSubstr("proposal:000000000000012e: replaces"));  // 302
  EXPECT_EQ(record->size(), 300U);
}

// The schema is this test's own, because those of the project set bounds to every text.
TEST_F(RecordTest, LongBodiesAnywhereInALongListAreKept) {
  std::filesystem::copy(std::filesystem::path(CONCORD_SOURCE_DIR) / "schema", folder_ / "schema");
  ASSERT_TRUE(
      write_file(folder_ / "schema/rejection.json",
                 R"({"$schema":"http://json-schema.org/draft-07/schema#","title":"Rejection","type":"object",
                      "properties":{"reason":{"type":"string"}}})"));
  auto unbounded = options();
  unbounded.schema_folder = folder_ / "schema";
  auto record = good(Record::create(unbounded, kTestOffice));
  std::vector<Entry> entries = test_entries(0, 200);
  for (std::size_t i : {1U, 100U, 199U}) entries[i].body["reason"] = std::string(100'000 + i, 'x');
  good(record->append(entries));
  EXPECT_EQ(good(record->store().documents()).size(), 3U);
  for (std::size_t i : {0U, 1U, 100U, 199U})
    EXPECT_EQ(good(record->entry(i)).entry.body, entries[i].body) << i;

  entries[150].kind = "no such kind";
  for (std::size_t i : {1U, 100U, 199U}) entries[i].body["reason"] = std::string(200'000 + i, 'y');
  EXPECT_FALSE(record->append(entries));
  EXPECT_EQ(good(record->store().documents()).size(), 3U) << "a refused append leaves no bodies behind";
}

TEST(EntryEncoder, SharesCoverTheListInItsOrderAndCanBeAskedForAgain) {
  auto schemas = Schemas::load(std::filesystem::path(CONCORD_SOURCE_DIR) / "schema");
  ASSERT_TRUE(schemas) << schemas.error().message();
  for (std::size_t count : {0U, 1U, 63U, 64U, 65U, 1000U}) {
    const std::vector<Entry> entries = test_entries(0, count);
    EntryEncoder encoder(*schemas, entries);
    for (int round = 0; round < 2; ++round) {
      std::size_t next = 0;
      for (std::size_t number = 0; number < encoder.shares(); ++number) {
        auto share = encoder.share(number);
        ASSERT_TRUE(share) << share.error().message();
        ASSERT_EQ((*share)->first, next);
        for (const store::LogEntry& one : (*share)->entries) {
          auto alone = encode_entry(entries[next++]);
          ASSERT_TRUE(alone);
          ASSERT_EQ(one.bytes, alone->bytes);
          ASSERT_EQ(one.leaf, alone->id);
        }
      }
      ASSERT_EQ(next, count);
    }
  }
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
