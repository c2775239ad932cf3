// The country of people and bodies whose own words do not tell it: from other mentions of the same person,
// from the list they stand in, from their sentence or from the place the report was sent from.
#pragma once

#include <span>
#include <vector>

#include "reading/mention/conference.h"
#include "reading/mention/marks.h"
#include "reading/mention/mention.h"
#include "reading/mention/people.h"

namespace concord::reading {

// `person_of` has the person of each mention, or People::kNobody; `conferences` are those that the text
// names.
void complete_countries(const MarkedText& text, const Header& header,
                        std::span<const NamedConference> conferences, const People& people,
                        std::span<const std::size_t> person_of, std::vector<Mention>& mentions);

}  // namespace concord::reading
