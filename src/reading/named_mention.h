// Every name in a text and where it stands, whether anything is told of it or not: what the events are made
// of, for linguists who mend a pack and for whoever holds this reader against another one.
#pragma once

#include <string>
#include <vector>

#include "base/json.h"
#include "reading/reading.h"

namespace concord::reading {

struct Scene;

// What a name or a day stands for. A country is a state where it acts and a country where it is a
// place.
struct NamedMention {
  std::string kind;     // "person", "organisation", "state", "country", "region", "city", "area", "date"
  std::string name;     // English spelling, or transliterated; of a date ISO 8601
  std::string country;  // ISO 3166-1 alpha-2, empty where none
  std::string role;     // of a person: English, empty where none
  std::string org;      // of a person: English, empty where none
  Span words;           // with the role and the organisation that belong to a person
};

// In the order of the text. Places inside the words of a person or an organisation, and those of a dateline,
// are given as well; those known by a role or a pronoun only where the text names them elsewhere.
std::vector<NamedMention> named_mentions(const Scene& scene);

// {"kind", "name", "country", "role", "org", "words", "start", "end"}, a list; positions count code points.
Json named_mentions_json(const Report& report, const std::vector<NamedMention>& mentions);

}  // namespace concord::reading
