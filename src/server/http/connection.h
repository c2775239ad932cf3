// One client's connection: takes its requests in one after the other, has them answered, and writes the
// answers, within the bounds that all connections share.
#pragma once

#include <atomic>
#include <boost/asio/thread_pool.hpp>
#include <set>
#include <string>

#include "server/http/answer_writer.h"
#include "server/http/beast.h"
#include "server/http/http_server.h"

namespace concord::server {

class Connection;

// What all connections of a server share. Touched by the thread of connections alone, but for `count`.
struct Shared {
  Shared(const HttpOptions& with, HttpHandler& by) : options(with), handler(by), workers(with.workers) {}

  HttpOptions options;
  HttpHandler& handler;
  std::set<Connection*> open;
  std::atomic<std::size_t> count = 0;  // of those open
  std::size_t waiting_bytes = 0;
  std::size_t waiting_requests = 0;
  bool stopping = false;
  asio::io_context io{1};
  asio::thread_pool workers;
};

class Connection {
 public:
  Connection(Shared& shared, tcp::socket socket);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  // Until the client goes, is refused, or the server stops.
  asio::awaitable<void> serve();
  // Between two requests a stop may close it.
  void close_if_idle();

 private:
  asio::awaitable<bool> exchange();
  asio::awaitable<bool> take_body(http::request_parser<http::string_body>& parser, Request& request);
  asio::awaitable<error_code> read_body(http::request_parser<http::string_body>& parser);
  asio::awaitable<Response> work(const Request& request);
  asio::awaitable<bool> refuse(int status, const Error& error, const Request& request, bool later = false);
  asio::awaitable<void> drain();
  void close();

  Shared& shared_;
  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
  AnswerWriter writer_;
  std::string client_;
  std::size_t body_bytes_ = 0;  // of Shared::waiting_bytes, by the request that is being taken in
  unsigned version_ = 11;       // of HTTP, in that request
  bool idle_ = true;
};

}  // namespace concord::server
