// For tests of the server over real sockets: it says what it was asked, and a client sends any bytes.
#pragma once

#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <gtest/gtest.h>
#include <memory>
#include <netinet/in.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

#include "server/http/http_server.h"

namespace concord::server::http_test {

// Says what it was asked; "/slow" takes half a second.
class Echo final : public HttpHandler {
 public:
  Response answer(const Request& request) override {
    ++answered;
    if (request.path == "/slow") std::this_thread::sleep_for(std::chrono::milliseconds(500));
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

}  // namespace concord::server::http_test
