// `concord projects`: what reports say is to be done.
#include "cli/command/commands.h"
#include "cli/things.h"

namespace concord::cli {

namespace {

class Projects final : public Command {
 public:
  const char* name() const override { return "projects"; }
  const char* summary() const override { return "List projects"; }
  void declare(Options& options) override { list_.declare(options); }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(auto rows, reading::find_things(space.store(), "project", list_.filter()));
    print_things(context, "project", rows, "There are no such projects.");
    return ExitCode::kFine;
  }

 private:
  ListOptions list_;
};

}  // namespace

std::unique_ptr<Command> make_projects() {
  return std::make_unique<Projects>();
}

}  // namespace concord::cli
