// What a finding rests on, kept with it for explanation: the words that fired, what stands in each slot,
// where its date and its place come from.
#pragma once

#include "reading/event/finding.h"
#include "reading/event/match.h"
#include "reading/event/when_where.h"

namespace concord::reading {

// Completes the origin of what `match` told.
void add_provenance(const Scene& scene, const Syntax& syntax, const Match& match, Origin& origin);

void add_provenance(const Scene& scene, const Syntax& syntax, const Match& match, ToldEvent& told);

// The grounds of an event's date and place. `story` is what was told before it.
void add_sources(const When& when, const Where& where, const Story& story, Event& event);

}  // namespace concord::reading
