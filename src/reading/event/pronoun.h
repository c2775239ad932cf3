// Pronouns as mentions: "he" is the person that the text speaks of, "they" are those of the meeting told
// before.
#pragma once

#include <vector>

#include "reading/mention/mention.h"
#include "reading/pack/pack.h"

namespace concord::reading {

// The mentions with those of pronouns added, in the order of the text. A pronoun that nobody fits adds none.
std::vector<Mention> with_pronouns(const Document& document, const Pack& pack, const Hits& hits,
                                   std::vector<Mention> mentions);

}  // namespace concord::reading
