// `concord init`: makes the record of an office.
#include "cli/command/commands.h"

namespace concord::cli {

namespace {

class Init final : public Command {
 public:
  const char* name() const override { return "init"; }
  const char* summary() const override { return "Make a record for an office"; }

  void declare(Options& options) override {
    options
        .text("--office", office_, "The office's name: the origin of its log, like climate.example.org/desk")
        .required()
        .note(
            "\nMakes the folder of the record with an empty log and a new signing key. The verifier key that "
            "is\n"
            "printed is public: give it to those who are to verify what you export.");
  }

  Result<ExitCode> run(Context& context) override {
    if (Status named = record::check_key_name(office_); !named) {
      return fail(ErrorCode::kUsage, named.error().what, "--office", named.error().remedy);
    }
    CONCORD_TRY(auto record, record::Record::create(context.record_options(), office_));
    std::string key = record->verifier_key().text();
    if (context.json()) {
      context.print_json({{"office", record->origin()},
                          {"record", context.record_folder().string()},
                          {"verifier_key", key}});
    } else {
      context.out().print("A record for {} is in {}\nIts verifier key is {}\n", record->origin(),
                          context.record_folder().string(), key);
    }
    return ExitCode::kFine;
  }

 private:
  std::string office_;
};

}  // namespace

std::unique_ptr<Command> make_init() {
  return std::make_unique<Init>();
}

}  // namespace concord::cli
