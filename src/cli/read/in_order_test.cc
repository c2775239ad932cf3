#include "cli/read/in_order.h"

#include <atomic>
#include <chrono>
#include <gtest/gtest.h>

namespace concord::cli {
namespace {

TEST(InOrder, TakesInOrderWhateverIsDoneFirst) {
  std::vector<std::size_t> taken;
  Status status = in_order<std::size_t>(
      200, 3,
      [](std::size_t i) {
        if (i % 7 == 0) std::this_thread::sleep_for(std::chrono::microseconds(300));
        return i * i;
      },
      [&](std::size_t i, std::size_t result) -> Status {
        EXPECT_EQ(result, i * i);
        taken.push_back(i);
        return {};
      });
  ASSERT_TRUE(status.has_value());
  ASSERT_EQ(taken.size(), 200U);
  for (std::size_t i = 0; i < taken.size(); ++i) EXPECT_EQ(taken[i], i);
}

TEST(InOrder, NeverRunsFarAhead) {
  std::atomic<std::size_t> begun{0};
  std::size_t furthest = 0;
  ASSERT_TRUE(in_order<int>(
                  100, 2,
                  [&](std::size_t) {
                    ++begun;
                    return 0;
                  },
                  [&](std::size_t i, int) -> Status {
                    std::this_thread::sleep_for(std::chrono::microseconds(200));
                    furthest = std::max(furthest, begun.load() - i);
                    return {};
                  })
                  .has_value());
  EXPECT_LE(furthest, 8U);  // 2 workers, 4 results each
}

TEST(InOrder, StopsAtTheFirstErrorOfTheTaker) {
  std::size_t last = 0;
  Status status = in_order<int>(
      1000, 2, [](std::size_t) { return 0; },
      [&](std::size_t i, int) -> Status {
        last = i;
        if (i == 5) return fail(ErrorCode::kIo, "disk full");
        return {};
      });
  ASSERT_FALSE(status.has_value());
  EXPECT_EQ(status.error().code, ErrorCode::kIo);
  EXPECT_EQ(last, 5U);
}

TEST(InOrder, DoesNothingForNothing) {
  EXPECT_TRUE(in_order<int>(
                  0, 2, [](std::size_t) { return 0; }, [](std::size_t, int) -> Status { return {}; })
                  .has_value());
}

}  // namespace
}  // namespace concord::cli
