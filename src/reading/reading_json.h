// A reading as JSON, for people who pipe: the fields of the annotated reports (doc, lang, published, events,
// agreements, commitments, projects), and beside them what the engine knows more: positions, confidence,
// rule, status.
#pragma once

#include "base/json.h"
#include "reading/reading.h"

namespace concord::reading {

// `events` are those that were held; what is planned, negated or hypothetical stands in `events_not_held`.
// Positions count code points, as in W3C Web Annotation.
Json reading_json(const Report& report, const Reading& reading);

}  // namespace concord::reading
