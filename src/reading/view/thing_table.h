// Events, agreements, commitments and projects as rows: four tables of the same columns, named after their
// kinds.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "reading/view/rows.h"
#include "store/table.h"

namespace concord::reading {

// nullptr where `kind` is none of the four.
const store::Table* thing_table(std::string_view kind);
store::Row thing_cells(const ThingRow& thing);
Result<ThingRow> thing_from(std::string_view kind, const store::Row& row);

// The day that a thing is listed under (rows.h).
std::optional<PartialDate> day_of_thing(std::string_view kind, const Json& body);
// What it is in a few words, for lists and search.
std::string title_of_thing(std::string_view kind, const Json& body);
// The terms that ThingFilter asks for: "country=AZ", "type=CONSULT", "status=held", "actor=babayev".
std::string facets_of_thing(std::string_view kind, const Json& body);
// The words of a name, folded: "Al-Jabir" is "al" and "jabir".
std::vector<std::string> name_words(std::string_view name);

}  // namespace concord::reading
