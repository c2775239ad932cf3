// Boost.Beast and Asio are here and nowhere else: their headers take half a minute to compile.
#include "server/http/http_server.h"

#include <algorithm>
#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <future>
#include <set>
#include <thread>

#include "server/http/compress.h"
#include "server/http/request_head.h"

namespace concord::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds kFollowStep{500};
constexpr int kStepsBetweenSigns = 30;  // of life, to those who follow
constexpr std::chrono::seconds kDrainTime{2};
constexpr int kDrainReads = 64;
constexpr std::size_t kWriteAtOnce = std::size_t{256} << 10U;

// What one request takes of a bound that all share.
class Share {
 public:
  explicit Share(std::size_t& all) : all_(all) {}
  ~Share() { all_ -= mine_; }
  Share(const Share&) = delete;
  Share& operator=(const Share&) = delete;
  void add(std::size_t more) {
    all_ += more;
    mine_ += more;
  }

 private:
  std::size_t& all_;
  std::size_t mine_ = 0;
};

template <class Body>
http::response<Body> head_of(const Response& answer, unsigned version, bool keep) {
  http::response<Body> out;
  out.version(version);
  out.result(static_cast<unsigned>(answer.status));
  if (!answer.content_type.empty()) out.set(http::field::content_type, answer.content_type);
  for (const auto& [name, value] : answer.headers) out.insert(name, value);
  out.keep_alive(keep);
  return out;
}

void compress(Response& answer, const Request& request) {
  if (!worth_compressing(answer.content_type, answer.body.size())) return;
  answer.with("Vary", "Accept-Encoding");
  if (!accepts_gzip(request.header("accept-encoding"))) return;
  std::string packed = gzip(answer.body);
  if (packed.empty()) return;
  answer.body = std::move(packed);
  answer.with("Content-Encoding", "gzip");
}

}  // namespace

struct HttpServer::Impl {
  Impl(const HttpOptions& with, HttpHandler& by) : options(with), handler(by), workers(with.workers) {}

  struct Connection {
    explicit Connection(tcp::socket socket) : stream(std::move(socket)) {}
    beast::tcp_stream stream;
    bool idle = true;  // between two requests, so that a stop may close it
  };

  HttpOptions options;
  HttpHandler& handler;
  // Touched by the thread of connections alone, `connections` besides.
  std::set<Connection*> open;
  std::size_t waiting_bytes = 0;
  std::size_t waiting_requests = 0;
  bool stopping = false;
  bool told = false;  // all_closed has its value
  std::atomic<std::size_t> connections = 0;
  std::promise<void> all_closed;
  std::once_flag stopped;
  asio::io_context io{1};
  asio::thread_pool workers;
  tcp::acceptor acceptor{io};
  std::uint16_t port = 0;
  std::thread thread;

  asio::awaitable<void> accept();
  asio::awaitable<void> serve(tcp::socket socket);
  asio::awaitable<bool> exchange(Connection& connection, beast::flat_buffer& buffer,
                                 const std::string& client);
  asio::awaitable<error_code> read_body(Connection& connection, beast::flat_buffer& buffer,
                                        http::request_parser<http::string_body>& parser, Share& taken);
  asio::awaitable<void> drain(Connection& connection);
  asio::awaitable<Response> work(const Request& request);
  asio::awaitable<bool> write(Connection& connection, Response answer, const Request& request,
                              unsigned version, bool keep);
  asio::awaitable<void> follow(Connection& connection, Response answer, unsigned version);
  void close(Connection& connection);
  void tell_when_closed();
};

asio::awaitable<void> HttpServer::Impl::accept() {
  asio::steady_timer pause(io);
  while (!stopping) {
    error_code failed;
    tcp::socket socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, failed));
    if (stopping) co_return;
    if (failed) {
      // No descriptors are left, or the client has gone: neither may end the server, or spin it.
      pause.expires_after(std::chrono::milliseconds(50));
      co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, failed));
      continue;
    }
    if (open.size() >= options.connections) {
      (void)socket.close(failed);
      continue;
    }
    asio::co_spawn(io, serve(std::move(socket)), asio::detached);
  }
}

void HttpServer::Impl::close(Connection& connection) {
  error_code ignored;
  (void)connection.stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
  connection.stream.close();
}

// More than once is possible: a connection that was accepted just before the stop begins after it.
void HttpServer::Impl::tell_when_closed() {
  if (!stopping || told || !open.empty()) return;
  told = true;
  all_closed.set_value();
}

