// With users: signing in, what each role may do, sessions and tokens that end, and guesses that have to wait.
#include <gtest/gtest.h>

#include "server/test_office.h"

namespace concord::server::CONCORD_FILE {
namespace {

constexpr const char* kPassword = "long enough for anybody";

// An office with an administrator and a reviewer; signing in as either.
class Session : public testing::Test {
 protected:
  Session() {
    add("olga", "administrator");
    admin = sign_in("olga");
    add("rita", "reviewer", &admin);
    reviewer = sign_in("rita");
  }

  struct SignedIn {
    std::string cookie;
    std::string csrf;
  };

  Response call(std::string method, const std::string& target, const Json& body, const SignedIn* as) {
    Request made = TestOffice::request(std::move(method), target);
    made.headers["content-type"] = "application/json";
    made.headers["x-concord-csrf"] = as != nullptr ? as->csrf : office.word;
    if (as != nullptr) made.headers["cookie"] = as->cookie;
    if (!body.is_null()) made.body = body.dump();
    return office.application.answer(made);
  }
  void add(const std::string& name, const std::string& role, const SignedIn* as = nullptr) {
    Response added =
        call("POST", "/api/v1/users", {{"name", name}, {"role", role}, {"password", kPassword}}, as);
    EXPECT_EQ(added.status, 201) << added.body;
  }
  Response try_password(const std::string& name, const std::string& password) {
    return call("POST", "/api/v1/session", {{"name", name}, {"password", password}}, nullptr);
  }
  SignedIn sign_in(const std::string& name) {
    Response answer = try_password(name, kPassword);
    EXPECT_EQ(answer.status, 200) << answer.body;
    SignedIn in;
    for (const auto& [header, value] : answer.headers) {
      if (header != "Set-Cookie") continue;
      EXPECT_TRUE(value.contains("HttpOnly") && value.contains("SameSite=Strict")) << value;
      in.cookie = value.substr(0, value.find(';'));
    }
    in.csrf = TestOffice::parsed(answer)["csrf"];
    return in;
  }
  int status(const std::string& method, const std::string& target, const Json& body, const SignedIn* as) {
    return call(method, target, body, as).status;
  }

