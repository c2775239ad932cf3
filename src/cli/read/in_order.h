// Work that uses all cores and still comes out in order: reading a thousand reports must append them in the
// order in which they come, whichever thread is done first, and an archive larger than memory must not be
// taken in faster than it is worked off.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "base/error.h"

namespace concord::cli {

struct InOrderLimits {
  std::size_t workers = 1;
  std::size_t cost =
      ~std::size_t{0};  // of all jobs that are not yet taken, but one job may always be under way
};

// Calls next() on one thread at a time until it gives nothing, work(job) on `workers` threads, and
// take(result) for each job in the order of next() on the calling thread. No more than 4 jobs a worker wait
// to be taken, and none is asked for while those under way cost more than the limit. An error of `take` ends
// everything and is returned; work already begun is waited for. `next`, `cost` and `work` must not throw.
template <class Job, class T>
Status in_order(InOrderLimits limits, const std::function<std::optional<Job>()>& next,
                const std::function<std::size_t(const Job&)>& cost, const std::function<T(Job)>& work,
                const std::function<Status(T)>& take) {
  struct Slot {
    std::optional<T> result;
    std::size_t cost = 0;
  };
  const std::size_t workers = std::max<std::size_t>(limits.workers, 1);
  std::vector<Slot> slots(workers * 4);
  std::mutex asking;  // held by the one who calls next()
  std::mutex mutex;   // of all that follows
  std::condition_variable changed;
  std::size_t given = 0;  // jobs that next() gave
  std::size_t taken = 0;  // of these
  std::size_t under_way = 0;
  bool ended = false;

  auto may_ask = [&] {
    return ended || taken == given || (given < taken + slots.size() && under_way < limits.cost);
  };
  // The number of the job, and the job.
  auto ask = [&]() -> std::optional<std::pair<std::size_t, Job>> {
    const std::scoped_lock one(asking);
    {
      std::unique_lock lock(mutex);
      changed.wait(lock, may_ask);
      if (ended) return std::nullopt;
    }
    std::optional<Job> job = next();
    const std::scoped_lock lock(mutex);
    if (!job) {
      ended = true;
      changed.notify_all();
      return std::nullopt;
    }
    Slot& slot = slots[given % slots.size()];
    slot.cost = cost(*job);
    under_way += slot.cost;
    return std::pair(given++, std::move(*job));
  };
  auto loop = [&] {
    while (auto job = ask()) {
      T result = work(std::move(job->second));
      const std::scoped_lock lock(mutex);
      slots[job->first % slots.size()].result = std::move(result);
      changed.notify_all();
    }
  };
  std::vector<std::jthread> threads;
  threads.reserve(workers);
  for (std::size_t i = 0; i < workers; ++i) threads.emplace_back(loop);

  Status status;
  while (true) {
    std::unique_lock lock(mutex);
    Slot& slot = slots[taken % slots.size()];
    changed.wait(lock, [&] { return slot.result.has_value() || (ended && taken == given); });
    if (!slot.result) return status;
    T result = std::move(*slot.result);
    slot.result.reset();
    lock.unlock();
    status = take(std::move(result));
    lock.lock();
    ++taken;
    under_way -= slot.cost;
    if (!status) ended = true;
    changed.notify_all();
    if (!status) return status;
  }
}

}  // namespace concord::cli
