#include "cli/progress.h"

#include <gtest/gtest.h>

namespace concord::cli::CONCORD_FILE {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

TEST(Progress, EstimatesWhatIsLeftFromWhatIsDone) {
  // 250 of 1000 in 10 s: 40 ms each, so 750 more take 30 s.
  EXPECT_EQ(progress_line("reading", "reports", 250, 1000, milliseconds(10'000)),
            "reading 250 of 1000 reports (25 %), 30 s left");
  EXPECT_EQ(progress_line("reading", "reports", 0, 1000, milliseconds(10'000)),
            "reading 0 of 1000 reports (0 %)");
  EXPECT_EQ(progress_line("reading", "reports", 17, 0, milliseconds(10'000)), "reading 17 reports");
}

TEST(Progress, WhatWasPassedOverIsNoMeasure) {
  // 450 were known; 50 new ones took 10 s, 200 ms each, so 500 more take 100 s.
  EXPECT_EQ(progress_line("reading", "kB", 500, 1000, milliseconds(10'000), 450),
            "reading 500 of 1000 kB (50 %), 2 min left");
  EXPECT_EQ(progress_line("reading", "kB", 450, 1000, milliseconds(0), 450), "reading 450 of 1000 kB (45 %)");
}

TEST(Progress, RoundsDurationsForPeople) {
  EXPECT_EQ(rough_duration(seconds(59)), "59 s");
  EXPECT_EQ(rough_duration(seconds(150)), "3 min");
  EXPECT_EQ(rough_duration(seconds(7'800)), "2 h 10 min");
}

}  // namespace
}  // namespace concord::cli::CONCORD_FILE
