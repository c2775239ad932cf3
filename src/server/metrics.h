// What the server has done, in the text format of Prometheus (exposition format 0.0.4).
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace concord::server {

class Metrics {
 public:
  // One request that was answered. `route` is the pattern, so that there are few of them. Safe from any
  // thread.
  void count(std::string_view method, std::string_view route, int status, std::chrono::microseconds took);
  // `log_size` and `connections` as they are now.
  std::string text(std::uint64_t log_size, std::size_t connections) const;

 private:
  struct Counted {
    std::map<int, std::uint64_t> by_status;
    std::array<std::uint64_t, 8> buckets{};  // answered within kBounds
    std::uint64_t number = 0;
    double seconds = 0;
  };

  mutable std::mutex mutex_;
  std::map<std::string, Counted, std::less<>> routes_;  // "GET /api/v1/reports"
};

}  // namespace concord::server
