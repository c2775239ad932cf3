// The web application: every request comes in here, is let in or refused, finds its route, and gets its
// answer with the headers that keep pages safe (security_headers.h).
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

#include "base/clock.h"
#include "server/answer_cache.h"
#include "server/api/routes.h"
#include "server/gate.h"
#include "server/http/http_server.h"
#include "server/room.h"
#include "server/service.h"

namespace concord::server {

class Application final : public HttpHandler {
 public:
  // All must outlive it.
  Application(Rooms& rooms, const Gate& gate, Service& service, const Clock& clock);

  Response answer(const Request& request) override;
  Response refusal(int status, const Error& error) override;
  std::optional<std::size_t> body_limit(const Request& request) override;
  std::uint64_t position() override { return log_size_; }

  const Router& router() const { return router_; }
  // To be called every second by one thread: sees what other processes have appended, for those who follow,
  // and finds out a little of what lists will need.
  void look();

 private:
  Answer answer_api(const Request& request, const Route& route, std::vector<std::string> arguments);
  Answer answer_guarded(const Request& request, const Route& route, std::vector<std::string> arguments);

  Rooms& rooms_;
  const Gate& gate_;
  Service& service_;
  const Clock& clock_;
  Router router_;
  AnswerCache cache_;
  std::atomic<std::uint64_t> log_size_ = 0;
};

}  // namespace concord::server
