// `concord verify`: is this what was signed? Of the record, of an exported folder, or of a proof; always
// offline.
#include <system_error>

#include "base/file.h"
#include "base/time.h"
#include "cli/command/commands.h"
#include "cli/entry_text.h"
#include "cli/progress.h"
#include "cli/table.h"
#include "record/entry_json.h"
#include "record/folder_verify.h"
#include "record/proof.h"
#include "record/record_verify.h"

namespace concord::cli {

namespace {

Json finding_json(const record::Finding& finding) {
  return {{"finding", record::finding_name(finding.kind)},
          {"damage", record::is_damage(finding.kind)},
          {"place", finding.place},
          {"detail", finding.detail}};
}

ExitCode print_findings(Context& context, const std::vector<record::Finding>& findings) {
  std::size_t damaged = 0;
  Table table({{.title = "Part", .narrowest = 12},
               {.title = "Finding"},
               {.title = "How it is known", .narrowest = 20}});
  for (const record::Finding& finding : findings) {
    damaged += record::is_damage(finding.kind) ? 1 : 0;
    if (context.json()) {
      context.print_json(finding_json(finding));
    } else {
      table.add({finding.place, std::string(record::finding_name(finding.kind)), finding.detail});
    }
  }
  if (!table.empty()) table.print(context.out(), context.terminal());
  return damaged == 0 ? ExitCode::kFine : ExitCode::kFindings;
}

class Verify final : public Command {
 public:
  const char* name() const override { return "verify"; }
  const char* summary() const override { return "Verify the record, an exported log or a proof, offline"; }

  void declare(Options& options) override {
    options.text("TARGET", target_, "A folder written by export --tiles, or a proof; else the record")
        .text("--key", key_, "The verifier key of the log's office, as key show prints it there")
        .text("--seen", seen_, "A file with a checkpoint kept earlier, which the log must continue")
        .note(
            "\nEvery damaged part is named, and the exit status is then 1. Without --key, a folder is "
            "verified\n"
            "with the key that lies in it, which proves only that it is whole; a proof is verified with the\n"
            "key of your own record.");
  }

  Result<ExitCode> run(Context& context) override {
    std::optional<record::VerifierKey> key;
    if (!key_.empty()) {
      CONCORD_TRY(key, record::VerifierKey::parse(key_));
    }
    if (target_.empty()) return verify_own(context, key);
    std::error_code ignored;
    if (fs::is_directory(target_, ignored)) return verify_export(context, key);
    return verify_proof_file(context, key);
  }

 private:
  Result<std::optional<record::Checkpoint>> seen(const record::VerifierKey& key) const {
    if (seen_.empty()) return std::nullopt;
    CONCORD_TRY(std::string note, read_file(seen_, record::kLargestNote));
    auto checkpoint = record::open_checkpoint(note, key);
    if (!checkpoint) return std::unexpected(std::move(checkpoint).error().at(seen_));
    return *checkpoint;
  }

  Result<ExitCode> verify_own(Context& context, const std::optional<record::VerifierKey>& key) const {
    CONCORD_TRY(auto record, context.open_record());
    if (key && *key != record->verifier_key()) {
      return fail(ErrorCode::kSignature, "the record has another key: " + record->verifier_key().text(),
                  context.record_folder().string());
    }
    CONCORD_TRY(auto checkpoint, seen(record->verifier_key()));
    Progress progress(context.err(), "verifying", "entries", record->size());
    record::VerifyOptions options;
    if (checkpoint) options.seen = record::SignedHead{checkpoint->size, checkpoint->root};
    options.progress = [&](std::uint64_t done, std::uint64_t) { progress.at(done); };
    CONCORD_TRY(auto verification, record::verify_record(*record, options));
    progress.clear();
    ExitCode code = print_findings(context, verification.findings);
    if (context.json()) {
      context.print_json(
          {{"origin", record->origin()},
           {"size", verification.size},
           {"root", verification.root.hex()},
           {"signed_to", verification.signed_to ? Json(*verification.signed_to) : Json(nullptr)},
           {"sound", code == ExitCode::kFine}});
    } else if (code == ExitCode::kFine) {
      context.out().print("Sound: {} entries, signed up to {}, root {}\n", verification.size,
                          verification.signed_to.value_or(0), verification.root.hex());
    } else {
      context.out().write("Not sound: what is named above is not what was signed\n");
    }
    return code;
  }

