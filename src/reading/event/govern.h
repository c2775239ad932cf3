// Which preposition governs each noun phrase of a sentence, and in which case its lists stand.
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// Completes the chunks of `syntax`. A list shares its preposition and its case: with A, B and C.
void govern_chunks(const Scene& scene, const TokenFacts& facts, Syntax& syntax);

}  // namespace concord::reading
