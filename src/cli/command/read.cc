// `concord read`: reports in. Files and archives are taken in one after the other, what is in them is decoded
// and read on all cores, and appended in the order in which it came.
#include <fmt/format.h>
#include <thread>

#include "cli/command/commands.h"
#include "cli/progress.h"
#include "cli/read/importer.h"
#include "cli/read/in_order.h"
#include "cli/read/inputs.h"
#include "cli/read/pieces.h"
#include "cli/read/reader.h"
#include "reading/lazy_engine.h"
#include "reading/reading_json.h"

namespace concord::cli {

namespace {

constexpr std::size_t kBytesUnderWay = std::size_t{48} << 20U;  // taken in and not yet read

// What progress is counted in.
struct Unit {
  const char* name;
  std::uint64_t bytes;
};

Unit unit_for(std::uint64_t total) {
  if (total >= 100'000'000) return {"MB", 1'000'000};
  return {"kB", 1'000};
}

std::size_t bytes_of(const std::vector<NextPiece>& pieces) {
  std::size_t bytes = 0;
  for (const NextPiece& next : pieces) bytes += next.piece ? next.piece->bytes.size() : 0;
  return bytes;
}

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
    const Inputs inputs = list_inputs(paths_);
    ReadFailures problems(context);
    for (const Error& problem : inputs.problems) problems.add(problem);
    std::unique_ptr<Importer> importer;
    std::unique_ptr<KnownReports> known;
    std::shared_ptr<const reading::Engine> engine;
    if (context.json()) {
      CONCORD_TRY(engine, reading::load_engine());
    } else {
      reading::SubmitOptions submit{.accept_from = accept_, .restore_erased = again_};
      CONCORD_TRY(importer, Importer::open(context, submit, problems));
      CONCORD_TRY(engine, importer->engine());
      CONCORD_TRY(known, KnownReports::open(context));
    }
    Pieces pieces(inputs);
    const Reader reader(std::move(engine), known.get());
    const std::uint64_t total = inputs.bytes().value_or(0);
    const Unit unit = unit_for(total);
    Progress progress(context.err(), "reading", unit.name, (total + unit.bytes - 1) / unit.bytes);
    problems.show_above(&progress);
    std::size_t reports = 0;
    using Few = std::vector<NextPiece>;
    using ReadFew = std::vector<ReadPiece>;
    Status read = in_order<Few, ReadFew>(
        {.workers = std::thread::hardware_concurrency(), .cost = kBytesUnderWay},
        [&] { return pieces.next_few(); }, bytes_of, [&](Few few) { return reader.read(std::move(few)); },
        [&](ReadFew few) -> Status {
          for (ReadPiece& piece : few) {
            const std::uint64_t done = piece.bytes_read / unit.bytes;
            const bool known_already = piece.known.has_value();
            if (!piece.problem) ++reports;
            CONCORD_CHECK(importer ? importer->add(std::move(piece)) : print(context, piece, problems));
            if (known_already)
              progress.passed_over(done);
            else
              progress.at(done);
          }
          return {};
        });
    if (!read) return std::unexpected(std::move(read).error());
    if (importer) {
      CONCORD_CHECK(importer->finish());
    }
    return problems.exit_code(reports);
  }

 private:
  static Status print(Context& context, const ReadPiece& piece, ReadFailures& problems) {
    if (piece.problem) problems.add(*piece.problem);
    if (piece.report) context.print_json(reading::reading_json(piece.report->report, piece.report->reading));
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
