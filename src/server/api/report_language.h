// In which language the words of a row are: that of the report they stand in. A page tells it to the browser,
// so that they are read aloud and broken as they should be.
#pragma once

#include "server/api/call.h"
#include "server/chart/event_facts.h"

namespace concord::server {

// ISO 639-1, or null.
Json language_of(const FactTable& table, const std::string& report);
// Adds "language" (ISO 639-1, or null) to a row that names its report as "report" or in its body, and to each
// of its "tellings".
void add_language(const FactTable& table, Json& row);
// The same for all rows of a list.
Status add_languages(const Call& call, Json& rows);

}  // namespace concord::server
