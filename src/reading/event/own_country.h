// "его страна", "наше государство": whether a clause speaks of the country of whoever says so.
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

bool speaks_of_own_country(const Scene& scene, const Syntax& syntax, const Clause& clause);

}  // namespace concord::reading
