// "Norway and Peru signed a plan. Ministers Anna Berg and Otto Lind put their names to it": two who hold the
// same office, told after two states, are theirs in that order.
#pragma once

#include <span>
#include <vector>

#include "reading/mention/marks.h"
#include "reading/mention/mention.h"
#include "reading/mention/people.h"

namespace concord::reading {

// Gives such pairs their countries. `person_of` has the person of each mention, or People::kNobody. Who has a
// country by any other telling of the text keeps it, and so does his neighbour.
void pair_officials(const MarkedText& text, const People& people, std::span<const std::size_t> person_of,
                    std::vector<Mention>& mentions);

}  // namespace concord::reading
