// Whether two reports tell of one event: the same type, status and day, places that agree, and actors that
// do. Several tellings are grouped so that each fits each: what was told by both of two neighbours is no
// bridge.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/json.h"
#include "reading/link/groups.h"

namespace concord::reading {

// What a report told of an event.
struct Telling {
  std::string report;
  std::string type;
  std::string status;
  std::string day;  // ISO 8601; only whole days can be one
  std::string place;
  std::string place_country;
  std::vector<Described> actors;
};

// From a body as schema/event.json has it, with the day that it is listed under.
Telling telling_of(const Json& body, std::string_view day);

// How strongly two tellings are bound: 0 where they are two events, else one more than the number of actors
// that both name. All actors of the telling that has fewer must be among those of the other; a state also
// stands for a person or a body of that country, and a person for the body whose office his role names. Where
// no actor is named by both, or each has only one, the place must be told by both. Two of one report are two.
std::size_t bond_between(const Telling& a, const Telling& b);

// How many actors are named by both, where all of the telling that has fewer are found in the other; else 0.
// A state that stands for a person is found there and not counted.
std::size_t actors_in_common(const Telling& a, const Telling& b);

// Those with the strongest bonds first; those bound by nobody's name only where no other could be meant.
Groups group_tellings(std::span<const Telling> tellings);

}  // namespace concord::reading
