// The evidence of an event: where its quote alone does not say who took part, it goes on to where they are
// named.
#pragma once

#include <string_view>
#include <vector>

#include "reading/event/finding.h"

namespace concord::reading {

// Widens the quote of each event to its other tellings in the text and to where those who took part are
// named, as far as it does not become too long and goes over the quote of no other event. The title ends at
// `title_end`.
void show_evidence(std::string_view text, std::uint32_t title_end, std::vector<ToldEvent>& events);

}  // namespace concord::reading
