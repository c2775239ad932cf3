// "As part of the visit, the treaty was signed": what a clause begins with before its subject tells when or
// where, and is neither what is done nor what makes the deed another one.
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// The token behind the phrase that a preposition begins the clause with and a mark closes before its subject
// and its verb; 0 where there is none, and in languages with cases, which need no mark there.
std::uint32_t end_of_fronted_phrase(const Scene& scene, const Syntax& syntax, const Clause& clause);

}  // namespace concord::reading
