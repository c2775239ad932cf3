#include "server/http/http_server.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <future>
#include <mutex>
#include <thread>

#include "server/http/beast.h"
#include "server/http/connection.h"

namespace concord::server {

struct HttpServer::Impl {
  Impl(const HttpOptions& options, HttpHandler& handler) : shared(options, handler) {}

  Shared shared;
  bool told = false;  // all_closed has its value
  std::promise<void> all_closed;
  std::once_flag stopped;
  tcp::acceptor acceptor{shared.io};
  std::uint16_t port = 0;
  std::thread thread;

  asio::awaitable<void> accept();
  asio::awaitable<void> serve(tcp::socket socket);
  void tell_when_closed();
};

asio::awaitable<void> HttpServer::Impl::accept() {
  asio::steady_timer pause(shared.io);
  while (!shared.stopping) {
    error_code failed;
    tcp::socket socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, failed));
    if (shared.stopping) co_return;
    if (failed) {
      // No descriptors are left, or the client has gone: neither may end the server, or spin it.
      pause.expires_after(std::chrono::milliseconds(50));
      co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, failed));
      continue;
    }
    if (shared.open.size() >= shared.options.connections) {
      (void)socket.close(failed);
      continue;
    }
    asio::co_spawn(shared.io, serve(std::move(socket)), asio::detached);
  }
}

asio::awaitable<void> HttpServer::Impl::serve(tcp::socket socket) {
  {
    Connection connection(shared, std::move(socket));
    co_await connection.serve();
  }
  tell_when_closed();
}

// More than once is possible: a connection that was accepted just before the stop begins after it.
void HttpServer::Impl::tell_when_closed() {
  if (!shared.stopping || told || !shared.open.empty()) return;
  told = true;
  all_closed.set_value();
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
  asio::co_spawn(impl->shared.io, impl->accept(), asio::detached);
  Impl* running = impl.get();
  impl->thread = std::thread([running] {
    auto stay = asio::make_work_guard(running->shared.io);
    running->shared.io.run();
  });
  return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

std::uint16_t HttpServer::port() const {
  return impl_->port;
}

std::size_t HttpServer::connections() const {
  return impl_->shared.count;
}

void HttpServer::stop() {
  std::call_once(impl_->stopped, [impl = impl_.get()] {
    auto closed = impl->all_closed.get_future();
    asio::post(impl->shared.io, [impl] {
      error_code ignored;
      impl->shared.stopping = true;
      (void)impl->acceptor.close(ignored);
      for (Connection* connection : impl->shared.open) connection->close_if_idle();
      impl->tell_when_closed();
    });
    closed.wait_for(impl->shared.options.stop_time);
    impl->shared.io.stop();
    impl->thread.join();
    impl->shared.workers.join();
  });
}

HttpServer::~HttpServer() {
  stop();
}

}  // namespace concord::server
