#include "cli/read/importer.h"

#include <fmt/format.h>

#include "base/printable.h"

namespace concord::cli {

namespace {

constexpr std::size_t kReportsAnAppend = 48;
constexpr std::size_t kBytesAnAppend = std::size_t{4} << 20U;

std::string counted(std::size_t count, std::string_view one) {
  return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

reading::Submitted known_as(const std::string& subject) {
  reading::Submitted known;
  known.outcome = reading::Submitted::Outcome::kKnown;
  known.subject = subject;
  return known;
}

// Faults of one report, which must not keep the others of its append out.
bool is_about_the_report(ErrorCode code) {
  return code == ErrorCode::kSchema || code == ErrorCode::kInput || code == ErrorCode::kTooLarge ||
         code == ErrorCode::kUsage;
}

}  // namespace

void ReadFailures::clear_progress() {
  if (progress_ != nullptr) progress_->clear();
}

void ReadFailures::add(const Error& problem) {
  clear_progress();
  context_.print_error(problem);
  context_.err().push();
  if (count_++ == 0) first_ = cli::exit_code(problem.code);
}

ExitCode ReadFailures::exit_code(std::size_t done) const {
  if (count_ == 0) return ExitCode::kFine;
  return done == 0 && count_ == 1 ? first_ : ExitCode::kInput;
}

Result<std::unique_ptr<Importer>> Importer::open(Context& context, reading::SubmitOptions options,
                                                 ReadFailures& problems) {
  CONCORD_TRY(Workspace space, Workspace::open(context));
  return std::unique_ptr<Importer>(new Importer(context, std::move(space), options, problems));
}

Status Importer::add(ReadPiece piece) {
  if (piece.problem) {
    problems_.add(*piece.problem);
    return {};
  }
  if (piece.report) waiting_bytes_ += piece.report->report.text.size();
  waiting_.push_back(std::move(piece));
  if (waiting_.size() < kReportsAnAppend && waiting_bytes_ < kBytesAnAppend) return {};
  return flush();
}

Status Importer::flush() {
  std::vector<ReadPiece> pieces = std::exchange(waiting_, {});
  waiting_bytes_ = 0;
  if (pieces.empty()) return {};
  Status submitted = submit(pieces);
  if (submitted || !is_about_the_report(submitted.error().code)) return submitted;
  for (const ReadPiece& piece : pieces) {
    Status alone = submit(std::span(&piece, 1));
    if (alone) continue;
    if (!is_about_the_report(alone.error().code)) return alone;
    problems_.add(std::move(alone.error()).at(piece.report->report.name));
  }
  return {};
}

Status Importer::submit(std::span<const ReadPiece> pieces) {
  std::vector<reading::Submission> submissions;
  for (const ReadPiece& piece : pieces)
    if (piece.report) submissions.push_back({&piece.report->report, &piece.report->reading});
  CONCORD_TRY(auto submitted, space_.desk().submit(submissions, options_));
  auto next = submitted.begin();
  for (const ReadPiece& piece : pieces) {
    if (piece.report)
      print(piece.report->report.name, *next++);
    else
      print(piece.known->name, known_as(piece.known->subject));
  }
  problems_.clear_progress();
  return context_.out().flush();
}

void Importer::print(std::string_view report_name, const reading::Submitted& submitted) {
  using Outcome = reading::Submitted::Outcome;
  std::string name = one_line(report_name);
  switch (submitted.outcome) {
    case Outcome::kAdded:
      ++added_;
      proposals_ += submitted.proposals;
      accepted_ += submitted.accepted;
      context_.out().print("{}  {}: {}", short_subject(submitted.subject), name,
                           counted(submitted.proposals, "proposal"));
      if (submitted.accepted > 0) context_.out().print(", {} accepted", submitted.accepted);
      context_.out().write("\n");
      break;
    case Outcome::kKnown:
      ++known_;
      context_.out().print("{}  {}: known already\n", short_subject(submitted.subject), name);
      break;
    case Outcome::kErased:
      problems_.add({ErrorCode::kInput, "its text was erased: " + submitted.reason, name,
                     "give --again to take it back"});
      break;
  }
}

Status Importer::finish() {
  CONCORD_CHECK(flush());
  CONCORD_CHECK(space_.publish());
  context_.out().print("{} read, {} known already; {}, {} accepted", counted(added_, "report"), known_,
                       counted(proposals_, "proposal"), accepted_);
  if (problems_.count() > 0) context_.out().print("; {}", counted(problems_.count(), "problem"));
  context_.out().write("\n");
  return {};
}

}  // namespace concord::cli
