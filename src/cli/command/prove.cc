// `concord prove`: a file that shows to anyone who has the office's key that an entry is in its log.
#include "base/file.h"
#include "cli/command/commands.h"
#include "cli/find_entry.h"
#include "record/proof.h"

namespace concord::cli {

namespace {

class Prove final : public Command {
 public:
  const char* name() const override { return "prove"; }
  const char* summary() const override { return "Write a proof that an entry is in the log"; }

  void declare(Options& options) override {
    options.text("ENTRY", entry_, "An index, a subject, or an id or its beginning")
        .required()
        .text("--out", file_, "The file to write, instead of standard output")
        .note(
            "\nThe proof is a C2SP tlog-proof and carries the entry with it (in its extra line), so that\n"
            "concord verify FILE --key VERIFIER-KEY needs nothing else, and no network.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(auto record, context.open_record());
    CONCORD_TRY(std::uint64_t index, find_entry(context, *record, entry_));
    CONCORD_TRY(auto checkpoint, record->publish());
    CONCORD_TRY(auto stored, record->store().latest_checkpoint());
    if (!stored) return fail(ErrorCode::kInternal, "a checkpoint was signed and is not stored");
    record::LogProof proof;
    proof.index = index;
    proof.checkpoint = stored->note;
    CONCORD_TRY(proof.path, record->inclusion_proof(index, checkpoint.size));
    CONCORD_CHECK(record->store().visit_entries(
        index, index + 1, [&](std::uint64_t, const Digest&, std::string_view bytes) -> Status {
          proof.extra = bytes;
          return {};
        }));
    if (file_.empty()) {
      context.out().write(proof.encode());
    } else {
      CONCORD_CHECK(write_file(file_, proof.encode()));
      if (!context.json()) context.out().print("The proof of entry {} is in {}\n", index, file_);
    }
    return ExitCode::kFine;
  }

 private:
  std::string entry_;
  std::string file_;
};

}  // namespace

std::unique_ptr<Command> make_prove() {
  return std::make_unique<Prove>();
}

}  // namespace concord::cli