asio::awaitable<void> HttpServer::Impl::serve(tcp::socket socket) {
  Connection connection(std::move(socket));
  error_code failed;
  (void)connection.stream.socket().set_option(tcp::no_delay(true), failed);
  auto remote = connection.stream.socket().remote_endpoint(failed);
  std::string client = failed ? std::string{} : remote.address().to_string();
  open.insert(&connection);
  connections = open.size();
  try {
    beast::flat_buffer buffer(options.header_bytes + kWriteAtOnce);
    bool first = true;
    while (!stopping) {
      connection.idle = true;
      // A client that has begun a header has header_time to end it; one that has not may wait for longer.
      connection.stream.expires_after(first ? options.header_time : options.idle_time);
      first = false;
      if (buffer.size() == 0) {
        error_code gone;
        std::size_t some = co_await connection.stream.async_read_some(
            buffer.prepare(4096), asio::redirect_error(asio::use_awaitable, gone));
        if (gone || some == 0) break;
        buffer.commit(some);
      }
      connection.idle = false;
      if (!co_await exchange(connection, buffer, client)) break;
    }
  } catch (const std::exception&) {
    // Out of memory for this connection: it ends, the others go on.
    connection.idle = true;
  }
  co_await drain(connection);
  close(connection);
  open.erase(&connection);
  connections = open.size();
  tell_when_closed();
}

// Takes in what a refused client still sends, for a moment: closing at once would reset the connection, and
// the client might never see why it was refused (RFC 9112, 9.6).
asio::awaitable<void> HttpServer::Impl::drain(Connection& connection) {
  error_code failed;
  if (stopping || !connection.stream.socket().is_open()) co_return;
  (void)connection.stream.socket().shutdown(tcp::socket::shutdown_send, failed);
  connection.stream.expires_after(kDrainTime);
  std::string scrap(kWriteAtOnce, '\0');
  for (int reads = 0; reads < kDrainReads && !failed && !stopping; ++reads) {
    co_await connection.stream.async_read_some(asio::buffer(scrap),
                                               asio::redirect_error(asio::use_awaitable, failed));
  }
}

// One request and its answer. False where the connection is to end.
asio::awaitable<bool> HttpServer::Impl::exchange(Connection& connection, beast::flat_buffer& buffer,
                                                 const std::string& client) {
  http::request_parser<http::string_body> parser;
  parser.header_limit(static_cast<std::uint32_t>(options.header_bytes));
  parser.body_limit(boost::none);  // it depends on the path, which is not known yet
  connection.stream.expires_after(options.header_time);
  error_code failed;
  co_await http::async_read_header(connection.stream, buffer, parser,
                                   asio::redirect_error(asio::use_awaitable, failed));
  Request request;
  request.client = client;
  if (failed == http::error::end_of_stream || failed == asio::error::connection_reset) co_return false;
  if (failed) {
    bool slow = failed == beast::error::timeout;
    if (slow) co_return false;  // the stream is closed already
    bool large = failed == http::error::header_limit || failed == http::error::buffer_overflow;
    Error error{large ? ErrorCode::kTooLarge : ErrorCode::kUsage,
                large ? "the header of the request is too long" : "this is no request of HTTP/1.1", "", ""};
    co_return co_await write(connection, handler.refusal(large ? 431 : 400, error), request, 11, false);
  }
  const auto& head = parser.get();
  std::vector<std::pair<std::string, std::string>> fields;
  for (const auto& field : head) {
    fields.emplace_back(std::string(field.name_string()), std::string(field.value()));
  }
  unsigned version = head.version();
  std::string target(head.target());
  Status understood =
      take_head(RequestHead{std::string(head.method_string()), target, version, std::move(fields)}, request);
  if (!understood) {
    co_return co_await write(connection, handler.refusal(400, understood.error()), request, version, false);
  }
  const std::size_t limit = handler.body_limit(request).value_or(options.body_bytes);
  const bool too_long = parser.content_length() && *parser.content_length() > limit;
  if (!too_long) parser.body_limit(limit);
  Share taken(waiting_bytes);
  if (too_long || !parser.is_done()) {
    if (!too_long && request.header("expect") == "100-continue") {
      http::response<http::empty_body> go_on{http::status::continue_, version};
      co_await http::async_write(connection.stream, go_on, asio::redirect_error(asio::use_awaitable, failed));
    }
    // No conditional expression around co_await: g++ 12 would await in both cases.
    failed = http::error::body_limit;
    if (!too_long) failed = co_await read_body(connection, buffer, parser, taken);
    if (failed == http::error::body_limit) {
      Error error{ErrorCode::kTooLarge, "the body of the request is too long", request.path,
                  "send it in parts"};
      co_return co_await write(connection, handler.refusal(413, error), request, version, false);
    }
    if (failed) co_return false;
  }
  request.body = std::move(parser.get().body());
  bool keep = parser.get().keep_alive() && !stopping;
  if (waiting_requests >= options.waiting_requests) {
    Response busy =
        handler.refusal(503, {ErrorCode::kLocked, "too many requests are waiting", "", "try again"});
    co_return co_await write(connection, std::move(busy.with("Retry-After", "1")), request, version, false);
  }
  Share waiting(waiting_requests);
  waiting.add(1);
  Response answer = co_await work(request);
  if (answer.follow) {
    co_await follow(connection, std::move(answer), version);
    co_return false;
  }
  co_return co_await write(connection, std::move(answer), request, version, keep && !stopping);
}

