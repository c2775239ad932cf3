#include "record/log_scan.h"

#include <algorithm>
#include <system_error>

#include "record/tree.h"

namespace concord::record {

namespace {

constexpr std::uint64_t kRun = 8192;

}  // namespace

LogScan::LogScan(store::Store& store, std::uint64_t size) : store_(store), size_(size) {
  if (size <= kRun) return;
  if (auto reader = store.reader()) second_ = std::move(*reader);
}

ScannedRun LogScan::next(std::uint64_t first) {
  if (ahead_.valid()) {
    ScannedRun run = ahead_.get();
    if (ahead_first_ == first) return run;  // otherwise the run before it ended early
  }
  ahead_first_ = first + kRun;
  if (second_ != nullptr && ahead_first_ < size_) {
    try {
      ahead_ = std::async(std::launch::async, [this] { return scan(*second_, ahead_first_); });
    } catch (const std::system_error&) {
      second_.reset();  // no more threads on this machine: then one run after the other
    }
  }
  return scan(store_, first);
}

ScannedRun LogScan::scan(store::Store& store, std::uint64_t first) const {
  ScannedRun run;
  run.kept.reserve(kRun);
  run.leaves.reserve(kRun);
  run.ended =
      store.visit_entries(first, std::min(first + kRun, size_),
                          [&run](std::uint64_t index, const Digest& leaf, std::string_view bytes) -> Status {
                            run.kept.push_back(leaf);
                            run.leaves.push_back(leaf_hash(bytes));
                            run.documents.entry(index, bytes);
                            return {};
                          });
  return run;
}

}  // namespace concord::record
