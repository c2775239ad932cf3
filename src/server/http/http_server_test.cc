// What the server answers over real sockets: clients that mean it no good get a clear refusal, all others
// what they asked for, also while it is being stopped.
#include "server/http/http_server.h"

#include <gtest/gtest.h>
#include <thread>

#include "server/http/http_server_test_support.h"

namespace concord::server::CONCORD_FILE {
namespace {

using namespace http_test;
using std::chrono::milliseconds;

TEST_F(HttpServerTest, AnswersOneRequestAfterTheOther) {
  Client client(server->port());
  client.send(
      "GET /one HTTP/1.1\r\nHost: a\r\n\r\nPOST /two HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc");
  const std::string both = client.receive("POST /two 3");
  EXPECT_TRUE(both.contains("GET /one 0"));
  EXPECT_TRUE(both.contains("POST /two 3"));
}

TEST_F(HttpServerTest, RefusesWhatIsNoHttp) {
  EXPECT_TRUE(talk("\x16\x03\x01 hello\r\n\r\n").starts_with("HTTP/1.1 400"));
  EXPECT_TRUE(talk("GET / HTTP/1.1\r\nHost : a\r\n\r\n").starts_with("HTTP/1.1 400"));
  EXPECT_TRUE(talk("GET / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 400"));
  EXPECT_TRUE(talk("GET / HTTP/1.1\r\nHost: a\r\n folded\r\nX y: b\r\n\r\n").starts_with("HTTP/1.1 400"));
  EXPECT_TRUE(serves());
}

TEST_F(HttpServerTest, RefusesTwoRequestsThatLookLikeOne) {
  const std::string inner = "GET /inner HTTP/1.1\r\nHost: a\r\n\r\n";
  for (const std::string head :
       {"Content-Length: 0\r\nTransfer-Encoding: chunked\r\n", "Content-Length: 0\r\nContent-Length: 40\r\n",
        "Transfer-Encoding: xchunked\r\n", "Transfer-Encoding : chunked\r\n", "Content-Length: +0\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"}) {
    const std::string answer = talk("POST /outer HTTP/1.1\r\nHost: a\r\n" + head + "\r\n0\r\n\r\n" + inner);
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 400")) << head << answer;
    EXPECT_FALSE(answer.contains("/inner")) << head << answer;
  }
  EXPECT_TRUE(serves());
}

TEST_F(HttpServerTest, RefusesHeadersAndBodiesOverTheLimit) {
  EXPECT_TRUE(talk("GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(40'000, 'x') + "\r\n\r\n")
                  .starts_with("HTTP/1.1 431"));
  EXPECT_TRUE(
      talk("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10001\r\n\r\n").starts_with("HTTP/1.1 413"));
  EXPECT_TRUE(talk("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 20000\r\n\r\n" + std::string(20'000, 'x'))
                  .starts_with("HTTP/1.1 413"));
  const std::string chunk = "2000\r\n" + std::string(0x2000, 'x') + "\r\n";
  EXPECT_TRUE(talk("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + chunk)
                  .starts_with("HTTP/1.1 413"));
  EXPECT_TRUE(talk("POST /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 1500000\r\n\r\n" +
                   std::string(1'500'000, 'x'))
                  .contains("POST /large 1500000"));
  EXPECT_EQ(echo.answered, 1);
}

TEST_F(HttpServerTest, PacksLongAnswersForThoseWhoTakeIt) {
  const std::string plain = talk("GET /long HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_GT(plain.size(), 100'000U);
  const std::string packed =
      talk("GET /long HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
  EXPECT_TRUE(packed.contains("Content-Encoding: gzip"));
  EXPECT_LT(packed.size(), 2'000U);
  const std::string refused =
      talk("GET /long HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip;q=0\r\nConnection: close\r\n\r\n");
  EXPECT_FALSE(refused.contains("Content-Encoding"));
  const std::string head = talk("HEAD /long HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_TRUE(head.contains("Content-Length: 100012"));
  EXPECT_TRUE(head.ends_with("\r\n\r\n"));
}

TEST_F(HttpServerTest, WhoFollowsIsToldOfWhatIsNew) {
  Client client(server->port());
  client.send("GET /follow HTTP/1.1\r\nHost: a\r\n\r\n");
  client.receive("GET /follow");
  echo.at = 7;
  EXPECT_TRUE(client.receive("\n\n").contains("event: grown\ndata: {\"size\":7}\n\n"));
}

TEST_F(HttpServerTest, StoppingAnswersWhatWasTakenIn) {
  Client idle(server->port());
  std::vector<std::unique_ptr<Client>> clients;
  for (int i = 0; i < 3; ++i) {
    clients.push_back(std::make_unique<Client>(server->port()));
    clients.back()->send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  }
  std::this_thread::sleep_for(milliseconds(200));
  std::thread stopping([this] { server->stop(); });
  for (const auto& client : clients) EXPECT_TRUE(client->receive().contains("GET /slow 0"));
  EXPECT_EQ(idle.receive(), "");
  stopping.join();
  EXPECT_FALSE(Client(server->port()).connected());
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
