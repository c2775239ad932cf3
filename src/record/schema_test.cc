#include "record/schema.h"

#include <filesystem>
#include <gtest/gtest.h>

#include "base/file.h"
#include "base/time.h"
#include "record/schema_format.h"

namespace concord::record::CONCORD_FILE {
namespace {

const Schemas& schemas() {
  static const Schemas loaded = Schemas::load(fs::path(CONCORD_SOURCE_DIR) / "schema").value();
  return loaded;
}

Entry event() {
  Entry entry;
  entry.kind = "event";
  entry.subject = "event:3f2a0c9d11b74e05";
  entry.time = *parse_instant("2026-11-22T00:15:00Z");
  entry.author = "anna";
  entry.body = Json::parse(R"({
      "type": "CONSULT", "plover": "CONSULT", "status": "held", "date": "2024-05-08", "date_inferred": false,
      "date_said": null, "date_due": null, "place": "Baku", "place_country": "AZ",
      "actors": [{"name": "Anna Berg", "kind": "person", "country": "NO", "role": "Minister", "org": null}],
      "report": "report:0123456789abcdef", "proposal": null})");
  entry.evidence.push_back(
      {.document = sha256("text"), .exact = "met", .prefix = "", .suffix = "", .start = 0, .end = 3});
  return entry;
}

void expect_refused(const Entry& entry, std::string_view where) {
  Status status = schemas().check(entry);
  ASSERT_FALSE(status) << where;
  EXPECT_EQ(status.error().code, ErrorCode::kSchema);
  EXPECT_EQ(status.error().where, where) << status.error().message();
}

TEST(Schemas, KnowTheKindsOfTheProject) {
  EXPECT_EQ(schemas().kinds(),
            (std::vector<std::string>{"agreement", "appointment", "commitment", "dataset", "erasure", "event",
                                      "inventory", "merge", "methods", "project", "proposal", "rejection",
                                      "report", "split", "submission", "withdrawal"}));
}

TEST(Schemas, AcceptAnEvent) {
  Status status = schemas().check(event());
  EXPECT_TRUE(status) << status.error().message();
}

TEST(Schemas, NameTheFieldThatIsWrong) {
  struct Case {
    std::string pointer;
    Json value;
  };
  for (const Case& one : {
           Case{"/type", "MEET"},
           Case{"/date", "2024-02-30"},
           Case{"/date", 2024},
           Case{"/date_inferred", nullptr},
           Case{"/place", ""},
           Case{"/place", std::string(301, 'x')},
           Case{"/place_country", "az"},
           Case{"/actors", nullptr},
           Case{"/actors/0", 7},
           Case{"/actors/0/name", nullptr},
           Case{"/actors/0/kind", "robot"},
           Case{"/actors/0/age", 40},
           Case{"/report", "0123"},
           Case{"/surprise", true},
       }) {
    Entry entry = event();
    entry.body[Json::json_pointer(one.pointer)] = one.value;
    expect_refused(entry, "/body" + one.pointer);
  }
  Entry entry = event();
  entry.body["actors"][0].erase("role");
  expect_refused(entry, "/body/actors/0/role");
  entry = event();
  entry.body = nullptr;
  expect_refused(entry, "/body");
}

// 300 characters are allowed, however many bytes they take.
TEST(Schemas, CountCharactersNotBytes) {
  Entry entry = event();
  std::string place;
  for (int i = 0; i < 300; ++i) place += "Ж";
  entry.body["place"] = place;
  EXPECT_TRUE(schemas().check(entry));
  entry.body["place"] = place + "Ж";
  expect_refused(entry, "/body/place");
}

TEST(Schemas, CheckTheEnvelope) {
  auto changed = [](auto change) {
    Entry entry = event();
    change(entry);
    return entry;
  };
  expect_refused(changed([](Entry& e) { e.kind = "rumour"; }), "/kind");
  expect_refused(changed([](Entry& e) { e.subject = "event"; }), "/subject");
  expect_refused(changed([](Entry& e) { e.subject = "project:1"; }), "/subject");
  expect_refused(changed([](Entry& e) { e.author = ""; }), "/author");
  expect_refused(changed([](Entry& e) { e.audience = ""; }), "/audience");
  expect_refused(changed([](Entry& e) { e.evidence[0].exact = ""; }), "/evidence/0/selector/0/exact");
  expect_refused(changed([](Entry& e) { e.evidence[0].start = 3; }), "/evidence/0/selector/1/end");
}

// What is proposed must be what accepting it would append.
TEST(Schemas, CheckTheValueOfAProposalByItsKind) {
  Entry entry = event();
  entry.kind = "proposal";
  entry.subject = "proposal:3f2a0c9d11b74e05";
  entry.body = {{"of", "event"},
                {"report", "report:0123456789abcdef"},
                {"value", event().body},
                {"confidence", 0.9},
                {"rule", "en/predicates.ini:42"}};
  Status status = schemas().check(entry);
  EXPECT_TRUE(status) << status.error().message();
  entry.body["value"]["status"] = "maybe";
  expect_refused(entry, "/body/value/status");
  entry.body["of"] = "project";
  expect_refused(entry, "/body/value/actors");
}

TEST(Schemas, FormatsAreRulesNotLooks) {
  auto matches = [](std::string_view format, std::string_view text) {
    return find_format(format)->matches(text);
  };
  EXPECT_TRUE(matches("partial-date", "2024-02-29"));
  EXPECT_FALSE(matches("partial-date", "2023-02-29"));
  EXPECT_TRUE(matches("partial-date", "2024"));
  for (const char* good : {"a", "anna", "a.b-c_d", "0", "x.."})
    EXPECT_TRUE(matches("user-name", good)) << good;
  for (const char* bad : {"", "Anna", "anna berg", "анна", "a:b", "a/b", ".", "..", "-x", "_x"})
    EXPECT_FALSE(matches("user-name", bad)) << bad;
  EXPECT_TRUE(matches("user-name", std::string(64, 'a')));
  EXPECT_FALSE(matches("user-name", std::string(65, 'a')));
  EXPECT_FALSE(matches("sha256", std::string(63, 'a')));
  EXPECT_FALSE(matches("sha256", std::string(64, 'A')));
  EXPECT_TRUE(matches("sha256", std::string(64, 'a')));
  EXPECT_TRUE(matches("subject", "event:a"));
  EXPECT_FALSE(matches("subject", "event:"));
  EXPECT_FALSE(matches("subject", ":a"));
  EXPECT_FALSE(matches("subject", "Event:a"));
  EXPECT_FALSE(matches("country", "A1"));
  EXPECT_EQ(find_format("colour"), nullptr);
}

// Draft 7 (core, section 4.2.1): a number without a fraction is an integer, however it is spelled.
TEST(Schemas, AWholeNumberIsAnInteger) {
  Entry entry = event();
  entry.kind = "report";
  entry.subject = "report:0123456789abcdef";
  entry.body = {{"sha256", std::string(64, 'a')},
                {"bytes", 5.0},
                {"media_type", "text/plain"},
                {"language", nullptr},
                {"published", nullptr},
                {"published_inferred", false},
                {"title", nullptr},
                {"name", "a.txt"}};
  EXPECT_TRUE(schemas().check(entry));
  entry.body["bytes"] = 5.5;
  expect_refused(entry, "/body/bytes");
}

class SchemaFolder : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / (std::string("concord-schema-") +
                                           ::testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    write("entry.json", R"({"type":"object"})");
  }
  void TearDown() override { fs::remove_all(folder_); }
  void write(const char* name, std::string_view text) { ASSERT_TRUE(write_file(folder_ / name, text)); }
  void expect_error(ErrorCode code, std::string_view part) {
    auto loaded = Schemas::load(folder_);
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().code, code);
    EXPECT_NE(loaded.error().message().find(part), std::string::npos) << loaded.error().message();
  }
  fs::path folder_;
};

