// Which preposition governs each noun phrase of a sentence, and in which case its lists stand.
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// Completes the chunks of `syntax`. A list shares its preposition and its case: with A, B and C.
// Whether the word at `token` governs a noun phrase or opens a clause, as what follows tells: "after the
// talks", "after the ministers met".
bool opens_either(const Scene& scene, std::uint32_t token);

void govern_chunks(const Scene& scene, const TokenFacts& facts, Syntax& syntax);

}  // namespace concord::reading
