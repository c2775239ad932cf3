// `concord agreements` and `concord projects`: the same list of two kinds of things.
#include "cli/command/commands.h"
#include "cli/things.h"

namespace concord::cli {

namespace {

class ThingList : public Command {
 public:
  ThingList(const char* kind, const char* name, const char* summary)
      : kind_(kind), name_(name), summary_(summary) {}
  const char* name() const override { return name_; }
  const char* summary() const override { return summary_; }
  void declare(Options& options) override { list_.declare(options); }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(auto rows, reading::find_things(space.store(), kind_, list_.filter()));
    print_things(context, kind_, rows, std::string("There are no such ") + name_ + ".");
    return ExitCode::kFine;
  }

 private:
  const char* kind_;
  const char* name_;
  const char* summary_;
  ListOptions list_;
};

}  // namespace

std::unique_ptr<Command> make_agreements() {
  return std::make_unique<ThingList>("agreement", "agreements", "List agreements, newest first");
}

std::unique_ptr<Command> make_projects() {
  return std::make_unique<ThingList>("project", "projects", "List projects");
}

}  // namespace concord::cli
