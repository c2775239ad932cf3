// `concord read`: reports in. Files are decoded and read on all cores, and appended in the order they were
// named.
#include <fmt/format.h>
#include <thread>

#include "cli/command/commands.h"
#include "cli/engine.h"
#include "cli/progress.h"
#include "cli/read/importer.h"
#include "cli/read/in_order.h"
#include "cli/read/inputs.h"
#include "cli/read/reader.h"
#include "reading/reading_json.h"

namespace concord::cli {

namespace {

class Read final : public Command {
 public:
  const char* name() const override { return "read"; }
  const char* summary() const override {
    return "Read reports into the record, or with --json just read them";
  }

  void declare(Options& options) override {
    options.texts("PATH", paths_, "Files, folders with all that is in them, or - for standard input")
        .required()
        .share("--accept", accept_, "Accept proposals of this confidence or more")
        .flag("--again", again_, "Take reports back whose text was erased")
        .note(
            "\nWith --json no record is touched: each report gives one JSON object with all that was read in "
            "it.");
  }

  Result<ExitCode> run(Context& context) override {
    if (context.json() && (accept_ || again_)) {
      return fail(ErrorCode::kUsage, "--json touches no record, so nothing can be accepted", {},
                  "leave one of them out");
    }
    Inputs inputs = list_inputs(paths_);
    Problems problems(context);
    for (const Error& problem : inputs.problems) problems.add(problem);
    std::unique_ptr<Importer> importer;
    std::shared_ptr<const reading::Engine> engine;
    if (context.json()) {
      CONCORD_TRY(engine, load_engine());
    } else {
      reading::SubmitOptions submit{.accept_from = accept_, .restore_erased = again_};
      CONCORD_TRY(importer, Importer::open(context, submit, problems));
      CONCORD_TRY(engine, importer->engine());
    }
    const Reader reader(std::move(engine));
    Progress progress(context.err(), "reading", "files", inputs.found.size());
    problems.show_above(&progress);
    std::size_t reports = 0;
    Status read = in_order<ReadFile>(
        inputs.found.size(), std::thread::hardware_concurrency(),
        [&](std::size_t i) { return reader.read(inputs.found[i]); },
        [&](std::size_t i, ReadFile file) -> Status {
          for (const Error& problem : file.problems) problems.add(problem);
          reports += file.reports.size();
          CONCORD_CHECK(importer ? importer->add(std::move(file)) : print(context, file));
          progress.at(i + 1);
          return {};
        });
    if (!read) return std::unexpected(std::move(read).error());
    if (importer) {
      CONCORD_CHECK(importer->finish());
    }
    return problems.exit_code(reports);
  }

 private:
  static Status print(Context& context, const ReadFile& file) {
    for (const ReadReport& one : file.reports)
      context.print_json(reading::reading_json(one.report, one.reading));
    return {};
  }

  std::vector<std::string> paths_;
  std::optional<double> accept_;
  bool again_ = false;
};

}  // namespace

std::unique_ptr<Command> make_read() {
  return std::make_unique<Read>();
}

}  // namespace concord::cli
