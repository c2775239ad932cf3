#include "server/http/answer_writer.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include "server/http/compress.h"

namespace concord::server {

namespace {

constexpr std::chrono::milliseconds kFollowStep{500};
constexpr int kStepsBetweenSigns = 30;  // of life, to those who follow

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

}  // namespace

void pack_answer(Response& answer, const Request& request) {
  if (!worth_compressing(answer.content_type, answer.body.size())) return;
  answer.with("Vary", "Accept-Encoding");
  if (!accepts_gzip(request.header("accept-encoding"))) return;
  std::string packed = gzip(answer.body);
  if (packed.empty()) return;
  answer.body = std::move(packed);
  answer.with("Content-Encoding", "gzip");
}

asio::awaitable<bool> AnswerWriter::write(Response answer, const Request& request, unsigned version,
                                          bool keep) {
  error_code failed;
  auto out = head_of<http::string_body>(answer, version, keep);
  const bool bodiless = answer.status == 304 || answer.status == 204;
  if (!bodiless) out.content_length(answer.body.size());
  bool head_only = request.method == "HEAD" || bodiless;
  if (!head_only) out.body() = std::move(answer.body);
  http::response_serializer<http::string_body> serializer(out);
  serializer.limit(kWriteAtOnce);
  if (head_only) {
    stream_.expires_after(options_.pause_time);
    co_await http::async_write_header(stream_, serializer, asio::redirect_error(asio::use_awaitable, failed));
    co_return keep && !failed;
  }
  while (!serializer.is_done() && !failed) {
    stream_.expires_after(options_.pause_time);
    co_await http::async_write_some(stream_, serializer, asio::redirect_error(asio::use_awaitable, failed));
  }
  co_return keep && !failed;
}

asio::awaitable<void> AnswerWriter::follow(Response answer, unsigned version, HttpHandler& handler,
                                           const bool& stopping) {
  error_code failed;
  auto head = head_of<http::empty_body>(answer, version, false);
  http::response_serializer<http::empty_body> serializer(head);
  stream_.expires_after(options_.pause_time);
  co_await http::async_write_header(stream_, serializer, asio::redirect_error(asio::use_awaitable, failed));
  std::string text = std::move(answer.body);
  std::uint64_t seen = handler.position();
  asio::steady_timer step(stream_.get_executor());
  for (int steps = 0; !failed && !stopping; ++steps) {
    if (!text.empty()) {
      stream_.expires_after(options_.pause_time);
      co_await asio::async_write(stream_, asio::buffer(text),
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

}  // namespace concord::server
