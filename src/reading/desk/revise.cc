// What is done to things that stand already, and to the texts behind them (reading/desk/desk.h).
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "reading/desk/desk.h"
#include "reading/desk/patch.h"
#include "reading/view/queries.h"
#include "reading/view/standing.h"

namespace concord::reading {

Result<ThingRow> Desk::standing_thing(std::string_view subject) {
  CONCORD_TRY(auto found, find_thing(record_.store(), subject));
  if (!found) {
    return fail(ErrorCode::kNotFound, "there is no such event, agreement, commitment or project",
                std::string(subject));
  }
  if (found->withdrawn) {
    return fail(ErrorCode::kUsage, fmt::format("was withdrawn by {}: {}", found->author, found->reason),
                std::string(subject),
                found->proposal.empty() ? std::string() : fmt::format("accept {} again", found->proposal));
  }
  return std::move(*found);
}

Status Desk::correct(std::string_view subject, const Json& patch) {
  return append([&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(ThingRow thing, standing_thing(subject));
    record::Entry entry = entry_about(thing.kind, subject);
    CONCORD_TRY(entry.body, patched(thing.body, patch));
    if (entry.body == thing.body) {
      return fail(ErrorCode::kUsage, "the correction changes nothing", std::string(subject));
    }
    entry.evidence = std::move(thing.evidence);
    entry.replaces = thing.entry;
    return std::vector{std::move(entry)};
  });
}

Status Desk::withdraw(std::string_view subject, std::string_view reason) {
  return append([&]() -> Result<std::vector<record::Entry>> {
    record::Entry entry = entry_about("withdrawal", subject);
    entry.body = {{"reason", reason}};
    if (is_verdict_kind(kind_of(subject))) {
      CONCORD_TRY(entry.replaces, standing_verdict(subject));
    } else {
      CONCORD_TRY(ThingRow thing, standing_thing(subject));
      entry.replaces = thing.entry;
    }
    return std::vector{std::move(entry)};
  });
}

Status Desk::erase(std::string_view subject, std::string_view reason) {
  Digest text;
  CONCORD_CHECK(append([&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(auto report, find_report(record_.store(), subject));
    if (!report) return fail(ErrorCode::kNotFound, "there is no such report", std::string(subject));
    text = report->sha256;
    if (report->erased) return std::vector<record::Entry>{};
    record::Entry entry = entry_about("erasure", subject);
    entry.body = {{"sha256", text.hex()}, {"reason", reason}};
    return std::vector{std::move(entry)};
  }));
  // Also where an earlier attempt was cut off after its entry: the views have forgotten the text by now.
  return record_.store().erase_document(text);
}

Result<QuoteContext> Desk::context(const record::Evidence& evidence, std::size_t code_points) {
  CONCORD_TRY(auto text, record_.store().document(evidence.document));
  if (text) return quote_in(*text, evidence, code_points);
  return QuoteContext{
      .before = evidence.prefix, .quote = evidence.exact, .after = evidence.suffix, .erased = true};
}

Result<std::vector<HistoryItem>> Desk::history(std::string_view subject) {
  CONCORD_CHECK(views_.catch_up());
  CONCORD_TRY(std::vector<SubjectEntryRow> rows, entries_about(record_.store(), subject));
  std::string other;
  if (kind_of(subject) == "proposal") {
    CONCORD_TRY(auto proposal, find_proposal(record_.store(), subject));
    if (proposal) other = proposal->thing;
  } else if (is_thing_kind(kind_of(subject))) {
    other = subject_of("proposal", name_of_subject(subject));
  }
  if (!other.empty()) {
    CONCORD_TRY(std::vector<SubjectEntryRow> more, entries_about(record_.store(), other));
    rows.insert(rows.end(), more.begin(), more.end());
  }
  if (rows.empty()) return fail(ErrorCode::kNotFound, "nothing was entered about it", std::string(subject));
  std::ranges::sort(rows, {}, &SubjectEntryRow::index);
  std::vector<record::Record::At> entries;
  for (const SubjectEntryRow& row : rows) {
    CONCORD_TRY(record::Record::At at, record_.entry(row.index));
    entries.push_back(std::move(at));
  }
  return history_of(entries);
}

}  // namespace concord::reading
