// Pronouns as mentions: "he" is the person that the text speaks of, "they" are those of the meeting told
// before.
#pragma once

#include <vector>

#include "reading/mention/mention_finder.h"
#include "reading/pack/pack.h"

namespace concord::reading {

// Adds the mentions of pronouns, in the order of the text. A pronoun that nobody fits adds none.
void add_pronouns(const Document& document, const Pack& pack, const Hits& hits, MentionMemory& memory,
                  Mentions& mentions);

}  // namespace concord::reading
