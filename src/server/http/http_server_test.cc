// The server against clients that mean it no good, over real sockets: each gets a clear refusal, and the
// server goes on serving.
#include "server/http/http_server.h"

#include <arpa/inet.h>
#include <atomic>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace concord::server::CONCORD_FILE {
namespace {

using std::chrono::milliseconds;

// Says what it was asked; "/slow" takes half a second.
class Echo final : public HttpHandler {
 public:
  Response answer(const Request& request) override {
    ++answered;
    if (request.path == "/slow") std::this_thread::sleep_for(milliseconds(500));
    Response made;
    made.content_type = "text/plain";
    made.body = request.method + " " + request.path + " " + std::to_string(request.body.size()) +
                std::string(request.path == "/long" ? 100'000 : 0, 'x');
    made.follow = request.path == "/follow";
    return made;
  }
  Response refusal(int status, const Error& error) override {
    Response made;
    made.status = status;
    made.content_type = "text/plain";
    made.body = error.what;
    return made;
  }
  std::optional<std::size_t> body_limit(const Request& request) override {
    return request.path == "/large" ? std::optional<std::size_t>(2'000'000) : std::nullopt;
  }
  std::uint64_t position() override { return at; }

  std::atomic<int> answered = 0;
  std::atomic<std::uint64_t> at = 0;
};

class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0;
    timeval patience{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  }
  ~Client() { ::close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  bool connected() const { return connected_; }
  void send(std::string_view text) const { (void)!::send(socket_, text.data(), text.size(), MSG_NOSIGNAL); }
  // Until the server closes, or until `enough` has come.
  std::string receive(std::string_view enough = {}) const {
    std::string all;
    char part[4096];
    while (enough.empty() || !all.contains(enough)) {
      ssize_t length = ::recv(socket_, part, sizeof part, 0);
      if (length <= 0) break;
      all.append(part, static_cast<std::size_t>(length));
    }
    return all;
  }

 private:
  int socket_;
  bool connected_ = false;
};

class HttpServerTest : public testing::Test {
 protected:
  void start() { server = HttpServer::start(options, echo).value(); }
  void SetUp() override {
    options.header_time = std::chrono::seconds(1);
    options.pause_time = std::chrono::seconds(1);
    options.body_bytes = 10'000;
    start();
  }
  std::string talk(std::string_view text) const {
    Client client(server->port());
    client.send(text);
    return client.receive();
  }
  bool serves() const {
    return talk("GET /fine HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").contains("GET /fine 0");
  }

  HttpOptions options;
  Echo echo;
  std::unique_ptr<HttpServer> server;
};

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
