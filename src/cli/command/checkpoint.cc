// `concord checkpoint`: signs what is durable, and prints the signed head of the log for witnesses and
// partners.
#include "cli/command/commands.h"

namespace concord::cli {

namespace {

class CheckpointCommand final : public Command {
 public:
  const char* name() const override { return "checkpoint"; }
  const char* summary() const override { return "Sign the log's head and print it"; }

  void declare(Options& options) override {
    options.note(
        "\nThe output is a signed note (C2SP tlog-checkpoint). Keep it: concord verify --seen FILE later\n"
        "proves that nothing it covers was changed or taken away.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(auto record, context.open_record());
    CONCORD_TRY(auto checkpoint, record->publish());
    CONCORD_TRY(auto stored, record->store().latest_checkpoint());
    if (!stored) return fail(ErrorCode::kInternal, "a checkpoint was signed and is not stored");
    if (context.json()) {
      context.print_json({{"origin", checkpoint.origin},
                          {"size", checkpoint.size},
                          {"root", checkpoint.root.hex()},
                          {"note", stored->note}});
    } else {
      context.out().write(stored->note);
    }
    return ExitCode::kFine;
  }
};

}  // namespace

std::unique_ptr<Command> make_checkpoint() {
  return std::make_unique<CheckpointCommand>();
}

}  // namespace concord::cli
