// Participles that describe a noun and are no verb of their clause, in languages whose participles look like
// verbs.
#pragma once

#include <span>

#include "reading/event/syntax.h"

namespace concord::reading {

// Whether a token may be a participle, passive or, unless only those are asked for, active.
bool is_participle(const Scene& scene, std::uint32_t token, bool passive);

// "leads to the long awaited trade": whether the verb of chunk `i`, where its clause has another, stands
// between an adverb and the noun that it describes.
bool describes_behind(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// "received on Monday by the minister": a participle without auxiliary, with who did it behind it.
bool describes_with_agent(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// "the agreement signed by both", "commitments made in Baku": a participle without auxiliary before a
// preposition, where no verb can stand: right behind what it describes and not behind who acts.
bool describes_before(const Scene& scene, const Syntax& syntax, std::uint32_t i, bool after_verb);

// "The agreement on the corridor signed in Oslo": the document among the chunks `before` that the participle
// at chunk `i` is said of, over what it is about; kNone where it concludes none.
std::uint32_t described_document(const Scene& scene, const Syntax& syntax,
                                 std::span<const std::uint32_t> before, std::uint32_t i);

}  // namespace concord::reading
