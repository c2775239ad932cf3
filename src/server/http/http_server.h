// HTTP/1.1 on one port: takes requests in from any number of connections, has them answered by worker
// threads, and writes the answers. Every client is hostile until proven otherwise: how long a header may
// take, how large it and the body may be, and how many connections there are at once is limited, and what two
// parsers could take for two different requests (RFC 9112, 11.2 Request Smuggling) is refused.
//
// Threads: one for all connections, `workers` for the handler, which must be safe to call from all of them.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "base/error.h"
#include "server/http/message.h"

namespace concord::server {

struct HttpOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 0;  // 0: any that is free
  unsigned workers = 4;
  std::size_t header_bytes = std::size_t{16} << 10U;
  std::size_t body_bytes = std::size_t{1} << 20U;
  std::size_t waiting_body_bytes = std::size_t{256} << 20U;  // of all requests that are being taken in
  std::size_t connections = 10'000;
  std::size_t waiting_requests = 2'000;  // taken in and not answered yet
  std::chrono::seconds header_time{10};
  std::chrono::seconds idle_time{75};   // of a connection between two requests
  std::chrono::seconds pause_time{15};  // in which something of a body must come, or of an answer must go
  std::chrono::seconds stop_time{30};   // in which requests that were taken in are answered before a stop
};

class HttpHandler {
 public:
  virtual ~HttpHandler() = default;
  // Must not throw. Called by workers.
  virtual Response answer(const Request& request) = 0;
  // An error found before there is a whole request, in the handler's own form.
  virtual Response refusal(int status, const Error& error) = 0;
  // The most bytes that the body of such a request may have, where it is not HttpOptions::body_bytes. Called
  // with path and method alone, and must be quick.
  virtual std::optional<std::size_t> body_limit(const Request& request) = 0;
  // What grows when there is something new for those who follow; asked twice a second, must be quick.
  virtual std::uint64_t position() = 0;
};

class HttpServer {
 public:
  // Listens when it returns. kIo, naming the address, where it cannot.
  static Result<std::unique_ptr<HttpServer>> start(const HttpOptions& options, HttpHandler& handler);
  ~HttpServer();

  std::uint16_t port() const;
  std::size_t connections() const;
  // Takes no new connection or request, answers those it has, and returns when they are answered or when
  // stop_time has passed. Again is no error.
  void stop();

 private:
  struct Impl;
  explicit HttpServer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace concord::server
