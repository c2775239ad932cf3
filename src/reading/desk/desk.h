// What people do at the desk, in terms of entries: hand a reading in, accept, edit or reject what it
// proposes, correct or withdraw what was accepted, erase a report's text. Every operation appends all of its
// entries or none, and changes nothing else; views are brought up to date before it looks and after it has
// appended.
//
// Threads: as store::Store. Errors besides those of Record and Replayer: kNotFound (no such subject), kUsage
// (it cannot be done to a thing in this state; the message says which), kSchema (an edit that does not match
// the schema).
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "reading/desk/history.h"
#include "reading/desk/quote.h"
#include "reading/reading.h"
#include "reading/view/rows.h"
#include "record/composed_append.h"
#include "record/record.h"
#include "record/view.h"

namespace concord::reading {

struct Submission {
  const Report* report = nullptr;
  const Reading* reading = nullptr;
};

struct SubmitOptions {
  std::optional<double> accept_from;  // proposals of this confidence or more are accepted at once
  bool restore_erased = false;        // take a report back whose text was erased
};

struct Submitted {
  enum class Outcome : std::uint8_t { kAdded, kKnown, kErased };
  Outcome outcome = Outcome::kAdded;  // kErased: refused, its text was erased once; nothing was added
  std::string subject;                // of the report
  std::size_t proposals = 0;          // added
  std::size_t accepted = 0;           // of these
  std::string reason;                 // kErased: why it was erased
};

class Desk {
 public:
  // All three must outlive the desk. The views of reading must have been added to `views`.
  Desk(record::Record& record, record::Replayer& views, std::string author);

  // Reports with what was read in them, all in one append. A report that is there already adds nothing.
  Result<std::vector<Submitted>> submit(std::span<const Submission> submissions,
                                        const SubmitOptions& options = {});
  Result<Submitted> submit(const Report& report, const Reading& reading, const SubmitOptions& options = {});

  // Subjects of the events, agreements ... that came of it, in order.
  Result<std::vector<std::string>> accept(std::span<const std::string> proposals);
  // Accepts with changes: `patch` is a JSON merge patch (RFC 7396) of the proposal's value.
  Result<std::string> edit(std::string_view proposal, const Json& patch);
  Status reject(std::span<const std::string> proposals, std::string_view reason);

  // Something that no report was read for. `kind` is event, agreement, commitment or project.
  Result<std::string> enter(std::string_view kind, const Json& body);
  // kUsage where the patch changes nothing.
  Status correct(std::string_view subject, const Json& patch);
  // Of such a thing, or of a merge or split.
  Status withdraw(std::string_view subject, std::string_view reason);

  // Says that two spellings are one actor, or that two spellings of one actor are two; any id of a spelling
  // or an actor will do. The subject of the merge or split. kUsage where it is so already, and where the
  // opposite was said of these two, which has to be withdrawn first.
  Result<std::string> merge_actors(std::string_view one, std::string_view other, std::string_view reason);
  Result<std::string> split_actors(std::string_view one, std::string_view other, std::string_view reason);

  // Erases the text of a report; entries that quote it stay. Again is no error.
  Status erase(std::string_view report, std::string_view reason);

  Result<QuoteContext> context(const record::Evidence& evidence, std::size_t code_points = 120);
  // All that was entered about a subject and about the proposal it came of, oldest first.
  Result<std::vector<HistoryItem>> history(std::string_view subject);

 private:
  struct Batch;
  Result<Submitted> take(const Submission& submission, const SubmitOptions& options, Batch& batch);
  Result<ProposalRow> proposal(std::string_view subject);
  Result<ThingRow> standing_thing(std::string_view subject);
  Result<SpellingRow> spelling(std::string_view id);
  Result<record::EntryId> standing_verdict(std::string_view subject);
  Result<std::string> judge(std::string_view kind, std::string_view one, std::string_view other,
                            std::string_view reason);
  Result<record::Entry> accepting(const ProposalRow& proposal, Json body);
  Result<record::Entry> rejecting(const ProposalRow& proposal, std::string_view reason);
  record::Entry entry_about(std::string_view kind, std::string_view subject) const;
  // Composes entries from what the views show, and appends them where nothing was appended since; otherwise
  // composes them anew. So of two people who decide one proposal at once, the second is told.
  Status append(const record::Compose& compose);

  record::Record& record_;
  record::Replayer& views_;
  std::string author_;
};

}  // namespace concord::reading
