// Handing readings in (reading/desk/desk.h).
#include <set>
#include <utility>

#include "reading/desk/desk.h"
#include "reading/desk/intake.h"
#include "reading/view/queries.h"

namespace concord::reading {

// What one append is made of, while its submissions are looked at.
struct Desk::Batch {
  std::vector<record::Entry> entries;
  std::vector<std::pair<Digest, std::string_view>> documents;
  std::set<std::string> reports;  // taken into this batch
  Instant time;

  void add(record::Entry entry) {
    entry.time = time;
    entries.push_back(std::move(entry));
  }
};

Result<Submitted> Desk::take(const Submission& submission, const SubmitOptions& options, Batch& batch) {
  CONCORD_TRY(Intake intake, take_in(*submission.report, *submission.reading));
  Submitted submitted;
  submitted.subject = intake.subject;
  CONCORD_TRY(auto known, find_report(record_.store(), intake.subject));
  if ((known && !known->erased) || batch.reports.contains(intake.subject)) {
    submitted.outcome = Submitted::Outcome::kKnown;
    return submitted;
  }
  if (known && !options.restore_erased) {
    submitted.outcome = Submitted::Outcome::kErased;
    submitted.reason = known->erased_reason;
    return submitted;
  }
  batch.reports.insert(intake.subject);
  batch.documents.emplace_back(intake.digest, submission.report->text);
  record::Entry report = report_entry(*submission.report, *submission.reading, intake, author_);
  if (known) report.replaces = known->entry;
  batch.add(std::move(report));
  for (record::Entry& proposal : intake.proposals) {
    if (known) {
      CONCORD_TRY(auto before, find_proposal(record_.store(), proposal.subject));
      if (before) continue;  // made before the text was erased, and decided or pending since
    }
    ++submitted.proposals;
    bool accept = options.accept_from && proposal.body["confidence"].get<double>() >= *options.accept_from;
    record::Entry accepted;
    if (accept) {
      ++submitted.accepted;
      accepted = acceptance(proposal.subject, proposal.body["of"].get_ref<const std::string&>(),
                            proposal.body["value"], proposal.evidence, kMachine);
    }
    batch.add(std::move(proposal));
    if (accept) batch.add(std::move(accepted));
  }
  return submitted;
}

Result<std::vector<Submitted>> Desk::submit(std::span<const Submission> submissions,
                                            const SubmitOptions& options) {
  std::vector<Submitted> results;
  CONCORD_CHECK(append([&]() -> Result<std::vector<record::Entry>> {
    Batch batch;
    batch.time = record_.now();
    results.clear();
    for (const Submission& submission : submissions) {
      CONCORD_TRY(Submitted submitted, take(submission, options, batch));
      results.push_back(std::move(submitted));
    }
    // A text that no entry names is harmless, an entry whose text is missing is not: texts first.
    for (const auto& [digest, text] : batch.documents) {
      auto stored = record_.store().put_document(digest, text);
      if (!stored) return std::unexpected(std::move(stored).error());
    }
    return std::move(batch.entries);
  }));
  return results;
}

Result<Submitted> Desk::submit(const Report& report, const Reading& reading, const SubmitOptions& options) {
  Submission one{.report = &report, .reading = &reading};
  CONCORD_TRY(std::vector<Submitted> results, submit(std::span(&one, 1), options));
  return std::move(results.front());
}

}  // namespace concord::reading
