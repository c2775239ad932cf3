// For tests that verify a record: one that is signed twice and has documents, and a way to change its bits.
#pragma once

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "record/record_verify.h"
#include "record/test_record.h"

namespace concord::record {

// 600 entries: two full tiles and 88 hashes, signed at 300 and at 600. Entries 511 and 599 are reports with a
// text.
class VerifyTest : public RecordTest {
 protected:
  void SetUp() override {
    auto record = create();
    good(record->append(test_entries(0, 300)));
    good(record->publish());
    std::vector<Entry> entries = test_entries(300, 300);
    for (std::size_t i : {211U, 299U}) entries[i] = report(*record, text(i));
    good(record->append(entries));
    good(record->publish());
  }

  static std::string text(std::size_t i) { return fmt::format("A minister met another, {} times.", i); }
  static Entry report(Record& record, const std::string& text) {
    Entry entry = test_entry(0);
    Digest digest = sha256(text);
    EXPECT_TRUE(record.store().put_document(digest, text));
    entry.kind = "report";
    entry.subject = "report:" + digest.hex().substr(0, 16);
    entry.body = {{"sha256", digest.hex()}, {"bytes", text.size()},  {"media_type", "text/plain"},
                  {"language", "en"},       {"published", nullptr},  {"published_inferred", false},
                  {"title", nullptr},       {"name", "a report.txt"}};
    return entry;
  }
  static Entry erasure(const std::string& text) {
    Entry entry = test_entry(0);
    entry.kind = "erasure";
    entry.subject = "report:" + sha256(text).hex().substr(0, 16);
    entry.body = {{"sha256", sha256(text).hex()}, {"reason", "by law"}};
    return entry;
  }

  std::vector<Finding> verify(VerifyOptions options = {}) {
    auto record = open();
    auto verified = verify_record(*record, options);
    EXPECT_TRUE(verified) << verified.error().message();
    return verified ? verified->findings : std::vector<Finding>{};
  }

  // Flips one bit of a stored value. `which` is "entries/bytes", for one.
  void flip(const std::string& table, const std::string& column, const std::string& where, std::size_t at) {
    auto raw = good(store::Connection::open(folder_ / "office/record.db", {}));
    auto row = good(raw->prepare(fmt::format("SELECT {} FROM {} WHERE {}", column, table, where)));
    ASSERT_TRUE(*row.step());
    std::string value(row.bytes_at(0));
    ASSERT_LT(at, value.size());
    value[at] = static_cast<char>(value[at] ^ (1 << (at % 8)));
    auto put = good(raw->prepare(fmt::format("UPDATE {} SET {} = ? WHERE {}", table, column, where)));
    ASSERT_TRUE(put.blob(value).run());
  }
};

}  // namespace concord::record
