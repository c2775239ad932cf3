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

Status Desk::append(const record::Compose& compose) {
  return record::append_composed(record_, views_, compose);
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
  std::vector<std::string> subjects;
  CONCORD_CHECK(append([&]() -> Result<std::vector<record::Entry>> {
    std::vector<record::Entry> entries;
    subjects.clear();
    std::set<std::string_view> seen;
    for (const std::string& subject : proposals) {
      if (!seen.insert(subject).second) continue;
      CONCORD_TRY(ProposalRow row, proposal(subject));
      CONCORD_TRY(record::Entry entry, accepting(row, row.value));
      subjects.push_back(entry.subject);
      entries.push_back(std::move(entry));
    }
    return entries;
  }));
  return subjects;
}

Result<std::string> Desk::edit(std::string_view subject, const Json& patch) {
  std::string accepted;
  CONCORD_CHECK(append([&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(ProposalRow row, proposal(subject));
    CONCORD_TRY(Json body, patched(row.value, patch));
    CONCORD_TRY(record::Entry entry, accepting(row, std::move(body)));
    accepted = entry.subject;
    return std::vector{std::move(entry)};
  }));
  return accepted;
}

Result<record::Entry> Desk::rejecting(const ProposalRow& proposal, std::string_view reason) {
  if (proposal.state == ProposalState::kAccepted) {
    return fail(ErrorCode::kUsage, "was accepted", proposal.subject,
                fmt::format("withdraw {} instead", proposal.thing));
  }
  if (proposal.state == ProposalState::kRejected) {
    return fail(ErrorCode::kUsage, fmt::format("was rejected already by {}", proposal.decided_by),
                proposal.subject);
  }
  record::Entry entry = entry_about("rejection", proposal.subject);
  entry.body = {{"proposal", proposal.subject}, {"reason", reason.empty() ? Json() : Json(reason)}};
  return entry;
}

Status Desk::reject(std::span<const std::string> proposals, std::string_view reason) {
  return append([&]() -> Result<std::vector<record::Entry>> {
    std::vector<record::Entry> entries;
    std::set<std::string_view> seen;
    for (const std::string& subject : proposals) {
      if (!seen.insert(subject).second) continue;
      CONCORD_TRY(ProposalRow row, proposal(subject));
      CONCORD_TRY(record::Entry entry, rejecting(row, reason));
      entries.push_back(std::move(entry));
    }
    return entries;
  });
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
  std::string entered;
  CONCORD_CHECK(append([&]() -> Result<std::vector<record::Entry>> {
    // The place in the log tells two things apart that say the same.
    Digest name = sha256(fmt::format("{}\n{}\n", record_.origin(), record_.size()), canonical);
    record::Entry entry = entry_about(kind, subject_of(kind, name.hex().substr(0, 16)));
    entry.body = complete;
    entered = entry.subject;
    return std::vector{std::move(entry)};
  }));
  return entered;
}

}  // namespace concord::reading
