// The sum that a relative clause tells who gave: "the $35 billion in funding that the bank has pledged".
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// Whether the chunk is a sum of money.
bool is_sum(const Scene& scene, const Chunk& chunk);

// The chunk of the sum right before chunk `i`, alone, before its noun ("the $5 million grant that") or over a
// preposition ("$5 million in grants that"), where somebody is named behind `i`; else kNone.
std::uint32_t sum_before(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// Whether chunk `i` names who gave the sum before it: "the $5 million the bank lent".
bool gives_sum_before(const Scene& scene, const Syntax& syntax, std::uint32_t i);

}  // namespace concord::reading
