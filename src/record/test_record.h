// For tests: a record in a folder that goes away, entries of a simple kind, and a way to damage what is
// stored.
#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "record/record.h"
#include "store/connection.h"
#include "store/test_folder.h"

namespace concord::record {

inline constexpr std::string_view kTestOffice = "climate.example.org/record";

inline Entry test_entry(std::uint64_t n, std::string_view text = "not about climate") {
  Entry entry;
  entry.kind = "rejection";
  entry.subject = fmt::format("proposal:{:016x}", n);
  entry.time = *parse_instant("2026-11-22T08:00:00Z");
  entry.author = "tester";
  entry.body = {{"proposal", entry.subject}, {"reason", text}};
  return entry;
}

inline std::vector<Entry> test_entries(std::uint64_t first, std::uint64_t count) {
  std::vector<Entry> entries;
  for (std::uint64_t n = first; n < first + count; ++n) entries.push_back(test_entry(n));
  return entries;
}

class RecordTest : public testing::Test {
 protected:
  RecordOptions options(std::string_view folder = "office") const {
    return {.folder = folder_ / folder,
            .guard_folder = folder_ / "guard",
            .schema_folder = std::filesystem::path(CONCORD_SOURCE_DIR) / "schema",
            .lock_timeout_ms = 50};
  }
  std::unique_ptr<Record> create() { return good(Record::create(options(), kTestOffice)); }
  std::unique_ptr<Record> open(std::string_view folder = "office") {
    return good(Record::open(options(folder)));
  }
  // The store's file behind the record's back.
  void damage(std::string_view sql) {
    auto raw = store::Connection::open(folder_ / "office/record.db", {});
    ASSERT_TRUE(raw);
    auto done = (*raw)->execute(sql);
    ASSERT_TRUE(done) << done.error().message();
  }
  template <class T>
  static T good(Result<T> result) {
    EXPECT_TRUE(result) << result.error().message();
    return std::move(*result);
  }

  store::TestFolder folder_;
};

}  // namespace concord::record
