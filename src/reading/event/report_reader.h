// The last stage: from the mentions of a report to its events, agreements, commitments and projects. Sentence
// by sentence, with what was told before kept in mind: "the sides" are the actors of the meeting before.
#pragma once

#include "reading/event/syntax.h"
#include "reading/reading.h"

namespace concord::reading {

// Fills the findings of `out`, in the order of the text.
void read_report(const Scene& scene, Reading& out);

}  // namespace concord::reading
