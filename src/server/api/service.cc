// The server itself: who asks, whether it is well, what it has done, and a stream of news.
#include "server/service.h"

#include "server/api/me.h"
#include "server/api/openapi.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

Answer who_asks(const Call& call) {
  return me_answer(call, call.caller);
}

// Well when the store can be asked; the room was opened and its views caught up on the way here.
Answer health(const Call& call) {
  CONCORD_TRY(std::uint64_t size, call.store().log_size());
  return json_answer({{"status", "ok"}, {"entries", size}});
}

Answer metrics(const Call& call) {
  return text_answer(call.service.metrics.text(call.room.record().size(), call.service.connections()),
                     "text/plain; version=0.0.4; charset=utf-8");
}

Answer description(const Call&) {
  return text_answer(std::string(openapi_document()), "application/json");
}

Answer stream(const Call& call) {
  Response answer;
  answer.follow = true;
  answer.content_type = "text/event-stream";
  answer.body =
      "retry: 3000\nevent: grown\ndata: {\"size\":" + std::to_string(call.room.record().size()) + "}\n\n";
  return answer;
}

constexpr Route kServiceRoutes[] = {
    {"GET", "/api/v1/me", kNothing, false, who_asks},
    {"GET", "/api/v1/openapi.json", kNothing, false, description},
    {"GET", "/api/v1/stream", kLook, false, stream},
    {"GET", "/healthz", kNothing, false, health},
    {"GET", "/metrics", kNothing, false, metrics},
};

}  // namespace

std::span<const Route> service_routes() {
  return kServiceRoutes;
}

}  // namespace concord::server
