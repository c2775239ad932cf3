// Documents that later sentences tell by their number: "Two agreements were signed. The first is on forests,
// the second on a grant of 5 million euros".
#pragma once

#include <vector>

#include "reading/event/token_facts.h"

namespace concord::reading {

// Puts those that are told so in the place of the one that stands for all of them, with its parties, status,
// day and origin, and the sentences that tell of them as quotes. Where fewer than two are told, nothing
// changes.
void tell_by_number(const Scene& scene, const TokenFacts& facts, std::vector<Agreement>& agreements);

}  // namespace concord::reading
