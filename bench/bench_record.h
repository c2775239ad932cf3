// For benchmarks: a folder of their own, entries of a given size, a stopwatch.
#pragma once

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <vector>

#include "base/time.h"
#include "record/record.h"
#include "store/test_folder.h"

namespace concord::bench {

template <class T>
T must(Result<T> result) {
  if (!result) {
    fmt::print(stderr, "{}\n", result.error().message());
    std::exit(1);
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

inline record::RecordOptions options_in(const std::filesystem::path& folder) {
  return {.folder = folder / "record",
          .guard_folder = folder / "guard",
          .schema_folder = std::filesystem::path(CONCORD_SOURCE_DIR) / "schema"};
}

// Entries of 0.5 to 1.5 kB, 1 KiB on the average, all different. One length for all would be unlike a real
// record, and how many of that length fill a page of the store would decide what is measured.
inline std::vector<record::Entry> entries(std::uint64_t first, std::uint64_t count) {
  static const Instant time = *parse_instant("2026-11-22T08:00:00Z");
  std::vector<record::Entry> all(count);
  for (record::Entry& entry : all) {
    entry.kind = "rejection";
    entry.subject = fmt::format("proposal:{:016x}", first++);
    entry.time = time;
    entry.author = "bench";
    std::string reason;
    const std::size_t length = 310 + first * 7919 % 1000;  // a prime, so that neighbours differ
    while (reason.size() < length)
      reason += fmt::format("No such meeting of ministers took place ({}). ", first);
    entry.body = {{"proposal", entry.subject}, {"reason", std::move(reason)}};
  }
  return all;
}

// "quick", "full" or a number of one's own as the first argument.
inline std::uint64_t size_argument(int count, char** arguments, std::uint64_t quick, std::uint64_t full) {
  std::string_view given = count > 1 ? arguments[1] : "quick";
  if (given == "full") return full;
  const std::uint64_t number = std::strtoull(given.data(), nullptr, 10);
  return number == 0 ? quick : number;
}

class Stopwatch {
 public:
  double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace concord::bench
