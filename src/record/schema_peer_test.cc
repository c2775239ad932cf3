// The schema checker against another implementation of JSON Schema (valijson): on thousands of damaged bodies
// of every kind both must give the same verdict. Formats are Concord's own and are left out of the
// comparison.
#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "base/file.h"
#include "record/schema_rule.h"

namespace concord::record::CONCORD_FILE {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

void remove_formats(Json& schema) {
  std::vector<Json*> open{&schema};
  while (!open.empty()) {
    Json& at = *open.back();
    open.pop_back();
    if (at.is_object() && at.contains("format") && at["format"].is_string()) at.erase("format");
    if (at.is_structured()) {
      for (Json& child : at) open.push_back(&child);
    }
  }
}

struct Both {
  SchemaRule rule;
  valijson::Schema peer;
};

const Json& schema_file(const std::string& name) {
  static std::map<std::string, Json> files;
  auto [at, fresh] = files.try_emplace(name);
  if (fresh) {
    at->second = *parse_json(*read_file(fs::path(CONCORD_SOURCE_DIR) / "schema" / name));
    remove_formats(at->second);
  }
  return at->second;
}

Both& schema_of(const std::string& kind) {
  static std::map<std::string, Both> loaded;
  auto [at, fresh] = loaded.try_emplace(kind);
  if (fresh) {
    const Json& schema = schema_file(kind + ".json");
    at->second.rule =
        compile_schema(schema, [](std::string_view name) { return &schema_file(std::string(name)); }).value();
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(
            Adapter(schema), at->second.peer,
            [](const std::string& name) { return new Json(schema_file(name)); },
            [](const Json* document) { delete document; });
  }
  return at->second;
}

const char* const kActor = R"({"name":"A","kind":"person","country":null,"role":"Minister","org":null})";

std::map<std::string, Json> samples() {
  std::map<std::string, Json> all;
  all["event"] = Json::parse(R"({"type":"CONSULT","plover":"CONSULT","status":"held","date":"2024-05-08",
      "date_inferred":false,"date_said":null,"date_due":null,"place":"Baku","place_country":"AZ","actors":[)" +
                             std::string(kActor) + "," + kActor + R"(],"report":null,"proposal":null})");
  all["appointment"] = {{"name", "anna"}, {"role", "viewer"}, {"password", "set"}};
  all["project"] = Json::parse(R"({"what":"A cable","kind":"grid","report":null,"proposal":null})");
  all["report"] =
      Json::parse(R"({"sha256":"00","bytes":5,"media_type":"text/plain","language":"en","published":null,
      "published_inferred":false,"title":null,"name":"a.txt","original":"11","original_media_type":"text/html",
      "url":"https://a.example/1"})");
  all["proposal"] = {
      {"of", "event"}, {"report", "r"}, {"value", all["event"]}, {"confidence", 0.5}, {"rule", ""}};
  all["entry"] =
      Json::parse(R"({"kind":"event","subject":"event:1","time":"t","author":"a","audience":"public",
      "body":null,"evidence":[{"source":"s","selector":[
        {"type":"TextQuoteSelector","exact":"e","prefix":"","suffix":""},
        {"type":"TextPositionSelector","start":0,"end":1}]}]})");
  return all;
}

std::vector<Json::json_pointer> places(const Json& value) {
  std::vector<Json::json_pointer> found;
  const Json flat = value.flatten();
  for (const auto& [pointer, leaf] : flat.items()) {
    for (Json::json_pointer at(pointer); !at.empty(); at = at.parent_pointer()) found.push_back(at);
  }
  return found;
}

const std::vector<Json>& oddities() {
  static const std::vector<Json> values{nullptr,
                                        true,
                                        0,
                                        1,
                                        -1,
                                        0.5,
                                        1.5,
                                        "",
                                        "event",
                                        "project",
                                        "person",
                                        "held",
                                        std::string(400, 'x'),
                                        std::string(3000, 'x'),
                                        Json::array(),
                                        Json::object(),
                                        Json::array({1, 2, 3}),
                                        Json(std::size_t{300}, Json::parse(kActor)),
                                        Json::parse(kActor)};
  return values;
}

rc::Gen<Json> anything() {
  return rc::gen::elementOf(oddities());
}

// Whether both find the value right; a difference fails the test and names the value.
bool agree(const std::string& kind, const Json& value) {
  Both& both = schema_of(kind);
  valijson::Validator peer;
  bool same = check_rule(both.rule, value).has_value() == peer.validate(both.peer, Adapter(value), nullptr);
  EXPECT_TRUE(same) << kind << ' ' << value.dump().substr(0, 500);
  return same;
}

TEST(SchemaPeer, BothJudgeEverySingleDamageAlike) {
  for (const auto& [kind, sample] : samples()) {
    ASSERT_TRUE(agree(kind, sample));
    for (const auto& place : places(sample)) {
      Json damaged = sample;
      Json& parent = damaged[place.parent_pointer()];
      if (parent.is_object())
        parent.erase(place.back());
      else
        parent.erase(0);
      ASSERT_TRUE(agree(kind, damaged));
      for (const Json& value : oddities()) {
        damaged = sample;
        damaged[place] = value;
        ASSERT_TRUE(agree(kind, damaged));
      }
    }
  }
}

RC_GTEST_PROP(SchemaPeer, BothJudgeSeveralDamagesAlike, ()) {
  const auto all = samples();
  auto at = all.begin();
  std::advance(at, *rc::gen::inRange<std::size_t>(0, all.size()));
  const auto& [kind, sample] = *at;
  Json damaged = sample;
  for (int changes = *rc::gen::inRange(0, 3); changes > 0; --changes) {
    auto where = *rc::gen::elementOf(places(damaged));
    Json& parent = damaged[where.parent_pointer()];
    switch (*rc::gen::inRange(0, 3)) {
      case 0:
        if (parent.is_object())
          parent.erase(where.back());
        else
          parent.erase(0);
        break;
      case 1:
        damaged[where] = *anything();
        break;
      default:
        if (parent.is_object())
          parent[*rc::gen::element<std::string>("zz", "aa", "of", "kind")] = *anything();
        else
          parent.push_back(*anything());
    }
  }
  RC_ASSERT(agree(kind, damaged));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
