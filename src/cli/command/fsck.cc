// `concord fsck`: what is wrong with the files of a record, and what of it can be mended.
#include "record/fsck.h"

#include "cli/command/commands.h"
#include "cli/progress.h"
#include "cli/table.h"
#include "cli/workspace.h"

namespace concord::cli {

namespace {

class Fsck final : public Command {
 public:
  const char* name() const override { return "fsck"; }
  const char* summary() const override { return "Say what is wrong with the record's files, and repair it"; }

  void declare(Options& options) override {
    options.flag("--repair", repair_, "Repair what follows from the entries; these are never touched");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(auto record, context.open_record());
    Progress progress(context.err(), "checking", "entries", record->size());
    record::VerifyOptions options;
    options.progress = [&](std::uint64_t done, std::uint64_t) { progress.at(done); };
    if (repair_) {
      CONCORD_TRY(auto repaired, record::repair(*record, options));
      progress.clear();
      print(context, repaired, "repaired");
      record.reset();
      CONCORD_TRY(Workspace space, Workspace::open(context));  // replays views that were dropped
      CONCORD_TRY(record, context.open_record());
    }
    CONCORD_TRY(auto problems, record::examine(*record, options));
    progress.clear();
    print(context, problems, "found");
    bool damaged = std::ranges::any_of(
        problems, [](const record::Problem& problem) { return record::is_damage(problem.finding.kind); });
    if (!context.json() && problems.empty()) context.out().write("Nothing is wrong.\n");
    return damaged ? ExitCode::kFindings : ExitCode::kFine;
  }

 private:
  static void print(Context& context, const std::vector<record::Problem>& problems, const char* state) {
    Table table({{.title = "State"},
                 {.title = "Part", .narrowest = 12},
                 {.title = "Finding"},
                 {.title = "How it is known", .narrowest = 16},
                 {.title = "What to do", .narrowest = 16}});
    for (const record::Problem& problem : problems) {
      std::string finding(record::finding_name(problem.finding.kind));
      if (context.json()) {
        context.print_json({{"state", state},
                            {"finding", finding},
                            {"damage", record::is_damage(problem.finding.kind)},
                            {"place", problem.finding.place},
                            {"detail", problem.finding.detail},
                            {"repair", record::repair_name(problem.repair)},
                            {"remedy", problem.remedy}});
      } else {
        table.add({state, problem.finding.place, finding, problem.finding.detail, problem.remedy});
      }
    }
    if (!table.empty()) table.print(context.out(), context.terminal());
  }

  bool repair_ = false;
};

}  // namespace

std::unique_ptr<Command> make_fsck() {
  return std::make_unique<Fsck>();
}

}  // namespace concord::cli
