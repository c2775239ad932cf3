// What a finding rests on, kept with it for explanation: the words that fired, what stands in each slot,
// where its date and its place come from.
#pragma once

#include "reading/event/finding.h"
#include "reading/event/match.h"

namespace concord::reading {

// Completes the origin of what `match` told.
void add_provenance(const Scene& scene, const Syntax& syntax, const Match& match, Origin& origin);

// The same for an event, with the grounds of its date and its place. `story` is what was told before it.
void add_provenance(const Scene& scene, const Syntax& syntax, const Match& match, const Story& story,
                    ToldEvent& told);

}  // namespace concord::reading
