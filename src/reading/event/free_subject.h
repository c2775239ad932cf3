// Subjects in languages without cases, which prepositions seem to govern: "In the ministry, the minister
// signed", "After the minister spoke".
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// Whether the word at `token` governs a noun phrase or opens a clause, as what follows tells: "after the
// talks", "after the ministers met".
bool opens_either(const Scene& scene, std::uint32_t token);

// Takes the prepositions that govern_chunks gave them from subjects, and makes subordinators of those that
// open a clause.
void free_subjects(const Scene& scene, const TokenFacts& facts, Syntax& syntax);

}  // namespace concord::reading
