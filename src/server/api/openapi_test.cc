// The description of the API against what the server does: every route is described and every description has
// a route, and real answers match their schemas, checked by another implementation of JSON Schema (valijson).
#include "server/api/openapi.h"

#include <gtest/gtest.h>
#include <set>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "server/test_office.h"

namespace concord::server::CONCORD_FILE {
namespace {

using Adapter = valijson::adapters::NlohmannJsonAdapter;

const Json& description() {
  static const Json document = parse_json(openapi_document()).value();
  return document;
}

std::string lower(std::string text) {
  for (char& c : text) c = static_cast<char>(std::tolower(c));
  return text;
}

// What is wrong with an answer, by the schema that the description gives for it; empty where nothing is.
std::string mistakes(const std::string& path, const std::string& method, const Json& answer,
                     const char* status) {
  Json schema =
      description()["paths"][path][method]["responses"][status]["content"]["application/json"]["schema"];
  if (!schema.is_object()) return "no schema for it";
  schema["components"] = description()["components"];
  valijson::Schema compiled;
  valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(schema), compiled);
  valijson::ValidationResults results;
  valijson::Validator validator;
  if (validator.validate(compiled, Adapter(answer), &results)) return {};
  std::string text;
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    for (const std::string& part : error.context) text += part;
    text += ": " + error.description + "\n";
  }
  return text;
}

TEST(OpenApi, DescribesEveryRouteAndNothingElse) {
  TestOffice office;
  std::set<std::string> served;
  for (const Route& route : office.application.router().all()) {
    std::string path(route.pattern);
    if (auto rest = path.find("..."); rest != std::string::npos) path.erase(rest, 3);
    served.insert(lower(std::string(route.method)) + " " + path);
  }
  std::set<std::string> described;
  for (const auto& [path, methods] : description()["paths"].items()) {
    for (const auto& [method, operation] : methods.items()) {
      if (method != "parameters") described.insert(method + " " + path);
    }
  }
  EXPECT_EQ(served, described);
}

