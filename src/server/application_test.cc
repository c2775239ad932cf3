// What a reviewer does, through the answers of the application; and what it refuses.
#include "server/application.h"

#include <gtest/gtest.h>

#include "server/test_office.h"

namespace concord::server::CONCORD_FILE {
namespace {

std::string header_of(const Response& answer, std::string_view name) {
  for (const auto& [key, value] : answer.headers) {
    if (key == name) return value;
  }
  return {};
}

TEST(Application, AReviewerAcceptsEditsRejectsAndTakesBack) {
  TestOffice office;
  Json waiting = office.get_json("/api/v1/proposals?limit=3")["items"];
  ASSERT_EQ(waiting.size(), 3U);
  const std::uint64_t before = office.get_json("/api/v1/proposals")["total"];
  Json accepted =
      TestOffice::parsed(office.post("/api/v1/proposals/accept", {{"ids", {waiting[0]["subject"]}}}));
  ASSERT_EQ(accepted["things"].size(), 1U);
  Response rejected = office.post("/api/v1/proposals/reject",
                                  {{"ids", {waiting[1]["subject"]}}, {"reason", "said in passing"}});
  EXPECT_EQ(rejected.status, 200) << rejected.body;
  EXPECT_EQ(office.get_json("/api/v1/proposals")["total"], before - 2);

  const std::string thing = accepted["things"][0];
  const std::size_t colon = thing.find(':');
  const std::string base = "/api/v1/things/" + thing.substr(0, colon) + "/" + thing.substr(colon + 1);
  Json gone = TestOffice::parsed(office.post(base + "/withdraw", {{"reason", "accepted by mistake"}}));
  EXPECT_EQ(gone["withdrawn"], true);
  EXPECT_EQ(gone["author"], "anna");
  // Proposal, acceptance, withdrawal: nothing is lost.
  EXPECT_EQ(office.get_json(base + "/history")["items"].size(), 3U);
  // What was appended is signed at once.
  EXPECT_EQ(office.get_json("/api/v1/overview")["checkpoint"]["size"],
            office.get_json("/healthz")["entries"]);
}

TEST(Application, AReportHandedInIsReadAndSecondTimeKnown) {
  TestOffice office;
  Request upload = TestOffice::request("POST", "/api/v1/reports?name=note.txt&accept=0.5");
  upload.headers["x-concord-csrf"] = office.word;
  upload.body =
      "Oslo, 8 May 2024\n\nMinister of Energy of Norway Anna Berg met Minister of Climate of Sweden Otto "
      "Lind in "
      "Oslo on 8 May 2024.\n";
  Json first = TestOffice::parsed(office.application.answer(upload));
  ASSERT_EQ(first["reports"].size(), 1U) << first;
  EXPECT_EQ(first["reports"][0]["outcome"], "added");
  Json second = TestOffice::parsed(office.application.answer(upload));
  EXPECT_EQ(second["reports"][0]["outcome"], "known");
  const std::string subject = first["reports"][0]["subject"];
  Json report = office.get_json("/api/v1/reports/" + subject.substr(7));
  EXPECT_EQ(report["text"], upload.body);
  EXPECT_EQ(office.get_json("/api/v1/events?country=SE")["total"], 1);

  EXPECT_EQ(office.post("/api/v1/reports/" + subject.substr(7) + "/erase", {{"reason", "law"}}).status, 204);
  report = office.get_json("/api/v1/reports/" + subject.substr(7));
  EXPECT_EQ(report["text"], nullptr);
  EXPECT_EQ(report["erased"], true);
}

TEST(Application, AFileThatIsNoReportIsNamedAndNothingIsAdded) {
  TestOffice office;
  const Json size = office.get_json("/healthz")["entries"];
  Request upload = TestOffice::request("POST", "/api/v1/reports?name=noise.bin");
  upload.headers["x-concord-csrf"] = office.word;
  upload.body = std::string("\x01\x02\x03\x00", 4);
  Response answer = office.application.answer(upload);
  EXPECT_EQ(answer.status, 422);
  EXPECT_EQ(TestOffice::parsed(answer)["problems"][0]["where"], "noise.bin");
  EXPECT_EQ(office.get_json("/healthz")["entries"], size);
}

TEST(Application, ChangesWithoutTheWordOfThePageAreRefused) {
  TestOffice office;
  Request request = TestOffice::request("POST", "/api/v1/proposals/accept");
  request.headers["content-type"] = "application/json";
  request.body = R"({"ids":["proposal:0"]})";
  EXPECT_EQ(office.application.answer(request).status, 403);
  request.headers["x-concord-csrf"] = std::string(office.word.size(), '0');
  EXPECT_EQ(office.application.answer(request).status, 403);
  request.headers["x-concord-csrf"] = office.word;
  EXPECT_EQ(office.application.answer(request).status, 404);  // let in: there is no such proposal
}

TEST(Application, PagesOfOtherSitesAndOtherNamesAreRefused) {
  TestOffice office;
  Request request = TestOffice::request("GET", "/api/v1/overview");
  request.headers["origin"] = "http://evil.example";
  EXPECT_EQ(office.application.answer(request).status, 403);
  request.headers["origin"] = "http://localhost:8437";
  EXPECT_EQ(office.application.answer(request).status, 200);
  // A name of somebody else's that points to this machine (DNS rebinding).
  request.headers["host"] = "evil.example:8437";
  request.headers.erase("origin");
  EXPECT_EQ(office.application.answer(request).status, 403);
  request.headers["host"] = "127.0.0.1:8437";
  request.client = "192.0.2.7";
  EXPECT_EQ(office.application.answer(request).status, 403);
}

TEST(Application, WhatHasNotChangedIsNotSentAgain) {
  TestOffice office;
  const std::string tag = header_of(office.get("/api/v1/events"), "ETag");
  ASSERT_FALSE(tag.empty());
  Request again = TestOffice::request("GET", "/api/v1/events");
  again.headers["if-none-match"] = tag;
  EXPECT_EQ(office.application.answer(again).status, 304);
  Json waiting = office.get_json("/api/v1/proposals?limit=1")["items"];
  office.post("/api/v1/proposals/accept", {{"ids", {waiting[0]["subject"]}}});
  EXPECT_EQ(office.application.answer(again).status, 200);
}

TEST(Application, EveryAnswerKeepsItsPageSafe) {
  TestOffice office;
  for (const char* target : {"/api/v1/overview", "/api/v1/nothing", "/", "/nothing.js"}) {
    const std::string policy = header_of(office.get(target), "Content-Security-Policy");
    EXPECT_TRUE(policy.starts_with("default-src 'none'")) << target;
    EXPECT_FALSE(policy.contains("unsafe")) << target;
    EXPECT_EQ(header_of(office.get(target), "X-Content-Type-Options"), "nosniff") << target;
  }
}

TEST(Application, AnAddressTakesTheMethodsItHas) {
  TestOffice office;
  Request request = TestOffice::request("DELETE", "/api/v1/reports");
  request.headers["x-concord-csrf"] = office.word;
  Response answer = office.application.answer(request);
  EXPECT_EQ(answer.status, 405);
  EXPECT_EQ(header_of(answer, "Allow"), "GET, POST");
}

TEST(Application, BundlesThatAreNotPublicAreForThoseWhoAreSignedIn) {
  TestOffice office;
  const std::uint64_t size = office.get_json("/healthz")["entries"];
  const std::string width = std::to_string(size % 256);
  EXPECT_EQ(office.get("/tlog/tile/entries/000.p/" + width).status, 200);
  EXPECT_EQ(office.get("/tlog/tile/0/000.p/" + width).body.size(), 32 * (size % 256));
  EXPECT_EQ(office.get("/tlog/tile/0/000.p/" + std::to_string(size % 256 + 1)).status, 404);
  EXPECT_EQ(office.get("/tlog/tile/0/001.p/1").status, 404);
  EXPECT_EQ(office.get("/tlog/tile/9/000").status, 404);
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
