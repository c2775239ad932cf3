// Clauses about the country of whoever speaks: "его страна", "наше государство".
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// Whether a word for a state with a possessive pronoun right before it ("our country") stands before the verb
// of the clause. False where there is no verb, and in languages without a dictionary.
bool speaks_of_own_country(const Scene& scene, const Syntax& syntax, const Clause& clause);

}  // namespace concord::reading
