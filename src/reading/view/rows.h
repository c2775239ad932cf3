// What the views of reading hold, as plain structures. Days are as precise as the report was (base/time.h).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/json.h"
#include "base/sha256.h"
#include "base/time.h"
#include "record/entry.h"

namespace concord::reading {

struct ReportRow {
  std::string subject;
  record::EntryId entry;
  Digest sha256;
  std::uint64_t bytes = 0;
  std::string media_type;
  std::string language;  // empty where no pack speaks it
  std::optional<PartialDate> published;
  bool published_inferred = false;
  std::string title;  // empty where there is none
  std::string name;
  std::optional<Digest> original;   // of what the text was taken from, unless it is all of it
  std::string original_media_type;  // empty where there is no original
  std::string url;                  // where it was published; empty where nobody says
  Instant added;
  std::string author;
  bool erased = false;  // its text is gone
  std::string erased_reason;
};

enum class ProposalState : std::uint8_t { kPending, kAccepted, kRejected, kWithdrawn };
std::string_view name_of(ProposalState);  // "pending"

struct ProposalRow {
  std::string subject;
  std::uint64_t index = 0;  // of its entry in the log
  record::EntryId entry;
  std::string of;  // "event", "agreement", "commitment", "project"
  std::string report;
  ProposalState state = ProposalState::kPending;
  double confidence = 0;
  std::string rule;
  Json value;  // the body that accepting it would give an entry
  std::vector<record::Evidence> evidence;
  Instant added;
  std::string thing;  // the subject of what was accepted last; empty where nothing was
  std::optional<record::EntryId> thing_entry;  // the entry about it that stands, its withdrawal included
  std::string decided_by;  // who accepted, rejected or withdrew it last; empty while pending
  std::optional<Instant> decided;
  std::string reason;  // of the rejection or withdrawal
};

// An event, agreement, commitment or project as it stands.
struct ThingRow {
  std::string kind;
  std::string subject;
  record::EntryId entry;  // the entry that stands; a correction replaces this one
  bool withdrawn = false;
  std::string reason;              // of the withdrawal
  std::uint64_t revision = 1;      // 1 as accepted, 2 after one correction or withdrawal ...
  std::optional<PartialDate> day;  // event: happened, else due, else said; agreement: date; commitment: due
  Json body;                       // schema/<kind>.json
  std::vector<record::Evidence> evidence;
  std::string report;  // subject; empty where a person entered it without a report
  std::string proposal;
  std::string author;  // of the entry that stands
  Instant time;
};

// An event or an agreement with all that reports tell of it.
struct ToldRow {
  std::vector<ThingRow> tellings;  // at least one, the fullest in front
  std::size_t sources = 1;         // reports among them that are no copies of each other
};

// Two accounts of one thing that contradict each other.
struct DisputeRow {
  std::string subject;
  std::string other;
  std::string field;               // in which: "place", "status" ... (reading/link/disagreement.h)
  std::optional<PartialDate> day;  // the later of those they are listed under
};

struct SearchRow {
  std::string subject;
  std::string kind;  // "report", "event" ...
  std::optional<PartialDate> day;
  std::string title;  // of a report; of a thing what it is in a few words
  std::string quote;  // empty for a report
  std::string report;
};

// An agreement as reports tell it, and what came of it.
struct AgreementStory {
  std::vector<ThingRow>
      tellings;                  // itself and the same one in other reports, by day, those without a day last
  std::vector<SearchRow> later;  // events, commitments, projects and reports about it, oldest first
};

// One actor under all its spellings.
struct ActorRow {
  std::string id;                  // of the spelling that was told first
  std::string name;                // the spelling that says most
  std::string kind;                // "person", "state", "organisation"
  std::string country;             // ISO 3166-1 alpha-2, empty where none
  std::vector<std::string> roles;  // as told, in the order first told
  std::vector<std::string> organisations;
  std::uint64_t events = 0;
  std::optional<PartialDate> first_seen;
  std::optional<PartialDate> last_seen;
  std::vector<std::string> spellings;  // their ids, the one told first in front
};

// What reports call an actor: one name of one kind and country, with what was told under it.
struct SpellingRow {
  std::string id;  // "actor:<16 hex>", from folded name, kind and country
  std::string name;
  std::string kind;
  std::string country;
  std::string actor;           // the id of the actor it is a spelling of
  std::uint64_t position = 0;  // in the log, of the first event that stands
  std::vector<std::string> roles;
  std::vector<std::string> organisations;
  std::uint64_t events = 0;
  std::optional<PartialDate> first_seen;
  std::optional<PartialDate> last_seen;
};

// What a person said of two spellings: that they are one actor, or two.
struct VerdictRow {
  std::string subject;    // "merge:..." or "split:..."
  record::EntryId entry;  // the one that stands, its withdrawal included
  bool apart = false;
  bool withdrawn = false;
  std::vector<std::string> spellings;
  std::string author;
  std::string reason;
};

// A thing in which an actor took part.
struct ParticipationRow {
  std::string spelling;  // under which it was told
  std::string event;
  std::string actor;
  std::uint64_t position = 0;  // in the log
  std::optional<PartialDate> day;
  std::string role;
  std::string org;
};

// One entry about a subject, by its place in the log.
struct SubjectEntryRow {
  std::string subject;
  std::uint64_t index = 0;
  std::string kind;
};

}  // namespace concord::reading
