// Requests that two parsers could take for different ones are refused (RFC 9112, section 11.2; the known ways
// are from the literature on request smuggling), and addresses cannot climb.
#include "server/http/request_head.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord::server::CONCORD_FILE {
namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

bool taken(Fields fields, unsigned version = 11, std::string method = "POST", std::string target = "/") {
  Request request;
  fields.insert(fields.begin(), {"Host", "localhost"});
  return take_head({std::move(method), std::move(target), version, std::move(fields)}, request).has_value();
}

TEST(RequestHead, TakesWhatIsPlain) {
  EXPECT_TRUE(taken({}));
  EXPECT_TRUE(taken({{"Content-Length", "5"}}));
  EXPECT_TRUE(taken({{"Transfer-Encoding", "chunked"}}));
  EXPECT_TRUE(taken({{"Accept", "a"}, {"Accept", "b"}}));
}

TEST(RequestHead, RefusesWhatCouldBeTwoRequests) {
  EXPECT_FALSE(taken({{"Content-Length", "5"}, {"Transfer-Encoding", "chunked"}}));
  EXPECT_FALSE(taken({{"Content-Length", "5"}, {"Content-Length", "6"}}));
  EXPECT_FALSE(taken({{"Content-Length", "5"}, {"content-length", "5"}}));
  EXPECT_FALSE(taken({{"Content-Length", "5, 5"}}));
  EXPECT_FALSE(taken({{"Content-Length", "+5"}}));
  EXPECT_FALSE(taken({{"Transfer-Encoding", "identity"}}));
  EXPECT_FALSE(taken({{"Transfer-Encoding", "chunked, identity"}}));
  EXPECT_FALSE(taken({{"Transfer-Encoding", "xchunked"}}));
  EXPECT_FALSE(taken({{"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "identity"}}));
  EXPECT_FALSE(taken({{"Transfer-Encoding", "chunked"}}, 10));
  EXPECT_FALSE(taken({{"Host", "other"}}));
  EXPECT_FALSE(taken({}, 11, "TRACE"));
  EXPECT_FALSE(taken({}, 11, "CONNECT"));
  EXPECT_FALSE(taken({{"Content-Encoding", "gzip"}}));
}

TEST(RequestHead, RefusesAddressesThatClimbOrHide) {
  for (const char* target : {"/../etc/passwd", "/a/../../b", "/%2e%2e/a", "/a/%2e%2e%2fb/..", "/a\\b",
                             "/a%5cb", "/a%00b", "/%ff", "/%zz", "/%2", "http://other/", "*", "", "a"}) {
    EXPECT_FALSE(taken({}, 11, "GET", target)) << target;
  }
}

TEST(RequestHead, DecodesAddresses) {
  Request request;
  ASSERT_TRUE(parse_target("/reports/%D0%91%D0%B0%D0%BA%D1%83?q=a+b%26c&empty&q2=%3D", request).has_value());
  EXPECT_EQ(request.path, "/reports/Баку");
  EXPECT_EQ(request.parameter("q"), "a b&c");
  EXPECT_EQ(request.parameter("q2"), "=");
  EXPECT_EQ(request.parameter("nothing"), "");
}

TEST(RequestHead, FindsCookies) {
  Request request;
  request.headers["cookie"] = "a=1; concord_session=x=y; b=2";
  EXPECT_EQ(request.cookie("concord_session"), "x=y");
  EXPECT_EQ(request.cookie("session"), "");
  EXPECT_EQ(request.cookie("b"), "2");
}

RC_GTEST_PROP(RequestHead, AnyBytesAreTakenOrRefusedAndNeverClimb, (const std::string& target)) {
  Request request;
  if (!parse_target("/" + target, request)) return;
  RC_ASSERT(request.path.starts_with('/'));
  RC_ASSERT((request.path + "/").find("/../") == std::string::npos);
  RC_ASSERT(request.path.find('\0') == std::string::npos);
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
