#include "server/http/connection.h"

#include <boost/asio/co_spawn.hpp>

#include "server/http/request_head.h"

namespace concord::server {

namespace {

constexpr std::chrono::seconds kDrainTime{2};
constexpr int kDrainReads = 64;
constexpr auto kNoRoom = asio::error::no_buffer_space;  // all bodies together are too many bytes

// One more as long as it lives.
class Counted {
 public:
  explicit Counted(std::size_t& count) : count_(count) { ++count_; }
  ~Counted() { --count_; }
  Counted(const Counted&) = delete;
  Counted& operator=(const Counted&) = delete;

 private:
  std::size_t& count_;
};

}  // namespace

Connection::Connection(Shared& shared, tcp::socket socket)
    : shared_(shared),
      stream_(std::move(socket)),
      buffer_(shared.options.header_bytes + kWriteAtOnce),
      writer_(stream_, shared.options) {
  error_code failed;
  (void)stream_.socket().set_option(tcp::no_delay(true), failed);
  const auto remote = stream_.socket().remote_endpoint(failed);
  if (!failed) client_ = remote.address().to_string();
  shared_.open.insert(this);
  shared_.count = shared_.open.size();
}

Connection::~Connection() {
  close();
  shared_.waiting_bytes -= body_bytes_;
  shared_.open.erase(this);
  shared_.count = shared_.open.size();
}

void Connection::close() {
  error_code ignored;
  (void)stream_.socket().shutdown(tcp::socket::shutdown_both, ignored);
  stream_.close();
}

void Connection::close_if_idle() {
  if (idle_) close();
}

asio::awaitable<void> Connection::serve() {
  try {
    bool first = true;
    while (!shared_.stopping) {
      idle_ = true;
      // A client that has begun a header has header_time to end it; one that has not may wait for longer.
      stream_.expires_after(first ? shared_.options.header_time : shared_.options.idle_time);
      first = false;
      if (buffer_.size() == 0) {
        error_code gone;
        const std::size_t some = co_await stream_.async_read_some(
            buffer_.prepare(4096), asio::redirect_error(asio::use_awaitable, gone));
        if (gone || some == 0) break;
        buffer_.commit(some);
      }
      idle_ = false;
      if (!co_await exchange()) break;
    }
  } catch (const std::exception&) {
    // Out of memory for this connection: it ends, the others go on.
    idle_ = true;
  }
  co_await drain();
}

// Takes in what a refused client still sends, for a moment: closing at once would reset the connection, and
// the client might never see why it was refused (RFC 9112, 9.6).
asio::awaitable<void> Connection::drain() {
  error_code failed;
  if (shared_.stopping || !stream_.socket().is_open()) co_return;
  (void)stream_.socket().shutdown(tcp::socket::shutdown_send, failed);
  stream_.expires_after(kDrainTime);
  std::string scrap(kWriteAtOnce, '\0');
  for (int reads = 0; reads < kDrainReads && !failed && !shared_.stopping; ++reads) {
    co_await stream_.async_read_some(asio::buffer(scrap), asio::redirect_error(asio::use_awaitable, failed));
  }
}

asio::awaitable<bool> Connection::refuse(int status, const Error& error, const Request& request, bool later) {
  Response refusal = shared_.handler.refusal(status, error);
  if (later) refusal.with("Retry-After", "1");
  co_return co_await writer_.write(std::move(refusal), request, version_, false);
}

// One request and its answer. False where the connection is to end.
asio::awaitable<bool> Connection::exchange() {
  http::request_parser<http::string_body> parser;
  parser.header_limit(static_cast<std::uint32_t>(shared_.options.header_bytes));
  parser.body_limit(boost::none);  // it depends on the path, which is not known yet
  stream_.expires_after(shared_.options.header_time);
  error_code failed;
  co_await http::async_read_header(stream_, buffer_, parser,
                                   asio::redirect_error(asio::use_awaitable, failed));
  Request request;
  request.client = client_;
  if (failed == http::error::end_of_stream || failed == asio::error::connection_reset) co_return false;
  if (failed == beast::error::timeout) co_return false;  // the stream is closed already
  if (failed) {
    const bool large = failed == http::error::header_limit || failed == http::error::buffer_overflow;
    const Error error{large ? ErrorCode::kTooLarge : ErrorCode::kUsage,
                      large ? "the header of the request is too long" : "this is no request of HTTP/1.1", "",
                      ""};
    co_return co_await refuse(large ? 431 : 400, error, request);
  }
  const auto& head = parser.get();
  std::vector<std::pair<std::string, std::string>> fields;
  for (const auto& field : head) {
    fields.emplace_back(std::string(field.name_string()), std::string(field.value()));
  }
  version_ = head.version();
  const Status understood = take_head(
      RequestHead{std::string(head.method_string()), std::string(head.target()), version_, std::move(fields)},
      request);
  if (!understood) co_return co_await refuse(400, understood.error(), request);
  const bool taken = co_await take_body(parser, request);
  shared_.waiting_bytes -= body_bytes_;
  body_bytes_ = 0;
  if (!taken) co_return false;
  if (shared_.waiting_requests >= shared_.options.waiting_requests) {
    const Error busy{ErrorCode::kLocked, "too many requests are waiting", "", "try again"};
    co_return co_await refuse(503, busy, request, true);
  }
  Response answer;
  {
    const Counted waiting(shared_.waiting_requests);
    answer = co_await work(request);
  }
  if (answer.follow) {
    idle_ = true;
    co_await writer_.follow(std::move(answer), version_, shared_.handler, shared_.stopping);
    co_return false;
  }
  const bool keep = parser.get().keep_alive() && !shared_.stopping;
  co_return co_await writer_.write(std::move(answer), request, version_, keep);
}

// False where the request was refused, or its client has gone.
asio::awaitable<bool> Connection::take_body(http::request_parser<http::string_body>& parser,
                                            Request& request) {
  const std::size_t limit = shared_.handler.body_limit(request).value_or(shared_.options.body_bytes);
  const bool too_long = parser.content_length() && *parser.content_length() > limit;
  if (!too_long) parser.body_limit(limit);
  error_code failed = too_long ? error_code(http::error::body_limit) : error_code{};
  if (!too_long && !parser.is_done()) {
    if (request.header("expect") == "100-continue") {
      http::response<http::empty_body> go_on{http::status::continue_, version_};
      co_await http::async_write(stream_, go_on, asio::redirect_error(asio::use_awaitable, failed));
    }
    failed = co_await read_body(parser);
  }
  if (failed == http::error::body_limit) {
    const Error error{ErrorCode::kTooLarge, "the body of the request is too long", request.path,
                      "send it in parts"};
    (void)co_await refuse(413, error, request);
    co_return false;
  }
  if (failed == kNoRoom) {
    const Error error{ErrorCode::kLocked, "too many requests are being sent", request.path, "try again"};
    (void)co_await refuse(503, error, request, true);
    co_return false;
  }
  if (failed) co_return false;
  request.body = std::move(parser.get().body());
  co_return true;
}

asio::awaitable<error_code> Connection::read_body(http::request_parser<http::string_body>& parser) {
  error_code failed;
  while (!parser.is_done()) {
    stream_.expires_after(shared_.options.pause_time);
    const std::size_t some = co_await http::async_read_some(
        stream_, buffer_, parser, asio::redirect_error(asio::use_awaitable, failed));
    if (failed) co_return failed;
    body_bytes_ += some;
    shared_.waiting_bytes += some;
    if (shared_.waiting_bytes > shared_.options.waiting_body_bytes) co_return kNoRoom;
  }
  co_return error_code{};
}

asio::awaitable<Response> Connection::work(const Request& request) {
  auto task = [this, &request]() -> asio::awaitable<Response> {
    Response answer = shared_.handler.answer(request);
    pack_answer(answer, request);
    co_return answer;
  };
  co_return co_await asio::co_spawn(shared_.workers, std::move(task), asio::use_awaitable);
}

}  // namespace concord::server
