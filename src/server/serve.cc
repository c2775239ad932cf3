#include "server/serve.h"

#include <condition_variable>
#include <csignal>
#include <pthread.h>
#include <sys/resource.h>
#include <thread>

#include "server/application.h"

namespace concord::server {

namespace {

constexpr std::chrono::seconds kLookEvery{1};

// Every connection is a descriptor, and the usual soft limit of 1,024 would be the end of the server.
void raise_descriptor_limit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

struct Server::Impl {
  Impl(const ServeOptions& options, Gate by, const Clock& clock, std::shared_ptr<reading::LazyEngine> engine)
      : rooms(options.record, std::move(engine)),
        gate(std::move(by)),
        application(rooms, gate, service, clock) {}

  Rooms rooms;
  Gate gate;
  Service service;
  Application application;
  std::unique_ptr<HttpServer> http;
  // Looks for what other processes append.
  std::mutex mutex;
  std::condition_variable woken;
  bool stopping = false;
  std::thread looking;

  void look_now_and_then() {
    std::unique_lock lock(mutex);
    while (!woken.wait_for(lock, kLookEvery, [this] { return stopping; })) {
      lock.unlock();
      application.look();
      lock.lock();
    }
  }
};

Server::Server(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}

Result<std::unique_ptr<Server>> Server::start(const ServeOptions& options, const Clock& clock) {
  raise_descriptor_limit();
  auto engine = std::make_shared<reading::LazyEngine>();
  CONCORD_TRY(auto packs, engine->get());
  static SystemRandom random;
  Gate gate = Gate::make(options.owner, clock, random);
  auto impl = std::make_unique<Impl>(options, std::move(gate), clock, std::move(engine));
  {
    CONCORD_TRY(Rooms::Borrowed room, impl->rooms.borrow());
    CONCORD_TRY(const bool users, room->has_users());
    if (!users && !is_loopback(options.http.address)) {
      return fail(ErrorCode::kForbidden, "without users only this machine can be served",
                  options.http.address, "add users with concord user add, or leave --address out");
    }
    // What an interrupted process appended and did not sign is signed now.
    CONCORD_CHECK(room->publish());
    impl->service.office = room->record().origin();
    impl->service.verifier_key = room->record().verifier_key().text();
    impl->service.version = options.version;
    CONCORD_TRY(auto facts, impl->service.facts.current(*room));
  }
  CONCORD_TRY(impl->http, HttpServer::start(options.http, impl->application));
  impl->service.connections = [http = impl->http.get()] { return http->connections(); };
  impl->looking = std::thread([running = impl.get()] { running->look_now_and_then(); });
  return std::unique_ptr<Server>(new Server(std::move(impl)));
}

std::uint16_t Server::port() const {
  return impl_->http->port();
}

void Server::stop() {
  impl_->http->stop();
  {
    std::lock_guard lock(impl_->mutex);
    impl_->stopping = true;
  }
  impl_->woken.notify_all();
  if (impl_->looking.joinable()) impl_->looking.join();
}

Server::~Server() {
  stop();
}

Status serve(const ServeOptions& options, const Clock& clock,
             const std::function<void(std::uint16_t)>& listening) {
  // Blocked before any thread starts, so that this one alone is told.
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigaddset(&signals, SIGINT);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  CONCORD_TRY(auto server, Server::start(options, clock));
  listening(server->port());
  int which = 0;
  sigwait(&signals, &which);
  server->stop();
  return {};
}

}  // namespace concord::server
