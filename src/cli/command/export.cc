// `concord export`: what stands in the record, for other programs; or the log itself, for partners to verify.
#include <fmt/format.h>

#include "cli/command/commands.h"
#include "cli/workspace.h"
#include "reading/export/standing_things.h"
#include "reading/export/writer.h"
#include "record/tiles_export.h"

namespace concord::cli {

namespace {

class Export final : public Command {
 public:
  const char* name() const override { return "export"; }
  const char* summary() const override {
    return "Write the record for other programs, or its log for partners";
  }

  void declare(Options& options) override {
    options.flag("--csv", csv_, "Things that stand, as CSV")
        .flag("--jsonld", json_ld_, "Things that stand, as JSON-LD")
        .flag("--graphml", graphml_, "Actors and what they take part in, as a graph")
        .flag("--ics", icalendar_, "What is planned or due, as a calendar")
        .text("--tiles", tiles_, "A folder for the whole log as C2SP tlog-tiles, which verify checks offline")
        .note(
            "\nOne format at a time; --json gives the things that stand as JSON Lines. Texts of reports stay "
            "at\n"
            "home; with --tiles, only those bodies go along that were too long for the log.");
  }

  Result<ExitCode> run(Context& context) override {
    int formats = csv_ + json_ld_ + graphml_ + icalendar_ + (tiles_.empty() ? 0 : 1);
    if (formats > 1 || (formats == 0 && !context.json())) {
      return fail(ErrorCode::kUsage, "one format is needed", {},
                  "give one of --json, --csv, --jsonld, --graphml, --ics, --tiles DIR");
    }
    if (!tiles_.empty()) return write_tiles(context);
    CONCORD_TRY(Workspace space, Workspace::open(context));
    std::unique_ptr<reading::ExportWriter> writer = choose(context, space.record());
    writer->begin(context.out());
    CONCORD_CHECK(reading::visit_standing(space.store(), [&](const reading::ThingRow& row) -> Status {
      writer->thing(context.out(), row);
      return {};
    }));
    writer->end(context.out());
    return ExitCode::kFine;
  }

 private:
  std::unique_ptr<reading::ExportWriter> choose(Context& context, const record::Record& record) const {
    if (csv_) return reading::csv_writer();
    if (json_ld_) return reading::json_ld_writer();
    if (graphml_) return reading::graphml_writer();
    if (icalendar_) return reading::icalendar_writer(context.clock().now(), record.origin());
    return reading::json_lines_writer();
  }

  Result<ExitCode> write_tiles(Context& context) const {
    CONCORD_TRY(auto opened, context.open_record());
    record::Record& record = *opened;
    CONCORD_TRY(auto checkpoint, record.publish());
    CONCORD_TRY(auto stored, record.store().latest_checkpoint());
    if (!stored) return fail(ErrorCode::kInternal, "a checkpoint was signed and is not stored");
    record::ExportSource source{
        .checkpoint = stored->note,
        .key = record.verifier_key(),
        .entries =
            [&](std::uint64_t first, std::uint64_t end, const store::EntryVisitor& visit) {
              return record.store().visit_entries(first, end, visit);
            },
        .documents = {},
        .document = [&](const Digest& digest) { return record.store().document(digest); }};
    CONCORD_CHECK(record.store().visit_entries(
        0, checkpoint.size, [&](std::uint64_t, const Digest&, std::string_view bytes) -> Status {
          CONCORD_TRY(auto decoded, record::decode_entry(bytes));
          if (decoded.body_document) source.documents.push_back(*decoded.body_document);
          return {};
        }));
    CONCORD_TRY(auto exported, record::export_tiles(source, tiles_));
    if (context.json()) {
      context.print_json({{"folder", tiles_},
                          {"size", exported.size},
                          {"written", exported.written},
                          {"kept", exported.kept},
                          {"removed", exported.removed},
                          {"verifier_key", record.verifier_key().text()}});
    } else {
      context.out().print("{} entries are in {}: {} files written, {} kept\n", exported.size, tiles_,
                          exported.written, exported.kept);
    }
    return ExitCode::kFine;
  }

  bool csv_ = false;
  bool json_ld_ = false;
  bool graphml_ = false;
  bool icalendar_ = false;
  std::string tiles_;
};

}  // namespace

std::unique_ptr<Command> make_export() {
  return std::make_unique<Export>();
}

}  // namespace concord::cli
