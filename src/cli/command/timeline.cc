// `concord timeline`: what happened, newest first.
#include "cli/command/commands.h"
#include "cli/things.h"

namespace concord::cli {

namespace {

class Timeline final : public Command {
 public:
  const char* name() const override { return "timeline"; }
  const char* summary() const override { return "List events, newest first"; }

  void declare(Options& options) override {
    list_.declare(options);
    options.text("--type", type_, "CONSULT, COOPERATE, AGREE, SUPPORT or AID")
        .one_of({"CONSULT", "COOPERATE", "AGREE", "SUPPORT", "AID"});
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    reading::ThingFilter filter = list_.filter();
    filter.type = type_;
    CONCORD_TRY(auto rows, reading::find_happenings(space.store(), filter));
    print_told(context, "event", rows, "There are no such events.");
    return ExitCode::kFine;
  }

 private:
  ListOptions list_;
  std::string type_;
};

}  // namespace

std::unique_ptr<Command> make_timeline() {
  return std::make_unique<Timeline>();
}

}  // namespace concord::cli
