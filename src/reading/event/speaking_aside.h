// Who says it, told between two marks in the middle of what he says: "Kenya and Norway agreed, the minister
// said, to set up a fund".
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// Whether the clause is nothing but such an aside.
bool is_speaking_aside(const Scene& scene, const Syntax& syntax, const Clause& clause);

// The clause before it where the clause is such an aside, else itself.
std::uint32_t around_aside(const Scene& scene, const Syntax& syntax, std::uint32_t clause);

}  // namespace concord::reading
