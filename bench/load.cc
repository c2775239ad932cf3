#include "load.h"

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <charconv>
#include <chrono>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace concord::bench {

namespace {

using Clock = std::chrono::steady_clock;
constexpr unsigned kOpenConnections = 64;  // as many requests may be late at once

// One kept connection; opened again where the server closes it.
class Client {
 public:
  explicit Client(std::uint16_t port) : port_(port) {}
  ~Client() { disconnect(); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  // The length of the body where the answer is 200; -1 else.
  long ask(const std::string& target) {
    const std::string request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (int attempt = 0; attempt < 2; ++attempt) {
      if (socket_ < 0 && !connect()) return -1;
      if (::send(socket_, request.data(), request.size(), MSG_NOSIGNAL) ==
              static_cast<ssize_t>(request.size()) &&
          receive())
        return ok_ ? static_cast<long>(body_) : -1;
      disconnect();
    }
    return -1;
  }

 private:
  bool connect() {
    socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port_);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0) return true;
    disconnect();
    return false;
  }
  void disconnect() {
    if (socket_ >= 0) ::close(socket_);
    socket_ = -1;
  }
  // A head with Content-Length, and so many bytes.
  bool receive() {
    std::string head;
    char part[1 << 16];
    std::size_t end = std::string::npos;
    while ((end = head.find("\r\n\r\n")) == std::string::npos) {
      const ssize_t some = ::recv(socket_, part, sizeof part, 0);
      if (some <= 0) return false;
      head.append(part, static_cast<std::size_t>(some));
    }
    ok_ = head.starts_with("HTTP/1.1 200");
    const std::size_t field = head.find("Content-Length: ");
    if (field == std::string::npos || field > end) return false;
    body_ = 0;
    std::from_chars(head.data() + field + 16, head.data() + end, body_);
    for (std::size_t come = head.size() - end - 4; come < body_;) {
      const ssize_t some = ::recv(socket_, part, sizeof part, 0);
      if (some <= 0) return false;
      come += static_cast<std::size_t>(some);
    }
    return true;
  }

  std::uint16_t port_;
  int socket_ = -1;
  bool ok_ = false;
  std::size_t body_ = 0;
};

double ms_since(Clock::time_point then) {
  return std::chrono::duration<double, std::milli>(Clock::now() - then).count();
}

class Sum {
 public:
  void add(long body, double latency) {
    const std::lock_guard lock(mutex_);
    if (body < 0) {
      ++load_.refusals;
      return;
    }
    ++load_.answers;
    load_.bytes += static_cast<std::uint64_t>(body);
    load_.latencies.push_back(latency);
  }
  Load take(double seconds) {
    load_.seconds = seconds;
    std::ranges::sort(load_.latencies);
    return std::move(load_);
  }

 private:
  std::mutex mutex_;
  Load load_;
};

}  // namespace

double Load::percentile(double share) const {
  if (latencies.empty()) return 0;
  const auto at = static_cast<std::size_t>(share * static_cast<double>(latencies.size()));
  return latencies[std::min(at, latencies.size() - 1)];
}

Load load_closed(std::uint16_t port, const Targets& targets, unsigned connections, double seconds) {
  Sum sum;
  std::atomic<std::uint64_t> next = 0;
  const auto begun = Clock::now();
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < connections; ++i) {
    threads.emplace_back([&] {
      Client client(port);
      while (ms_since(begun) < seconds * 1e3) {
        const std::string target = targets(next++);
        const auto asked = Clock::now();
        const long body = client.ask(target);
        sum.add(body, ms_since(asked));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  return sum.take(ms_since(begun) / 1e3);
}

Load load_open(std::uint16_t port, const Targets& targets, double rate, double seconds) {
  Sum sum;
  std::atomic<std::uint64_t> next = 0;
  const auto count = static_cast<std::uint64_t>(rate * seconds);
  const auto begun = Clock::now();
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < kOpenConnections; ++i) {
    threads.emplace_back([&] {
      Client client(port);
      for (std::uint64_t n = next++; n < count; n = next++) {
        const auto due = begun + std::chrono::duration_cast<Clock::duration>(
                                     std::chrono::duration<double>(static_cast<double>(n) / rate));
        std::this_thread::sleep_until(due);
        const long body = client.ask(targets(n));
        sum.add(body, ms_since(due));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  return sum.take(ms_since(begun) / 1e3);
}

}  // namespace concord::bench