asio::awaitable<error_code> HttpServer::Impl::read_body(Connection& connection, beast::flat_buffer& buffer,
                                                        http::request_parser<http::string_body>& parser,
                                                        Share& taken) {
  error_code failed;
  while (!parser.is_done()) {
    connection.stream.expires_after(options.pause_time);
    std::size_t some = co_await http::async_read_some(connection.stream, buffer, parser,
                                                      asio::redirect_error(asio::use_awaitable, failed));
    if (failed) co_return failed;
    taken.add(some);
    if (waiting_bytes > options.waiting_body_bytes) co_return http::error::body_limit;
  }
  co_return error_code{};
}

asio::awaitable<Response> HttpServer::Impl::work(const Request& request) {
  auto task = [this, &request]() -> asio::awaitable<Response> {
    Response answer = handler.answer(request);
    compress(answer, request);
    co_return answer;
  };
  co_return co_await asio::co_spawn(workers, std::move(task), asio::use_awaitable);
}

asio::awaitable<bool> HttpServer::Impl::write(Connection& connection, Response answer, const Request& request,
                                              unsigned version, bool keep) {
  error_code failed;
  auto out = head_of<http::string_body>(answer, version, keep);
  const bool bodiless = answer.status == 304 || answer.status == 204;
  if (!bodiless) out.content_length(answer.body.size());
  bool head_only = request.method == "HEAD" || bodiless;
  if (!head_only) out.body() = std::move(answer.body);
  http::response_serializer<http::string_body> serializer(out);
  serializer.limit(kWriteAtOnce);
  if (head_only) {
    connection.stream.expires_after(options.pause_time);
    co_await http::async_write_header(connection.stream, serializer,
                                      asio::redirect_error(asio::use_awaitable, failed));
    co_return keep && !failed;
  }
  while (!serializer.is_done() && !failed) {
    connection.stream.expires_after(options.pause_time);
    co_await http::async_write_some(connection.stream, serializer,
                                    asio::redirect_error(asio::use_awaitable, failed));
  }
  co_return keep && !failed;
}

asio::awaitable<void> HttpServer::Impl::follow(Connection& connection, Response answer, unsigned version) {
  error_code failed;
  connection.idle = true;
  auto head = head_of<http::empty_body>(answer, version, false);
  http::response_serializer<http::empty_body> serializer(head);
  connection.stream.expires_after(options.pause_time);
  co_await http::async_write_header(connection.stream, serializer,
                                    asio::redirect_error(asio::use_awaitable, failed));
  std::string text = std::move(answer.body);
  std::uint64_t seen = handler.position();
  asio::steady_timer step(io);
  for (int steps = 0; !failed && !stopping; ++steps) {
    if (!text.empty()) {
      connection.stream.expires_after(options.pause_time);
      co_await asio::async_write(connection.stream, asio::buffer(text),
                                 asio::redirect_error(asio::use_awaitable, failed));
      text.clear();
    }
    step.expires_after(kFollowStep);
    co_await step.async_wait(asio::redirect_error(asio::use_awaitable, failed));
    std::uint64_t now = handler.position();
    if (now != seen) {
      text = "event: grown\ndata: {\"size\":" + std::to_string(now) + "}\n\n";
      seen = now;
    } else if (steps % kStepsBetweenSigns == kStepsBetweenSigns - 1) {
      text = ":\n\n";
    }
  }
}

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpOptions& options, HttpHandler& handler) {
  auto impl = std::make_unique<Impl>(options, handler);
  std::string where = options.address + ":" + std::to_string(options.port);
  error_code failed;
  auto address = asio::ip::make_address(options.address, failed);
  if (failed)
    return fail(ErrorCode::kUsage, "this is no address to listen on", where, "give one like 127.0.0.1");
  tcp::endpoint endpoint(address, options.port);
  (void)impl->acceptor.open(endpoint.protocol(), failed);
  if (!failed) (void)impl->acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
  if (!failed) (void)impl->acceptor.bind(endpoint, failed);
  if (!failed) (void)impl->acceptor.listen(asio::socket_base::max_listen_connections, failed);
  if (failed) {
    return fail(ErrorCode::kIo, "cannot listen: " + failed.message(), where,
                "stop what listens there, or give another --port");
  }
  impl->port = impl->acceptor.local_endpoint().port();
  asio::co_spawn(impl->io, impl->accept(), asio::detached);
  Impl* running = impl.get();
  impl->thread = std::thread([running] {
    auto stay = asio::make_work_guard(running->io);
    running->io.run();
  });
  return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

std::uint16_t HttpServer::port() const {
  return impl_->port;
}

std::size_t HttpServer::connections() const {
  return impl_->connections;
}

void HttpServer::stop() {
  std::call_once(impl_->stopped, [impl = impl_.get()] {
    auto closed = impl->all_closed.get_future();
    asio::post(impl->io, [impl] {
      error_code ignored;
      impl->stopping = true;
      (void)impl->acceptor.close(ignored);
      for (auto* connection : impl->open) {
        if (connection->idle) impl->close(*connection);
      }
      impl->tell_when_closed();
    });
    closed.wait_for(impl->options.stop_time);
    impl->io.stop();
    impl->thread.join();
    impl->workers.join();
  });
}

HttpServer::~HttpServer() {
  stop();
}

}  // namespace concord::server
