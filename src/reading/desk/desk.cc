#include "reading/desk/desk.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <utility>

#include "reading/desk/intake.h"
#include "reading/desk/patch.h"
#include "reading/view/queries.h"
#include "reading/view/standing.h"

namespace concord::reading {

Desk::Desk(record::Record& record, record::Replayer& views, std::string author)
    : record_(record), views_(views), author_(std::move(author)) {}

Status Desk::append(std::span<const record::Entry> entries) {
  CONCORD_TRY(record::Appended appended, record_.append(entries));
  return views_.catch_up();
}

record::Entry Desk::entry_about(std::string_view kind, std::string_view subject) const {
  record::Entry entry;
  entry.kind = kind;
  entry.subject = subject;
  entry.time = record_.now();
  entry.author = author_;
  return entry;
}

Result<ProposalRow> Desk::proposal(std::string_view subject) {
  CONCORD_TRY(auto found, find_proposal(record_.store(), subject));
  if (found) return std::move(*found);
  return fail(ErrorCode::kNotFound, "there is no such proposal", std::string(subject),
              "'concord review' lists those that are pending");
}

Result<record::Entry> Desk::accepting(const ProposalRow& proposal, Json body) {
  if (proposal.state == ProposalState::kAccepted) {
    return fail(ErrorCode::kUsage, fmt::format("was accepted already by {}", proposal.decided_by),
                proposal.subject, fmt::format("correct or withdraw {}", proposal.thing));
  }
  record::Entry entry =
      acceptance(proposal.subject, proposal.of, std::move(body), proposal.evidence, author_);
  entry.time = record_.now();
  entry.replaces = proposal.thing_entry;  // where it was accepted and withdrawn before
  return entry;
}

Result<std::vector<std::string>> Desk::accept(std::span<const std::string> proposals) {
  CONCORD_CHECK(views_.catch_up());
  std::vector<record::Entry> entries;
  std::vector<std::string> subjects;
  std::set<std::string_view> seen;
  for (const std::string& subject : proposals) {
    if (!seen.insert(subject).second) continue;
    CONCORD_TRY(ProposalRow row, proposal(subject));
    CONCORD_TRY(record::Entry entry, accepting(row, row.value));
    subjects.push_back(entry.subject);
    entries.push_back(std::move(entry));
  }
  if (!entries.empty()) CONCORD_CHECK(append(entries));
  return subjects;
}

Result<std::string> Desk::edit(std::string_view subject, const Json& patch) {
  CONCORD_CHECK(views_.catch_up());
  CONCORD_TRY(ProposalRow row, proposal(subject));
  CONCORD_TRY(Json body, patched(row.value, patch));
  CONCORD_TRY(record::Entry entry, accepting(row, std::move(body)));
  CONCORD_CHECK(append(std::span(&entry, 1)));
  return entry.subject;
}

Status Desk::reject(std::span<const std::string> proposals, std::string_view reason) {
  CONCORD_CHECK(views_.catch_up());
  std::vector<record::Entry> entries;
  std::set<std::string_view> seen;
  for (const std::string& subject : proposals) {
    if (!seen.insert(subject).second) continue;
    CONCORD_TRY(ProposalRow row, proposal(subject));
    if (row.state == ProposalState::kAccepted) {
      return fail(ErrorCode::kUsage, "was accepted", subject, fmt::format("withdraw {} instead", row.thing));
    }
    if (row.state == ProposalState::kRejected) {
      return fail(ErrorCode::kUsage, fmt::format("was rejected already by {}", row.decided_by), subject);
    }
    record::Entry entry = entry_about("rejection", subject);
    entry.body = {{"proposal", subject}, {"reason", reason.empty() ? Json() : Json(reason)}};
    entries.push_back(std::move(entry));
  }
  return entries.empty() ? Status{} : append(entries);
}

Result<std::string> Desk::enter(std::string_view kind, const Json& body) {
  if (!is_thing_kind(kind) || !body.is_object()) {
    return fail(ErrorCode::kUsage, "only an event, agreement, commitment or project can be entered by hand",
                std::string(kind));
  }
  Json complete = body;
  for (const char* origin : {"report", "proposal"}) {
    if (!complete.contains(origin)) complete[origin] = nullptr;
  }
  CONCORD_TRY(std::string canonical, canonical_json(complete));
  // The place in the log tells two things apart that say the same.
  Digest name = sha256(fmt::format("{}\n{}\n", record_.origin(), record_.size()), canonical);
  record::Entry entry = entry_about(kind, subject_of(kind, name.hex().substr(0, 16)));
  entry.body = std::move(complete);
  CONCORD_CHECK(append(std::span(&entry, 1)));
  return entry.subject;
}

}  // namespace concord::reading
