// What reading a report gives: proposals, each with the words that show it. Plain data, in the vocabulary of
// docs/glossary.md; positions are byte offsets into the report's text (UTF-8). Nothing here is true yet: a
// person (or a threshold) accepts, edits or rejects it (reading/desk).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/sha256.h"
#include "base/time.h"

namespace concord::reading {

struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  // exclusive
  bool operator==(const Span&) const = default;
};

// What a date or a place of a finding rests on.
enum class Ground : std::uint8_t {
  kNone,         // there is none
  kWords,        // words of the sentence
  kReportDay,    // the day of the report
  kEventBefore,  // the day or the place of the event told before
  kReportPlace,  // the place that the report speaks of most, or that of its dateline
};

struct Basis {
  Ground ground = Ground::kNone;
  Span words;  // kWords: these
};

// What stands in a slot of the frame that fired.
struct SlotWords {
  std::string slot;  // as the pack writes it
  Span words;
};

// A reason to trust a finding more or less.
struct Reason {
  std::string name;     // "rule", "own-date" ... (docs/language-packs.md, confidence)
  double weight = 0.0;  // what it adds to the log-odds
};

// Where a finding comes from, for explanation and review.
struct Origin {
  std::string rule;         // "en/predicates.ini:42": the line of the language pack that fired
  double confidence = 0.0;  // share of such findings that are right, as measured
  std::string frame = {};   // the name of the frame; empty for a project
  Span predicate = {};      // the words that fired
  std::vector<SlotWords> slots = {};
  Basis date = {};  // of an event
  Basis place = {};
  double prior = 0.0;            // the confidence that the pack gives the rule
  bool noun_only = false;        // a noun tells it, without a verb of its own
  bool borrowed_actors = false;  // some of its actors were named before
  bool in_title = false;
  std::uint32_t tellings = 1;        // how often the report tells it
  std::vector<Reason> reasons = {};  // what the confidence is made of
};

enum class EventType : std::uint8_t { kConsult, kCooperate, kAgree, kSupport, kAid };
enum class EventStatus : std::uint8_t { kHeld, kPlanned, kNegated, kHypothetical };
enum class ActorKind : std::uint8_t { kPerson, kState, kOrganisation };
enum class AgreementStatus : std::uint8_t { kSigned, kPlanned, kProposed };

std::string_view name_of(EventType);        // "CONSULT"
std::string_view name_of(EventStatus);      // "held"
std::string_view name_of(ActorKind);        // "person"
std::string_view name_of(AgreementStatus);  // "signed"
std::string_view name_of(Ground);           // "words", "report-day" ...

struct Actor {
  std::string name;  // English spelling, or transliterated
  ActorKind kind = ActorKind::kPerson;
  std::string country;  // ISO 3166-1 alpha-2, empty where none
  std::string role;     // English, empty where none
  std::string org;      // English, empty where none
  Span at;
};

struct Event {
  EventType type = EventType::kConsult;
  EventStatus status = EventStatus::kHeld;
  bool signing = false;                  // of COOPERATE: an agreement was signed, ratified or adopted
  std::optional<PartialDate> date;       // the day it happened
  bool date_inferred = false;            // the text did not spell all of it out
  std::optional<PartialDate> date_said;  // the day it was said
  std::optional<PartialDate> date_due;   // the day it is to happen, where it is planned
  std::string place;                     // city, English; empty where the text does not say
  std::string place_country;
  std::vector<Actor> actors;
  std::vector<std::string> topics =
      {};  // kinds of project, in the order of the text; empty where it names none
  Span quote;
  Origin origin;
};

// The event type of PLOVER 2.0, for exports (Open Event Data Alliance, PLOVER manual, "Event Categories",
// github.com/openeventdata/PLOVER, 2024). CONSULT, AGREE, SUPPORT and AID are PLOVER's own. A signed or
// ratified agreement is SUPPORT there, COOPERATE is only what goes on between two in fact, such as a joint
// project; and a promise to do any of this, the signing of an agreement included, is AGREE.
std::string_view plover_code(EventType type, EventStatus status, bool signing);
inline std::string_view plover_code(const Event& event) {
  return plover_code(event.type, event.status, event.signing);
}

struct Agreement {
  std::string title;
  AgreementStatus status = AgreementStatus::kSigned;
  std::vector<std::string> parties;  // ISO 3166-1 alpha-2 of states, names of others
  std::optional<PartialDate> date;
  std::vector<std::string> topics = {};  // as of an event
  Span quote;
  Origin origin;
};

struct Commitment {
  std::string who;
  std::string to_whom;  // empty where the text does not say
  std::string what;
  std::optional<PartialDate> due;
  Span quote;
  Origin origin;
};

struct Project {
  std::string what;
  std::string kind;  // one of the list in docs/glossary.md
  Span quote;
  Origin origin;
};

// What is known of a report beside its text: from the metadata of its file or of the archive it was in. Empty
// where nobody said.
struct About {
  std::string title;
  std::optional<PartialDate> published;
  std::string language;            // ISO 639-1, as declared
  std::string url;                 // where it was published
  std::optional<Digest> original;  // of the bytes that the text was taken from, unless they are the text
  std::string media_type;          // of those bytes, "text/html"
};

// A report as text. `name` is where it came from (a file name, a URL), for people only.
struct Report {
  std::string name;
  std::string text;  // valid UTF-8; kept byte for byte as the document of the record
  About about = {};
};

struct Reading {
  std::string language;  // ISO 639-1, empty where no pack speaks it
  std::string title;
  std::optional<PartialDate> published;
  bool published_inferred = false;
  std::vector<Event> events;
  std::vector<Agreement> agreements;
  std::vector<Commitment> commitments;
  std::vector<Project> projects;
};

}  // namespace concord::reading
