// `concord rebuild`: computes all views anew from the log.
#include "cli/command/commands.h"
#include "cli/workspace.h"

namespace concord::cli {

namespace {

class Rebuild final : public Command {
 public:
  const char* name() const override { return "rebuild"; }
  const char* summary() const override { return "Compute all lists anew from the entries"; }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_CHECK(space.views().rebuild());
    for (const std::string& view : space.views().views()) {
      CONCORD_TRY(Digest digest, space.views().digest(view));
      if (context.json()) {
        context.print_json({{"view", view}, {"digest", digest.hex()}});
      } else {
        context.out().print("{} {}\n", digest.hex().substr(0, 16), view);
      }
    }
    return ExitCode::kFine;
  }
};

}  // namespace

std::unique_ptr<Command> make_rebuild() {
  return std::make_unique<Rebuild>();
}

}  // namespace concord::cli
