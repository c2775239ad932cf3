// `concord correct`, `withdraw` and `erase`: taking back what was said, each as an entry of its own.
#include "cli/command/commands.h"
#include "cli/field_patch.h"
#include "cli/workspace.h"

namespace concord::cli {

namespace {

Result<ExitCode> done(Context& context, Workspace& space, const std::string& subject, const char* what) {
  CONCORD_CHECK(space.publish());
  if (context.json()) {
    context.print_json({{"subject", subject}, {"done", what}});
  } else {
    context.out().print("{} is {}\n", subject, what);
  }
  return ExitCode::kFine;
}

class Correct final : public Command {
 public:
  const char* name() const override { return "correct"; }
  const char* summary() const override { return "Replace fields of an accepted thing"; }

  void declare(Options& options) override {
    options.text("SUBJECT", subject_, "The thing")
        .required()
        .texts("--set", settings_, "FIELD=VALUE; may be given several times")
        .required()
        .note(
            "\nVALUE is a text, or null, true, false, or JSON in [], {} or \"\". A dot goes into a list or "
            "an\n"
            "object: --set 'actors.0.name=Anna Berg'. The entry that stood stays in the log: concord "
            "history.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(std::string subject, space.subject(subject_));
    CONCORD_TRY(auto thing, reading::find_thing(space.store(), subject));
    CONCORD_TRY(Json patch, field_patch(thing ? thing->body : Json::object(), settings_));
    CONCORD_CHECK(space.desk().correct(subject, patch));
    return done(context, space, subject, "corrected");
  }

 private:
  std::string subject_;
  std::vector<std::string> settings_;
};

class Withdraw final : public Command {
 public:
  const char* name() const override { return "withdraw"; }
  const char* summary() const override { return "Take back an accepted thing"; }

  void declare(Options& options) override {
    options.text("SUBJECT", subject_, "The thing")
        .required()
        .text("--reason", reason_, "Why; it is kept in the log")
        .required();
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(std::string subject, space.subject(subject_));
    CONCORD_CHECK(space.desk().withdraw(subject, reason_));
    return done(context, space, subject, "withdrawn");
  }

 private:
  std::string subject_;
  std::string reason_;
};

class Erase final : public Command {
 public:
  const char* name() const override { return "erase"; }
  const char* summary() const override { return "Erase the text of a report for good"; }

  void declare(Options& options) override {
    options.text("REPORT", report_, "The report, like report:3f2a91c0")
        .required()
        .text("--reason", reason_, "Why; it is kept in the log")
        .required()
        .note(
            "\nThe text is overwritten and cannot be brought back. Its hash stays in the log, so no proof "
            "is\n"
            "broken; what was accepted from it keeps its quotes. Copies made earlier are not reached.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(std::string subject, space.subject(report_, "report"));
    CONCORD_CHECK(space.desk().erase(subject, reason_));
    return done(context, space, subject, "erased");
  }

 private:
  std::string report_;
  std::string reason_;
};

}  // namespace

std::unique_ptr<Command> make_correct() {
  return std::make_unique<Correct>();
}
std::unique_ptr<Command> make_withdraw() {
  return std::make_unique<Withdraw>();
}
std::unique_ptr<Command> make_erase() {
  return std::make_unique<Erase>();
}

}  // namespace concord::cli
