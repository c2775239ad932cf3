// `concord read` killed with SIGKILL at any moment loses nothing that it had reported as read, leaves a
// record that verifies, and reading again leads to the record that an uninterrupted reading makes, byte for
// byte.
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <signal.h>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kReports = 100;
constexpr int kRounds = 100;
const std::string kProgram = std::string(CONCORD_PROGRAM_FOLDER) + "/concord";

std::string content_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

std::size_t count_of(std::string_view text, std::string_view wanted) {
  std::size_t count = 0;
  for (std::size_t at = text.find(wanted); at != std::string_view::npos; at = text.find(wanted, at + 1))
    ++count;
  return count;
}

class ReadKilled : public testing::Test {
 protected:
  void SetUp() override {
    std::string form = (fs::temp_directory_path() / "concord-kill-XXXXXX").string();
    ASSERT_NE(::mkdtemp(form.data()), nullptr);
    folder_ = form;
    ::setenv("CONCORD_NOW", "2024-11-20T09:00:00Z", 1);
    ::setenv("CONCORD_AUTHOR", "anna", 1);
    ::setenv("CONCORD_DATA", CONCORD_SOURCE_DIR, 1);
    ::setenv("XDG_STATE_HOME", (folder_ / "state").c_str(), 1);
    fs::create_directory(folder_ / "reports");
    for (int i = 0; i < kReports; ++i) {
      std::ofstream(folder_ / "reports" / (std::to_string(1000 + i) + ".txt"))
          << "Vienna, 9 May 2024\n\nMinister Anna Berg met with Minister Otto Lind in Vienna on 8 May 2024. "
             "Report "
          << i << " of a long series.\n";
    }
  }

  void TearDown() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  // The program, started, with its standard output in `out`.
  pid_t start(const std::vector<std::string>& arguments, const fs::path& out) const {
    pid_t child = ::fork();
    if (child != 0) return child;
    int file = ::open(out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(file, STDOUT_FILENO);
    std::vector<char*> line = {const_cast<char*>(kProgram.c_str())};
    for (const std::string& argument : arguments) line.push_back(const_cast<char*>(argument.c_str()));
    line.push_back(nullptr);
    ::execv(kProgram.c_str(), line.data());
    ::_exit(127);
  }

  // Its exit status, and what it prints through `output`.
  int run(const std::vector<std::string>& arguments, std::string* output = nullptr) const {
    int status = 0;
    ::waitpid(start(arguments, folder_ / "out"), &status, 0);
    if (output != nullptr) *output = content_of(folder_ / "out");
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

  std::string made(const std::string& name) const {
    std::string record = (folder_ / name).string();
    EXPECT_EQ(run({"init", "--office", "o", "--record", record}), 0);
    return record;
  }

  std::vector<std::string> reading(const std::string& record) const {
    return {"read", "--accept", "0", (folder_ / input_).string(), "--record", record};
  }

  // The same reports as the records of one archive.
  void make_archive() {
    input_ = "reports.warc";
    std::ofstream archive(folder_ / input_);
    for (int i = 0; i < kReports; ++i) {
      const std::string text = content_of(folder_ / "reports" / (std::to_string(1000 + i) + ".txt"));
      archive << "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/" << i
              << "\r\nContent-Type: text/plain\r\nContent-Length: " << text.size() << "\r\n\r\n"
              << text << "\r\n\r\n";
    }
  }

  struct State {
    std::string log;
    std::string events;
    bool operator==(const State&) const = default;
  };
  State state_of(const std::string& record) const {
    State state;
    EXPECT_EQ(run({"log", "--json", "--limit", "0", "--record", record}, &state.log), 0);
    EXPECT_EQ(run({"timeline", "--json", "--limit", "0", "--record", record}, &state.events), 0);
    return state;
  }

  void kill_and_repeat(int rounds);

  fs::path folder_;
  std::string input_ = "reports";
};

void ReadKilled::kill_and_repeat(int rounds) {
  std::string whole = made("whole");
  auto started = std::chrono::steady_clock::now();
  ASSERT_EQ(run(reading(whole)), 0);
  const Milliseconds duration = std::chrono::steady_clock::now() - started;
  const State expected = state_of(whole);
  ASSERT_FALSE(expected.events.empty());

  std::mt19937 random(20241120);
  std::uniform_real_distribution<double> moment(0.0, 1.0);
  int killed_in_the_midst = 0;
  for (int round = 0; round < rounds; ++round) {
    std::string record = made("record");
    fs::remove(folder_ / "reported");  // it may be killed before it opens it anew
    pid_t child = start(reading(record), folder_ / "reported");
    std::this_thread::sleep_for(duration * moment(random));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);

    std::string found;
    ASSERT_EQ(run({"verify", "--record", record}, &found), 0) << "round " << round << "\n" << found;
    std::string log;
    ASSERT_EQ(run({"log", "--json", "--limit", "0", "--record", record}, &log), 0);
    ASSERT_TRUE(expected.log.starts_with(log))
        << "round " << round << ": the log is no beginning of the whole one";
    killed_in_the_midst += !log.empty() && log.size() < expected.log.size() ? 1 : 0;
    std::istringstream reported(content_of(folder_ / "reported"));
    for (std::string line; std::getline(reported, line);) {
      if (!line.starts_with("report:")) continue;
      ASSERT_NE(log.find(line.substr(0, line.find(' '))), std::string::npos)
          << "round " << round << ": reported as read and lost: " << line;
    }
    // What is there is known, the rest is added, and nothing comes twice.
    std::string repeated;
    ASSERT_EQ(run(reading(record), &repeated), 0);
    ASSERT_EQ(count_of(repeated, "known already\n"), count_of(log, "\"kind\":\"report\""))
        << "round " << round;
    ASSERT_EQ(state_of(record), expected) << "round " << round;
    fs::remove_all(record);
  }
  EXPECT_GT(killed_in_the_midst, rounds / 20) << "the moments hardly ever fell between two appends";
}

TEST_F(ReadKilled, AtAnyMomentLosesNothingAndCanBeRepeated) {
  kill_and_repeat(kRounds);
}

TEST_F(ReadKilled, InTheMidstOfAnArchiveItIsTakenUpWhereItEnded) {
  make_archive();
  kill_and_repeat(kRounds / 5);
}

}  // namespace