  TestOffice office;
  SignedIn admin;
  SignedIn reviewer;
};

TEST_F(Session, NobodySeesAnythingWithoutSigningIn) {
  EXPECT_EQ(office.get("/api/v1/overview").status, 401);
  EXPECT_EQ(office.get("/api/v1/export/csv").status, 401);
  EXPECT_EQ(office.get("/api/v1/me").status, 200);
  EXPECT_EQ(office.get_json("/api/v1/me")["user"], nullptr);
  EXPECT_EQ(office.get("/healthz").status, 200);
  EXPECT_EQ(office.get("/tlog/checkpoint").status, 200);
  const std::uint64_t size = office.get_json("/healthz")["entries"];
  EXPECT_EQ(office.get("/tlog/tile/entries/000.p/" + std::to_string(size % 256)).status, 404);
}

TEST_F(Session, AReviewerMayDecideAndNotAdminister) {
  EXPECT_EQ(status("GET", "/api/v1/overview", nullptr, &reviewer), 200);
  Json waiting = TestOffice::parsed(call("GET", "/api/v1/proposals?limit=1", nullptr, &reviewer))["items"];
  EXPECT_EQ(status("POST", "/api/v1/proposals/accept", {{"ids", {waiting[0]["subject"]}}}, &reviewer), 200);
  Json last = TestOffice::parsed(call("GET", "/api/v1/log?limit=1", nullptr, &reviewer))["items"][0];
  EXPECT_EQ(last["author"], "rita");
  EXPECT_EQ(status("GET", "/api/v1/users", nullptr, &reviewer), 403);
  EXPECT_EQ(status("POST", "/api/v1/users", {{"name", "x"}, {"role", "viewer"}, {"password", kPassword}},
                   &reviewer),
            403);
  EXPECT_EQ(status("PATCH", "/api/v1/users/rita", {{"role", "administrator"}}, &reviewer), 403);
  EXPECT_EQ(status("POST", "/api/v1/reports/00/erase", {{"reason", "x"}}, &reviewer), 403);
}

TEST_F(Session, AStolenCookieIsOfNoUseToAnotherSite) {
  SignedIn stolen = reviewer;
  stolen.csrf = "";
  EXPECT_EQ(status("POST", "/api/v1/proposals/accept", {{"ids", {"proposal:0"}}}, &stolen), 403);
  stolen.csrf = admin.csrf;
  EXPECT_EQ(status("POST", "/api/v1/proposals/accept", {{"ids", {"proposal:0"}}}, &stolen), 403);
}

TEST_F(Session, ItEndsWithSigningOutAndWithAnotherRole) {
  EXPECT_EQ(status("DELETE", "/api/v1/session", nullptr, &reviewer), 204);
  EXPECT_EQ(status("GET", "/api/v1/overview", nullptr, &reviewer), 401);
  SignedIn again = sign_in("rita");
  EXPECT_EQ(status("PATCH", "/api/v1/users/rita", {{"role", "viewer"}}, &admin), 200);
  EXPECT_EQ(status("GET", "/api/v1/overview", nullptr, &again), 401);
}

TEST_F(Session, ThatOfTheLastAdministratorCannotBeTakenAway) {
  EXPECT_EQ(status("PATCH", "/api/v1/users/olga", {{"disabled", true}}, &admin), 400);
  EXPECT_EQ(status("GET", "/api/v1/users", nullptr, &admin), 200);
}

TEST_F(Session, GuessesHaveToWait) {
  for (int i = 0; i < 5; ++i) EXPECT_EQ(try_password("rita", "not the right one").status, 401);
  const Response refused = try_password("rita", "not the right one");
  EXPECT_EQ(refused.status, 429);
  const std::pair<std::string, std::string> wait{"Retry-After", "1"};
  EXPECT_NE(std::ranges::find(refused.headers, wait), refused.headers.end());
  EXPECT_EQ(try_password("rita", kPassword).status, 429);  // even the right one
  office.clock.set(office.clock.now() + std::chrono::minutes(16));
  EXPECT_EQ(try_password("rita", kPassword).status, 200);
}

TEST_F(Session, ATokenActsForItsUserUntilItIsRevoked) {
  Response issued = call("POST", "/api/v1/tokens", {{"label", "nightly"}, {"role", "viewer"}}, &reviewer);
  ASSERT_EQ(issued.status, 201) << issued.body;
  const std::string text = TestOffice::parsed(issued)["token"];
  Request request = TestOffice::request("GET", "/api/v1/overview");
  request.headers["authorization"] = "Bearer " + text;
  EXPECT_EQ(office.application.answer(request).status, 200);
  request.method = "POST";
  request.path = "/api/v1/proposals/accept";
  EXPECT_EQ(office.application.answer(request).status, 403);  // it is a viewer's, although rita is a reviewer
  request.method = "GET";
  request.path = "/api/v1/tokens";
  EXPECT_EQ(office.application.answer(request).status, 403);
  Json mine = TestOffice::parsed(call("GET", "/api/v1/tokens", nullptr, &reviewer))["items"];
  ASSERT_EQ(mine.size(), 1U);
  EXPECT_FALSE(mine[0].contains("token"));
  EXPECT_EQ(status("DELETE", "/api/v1/tokens/" + mine[0]["id"].get<std::string>(), nullptr, &admin), 404);
  EXPECT_EQ(status("DELETE", "/api/v1/tokens/" + mine[0]["id"].get<std::string>(), nullptr, &reviewer), 204);
  request.path = "/api/v1/overview";
  EXPECT_EQ(office.application.answer(request).status, 401);
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
