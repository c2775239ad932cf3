// Writes an answer to a client, or events for as long as it listens; a client that takes nothing for a while
// is let go.
#pragma once

#include "server/http/beast.h"
#include "server/http/http_server.h"

namespace concord::server {

inline constexpr std::size_t kWriteAtOnce = std::size_t{256} << 10U;

// Packs the body of an answer where the client takes it and it is worth it.
void pack_answer(Response& answer, const Request& request);

class AnswerWriter {
 public:
  AnswerWriter(beast::tcp_stream& stream, const HttpOptions& options) : stream_(stream), options_(options) {}

  // False where the connection is to end: `keep` was false, or the client has gone.
  asio::awaitable<bool> write(Response answer, const Request& request, unsigned version, bool keep);
  // Server-sent events, each time that the handler's position has changed, until the client goes or
  // `stopping`.
  asio::awaitable<void> follow(Response answer, unsigned version, HttpHandler& handler, const bool& stopping);

 private:
  beast::tcp_stream& stream_;
  const HttpOptions& options_;
};

}  // namespace concord::server
