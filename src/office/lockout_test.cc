#include "office/lockout.h"

#include <atomic>
#include <thread>

#include "office/test_office.h"

namespace concord::office::CONCORD_FILE {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class LockoutTest : public OfficeTest {
 protected:
  Lockout lockout(LockoutOptions options = {}) { return {store(), clock_, options}; }
};

// Written by hand: five are free, then 1, 2, 4 ... 512 seconds, then a quarter of an hour each.
TEST_F(LockoutTest, WaitsGrowAsTheTableSays) {
  Lockout guard = lockout();
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(guard.attempt("anna", "")) << i;
  for (int wait : {1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900}) {
    EXPECT_EQ(guard.wait("anna", "").value(), seconds(wait));
    pass(seconds(wait - 1));
    auto early = guard.attempt("anna", "");
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, ErrorCode::kTooSoon);
    EXPECT_EQ(early.error().message(), "too many attempts have failed; wait 1 second and try again");
    pass(seconds(1));
    EXPECT_EQ(guard.wait("anna", "").value(), seconds(0));
    EXPECT_TRUE(guard.attempt("anna", ""));
  }
  EXPECT_EQ(guard.wait("otto", "").value(), seconds(0)) << "others are not held up";
}

TEST_F(LockoutTest, TellsTheSeconds) {
  Lockout guard = lockout();
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(guard.attempt("anna", ""));
  pass(seconds(1));
  ASSERT_TRUE(guard.attempt("anna", ""));
  EXPECT_EQ(guard.attempt("anna", "").error().remedy, "wait 2 seconds and try again");
}

TEST_F(LockoutTest, ASuccessForgetsTheName) {
  Lockout guard = lockout();
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(guard.attempt("anna", "192.0.2.1"));
  ASSERT_TRUE(guard.succeeded("anna", "192.0.2.1"));
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(guard.attempt("anna", "192.0.2.1")) << i;
  EXPECT_FALSE(guard.attempt("anna", "192.0.2.1"));
}

TEST_F(LockoutTest, AnAddressIsCountedOverAllNames) {
  Lockout guard = lockout();
  for (int i = 0; i < 20; ++i) EXPECT_TRUE(guard.attempt("name" + std::to_string(i), "192.0.2.1")) << i;
  EXPECT_EQ(code(guard.attempt("another", "192.0.2.1")), "too-soon");
  EXPECT_EQ(code(guard.attempt("another", "192.0.2.2")), "fine");
  pass(seconds(1));
  EXPECT_EQ(code(guard.attempt("another", "192.0.2.1")), "fine");
  EXPECT_EQ(guard.wait("other", "192.0.2.1").value(), seconds(2));
}

// Who knows one password must not be able to wipe the address's count with it and go on guessing others.
TEST_F(LockoutTest, ASuccessTakesOnlyItselfOffTheAddress) {
  Lockout guard = lockout();
  for (int i = 0; i < 19; ++i) ASSERT_TRUE(guard.attempt("name" + std::to_string(i), "192.0.2.1"));
  ASSERT_TRUE(guard.attempt("known", "192.0.2.1"));
  ASSERT_TRUE(guard.succeeded("known", "192.0.2.1"));
  ASSERT_TRUE(guard.attempt("another", "192.0.2.1"));
  EXPECT_EQ(code(guard.attempt("yet.another", "192.0.2.1")), "too-soon");
}

TEST_F(LockoutTest, AnAttemptThatHasToWaitIsNotCounted) {
  Lockout guard = lockout();
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(guard.attempt("anna", "192.0.2.1"));
  for (int i = 0; i < 50; ++i) ASSERT_FALSE(guard.attempt("anna", "192.0.2.1"));
  EXPECT_EQ(guard.wait("anna", "").value(), seconds(1));
  EXPECT_EQ(guard.wait("otto", "192.0.2.1").value(), seconds(0));
}

TEST_F(LockoutTest, IsForgottenAfterADay) {
  Lockout guard = lockout();
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(guard.attempt("anna", ""));
  pass(hours(24));
  ASSERT_TRUE(guard.attempt("anna", ""));
  EXPECT_EQ(guard.wait("anna", "").value(), seconds(2)) << "a day is not more than a day";
  ASSERT_TRUE(guard.sweep());
  EXPECT_EQ(store().register_items("failure")->size(), 1U);
  pass(hours(24) + seconds(1));
  ASSERT_TRUE(guard.sweep());
  EXPECT_EQ(store().register_items("failure")->size(), 0U);
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(guard.attempt("anna", ""));
}

TEST_F(LockoutTest, AClockThatWasSetBackHoldsNobodyUpForLonger) {
  Lockout guard = lockout();
  for (int i = 0; i < 6; ++i) {
    pass(seconds(1));
    ASSERT_TRUE(guard.attempt("anna", ""));
  }
  clock_.set(clock_.now() - hours(1000));
  EXPECT_EQ(guard.wait("anna", "").value(), seconds(2));
}

// Guesses made at once, through several servers, are no more than guesses made in a row.
TEST_F(LockoutTest, SeveralServersCountTogether) {
  std::atomic<int> admitted = 0;
  auto guess = [&] {
    Process mine = process();
    Lockout guard(mine.record->store(), clock_);
    for (int i = 0; i < 20; ++i) {
      auto counted = guard.attempt("anna", "");
      if (!counted) {
        EXPECT_EQ(counted.error().code, ErrorCode::kTooSoon) << counted.error().message();
      }
      admitted += counted ? 1 : 0;
    }
  };
  {
    std::jthread one(guess);
    std::jthread other(guess);
    guess();
  }
  EXPECT_EQ(admitted, 5);
}

}  // namespace
}  // namespace concord::office::CONCORD_FILE
