// `concord commitments`: who has promised what, and what is due.
#include "cli/command/commands.h"
#include "cli/things.h"

namespace concord::cli {

namespace {

class Commitments final : public Command {
 public:
  const char* name() const override { return "commitments"; }
  const char* summary() const override { return "List commitments, all or those due or overdue"; }

  void declare(Options& options) override {
    list_.declare(options);
    options.flag("--due", due_, "With a day to come, soonest first")
        .flag("--overdue", overdue_, "Whose last possible day has passed");
  }

  Result<ExitCode> run(Context& context) override {
    if (due_ && overdue_)
      return fail(ErrorCode::kUsage, "--due and --overdue exclude each other", {}, "give one");
    CONCORD_TRY(Workspace space, Workspace::open(context));
    PartialDate today = day_of(context.clock().now());
    reading::ThingFilter filter = list_.filter();
    if (due_) filter = reading::due_from(today, std::move(filter));
    if (overdue_) filter = reading::overdue_at(today, std::move(filter));
    CONCORD_TRY(auto rows, reading::find_things(space.store(), "commitment", filter));
    print_things(context, "commitment", rows,
                 overdue_ ? "Nothing is overdue."
                 : due_   ? "Nothing is due."
                          : "There are no such commitments.");
    return ExitCode::kFine;
  }

 private:
  ListOptions list_;
  bool due_ = false;
  bool overdue_ = false;
};

}  // namespace

std::unique_ptr<Command> make_commitments() {
  return std::make_unique<Commitments>();
}

}  // namespace concord::cli
