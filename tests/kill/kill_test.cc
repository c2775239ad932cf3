// A process that dies at any moment loses nothing that it was promised: the appender is killed 120 times
// while it appends and signs, and after each time the record opens, verifies, holds what was acknowledged,
// and can be signed.
#include <chrono>
#include <gtest/gtest.h>
#include <random>
#include <signal.h>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "record/record_verify.h"
#include "store/test_folder.h"

namespace concord::record {
namespace {

constexpr int kKills = 120;
constexpr int kKillsOfOneRecord = 12;

class Kill : public testing::Test {
 protected:
  RecordOptions options(int number) const {
    return {.folder = folder_ / std::to_string(number),
            .guard_folder = folder_ / "guard",
            .schema_folder = std::filesystem::path(CONCORD_SOURCE_DIR) / "schema"};
  }

  // Runs the appender for so long, and gives back what it has said.
  static std::string run_and_kill(const RecordOptions& options, unsigned seed,
                                  std::chrono::microseconds after) {
    int pipe[2];
    EXPECT_EQ(::pipe(pipe), 0);
    const std::string number = std::to_string(seed);
    pid_t child = ::fork();
    if (child == 0) {
      ::dup2(pipe[1], STDOUT_FILENO);
      ::close(pipe[0]);
      ::execl(CONCORD_KILL_APPENDER, CONCORD_KILL_APPENDER, options.folder.c_str(),
              options.guard_folder.c_str(), options.schema_folder.c_str(), number.c_str(), nullptr);
      ::_exit(127);
    }
    ::close(pipe[1]);
    std::thread killer([&] {
      std::this_thread::sleep_for(after);
      ::kill(child, SIGKILL);
    });
    std::string said;
    char buffer[4096];
    for (ssize_t got = 0; (got = ::read(pipe[0], buffer, sizeof buffer)) > 0;) {
      said.append(buffer, static_cast<std::size_t>(got));
    }
    killer.join();
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the appender ended by itself with " << status;
    return said;
  }

  // Returns how many batches were acknowledged.
  static std::uint64_t check(Record& record, const std::string& said) {
    auto verified = verify_record(record);
    EXPECT_TRUE(verified) << verified.error().message();
    for (const Finding& finding : verified->findings) {
      EXPECT_FALSE(is_damage(finding.kind)) << finding.place << ": " << finding.detail;
    }
    std::istringstream lines(said);
    std::string word;
    std::uint64_t batches = 0;
    while (lines >> word) {
      std::uint64_t first = 0;
      std::uint64_t count = 0;
      std::string id;
      lines >> first;
      if (word == "signed") {
        EXPECT_GE(verified->signed_to.value_or(0), first);
        continue;
      }
      lines >> count >> id;
      auto last = record.entry(first + count - 1);
      EXPECT_TRUE(last) << last.error().message();
      EXPECT_EQ(last->id.hex(), id);
      ++batches;
    }
    auto checkpoint = record.publish();
    EXPECT_TRUE(checkpoint) << checkpoint.error().message();
    EXPECT_EQ(checkpoint->size, verified->size);
    return batches;
  }

  store::TestFolder folder_;
};

TEST_F(Kill, NothingAcknowledgedIsLost) {
  std::mt19937 random(20261122);
  std::uint64_t batches = 0;
  for (int kill = 0; kill < kKills && !HasFailure(); ++kill) {
    auto record_options = options(kill / kKillsOfOneRecord);
    if (kill % kKillsOfOneRecord == 0) {
      ASSERT_TRUE(Record::create(record_options, "kill.example.org"));
    }
    std::string said = run_and_kill(record_options, static_cast<unsigned>(kill),
                                    std::chrono::microseconds(10'000 + random() % 90'000));
    auto record = Record::open(record_options);
    ASSERT_TRUE(record) << record.error().message();
    batches += check(**record, said);
  }
  EXPECT_GT(batches, static_cast<std::uint64_t>(kKills)) << "the appender was killed before it did anything";
  RecordProperty("acknowledged_batches", std::to_string(batches));
}

}  // namespace
}  // namespace concord::record