TEST_F(SchemaFolder, KeywordsThatAreNotUnderstoodAreRefused) {
  write("x.json", R"({"properties":{"a":{"patternProperties":{}}}})");
  expect_error(ErrorCode::kInput, "properties/a/patternProperties");
}

TEST_F(SchemaFolder, CirclesEnd) {
  write("x.json", R"({"items":{"$ref":"x.json"}})");
  expect_error(ErrorCode::kInput, "refer to each other");
}

TEST_F(SchemaFolder, MissingReferencesAreNamed) {
  write("x.json", R"({"items":{"$ref":"gone.json"}})");
  expect_error(ErrorCode::kInput, "gone.json");
}

TEST_F(SchemaFolder, WhatIsNotJsonIsNamed) {
  write("x.json", "{");
  expect_error(ErrorCode::kInput, "x.json");
}

TEST_F(SchemaFolder, TheEnvelopeMustBeThere) {
  fs::remove(folder_ / "entry.json");
  expect_error(ErrorCode::kNotFound, "entry.json");
}

TEST_F(SchemaFolder, ANewKindIsANewFile) {
  write("rumour.json", R"({"type":"object","required":["said"]})");
  auto loaded = Schemas::load(folder_);
  ASSERT_TRUE(loaded) << loaded.error().message();
  Entry entry = event();
  entry.kind = "rumour";
  entry.body = {{"said", 1}};
  EXPECT_TRUE(loaded->check(entry));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