  Result<ExitCode> verify_export(Context& context, const std::optional<record::VerifierKey>& key) const {
    record::FolderVerifyOptions options;
    options.key = key;
    if (!seen_.empty()) {
      auto trusted = key ? Result<record::VerifierKey>(*key) : key_in_folder();
      if (!trusted) return std::unexpected(std::move(trusted).error());
      CONCORD_TRY(options.previous, seen(*trusted));
    }
    Progress progress(context.err(), "verifying", "entries", 0);
    options.progress = [&](std::uint64_t done, std::uint64_t) { progress.at(done); };
    CONCORD_TRY(auto report, record::verify_folder(target_, options));
    progress.clear();
    ExitCode code = print_findings(context, report.findings);
    if (context.json()) {
      context.print_json({{"origin", report.checkpoint ? Json(report.checkpoint->origin) : Json(nullptr)},
                          {"size", report.checkpoint ? Json(report.checkpoint->size) : Json(nullptr)},
                          {"root", report.checkpoint ? Json(report.checkpoint->root.hex()) : Json(nullptr)},
                          {"omitted", report.omitted},
                          {"sound", code == ExitCode::kFine}});
    } else if (code == ExitCode::kFine && report.checkpoint) {
      context.out().print("Sound: {} entries of {}, root {}\n", report.checkpoint->size,
                          report.checkpoint->origin, report.checkpoint->root.hex());
    } else {
      if (report.omitted > 0) context.out().print("and {} more\n", report.omitted);
      context.out().write("Not sound: what is named above is not what was signed\n");
    }
    return code;
  }

  Result<record::VerifierKey> key_in_folder() const {
    CONCORD_TRY(std::string text, read_file(fs::path(target_) / "verifier-key", record::kLargestNote));
    while (text.ends_with('\n')) text.pop_back();
    return record::VerifierKey::parse(text);
  }

  Result<ExitCode> verify_proof_file(Context& context, std::optional<record::VerifierKey> key) const {
    CONCORD_TRY(std::string bytes, read_file(target_, std::size_t{4} << 20U));
    auto proof = record::LogProof::parse(bytes);
    if (!proof) return std::unexpected(std::move(proof).error().at(target_));
    if (!key) {
      auto record = context.open_record();
      if (!record) {
        return fail(ErrorCode::kUsage, "there is no key to verify it with", target_,
                    "give the verifier key of the office that made it: --key KEY");
      }
      key = (*record)->verifier_key();
    }
    if (proof->extra.empty()) {
      return fail(ErrorCode::kInput, "the proof carries no entry", target_,
                  "ask for one made by concord prove");
    }
    auto checkpoint = record::verify_proof(*proof, proof->extra, {.log = *key});
    if (!checkpoint) return std::unexpected(std::move(checkpoint).error().at(target_));
    if (!seen_.empty()) return fail(ErrorCode::kUsage, "--seen is for a whole log, not for a proof", target_);
    CONCORD_TRY(auto decoded, record::decode_entry(proof->extra));
    record::Record::At at{proof->index, record::entry_id(proof->extra), std::move(decoded.entry)};
    if (context.json()) {
      context.print_json({{"sound", true},
                          {"origin", checkpoint->origin},
                          {"size", checkpoint->size},
                          {"root", checkpoint->root.hex()},
                          {"entry", record::entry_json(at)}});
    } else {
      context.out().print("Sound: entry {} of the {} in the log of {}\n", proof->index, checkpoint->size,
                          checkpoint->origin);
      print_entry(context.out(), context.terminal(), at);
    }
    return ExitCode::kFine;
  }

  std::string target_;
  std::string key_;
  std::string seen_;
};

}  // namespace

std::unique_ptr<Command> make_verify() {
  return std::make_unique<Verify>();
}

}  // namespace concord::cli
