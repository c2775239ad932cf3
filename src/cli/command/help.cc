// `concord help`: the help of a command, and what belongs to no single command.
#include "cli/arguments.h"
#include "cli/command/commands.h"

namespace concord::cli {

namespace {

constexpr std::string_view kEnvironment =
    "CONCORD_RECORD   the folder of the record, where --record does not name it\n"
    "CONCORD_AUTHOR   the author of what is added, where --author does not name one\n"
    "CONCORD_DATA     the folder with schema/, packs/ and methods/, where they are not beside the program\n"
    "CONCORD_NOW      the time to work at, like 2026-11-21T23:52:10Z, to make the same record twice\n"
    "XDG_DATA_HOME    where the record is by default: $XDG_DATA_HOME/concord/record\n"
    "XDG_STATE_HOME   where the last checkpoint signed is remembered: $XDG_STATE_HOME/concord\n"
    "COLUMNS          the width to fit tables into\n"
    "NO_COLOR         set to anything, it turns colours off\n";

class Help final : public Command {
 public:
  const char* name() const override { return "help"; }
  const char* summary() const override { return "Explain a command, the exit codes or the environment"; }

  void declare(Options& options) override {
    options.text("TOPIC", topic_, "A command, exit-codes or environment");
    options.text("ACTION", action_, "An action of the command");
  }

  Result<ExitCode> run(Context& context) override {
    if (topic_ == "exit-codes") {
      for (const ExitCodeMeaning& row : exit_codes()) {
        context.out().print("{:>3}  {}\n", static_cast<int>(row.code), row.meaning);
      }
    } else if (topic_ == "environment") {
      context.out().write(kEnvironment);
    } else {
      const auto commands = all_commands();
      CONCORD_TRY(std::string text, help_text(topic_, action_, commands));
      context.out().write(text);
    }
    return ExitCode::kFine;
  }

 private:
  std::string topic_;
  std::string action_;
};

}  // namespace

std::unique_ptr<Command> make_help() {
  return std::make_unique<Help>();
}

}  // namespace concord::cli
