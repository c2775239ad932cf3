// Work that uses all cores and still comes out in order: reading a thousand reports must append them in the
// order in which they were named, whichever thread is done first.
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

// Calls work(i) for i in [0, count) on `workers` threads and take(i, result) for each in ascending order on
// the calling thread. No more than 4 results a worker wait to be taken, so memory does not grow with `count`.
// An error of `take` ends everything and is returned; work already begun is waited for. `work` must not
// throw.
template <class T>
Status in_order(std::size_t count, std::size_t workers, const std::function<T(std::size_t)>& work,
                const std::function<Status(std::size_t, T)>& take) {
  workers = std::clamp<std::size_t>(workers, 1, std::max<std::size_t>(count, 1));
  const std::size_t window = workers * 4;
  std::mutex mutex;
  std::condition_variable changed;
  std::vector<std::optional<T>> slots(window);
  std::size_t next = 0;   // the next index to be worked on
  std::size_t taken = 0;  // all before it have been taken
  bool stop = false;

  auto loop = [&] {
    std::unique_lock lock(mutex);
    while (true) {
      changed.wait(lock, [&] { return stop || next >= count || next < taken + window; });
      if (stop || next >= count) return;
      std::size_t index = next++;
      lock.unlock();
      T result = work(index);
      lock.lock();
      slots[index % window] = std::move(result);
      changed.notify_all();
    }
  };
  std::vector<std::jthread> threads;
  threads.reserve(workers);
  for (std::size_t i = 0; i < workers; ++i) threads.emplace_back(loop);

  Status status;
  while (status.has_value() && taken < count) {
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return slots[taken % window].has_value(); });
    T result = std::move(*slots[taken % window]);
    slots[taken % window].reset();
    lock.unlock();
    status = take(taken, std::move(result));
    lock.lock();
    ++taken;
    stop = !status.has_value();
    changed.notify_all();
  }
  return status;
}

}  // namespace concord::cli
