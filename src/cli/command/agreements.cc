// `concord agreements`: what was signed, is planned or was proposed, newest first.
#include "cli/command/commands.h"
#include "cli/things.h"

namespace concord::cli {

namespace {

class Agreements final : public Command {
 public:
  const char* name() const override { return "agreements"; }
  const char* summary() const override { return "List agreements, newest first"; }
  void declare(Options& options) override { list_.declare(options); }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(auto rows, reading::find_agreements(space.store(), space.title_terms(), list_.filter()));
    print_told(context, "agreement", rows, "There are no such agreements.");
    return ExitCode::kFine;
  }

 private:
  ListOptions list_;
};

}  // namespace

std::unique_ptr<Command> make_agreements() {
  return std::make_unique<Agreements>();
}

}  // namespace concord::cli
