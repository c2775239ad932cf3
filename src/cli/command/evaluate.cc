// `concord evaluate`: how well reports are read, against what people annotated in them.
#include "base/file.h"
#include "base/printable.h"
#include "cli/command/commands.h"
#include "cli/evaluation_text.h"
#include "cli/progress.h"
#include "reading/evaluate/fit.h"
#include "reading/lazy_engine.h"

namespace concord::cli {

namespace {

class Evaluate final : public Command {
 public:
  const char* name() const override { return "evaluate"; }
  const char* summary() const override { return "Score the reading of annotated reports"; }

  void declare(Options& options) override {
    options.texts("--text", texts_, "A folder with reports")
        .required()
        .texts("--gold", golds_, "Its folder with an annotation NAME.json for each report NAME.txt")
        .required()
        .flag("--misses", misses_, "Show what was missed, what was too much and what differs, in its context")
        .text("--fit", fit_, "Fit the weights of confidence to these reports and write them to this file")
        .note(
            "\nAn event is right when it has the annotated type and its quote meets the annotated one.\n"
            "--text and --gold may be given several times, in pairs.");
  }

  Result<ExitCode> run(Context& context) override {
    if (texts_.size() != golds_.size())
      return fail(ErrorCode::kUsage, "every --text has its --gold", {},
                  "give as many of one as of the other");
    std::vector<reading::AnnotatedFile> files;
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      CONCORD_TRY(const auto more, reading::annotated_files(texts_[i], golds_[i]));
      files.insert(files.end(), more.begin(), more.end());
    }
    CONCORD_TRY(const auto engine, reading::load_engine());
    reading::Evaluation evaluation;
    std::vector<reading::Sample> samples;
    Json differences = Json::array();
    Progress progress(context.err(), "reading", "reports", files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
      CONCORD_TRY(const auto scored, reading::score_file(*engine, files[i], misses_));
      reading::add(scored, evaluation);
      reading::add_samples(scored.report, scored.found, scored.score, i, samples);
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
    if (fit_.empty()) return ExitCode::kFine;
    return fit(context, samples);
  }

 private:
  Result<ExitCode> fit(Context& context, const std::vector<reading::Sample>& samples) const {
    CONCORD_CHECK(write_file(fit_, reading::weights_text(reading::fit_weights(samples))));
    const reading::Calibration judged = reading::cross_validated(samples, kFolds);
    if (context.json()) {
      context.print_json({{"cross_validated", reading::calibration_json(judged)}});
      return ExitCode::kFine;
    }
    context.out().print(
        "\nWeights written to {}. Each tenth of the reports judged by weights fitted to the others:\n",
        one_line(fit_));
    print_calibration(context.out(), context.terminal(), judged);
    return ExitCode::kFine;
  }

  static constexpr std::size_t kFolds = 10;

  std::vector<std::string> texts_;
  std::vector<std::string> golds_;
  std::string fit_;
  bool misses_ = false;
};

}  // namespace

std::unique_ptr<Command> make_evaluate() {
  return std::make_unique<Evaluate>();
}

}  // namespace concord::cli
