// `concord evaluate`: how well reports are read, against what people annotated in them.
#include "cli/command/commands.h"
#include "cli/engine.h"
#include "cli/evaluation_text.h"
#include "cli/progress.h"

namespace concord::cli {

namespace {

class Evaluate final : public Command {
 public:
  const char* name() const override { return "evaluate"; }
  const char* summary() const override { return "Score the reading of annotated reports"; }

  void declare(Options& options) override {
    options.text("--text", text_, "The folder with the reports")
        .required()
        .text("--gold", gold_, "The folder with an annotation NAME.json for each report NAME.txt")
        .required()
        .flag("--misses", misses_, "Show what was missed, what was too much and what differs, in its context")
        .note("\nAn event is right when it has the annotated type and its quote meets the annotated one.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(const auto files, reading::annotated_files(text_, gold_));
    CONCORD_TRY(const auto engine, load_engine());
    reading::Evaluation evaluation;
    Json differences = Json::array();
    Progress progress(context.err(), "reading", "reports", files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
      CONCORD_TRY(const auto scored, reading::score_file(*engine, files[i], misses_));
      reading::add(scored, evaluation);
      for (const reading::Difference& one : scored.differences) {
        if (context.json()) {
          differences.push_back(difference_json(scored, one));
        } else {
          progress.clear();
          print_difference(context.out(), context.terminal(), scored, one);
        }
      }
      progress.at(i + 1);
    }
    progress.clear();
    if (context.json()) {
      Json out = reading::evaluation_json(evaluation);
      if (misses_) out["differences"] = std::move(differences);
      context.print_json(out);
    } else {
      print_evaluation(context.out(), context.terminal(), evaluation);
    }
    return ExitCode::kFine;
  }

 private:
  std::string text_;
  std::string gold_;
  bool misses_ = false;
};

}  // namespace

std::unique_ptr<Command> make_evaluate() {
  return std::make_unique<Evaluate>();
}

}  // namespace concord::cli
