// Who says what a sentence tells, beside it: "The move, says Minister Berg, will help", "The envoys met,
// Trend reports". Such a word is a verb, though it might be a noun.
#pragma once

#include "reading/event/token_facts.h"

namespace concord::reading {

// Whether the token stands first, or behind a mark.
bool is_after_mark(const Scene& scene, const TokenFacts& facts, std::uint32_t previous);

// Whether the token belongs to the name or the office of a person.
bool names_person(const Scene& scene, const TokenFacts& facts, std::uint32_t token);

// Whether the word of saying at `token`, behind `previous`, stands before a person or behind a comma and a
// name that no lexicon knows, as many agencies have.
bool is_told_aside(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous);

}  // namespace concord::reading
