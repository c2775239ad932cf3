#include "server/metrics.h"

#include <fmt/format.h>

namespace concord::server {

namespace {

constexpr std::array<double, 8> kBounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.25, 1.0};  // seconds

std::string labels(std::string_view route) {
  const std::size_t space = route.find(' ');
  return fmt::format("method=\"{}\",route=\"{}\"", route.substr(0, space), route.substr(space + 1));
}

}  // namespace

void Metrics::count(std::string_view method, std::string_view route, int status,
                    std::chrono::microseconds took) {
  const std::string key = fmt::format("{} {}", method, route);
  const double seconds = std::chrono::duration<double>(took).count();
  std::lock_guard lock(mutex_);
  Counted& counted = routes_[key];
  ++counted.by_status[status];
  ++counted.number;
  counted.seconds += seconds;
  for (std::size_t i = 0; i < kBounds.size(); ++i) counted.buckets[i] += seconds <= kBounds[i] ? 1 : 0;
}

std::string Metrics::text(std::uint64_t log_size, std::size_t connections) const {
  std::string text = fmt::format(
      "# HELP concord_log_entries Entries in the log.\n# TYPE concord_log_entries gauge\nconcord_log_entries "
      "{}\n"
      "# HELP concord_connections Open connections.\n# TYPE concord_connections gauge\nconcord_connections "
      "{}\n"
      "# HELP concord_requests_total Requests answered.\n# TYPE concord_requests_total counter\n",
      log_size, connections);
  std::lock_guard lock(mutex_);
  for (const auto& [route, counted] : routes_) {
    for (const auto& [status, number] : counted.by_status) {
      text += fmt::format("concord_requests_total{{{},status=\"{}\"}} {}\n", labels(route), status, number);
    }
  }
  text +=
      "# HELP concord_request_seconds Time to answer, without taking in and sending.\n"
      "# TYPE concord_request_seconds histogram\n";
  for (const auto& [route, counted] : routes_) {
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
      text += fmt::format("concord_request_seconds_bucket{{{},le=\"{}\"}} {}\n", labels(route), kBounds[i],
                          counted.buckets[i]);
    }
    text += fmt::format(
        "concord_request_seconds_bucket{{{0},le=\"+Inf\"}} {1}\n"
        "concord_request_seconds_sum{{{0}}} {2}\nconcord_request_seconds_count{{{0}}} {1}\n",
        labels(route), counted.number, counted.seconds);
  }
  return text;
}

}  // namespace concord::server
