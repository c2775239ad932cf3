// Requests over HTTP/1.1 from many connections at once, and how long their answers took. A separate process
// from the server's; used the same way on every server that is compared.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace concord::bench {

// The path of the n-th request.
using Targets = std::function<std::string(std::uint64_t n)>;

struct Load {
  std::uint64_t answers = 0;  // with status 200
  std::uint64_t refusals = 0;
  std::uint64_t bytes = 0;  // of bodies
  double seconds = 0;
  std::vector<double> latencies;  // ms, ascending

  double rate() const { return static_cast<double>(answers) / seconds; }
  double percentile(double share) const;
};

// As fast as the answers come: each connection asks again when it has its answer.
Load load_closed(std::uint16_t port, const Targets& targets, unsigned connections, double seconds);

// So many a second, whether the answers come or not: a latency is counted from when a request was due and not
// from when it could be sent, so that a server that stands still is charged for all who wait.
Load load_open(std::uint16_t port, const Targets& targets, double rate, double seconds);

}  // namespace concord::bench
