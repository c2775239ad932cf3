#include "server/application.h"

#include <chrono>
#include <exception>
#include <fmt/format.h>
#include <new>

#include "base/time.h"
#include "server/api/error_json.h"
#include "server/pages.h"
#include "server/security_headers.h"

namespace concord::server {

namespace {

constexpr std::chrono::milliseconds kPrepareTime{900};  // of two seconds
constexpr std::size_t kUploadBytes = std::size_t{64} << 20U;

bool is_api(std::string_view path) {
  return path.starts_with("/api/") || path.starts_with("/tlog/") || path == "/healthz" || path == "/metrics";
}

Response method_refused(const std::string& allowed) {
  Response answer = error_answer(405, {ErrorCode::kUsage, "this address takes " + allowed, "", ""});
  return answer.with("Allow", allowed);
}

// The same for all ways to ask for the same.
std::string target_text(const Request& request) {
  std::string text = request.path;
  for (const auto& [name, value] : request.query) text += fmt::format("&{}:{}={}", name.size(), name, value);
  return text;
}

}  // namespace

Application::Application(Rooms& rooms, const Gate& gate, Service& service, const Clock& clock)
    : rooms_(rooms), gate_(gate), service_(service), clock_(clock) {
  for (auto routes : {service_routes, session_routes, user_routes, token_routes, overview_routes,
                      report_routes, event_routes, thing_routes, dispute_routes, actor_routes,
                      proposal_routes, search_routes, chart_routes, log_routes, export_routes,
                      inventory_routes, inventory_result_routes, inventory_export_routes}) {
    router_.add(routes());
  }
}

Response Application::answer(const Request& request) {
  const auto begun = std::chrono::steady_clock::now();
  Response answer;
  std::string_view counted_as = "pages";
  if (!is_api(request.path)) {
    const bool looks = request.method == "GET" || request.method == "HEAD";
    answer = looks ? page_answer(request) : method_refused("GET, HEAD");
  } else {
    std::string allowed;
    Router::Match match = router_.find(request.method, request.path, allowed);
    counted_as = match.route != nullptr ? match.route->pattern : "unknown";
    if (match.route != nullptr) {
      Answer made = answer_guarded(request, *match.route, std::move(match.arguments));
      answer = made ? std::move(*made) : error_answer(made.error());
    } else if (!allowed.empty()) {
      answer = method_refused(allowed);
    } else {
      answer = error_answer({ErrorCode::kNotFound, "there is nothing at this address", request.path,
                             "see /api/v1/openapi.json"});
    }
  }
  add_security_headers(answer);
  const auto took = std::chrono::steady_clock::now() - begun;
  service_.metrics.count(request.method, counted_as, answer.status,
                         std::chrono::duration_cast<std::chrono::microseconds>(took));
  return answer;
}

// Libraries throw where memory ends and where they (or we) have a defect; both end here.
Answer Application::answer_guarded(const Request& request, const Route& route,
                                   std::vector<std::string> arguments) {
  try {
    return answer_api(request, route, std::move(arguments));
  } catch (const reading::PacksMissing& missing) {
    return std::unexpected(missing.error);
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::kTooLarge, "there is not enough memory for this", request.path,
                "ask for a part of it");
  } catch (const std::exception& error) {
    return fail(ErrorCode::kInternal, error.what(), request.path,
                "this is a defect of Concord; please report it");
  }
}

Answer Application::answer_api(const Request& request, const Route& route,
                               std::vector<std::string> arguments) {
  CONCORD_CHECK(gate_.check_origin(request));
  CONCORD_TRY(Rooms::Borrowed room, rooms_.borrow());
  CONCORD_TRY(Caller caller, gate_.let_in(request, *room, route.need));
  const std::uint64_t size = room->record().size();
  log_size_ = size;
  std::string tag;
  if (route.of_the_record) {
    tag = fmt::format("W/\"{}-{}-{}\"", size, day_of(clock_.now()).text(), service_.version);
    if (request.header("if-none-match").contains(tag)) {
      Response same;
      same.status = 304;
      return same.with("ETag", tag).with("Cache-Control", "private, no-cache");
    }
  }
  const std::string target = tag.empty() ? std::string() : target_text(request);
  if (auto kept = tag.empty() ? std::nullopt : cache_.find(tag, target)) return std::move(*kept);
  const Call call{request, caller, *room, clock_, service_, gate_, std::move(arguments)};
  CONCORD_TRY(Response answer, route.answer(call));
  log_size_ = room->record().size();
  if (!tag.empty()) answer.with("ETag", tag);
  bool told = false;
  for (const auto& [name, value] : answer.headers) told = told || name == "Cache-Control";
  if (!told) answer.with("Cache-Control", route.of_the_record ? "private, no-cache" : "no-store");
  if (!tag.empty()) cache_.keep(tag, target, answer);
  return answer;
}

Response Application::refusal(int status, const Error& error) {
  Response answer = error_answer(status, error);
  add_security_headers(answer);
  return answer;
}

std::optional<std::size_t> Application::body_limit(const Request& request) {
  const bool file = request.path == "/api/v1/reports" ||
                    (request.path.starts_with("/api/v1/inventories/") && request.path.ends_with("/files"));
  if (request.method == "POST" && file) return kUploadBytes;
  return std::nullopt;
}

void Application::look() {
  // What cannot be seen or found out now is the next time; those who ask for it are told why it fails.
  auto room = rooms_.borrow();
  if (!room) return;
  log_size_ = (*room)->record().size();
  if (auto table = service_.facts.current(**room)) {
    (void)service_.day_groups.prepare(**room, **table, kPrepareTime);
  }
}

}  // namespace concord::server
