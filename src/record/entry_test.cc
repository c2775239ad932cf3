#include "record/entry.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/time.h"

namespace concord::record::CONCORD_FILE {
namespace {

Entry sample() {
  Entry entry;
  entry.kind = "withdrawal";
  entry.subject = "event:00ff";
  entry.time = *parse_instant("2026-11-22T00:15:00Z");
  entry.author = "анна";
  entry.body = {{"reason", "a\"b"}};
  return entry;
}

bool same(const Entry& a, const Entry& b) {
  return a.kind == b.kind && a.subject == b.subject && a.time == b.time && a.author == b.author &&
         a.body == b.body && a.evidence == b.evidence && a.replaces == b.replaces && a.audience == b.audience;
}

// Written by hand after RFC 8785: members by name, no space, absent members absent.
TEST(Entry, HasOneSpelling) {
  auto encoded = encode_entry(sample());
  ASSERT_TRUE(encoded) << encoded.error().message();
  EXPECT_EQ(encoded->bytes,
            R"({"audience":"internal","author":"анна","body":{"reason":"a\"b"},"kind":"withdrawal",)"
            R"("subject":"event:00ff","time":"2026-11-22T00:15:00Z"})");
  EXPECT_FALSE(encoded->body_document);
}

// The id is RFC 6962's leaf hash: SHA-256 over a zero byte and the entry.
TEST(Entry, IsNamedByItsLeafHash) {
  auto encoded = encode_entry(sample());
  ASSERT_TRUE(encoded);
  EXPECT_EQ(encoded->id, sha256(std::string_view("\0", 1), encoded->bytes));
}

TEST(Entry, EvidenceIsAWebAnnotationResource) {
  Evidence evidence{
      .document = sha256("x"), .exact = "met", .prefix = "They ", .suffix = ".", .start = 5, .end = 8};
  EXPECT_EQ(evidence_json(evidence),
            Json::parse(R"({"source":"urn:sha256:)" + sha256("x").hex() + R"(","selector":[
      {"type":"TextQuoteSelector","exact":"met","prefix":"They ","suffix":"."},
      {"type":"TextPositionSelector","start":5,"end":8}]})"));
}

RC_GTEST_PROP(Entry, ComesBackFromItsBytes, (std::uint8_t quotes, bool replaces)) {
  Entry entry = sample();
  entry.body = {{"reason", std::string(*rc::gen::inRange(0, 400), 'r')}, {"n", *rc::gen::inRange(-9, 9)}};
  for (int i = 0; i < quotes % 4; ++i) {
    auto start = *rc::gen::inRange<std::uint64_t>(0, 1U << 20U);
    entry.evidence.push_back({.document = sha256(std::to_string(i)),
                              .exact = *rc::gen::container<std::string>(rc::gen::inRange('\x01', '\x7f')),
                              .prefix = "до «",
                              .suffix = "",
                              .start = start,
                              .end = start + 1});
  }
  if (replaces) entry.replaces = sha256("earlier");
  auto encoded = encode_entry(entry);
  RC_ASSERT(encoded.has_value());
  auto decoded = decode_entry(encoded->bytes);
  RC_ASSERT(decoded.has_value());
  RC_ASSERT(same(decoded->entry, entry));
  RC_ASSERT(!decoded->body_document);
  RC_ASSERT(canonical_json(*parse_json(encoded->bytes)).value() == encoded->bytes);
}

TEST(Entry, LongBodyGoesBesideTheLog) {
  Entry entry = sample();
  entry.evidence.push_back({.document = {}, .exact = "q", .prefix = "", .suffix = "", .start = 0, .end = 1});
  entry.body = {{"reason", std::string(70'000, 'x')}};
  auto encoded = encode_entry(entry);
  ASSERT_TRUE(encoded) << encoded.error().message();
  ASSERT_TRUE(encoded->body_document);
  EXPECT_EQ(*encoded->body_document, R"({"reason":")" + std::string(70'000, 'x') + R"("})");
  EXPECT_LT(encoded->bytes.size(), 700U);
  auto decoded = decode_entry(encoded->bytes);
  ASSERT_TRUE(decoded);
  EXPECT_TRUE(decoded->entry.body.is_null());
  EXPECT_EQ(decoded->body_document, sha256(*encoded->body_document));
  EXPECT_EQ(canonical_json(*parse_json(encoded->bytes)), encoded->bytes);
}

// 65,535 bytes is the most that two bytes of length can say (C2SP tlog-tiles).
TEST(Entry, ExactlyTheLargestEntryStaysWhole) {
  Entry entry = sample();
  entry.body = {{"reason", ""}};
  std::size_t frame = encode_entry(entry)->bytes.size();
  entry.body["reason"] = std::string(65'535 - frame, 'x');
  EXPECT_FALSE(encode_entry(entry)->body_document);
  entry.body["reason"] = std::string(65'536 - frame, 'x');
  EXPECT_TRUE(encode_entry(entry)->body_document);
}

TEST(Entry, TooMuchEvidenceIsRefused) {
  Entry entry = sample();
  entry.evidence.assign(4, {.document = {},
                            .exact = std::string(20'000, 'q'),
                            .prefix = "",
                            .suffix = "",
                            .start = 0,
                            .end = 20'000});
  auto encoded = encode_entry(entry);
  ASSERT_FALSE(encoded);
  EXPECT_EQ(encoded.error().code, ErrorCode::kTooLarge);
}

TEST(Entry, DamagedBytesAreRefusedWithThePlace) {
  struct Case {
    std::string bytes, where;
  };
  const std::string head =
      R"({"audience":"a","author":"b","kind":"k","subject":"s:1","time":"2026-11-22T00:15:00Z")";
  for (const Case& one : {
           Case{"[]", ""},
           Case{head + "}", "/body"},
           Case{head + R"(,"body":{},"body_document":"00"})", "/body"},
           Case{head + R"(,"body_document":"00"})", "/body_document"},
           Case{head + R"(,"body":{},"replaces":"zz"})", "/replaces"},
           Case{head + R"(,"body":{},"replaces":7})", "/replaces"},
           Case{head + R"(,"body":{},"evidence":[{"source":"urn:md5:0"}]})", "/evidence/0"},
           Case{head + R"(,"body":{},"evidence":{}})", "/evidence"},
           Case{head + R"(,"body":{},"extra":1})", ""},
           Case{R"({"audience":"a","author":"b","kind":"k","subject":"s:1","time":"yesterday","body":{}})",
                "/time"},
       }) {
    auto decoded = decode_entry(one.bytes);
    ASSERT_FALSE(decoded) << one.bytes;
    EXPECT_TRUE(decoded.error().where.starts_with(one.where)) << one.bytes << decoded.error().message();
  }
  ASSERT_TRUE(decode_entry(head + R"(,"body":{}})"));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
