#include "cli/read/in_order.h"

#include <atomic>
#include <chrono>
#include <gtest/gtest.h>

namespace concord::cli::CONCORD_FILE {
namespace {

// The numbers from 0 to `count`, as jobs.
std::function<std::optional<std::size_t>()> numbers(std::size_t count) {
  return [count, next = std::size_t{0}]() mutable -> std::optional<std::size_t> {
    return next < count ? std::optional(next++) : std::nullopt;
  };
}

std::size_t free_of_cost(const std::size_t&) {
  return 0;
}

TEST(InOrder, TakesInOrderWhateverIsDoneFirst) {
  std::vector<std::size_t> taken;
  Status status = in_order<std::size_t, std::size_t>(
      {.workers = 3}, numbers(200), free_of_cost,
      [](std::size_t i) {
        if (i % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds(300));
        return i * i;
      },
      [&](std::size_t result) -> Status {
        taken.push_back(result);
        return {};
      });
  ASSERT_TRUE(status.has_value());
  ASSERT_EQ(taken.size(), 200U);
  for (std::size_t i = 0; i < taken.size(); ++i) EXPECT_EQ(taken[i], i * i);
}

TEST(InOrder, NeverRunsFarAhead) {
  std::atomic<std::size_t> begun{0};
  std::size_t furthest = 0;
  std::size_t taken = 0;
  ASSERT_TRUE((in_order<std::size_t, int>(
                   {.workers = 2}, numbers(100), free_of_cost,
                   [&](std::size_t) {
                     ++begun;
                     return 0;
                   },
                   [&](int) -> Status {
                     std::this_thread::sleep_for(std::chrono::microseconds(200));
                     furthest = std::max(furthest, begun.load() - taken++);
                     return {};
                   })
                   .has_value()));
  EXPECT_LE(furthest, 8U);  // 2 workers, 4 results each
}

TEST(InOrder, AsksForNoMoreThanMayBeUnderWay) {
  std::atomic<std::size_t> asked{0};
  std::size_t furthest = 0;
  std::size_t taken = 0;
  ASSERT_TRUE(
      (in_order<std::size_t, int>(
           {.workers = 3, .cost = 25},
           [&]() -> std::optional<std::size_t> { return asked < 60 ? std::optional(asked++) : std::nullopt; },
           [](const std::size_t&) { return std::size_t{10}; }, [](std::size_t) { return 0; },
           [&](int) -> Status {
             std::this_thread::sleep_for(std::chrono::microseconds(100));
             furthest = std::max(furthest, asked.load() - taken++);
             return {};
           })
           .has_value()));
  EXPECT_EQ(taken, 60U);
  EXPECT_LE(furthest, 3U);  // 10 and 10 are below 25, so a third is asked for
}

TEST(InOrder, LetsOneJobBeLargerThanTheLimit) {
  std::size_t taken = 0;
  ASSERT_TRUE((in_order<std::size_t, int>(
                   {.workers = 2, .cost = 1}, numbers(20),
                   [](const std::size_t&) { return std::size_t{100}; }, [](std::size_t) { return 0; },
                   [&](int) -> Status {
                     ++taken;
                     return {};
                   })
                   .has_value()));
  EXPECT_EQ(taken, 20U);
}

TEST(InOrder, StopsAtTheFirstErrorOfTheTaker) {
  std::size_t last = 0;
  Status status = in_order<std::size_t, std::size_t>(
      {.workers = 2}, numbers(1000), free_of_cost, [](std::size_t i) { return i; },
      [&](std::size_t i) -> Status {
        last = i;
        if (i == 5) return fail(ErrorCode::kIo, "disk full");
        return {};
      });
  ASSERT_FALSE(status.has_value());
  EXPECT_EQ(status.error().code, ErrorCode::kIo);
  EXPECT_EQ(last, 5U);
}

TEST(InOrder, DoesNothingForNothing) {
  EXPECT_TRUE((in_order<std::size_t, int>(
                   {.workers = 2}, numbers(0), free_of_cost, [](std::size_t) { return 0; },
                   [](int) -> Status { return {}; })
                   .has_value()));
}

}  // namespace
}  // namespace concord::cli::CONCORD_FILE
