// Who leads a group: "a delegation of Hungary led by Anna Berg", "... , которую возглавил ...", "... во главе
// с ...".
#pragma once

#include "reading/event/token_facts.h"

namespace concord::reading {

// The mention of the person who leads the group of chunk `group`, or nullptr where the sentence names none.
const Mention* leader_of(const Scene& scene, const TokenFacts& facts, const Syntax& syntax,
                         std::uint32_t group);

}  // namespace concord::reading
