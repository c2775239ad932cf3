// The name, role and organisation of people whom a mention tells by less than the text does elsewhere.
#pragma once

#include <span>
#include <vector>

#include "reading/mention/marks.h"
#include "reading/mention/mention.h"
#include "reading/mention/people.h"

namespace concord::reading {

// Completes the mentions in place. `person_of` has the person of each mention, or People::kNobody.
void complete_people(const MarkedText& text, const People& people, std::span<const std::size_t> person_of,
                     std::vector<Mention>& mentions);

}  // namespace concord::reading
