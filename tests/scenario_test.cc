// Runs tests/scenarios/*.scenario: what a person types, what the program answers. Each scenario is a text
// file and runs in a fresh folder through /bin/sh, with the real program first in PATH and a fixed clock.
//
//   # a comment
//   > name            the lines up to a line with a single dot become the file `name`
//   $ command         run; the lines after it are what standard output and standard error say, in that order
//   ? code            exit status expected of the command before it (0 where it is not given)
// In expected lines … stands for anything within the line, and a line of three dots for any number of lines.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Step {
  std::size_t line = 0;
  std::string command;
  std::vector<std::string> expected;
  int code = 0;
  std::string file;  // a step that makes a file has no command
  std::string content;
};

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

std::vector<Step> parse(const fs::path& path) {
  std::ifstream in(path);
  std::vector<Step> steps;
  std::size_t number = 0;
  bool in_file = false;
  auto add = [&steps](std::size_t line) -> Step& {
    steps.emplace_back().line = line;
    return steps.back();
  };
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (in_file) {
      in_file = line != ".";
      if (in_file) steps.back().content += line + "\n";
    } else if (line.starts_with("> ")) {
      add(number).file = line.substr(2);
      in_file = true;
    } else if (line.starts_with("$ ")) {
      add(number).command = line.substr(2);
    } else if (line.starts_with("? ") && !steps.empty()) {
      steps.back().code = std::stoi(line.substr(2));
    } else if (!line.starts_with("#") && !line.empty() && !steps.empty()) {
      steps.back().expected.push_back(line);
    }
  }
  return steps;
}

// Does `text` match a pattern in which … stands for anything? Greedy from the left is enough: there is one
// wildcard.
bool line_matches(std::string_view pattern, std::string_view text) {
  constexpr std::string_view kAny = "…";
  std::size_t any = pattern.find(kAny);
  if (any == std::string_view::npos) return pattern == text;
  if (!text.starts_with(pattern.substr(0, any))) return false;
  pattern.remove_prefix(any + kAny.size());
  text.remove_prefix(any);
  while ((any = pattern.find(kAny)) != std::string_view::npos) {
    std::size_t at = text.find(pattern.substr(0, any));
    if (at == std::string_view::npos) return false;
    text.remove_prefix(at + any);
    pattern.remove_prefix(any + kAny.size());
  }
  return text.size() >= pattern.size() && text.ends_with(pattern);
}

bool lines_match(const std::vector<std::string>& pattern, const std::vector<std::string>& text) {
  // reachable[j]: the patterns so far can match the first j lines.
  std::vector<bool> reachable(text.size() + 1, false);
  reachable[0] = true;
  for (const std::string& line : pattern) {
    std::vector<bool> next(text.size() + 1, false);
    for (std::size_t j = 0; j <= text.size(); ++j) {
      if (line == "...") {
        next[j] = reachable[j] || (j > 0 && next[j - 1]);
      } else {
        next[j] = j > 0 && reachable[j - 1] && line_matches(line, text[j - 1]);
      }
    }
    reachable = std::move(next);
  }
  return reachable[text.size()];
}

class Folder {
 public:
  Folder() {
    std::string form = (fs::temp_directory_path() / "concord-scenario-XXXXXX").string();
    if (::mkdtemp(form.data()) != nullptr) path_ = form;
  }
  ~Folder() {
    std::error_code ignored;
    fs::permissions(path_, fs::perms::owner_all, fs::perm_options::add, ignored);
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

struct Outcome {
  int code = -1;
  std::string output;
};

std::string content_of(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  std::string content = text.str();
  if (!content.empty() && content.back() != '\n') content += '\n';
  return content;
}

// Both outputs go to files, so that the lines of standard error come last whatever the buffers, and so that a
// process left behind holds nobody up.
Outcome run(const std::string& command, const fs::path& folder) {
  std::ofstream(folder / ".command") << command << "\n";
  std::string line = "cd '" + folder.string() + "' && env -i PATH='" + CONCORD_PROGRAM_FOLDER +
                     "':/usr/bin:/bin HOME='" + folder.string() + "' LC_ALL=C.UTF-8 TERM=xterm" +
                     " CONCORD_RECORD=record CONCORD_AUTHOR=anna CONCORD_NOW=2024-11-20T09:00:00Z" +
                     " CONCORD_DATA='" + CONCORD_SOURCE_DIR + "' SOURCE='" + CONCORD_SOURCE_DIR + "'" +
                     " timeout 120 /bin/sh .command >.output 2>.errors </dev/null";
  int status = std::system(line.c_str());
  Outcome outcome;
  outcome.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  outcome.output = content_of(folder / ".output") + content_of(folder / ".errors");
  return outcome;
}

class Scenario : public testing::Test {
 public:
  explicit Scenario(fs::path path) : path_(std::move(path)) {}

  void TestBody() override {
    Folder folder;
    for (const Step& step : parse(path_)) {
      if (!step.file.empty()) {
        fs::path file = folder.path() / step.file;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << step.content;
        continue;
      }
      Outcome outcome = run(step.command, folder.path());
      std::string where = path_.filename().string() + ":" + std::to_string(step.line) + ": $ " + step.command;
      ASSERT_EQ(outcome.code, step.code) << where << "\n" << outcome.output;
      if (lines_match(step.expected, lines_of(outcome.output))) continue;
      std::string expected;
      for (const std::string& line : step.expected) expected += line + "\n";
      FAIL() << where << "\nexpected:\n" << expected << "got:\n" << outcome.output;
    }
  }

 private:
  fs::path path_;
};

TEST(ScenarioRunner, MatchesWildcardsWithinALineAndOverLines) {
  EXPECT_TRUE(line_matches("a…c", "abbbc"));
  EXPECT_TRUE(line_matches("…b…", "abc"));
  EXPECT_FALSE(line_matches("a…c", "abbb"));
  EXPECT_FALSE(line_matches("abc", "abcd"));
  EXPECT_FALSE(line_matches("ab…bc", "abc"));
  EXPECT_TRUE(lines_match({"a", "...", "d"}, {"a", "b", "c", "d"}));
  EXPECT_TRUE(lines_match({"..."}, {}));
  EXPECT_FALSE(lines_match({"a", "..."}, {"b", "a"}));
  EXPECT_FALSE(lines_match({}, {"a"}));
}

}  // namespace

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  std::vector<fs::path> paths;
  for (const auto& file : fs::directory_iterator(fs::path(CONCORD_SOURCE_DIR) / "tests" / "scenarios")) {
    if (file.path().extension() == ".scenario") paths.push_back(file.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const fs::path& path : paths) {
    std::string name = path.stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    testing::RegisterTest("Scenario", name.c_str(), nullptr, nullptr, path.c_str(), 1,
                          [path]() -> testing::Test* { return new Scenario(path); });
  }
  return RUN_ALL_TESTS();
}
