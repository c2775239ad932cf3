// Who leads a group: "a delegation of Hungary led by Anna Berg", "... , которую возглавил ...", "... во главе
// с ...".
#pragma once

#include "reading/event/token_facts.h"

namespace concord::reading {

// The mention of the person who leads the group of chunk `group`, or nullptr where the sentence names none.
const Mention* leader_of(const Scene& scene, const TokenFacts& facts, const Syntax& syntax,
                         std::uint32_t group);

// The person who acts for the body of chunk `body`, named right behind it beside a word that says so: "the
// ministry, represented by Anna Berg", "в лице ..."; nullptr where there is none.
const Mention* representative_of(const Scene& scene, const TokenFacts& facts, const Syntax& syntax,
                                 std::uint32_t body);

}  // namespace concord::reading
