#include "cli/arguments.h"

#include <gtest/gtest.h>
#include <set>

#include "cli/command/commands.h"

namespace concord::cli::CONCORD_FILE {
namespace {

struct Parsed {
  std::vector<std::unique_ptr<Command>> commands = all_commands();
  GlobalOptions global;
  Result<Arguments> arguments;

  explicit Parsed(std::vector<const char*> line) : arguments(Arguments{}) {
    line.insert(line.begin(), "concord");
    arguments = parse_arguments(static_cast<int>(line.size()), line.data(), commands, global);
  }
};

TEST(Arguments, FindsTheCommandAndTheOptionsOfAllWhereverTheyStand) {
  for (const auto& line : {std::vector<const char*>{"--json", "--record", "x", "init", "--office", "o"},
                           std::vector<const char*>{"init", "--office", "o", "--record", "x", "--json"}}) {
    Parsed parsed(line);
    ASSERT_TRUE(parsed.arguments.has_value()) << parsed.arguments.error().message();
    EXPECT_STREQ(parsed.arguments->command->name(), "init");
    EXPECT_TRUE(parsed.global.json);
    EXPECT_EQ(parsed.global.record, "x");
  }
}

TEST(Arguments, RefusesWhatMakesNoSense) {
  for (const auto& line : {std::vector<const char*>{}, std::vector<const char*>{"nonsense"},
                           std::vector<const char*>{"init"}, std::vector<const char*>{"init", "--office"},
                           std::vector<const char*>{"init", "--office", "o", "--no-such-option"}}) {
    Parsed parsed(line);
    ASSERT_FALSE(parsed.arguments.has_value());
    EXPECT_EQ(parsed.arguments.error().code, ErrorCode::kUsage);
    EXPECT_FALSE(parsed.arguments.error().remedy.empty());
  }
}

TEST(Arguments, EveryCommandHasItsOwnNameASummaryAndHelp) {
  const auto commands = all_commands();
  std::set<std::string> names;
  for (const auto& command : commands) {
    EXPECT_TRUE(names.insert(command->name()).second) << command->name();
    auto help = help_text(command->name(), "", commands);
    ASSERT_TRUE(help.has_value());
    EXPECT_NE(help->find(command->summary()), std::string::npos);
  }
}

TEST(ExitCode, IsTheSameForNoTwoMeanings) {
  int last = -1;
  for (const ExitCodeMeaning& row : exit_codes()) {
    EXPECT_GT(static_cast<int>(row.code), last);
    last = static_cast<int>(row.code);
  }
}

}  // namespace
}  // namespace concord::cli::CONCORD_FILE
