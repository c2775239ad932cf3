// `concord key`: the office's key, and moving a record to another machine.
#include "cli/command/commands.h"

namespace concord::cli {

namespace {

class Key final : public Command {
 public:
  const char* name() const override { return "key"; }
  const char* summary() const override {
    return "Show the verifier key, or adopt a record that was moved here";
  }

  void declare(Options& options) override {
    options.action("show", action_, "Print the verifier key: public, for those who verify");
    options.action("adopt", action_, "Go on signing here with a record moved from another machine")
        .note(
            "\nThe record must no longer be used where it was: two that sign with one key make two "
            "histories,\n"
            "and whoever follows the log will find out.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(auto record, context.open_record());
    if (action_ == "adopt") {
      CONCORD_CHECK(record->adopt_guard());
      if (!context.json()) context.out().write("Adopted. From now on this machine signs.\n");
      return ExitCode::kFine;
    }
    std::string key = record->verifier_key().text();
    if (context.json()) {
      context.print_json({{"origin", record->origin()}, {"verifier_key", key}});
    } else {
      context.out().write(key + "\n");
    }
    return ExitCode::kFine;
  }

 private:
  std::string action_;
};

}  // namespace

std::unique_ptr<Command> make_key() {
  return std::make_unique<Key>();
}

}  // namespace concord::cli
