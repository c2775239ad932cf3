// Questions to the views of reading. All lists are bounded by `limit` (0 is no limit), skip `offset` rows,
// and come in the same order every time. Views must have caught up (record/view.h).
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "reading/link/copies.h"
#include "reading/view/rows.h"
#include "reading/view/views.h"
#include "store/store.h"

namespace concord::reading {

struct Page {
  std::uint64_t limit = 0;
  std::uint64_t offset = 0;
};

// --- reports, those added last first
struct ReportFilter {
  std::string language;
  std::optional<bool> erased;
  Page page;
};
Result<std::vector<ReportRow>> find_reports(store::Store& store, const ReportFilter& filter = {});
Result<std::uint64_t> count_reports(store::Store& store, const ReportFilter& filter = {});
// All of them by their subjects, in steps.
Status visit_reports(store::Store& store, const std::function<Status(const ReportRow& row)>& visitor);
Result<std::optional<ReportRow>> find_report(store::Store& store, std::string_view subject);
// One whose text was taken from these bytes. Those whose text is all of them are found by their subject.
Result<std::optional<ReportRow>> find_report_of(store::Store& store, const Digest& original);

// --- proposals, in the order they were read
struct ProposalFilter {
  std::optional<ProposalState> state = ProposalState::kPending;
  std::string of;
  std::string report;
  double min_confidence = 0;
  Page page;
};
Result<std::vector<ProposalRow>> find_proposals(store::Store& store, const ProposalFilter& filter = {});
Result<std::uint64_t> count_proposals(store::Store& store, const ProposalFilter& filter = {});
Result<std::optional<ProposalRow>> find_proposal(store::Store& store, std::string_view subject);

// --- events, agreements, commitments, projects, newest day first; those without a day last
struct ThingFilter {
  std::optional<PartialDate> since;  // a thing of "2024-05" is since 2024-05-20 and until 2024-05-10 too
  std::optional<PartialDate> until;
  std::optional<PartialDate> ended_before;  // no day of it is this one or later
  std::string country;                      // of an actor, a party or the place
  std::string actor;                        // words of the name of an actor, a party or who is committed
  std::string type;                         // of an event; the kind of a project
  std::string topic;                        // of an event or an agreement; the kind of a project
  std::string place;                        // words of the name of an event's place
  std::string status;
  std::string report;
  std::string subject;     // this one, if it fits all else
  bool withdrawn = false;  // also those withdrawn
  bool oldest_first = false;
  Page page;
};
Result<std::vector<ThingRow>> find_things(store::Store& store, std::string_view kind,
                                          const ThingFilter& filter = {});
// The same for events, those that several reports tell being one. The filter asks for those of which a
// telling fits; `offset` counts tellings.
Result<std::vector<ToldRow>> find_happenings(store::Store& store, const ThingFilter& filter = {});
// What else is told of an event.
Result<ToldRow> find_happening(store::Store& store, ThingRow event);
// The events of a day, those that are one together: the fullest telling in front. A day is a whole one.
struct DayGroup {
  std::vector<std::string> subjects;
  std::size_t sources = 1;
};
// What the texts of reports are compared by, kept by whoever asks for many days; of one thread at a time.
using KnownSketches = std::map<std::string, std::optional<Sketch>>;
Result<std::vector<DayGroup>> find_day_groups(store::Store& store, const PartialDate& day,
                                              KnownSketches& sketches);
// How titles are compared: by the terms of a text (Engine::search_terms), and by those of what it is about
// (Engine::subject_terms).
struct TitleTerms {
  TermMaker all;
  TermMaker subject;
};
// Agreements, those that several reports tell with one status being one (reading/link/same_agreement.h),
// listed where its first telling would be that fits the filter. `limit` and `offset` count tellings.
Result<std::vector<ToldRow>> find_agreements(store::Store& store, const TitleTerms& terms,
                                             const ThingFilter& filter = {});
// What became of an agreement: the same one in other reports, and what was told of it later: things that have
// all these words and a party in common, reports that have them close together.
Result<AgreementStory> find_agreement_story(store::Store& store, const TitleTerms& terms,
                                            std::span<const std::string> languages, ThingRow agreement);
Result<std::uint64_t> count_things(store::Store& store, std::string_view kind,
                                   const ThingFilter& filter = {});
// All of a kind that stand, by their subjects; in steps, so that a hundred thousand need not be in memory at
// once.
Status visit_things(store::Store& store, std::string_view kind,
                    const std::function<Status(const ThingRow& row)>& visitor);
// By its subject, withdrawn or not.
Result<std::optional<ThingRow>> find_thing(store::Store& store, std::string_view subject);
// What is asked for of commitments, and moreover with a day on or after `today`, soonest first; or such whose
// last possible day has passed, the latest first.
ThingFilter due_from(const PartialDate& today, ThingFilter filter = {});
ThingFilter overdue_at(const PartialDate& today, ThingFilter filter = {});

// --- what reports contradict each other in, newest day first; each pair once, in the order of its subjects
Result<std::vector<DisputeRow>> find_disputes(store::Store& store, Page page = {});
Result<std::uint64_t> count_disputes(store::Store& store);
// Those of one thing, which stands in front.
Result<std::vector<DisputeRow>> find_disputes_of(store::Store& store, std::string_view subject);

// --- actors, those of most events first
struct ActorFilter {
  std::string name;  // words
  std::string country;
  std::string kind;
  Page page;
};
Result<std::vector<ActorRow>> find_actors(store::Store& store, const ActorFilter& filter = {});
Result<std::uint64_t> count_actors(store::Store& store, const ActorFilter& filter = {});
// By the id of any of its spellings.
Result<std::optional<ActorRow>> find_actor(store::Store& store, std::string_view id);
Result<std::optional<SpellingRow>> find_spelling(store::Store& store, std::string_view id);
// All of them, by their ids.
Result<std::vector<SpellingRow>> all_spellings(store::Store& store);
// Of one actor, that told first in front.
Result<std::vector<SpellingRow>> find_spellings(store::Store& store, std::string_view actor);
// What people said of a spelling, as far as it stands.
Result<std::vector<VerdictRow>> find_verdicts(store::Store& store, std::string_view spelling);
// By its subject, withdrawn or not.
Result<std::optional<VerdictRow>> find_verdict(store::Store& store, std::string_view subject);
// The events of an actor, newest first.
Result<std::vector<ParticipationRow>> find_participations(store::Store& store, std::string_view actor,
                                                          Page page = {});

// --- words in reports, quotes, titles and names. `languages` are those the words may be in; a row matches
// when it has all terms that one of them gives. Newest day first.
Result<std::vector<SearchRow>> search(store::Store& store, const TermMaker& terms, std::string_view words,
                                      std::span<const std::string> languages, Page page = {});

// --- subjects
// Those that begin with `prefix` ("event:3f", or "3f" for any kind), at most `limit`.
Result<std::vector<std::string>> find_subjects(store::Store& store, std::string_view prefix,
                                               std::uint64_t limit);
// The one that does: kNotFound where there is none, kUsage naming some where there are several.
Result<std::string> resolve_subject(store::Store& store, std::string_view prefix);
Result<std::vector<SubjectEntryRow>> entries_about(store::Store& store, std::string_view subject);

}  // namespace concord::reading
