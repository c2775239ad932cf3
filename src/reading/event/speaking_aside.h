// Who says it, told between two marks in the middle of what he says: "Kenya and Norway agreed, the minister
// said, to set up a fund".
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// "The parties, the minister said, will go on", "The session, it was agreed, will be held": between the mark
// `i` and the next, before the verb, stands who says it, or agrees on it, and no more.
bool opens_attribution(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// "Both will exchange experts, it was agreed": behind the mark `i` nobody is told, and no more follows.
bool opens_last_aside(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// Whether the verb tells of what is to come: "will be held", "is to send".
bool looks_ahead(const Scene& scene, const VerbGroup& verb);

// Whether the clause is nothing but what two marks enclose, or a mark and the end of the
// sentence: "The session, it was agreed, will be held", "The session will be in May, they agreed".
bool is_aside(const Scene& scene, const Syntax& syntax, const Clause& clause);

// Whether it tells who says what stands around it.
bool is_speaking_aside(const Scene& scene, const Syntax& syntax, const Clause& clause);

// The clause before it where the clause is such an aside, else itself.
std::uint32_t around_aside(const Scene& scene, const Syntax& syntax, std::uint32_t clause);

}  // namespace concord::reading
