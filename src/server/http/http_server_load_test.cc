// The server under more than it has room for, over real sockets: clients that are slow, idle or too many
// hinder nobody, and it goes on serving.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <thread>

#include "server/http/http_server_test_support.h"

namespace concord::server::CONCORD_FILE {
namespace {

using namespace http_test;
using std::chrono::milliseconds;

// Each body by itself is allowed; all of them together are more than the server has room for.
TEST_F(HttpServerTest, BodiesThatAreTooManyTogetherAreAskedToComeLater) {
  HttpOptions narrow = options;
  narrow.waiting_body_bytes = 12'000;
  Echo other;
  auto small = HttpServer::start(narrow, other).value();
  const std::string half =
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000\r\n\r\n" + std::string(7'000, 'x');
  Client first(small->port());
  first.send(half);
  std::this_thread::sleep_for(milliseconds(200));
  Client second(small->port());
  second.send(half);
  const std::string refused = second.receive();
  EXPECT_TRUE(refused.starts_with("HTTP/1.1 503")) << refused;
  EXPECT_TRUE(refused.contains("Retry-After: 1"));
  // The room is free again: the first one ends, and so does another.
  first.send(std::string(3'000, 'x'));
  EXPECT_TRUE(first.receive("POST / 10000").contains("POST / 10000"));
  Client third(small->port());
  third.send(half + std::string(3'000, 'x'));
  EXPECT_TRUE(third.receive("POST / 10000").contains("POST / 10000"));
}

// While one is answered, and no more may wait, the next is asked to come later.
TEST_F(HttpServerTest, RequestsThatAreTooManyTogetherAreAskedToComeLater) {
  HttpOptions narrow = options;
  narrow.waiting_requests = 1;
  Echo other;
  auto small = HttpServer::start(narrow, other).value();
  const std::string slow = "GET /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  Client first(small->port());
  first.send(slow);
  std::this_thread::sleep_for(milliseconds(200));
  Client second(small->port());
  second.send(slow);
  const std::string refused = second.receive();
  EXPECT_TRUE(refused.starts_with("HTTP/1.1 503")) << refused;
  EXPECT_TRUE(refused.contains("Retry-After: 1"));
  EXPECT_TRUE(first.receive().contains("GET /slow"));
  Client third(small->port());
  third.send(slow);
  EXPECT_TRUE(third.receive().starts_with("HTTP/1.1 200"));
}

TEST_F(HttpServerTest, SlowClientsAreLetGo) {
  Client slow(server->port());
  slow.send("GET / HTTP/1.1\r\nHo");
  Client slower(server->port());
  slower.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nabc");
  EXPECT_TRUE(serves());
  EXPECT_EQ(slow.receive(), "");
  EXPECT_EQ(slower.receive(), "");
  EXPECT_EQ(echo.answered, 1);
}

TEST_F(HttpServerTest, ManyIdleConnectionsHinderNobody) {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
  // Both ends are in this process.
  const std::size_t idle = std::min<std::size_t>(5'000, static_cast<std::size_t>(limit.rlim_cur) / 2 - 200);
  HttpOptions patient = options;
  patient.header_time = std::chrono::seconds(60);
  Echo other;
  auto busy = HttpServer::start(patient, other).value();
  std::vector<std::unique_ptr<Client>> clients;
  for (std::size_t i = 0; i < idle; ++i) {
    clients.push_back(std::make_unique<Client>(busy->port()));
    ASSERT_TRUE(clients.back()->connected()) << i;
  }
  Client client(busy->port());
  client.send("GET /still HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_TRUE(client.receive().contains("GET /still 0"));
  EXPECT_GE(busy->connections(), idle);
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