TEST(OpenApi, RealAnswersMatchTheirSchemas) {
  TestOffice office;
  auto id = [&](const std::string& list) {
    std::string subject = office.get_json("/api/v1/" + list + "?limit=1")["items"][0]["subject"];
    return subject.substr(subject.find(':') + 1);
  };
  // None of the examples' projects is sure enough to be accepted unseen.
  const Json proposed = office.get_json("/api/v1/proposals?of=project&limit=1")["items"];
  ASSERT_EQ(proposed.size(), 1U);
  ASSERT_EQ(office.post("/api/v1/proposals/accept", {{"ids", {proposed[0]["subject"]}}}).status, 200);
  const std::string actor = office.get_json("/api/v1/actors?limit=1")["items"][0]["id"];
  const std::string event = id("events");
  ASSERT_EQ(office.post("/api/v1/inventories", {{"name", "GEO"}, {"base_year", 2020}}).status, 201);
  ASSERT_EQ(office
                .add_file("GEO", "a.csv",
                          "category,fuel,year,value,unit,source\n1.A.1.a,Lignite,2020,3,PJ,balance\n")
                .status,
            200);
  ASSERT_EQ(office.post("/api/v1/inventories/GEO/submissions", Json::object()).status, 201);
  const std::vector<std::pair<std::string, std::string>> asked = {
      {"/api/v1/me", "/api/v1/me"},
      {"/healthz", "/healthz"},
      {"/api/v1/overview", "/api/v1/overview"},
      {"/api/v1/reports", "/api/v1/reports?limit=2"},
      {"/api/v1/reports/{id}", "/api/v1/reports/" + id("reports")},
      {"/api/v1/events", "/api/v1/events?country=AZ&limit=3"},
      {"/api/v1/events/{id}", "/api/v1/events/" + event},
      {"/api/v1/agreements", "/api/v1/agreements"},
      {"/api/v1/agreements/{id}", "/api/v1/agreements/" + id("agreements")},
      {"/api/v1/commitments", "/api/v1/commitments"},
      {"/api/v1/commitments", "/api/v1/commitments?state=overdue"},
      {"/api/v1/commitments/{id}", "/api/v1/commitments/" + id("commitments")},
      {"/api/v1/projects", "/api/v1/projects"},
      {"/api/v1/projects/{id}", "/api/v1/projects/" + id("projects")},
      {"/api/v1/things/{kind}/{id}/history", "/api/v1/things/event/" + event + "/history"},
      {"/api/v1/disputes", "/api/v1/disputes"},
      {"/api/v1/actors", "/api/v1/actors?q=Babayev"},
      {"/api/v1/actors/{id}", "/api/v1/actors/" + actor.substr(actor.find(':') + 1)},
      {"/api/v1/proposals", "/api/v1/proposals?state=all"},
      {"/api/v1/proposals/{id}", "/api/v1/proposals/" + id("proposals")},
      {"/api/v1/search", "/api/v1/search?q=%D0%BC%D0%B8%D0%BD%D0%B8%D1%81%D1%82%D1%80%D0%BE%D0%BC"},
      {"/api/v1/timeline", "/api/v1/timeline?step=month"},
      {"/api/v1/network", "/api/v1/network?by=country"},
      {"/api/v1/network", "/api/v1/network?by=actor"},
      {"/api/v1/map", "/api/v1/map"},
      {"/api/v1/log", "/api/v1/log?limit=5"},
      {"/api/v1/log/{index}", "/api/v1/log/3"},
      {"/api/v1/users", "/api/v1/users"},
      {"/api/v1/inventories", "/api/v1/inventories"},
      {"/api/v1/inventories/{name}", "/api/v1/inventories/GEO"},
      {"/api/v1/inventories/{name}/totals", "/api/v1/inventories/GEO/totals?submission=1"},
      {"/api/v1/inventories/{name}/uncertainty", "/api/v1/inventories/GEO/uncertainty"},
      {"/api/v1/inventories/{name}/key-categories", "/api/v1/inventories/GEO/key-categories?by=level"},
      {"/api/v1/inventories/{name}/checks", "/api/v1/inventories/GEO/checks"},
      {"/api/v1/inventories/{name}/difference", "/api/v1/inventories/GEO/difference?before=1"},
      {"/api/v1/inventories/{name}/export/{file}", "/api/v1/inventories/GEO/export/lines.json"},
      {"/api/v1/inventories/{name}/submissions/{number}/verification",
       "/api/v1/inventories/GEO/submissions/1/verification"},
  };
  std::set<std::string> covered;
  for (const auto& [path, target] : asked) {
    const Response answer = office.get(target);
    EXPECT_EQ(answer.status, 200) << target << " " << answer.body;
    EXPECT_EQ(mistakes(path, "get", TestOffice::parsed(answer), "200"), "") << target;
    covered.insert(path);
  }
  // Whatever is added to the API is to be asked here too.
  for (const Route& route : office.application.router().all()) {
    if (route.method != "GET" || route.pattern.contains("...")) continue;
    const Json& operation = description()["paths"][std::string(route.pattern)]["get"];
    if (!operation["responses"]["200"]["content"].contains("application/json")) continue;
    if (route.pattern == "/api/v1/openapi.json") continue;
    if (route.pattern == "/api/v1/tokens") continue;  // of somebody who is signed in: session_test.cc
    EXPECT_TRUE(covered.contains(std::string(route.pattern))) << route.pattern;
  }
}

TEST(OpenApi, RefusalsHaveTheFormOfAnError) {
  TestOffice office;
  for (const std::string target :
       {"/api/v1/events?limit=0", "/api/v1/events?since=yesterday", "/api/v1/reports/0000",
        "/api/v1/log/999999", "/api/v1/log/x", "/api/v1/search", "/api/v1/nothing"}) {
    const Response answer = office.get(target);
    EXPECT_GE(answer.status, 400) << target;
    EXPECT_EQ(mistakes("/api/v1/me", "get", TestOffice::parsed(answer), "default"), "") << target;
  }
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
