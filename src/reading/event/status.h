// Whether an act happened: from the verb group, from the verbs that govern it, and from what the frame says.
#pragma once

#include "reading/event/match.h"
#include "reading/event/token_facts.h"

namespace concord::reading {

EventStatus status_of(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match);

// "Both countries will work together": told as news, it is what they agreed on.
bool is_joint_promise(const Scene& scene, const Syntax& syntax, const Match& match, EventStatus status);

// Whether the clause only asks for what it tells: "how they will work together".
bool is_asked(const Scene& scene, const Syntax& syntax, const Match& match);

// Whether it supposes, asks or proposes what it tells, so that nothing of it need ever be: "if both agree".
bool is_supposed(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match);

// "Hungary wants to plant trees", "hopes that India will help": who only wishes for an act promises none.
bool is_own_wish(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match);

// Whether the predicate looks ahead at all, its own words included: what a promise needs.
bool looks_ahead(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match);

// "чтобы все смогли": whether the clause tells what somebody wants, be its verb a past.
bool is_aim(const Scene& scene, const Syntax& syntax, const Clause& clause);

// Whether the verb of a clause tells what is to be and not what is: "that they will meet", "that it must
// end".
bool is_outlook(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Clause& clause);

}  // namespace concord::reading
