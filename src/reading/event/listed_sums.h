// The sums of a list, each of which is a promise of its own: "Canada gave ten million to Kenya and five to
// Peru", "Germany pledged ten million and Norway five million".
#pragma once

#include <vector>

#include "reading/event/match.h"
#include "reading/event/syntax.h"
#include "reading/reading.h"

namespace concord::reading {

// Makes the only commitment of `commitments` one of its first sum, and adds one for each sum that is listed
// behind it: with whoever stands right before the sum as its giver, or with the same giver where the sum has
// a receiver of its own. Leaves it as it is where there is no such list.
void add_listed_sums(const Scene& scene, const Syntax& syntax, const Match& match,
                     std::vector<Commitment>& commitments);

}  // namespace concord::reading
