// Mentions: the things a text names (actors, places, dates, sums), each over a run of tokens of one sentence,
// with what is known of it so far. They do not overlap; an actor's role, organisation and country are inside
// its mention.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"
#include "reading/reading.h"
#include "reading/text/document.h"

namespace concord::reading {

enum class MentionKind : std::uint8_t {
  kActor,  // person, state or organisation, named or by role ("the minister", resolved to a named one)
  kGroup,  // "the sides", "the two ministers", "they": stands for actors named before, in `members`
  kPlace,  // city or region
  kDate,
  kMoney,
};

enum class PlaceKind : std::uint8_t { kCity, kRegion, kCountry };

struct Mention {
  MentionKind kind = MentionKind::kActor;
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;   // exclusive
  std::uint32_t head_token = 0;  // whose form shows the case
  std::uint32_t sentence = 0;
  std::uint8_t cases = 0;  // bits of Case, as far as the head (or its title) decides; 0 where unknown
  bool plural = false;

  Actor actor;                 // kActor
  bool anonymous = false;      // kActor known by role only, not resolved to a name
  std::vector<Actor> members;  // kGroup
  bool referred = false;       // kGroup: its members were named before, "the sides"
  bool of_states = false;      // kGroup: told by a word for states, "both countries"
  bool gathered = false;       // kGroup: they are all whom a sentence before names, in groups or not
  std::string place;           // kPlace: English name
  std::string country;         // kPlace: ISO 3166-1 alpha-2
  PlaceKind place_kind = PlaceKind::kCity;
  bool capital = false;                 // kPlace: may stand for its government
  std::optional<PartialDate> date;      // kDate
  bool date_inferred = false;           // kDate: the year (or more) comes from the report's date
  std::optional<PartialDate> date_end;  // kDate: of a range
};

// What the dateline and the head of a report say.
struct Header {
  std::optional<PartialDate> published;
  bool published_inferred = false;
  bool published_by_text = false;  // it is the first day that the text names, for want of any better
  std::string place;               // dateline city, English; empty where none
  std::string place_country;
  std::string home;  // the country whose officials the text may name without saying so; empty where none is
  std::string title;
};

}  // namespace concord::reading
