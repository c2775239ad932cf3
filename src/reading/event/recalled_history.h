// What a report recalls of earlier years once its news are told: "Norway signed such agreements with Peru and
// Ghana." It names states alone, no day, and stands far behind the news.
#pragma once

#include <vector>

#include "reading/event/finding.h"

namespace concord::reading {

// Meetings of one state or body alone, told behind other news.
void drop_one_sided(std::vector<ToldEvent>& events);
// `sentences` is how many the report has.
void drop_recalled_history(std::size_t sentences, std::vector<ToldEvent>& events);

}  // namespace concord::reading
