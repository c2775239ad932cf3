// Each role tries every operation that openapi.json describes. The least role that may call it stands there
// beside it, so that a new call is refused to nobody and open to nobody by accident. And what a browser sends
// for pages of other sites is refused, whoever is signed in.
#include <gtest/gtest.h>

#include "office/access.h"
#include "server/api/openapi.h"
#include "server/test_office.h"

namespace concord::server::CONCORD_FILE {
namespace {

constexpr const char* kLongPassword = "long enough for anybody";

struct SignedUp {
  std::string cookie;
  std::string csrf;
};

class Roles : public testing::Test {
 protected:
  Roles() {
    add("administrator", nullptr);
    for (const office::Role role : office::all_roles()) {
      const std::string name(office::role_name(role));
      if (name != "administrator") add(name, &people.at("administrator"));
      people[name] = sign_in(name);
    }
  }

  static Request made(std::string method, const std::string& target, const SignedUp* as) {
    Request request = TestOffice::request(std::move(method), target);
    request.headers["content-type"] = "application/json";
    if (as == nullptr) return request;
    request.headers["cookie"] = as->cookie;
    request.headers["x-concord-csrf"] = as->csrf;
    return request;
  }
  void add(const std::string& name, const SignedUp* as) {
    Request request = made("POST", "/api/v1/users", as);
    if (as == nullptr) request.headers["x-concord-csrf"] = office.word;
    request.body = Json({{"name", name}, {"role", name}, {"password", kLongPassword}}).dump();
    EXPECT_EQ(office.application.answer(request).status, 201);
    if (as == nullptr) people[name] = sign_in(name);
  }
  SignedUp sign_in(const std::string& name) {
    Request request = made("POST", "/api/v1/session", nullptr);
    request.body = Json({{"name", name}, {"password", kLongPassword}}).dump();
    const Response answer = office.application.answer(request);
    SignedUp in{.cookie = {}, .csrf = TestOffice::parsed(answer)["csrf"]};
    for (const auto& [header, value] : answer.headers) {
      if (header == "Set-Cookie") in.cookie = value.substr(0, value.find(';'));
    }
    return in;
  }

  TestOffice office;
  std::map<std::string, SignedUp> people;
};

// Every operation: method, an address of nothing, the least role.
struct Operation {
  std::string method;
  std::string target;
  std::string least;
};

std::vector<Operation> operations() {
  std::vector<Operation> all;
  const Json document = parse_json(openapi_document()).value();
  for (const auto& [path, methods] : document["paths"].items()) {
    std::string target = path;
    for (std::size_t open = target.find('{'); open != std::string::npos; open = target.find('{')) {
      target.replace(open, target.find('}') + 1 - open, "0");
    }
    for (const auto& [method, operation] : methods.items()) {
      if (method == "parameters") continue;
      std::string verb = method;
      for (char& c : verb) c = static_cast<char>(std::toupper(c));
      all.push_back({std::move(verb), target, operation.value("x-role", "")});
    }
  }
  return all;
}

// How far up the ladder a name stands; "anybody" below all.
int rank(std::string_view name) {
  const auto role = office::parse_role(name);
  return role ? static_cast<int>(*role) + 1 : 0;
}

TEST_F(Roles, EachMayCallWhatIsDescribedForItAndNothingElse) {
  const auto all = operations();
  ASSERT_GE(all.size(), 45U);
  std::size_t refused = 0;
  for (const Operation& one : all) {
    const std::string called = one.method + " " + one.target;
    EXPECT_TRUE(one.least == "anybody" || rank(one.least) > 0) << called << " tells no role";
    // Nobody at all.
    const int alone = office.application.answer(made(one.method, one.target, nullptr)).status;
    if (one.target != "/api/v1/session" || one.method != "POST") {
      EXPECT_EQ(alone == 401, one.least != "anybody") << called << " by nobody: " << alone;
    }
    for (const auto& [name, person] : people) {
      if (one.target == "/api/v1/session") continue;  // would sign out; session_test.cc
      const int status = office.application.answer(made(one.method, one.target, &person)).status;
      const bool may = rank(name) >= rank(one.least);
      EXPECT_EQ(status != 403, may) << called << " by " << name << ": " << status;
      EXPECT_LT(status, 500) << called << " by " << name;
      refused += may ? 0 : 1;
    }
  }
  EXPECT_GE(refused, 30U);
}

TEST_F(Roles, NobodyMayChangeAnythingWithoutTheWordOfThePage) {
  for (const Operation& one : operations()) {
    if (one.method == "GET" || one.least == "anybody") continue;
    SignedUp stolen = people.at("administrator");
    for (const std::string& word : {std::string(), std::string("0"), people.at("reviewer").csrf}) {
      stolen.csrf = word;
      EXPECT_EQ(office.application.answer(made(one.method, one.target, &stolen)).status, 403)
          << one.method << " " << one.target;
    }
  }
}

TEST_F(Roles, PagesOfOtherSitesMayCallNothing) {
  const SignedUp& admin = people.at("administrator");
  for (const Operation& one : operations()) {
    for (const char* origin : {"http://evil.example", "https://localhost.evil.example:8437", "null",
                               "http://localhost:1", "file://", "localhost:8437"}) {
      Request request = made(one.method, one.target, &admin);
      request.headers["origin"] = origin;
      EXPECT_EQ(office.application.answer(request).status, 403) << one.target << " from " << origin;
    }
    for (const char* site : {"cross-site", "same-site"}) {
      Request request = made(one.method, one.target, &admin);
      request.headers["sec-fetch-site"] = site;
      request.headers["sec-fetch-mode"] = "no-cors";
      EXPECT_EQ(office.application.answer(request).status, 403) << one.target << " " << site;
    }
  }
}

// Fetch Metadata (W3C): a link on another site may be followed, what changes something is no link.
TEST_F(Roles, LinksFromOtherSitesMayBeFollowed) {
  Request link = made("GET", "/tlog/checkpoint", nullptr);
  link.headers["sec-fetch-site"] = "cross-site";
  link.headers["sec-fetch-mode"] = "navigate";
  EXPECT_EQ(office.application.answer(link).status, 200);
  Request form = made("POST", "/api/v1/proposals/accept", &people.at("administrator"));
  form.headers["sec-fetch-site"] = "cross-site";
  form.headers["sec-fetch-mode"] = "navigate";
  EXPECT_EQ(office.application.answer(form).status, 403);
  Request own = made("GET", "/api/v1/overview", &people.at("viewer"));
  own.headers["sec-fetch-site"] = "same-origin";
  EXPECT_EQ(office.application.answer(own).status, 200);
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
