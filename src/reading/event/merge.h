// One thing told twice is one finding: the better telling stays and takes from the other what it lacks.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "reading/event/finding.h"
#include "reading/reading.h"

namespace concord::reading {

// Whether a party of an agreement is a state, which stands there by its ISO 3166-1 code.
bool is_state(const std::string& party);

// The text's telling takes the place of the title's, and actors that are named of those that were resolved.
void add_event(ToldEvent&& told, std::vector<ToldEvent>& events);
// Drops what only announces another event: the title's "agreed" where the text tells of the signing, "will
// create" beside "agreed to create", a gerund beside the verb of its sentence.
void settle_events(std::vector<ToldEvent>& events);
// Another telling of `known` adds who else took part; the quote shows both where that is not too long, else
// the first that is no title.
void retell(std::string_view text, ToldEvent&& told, ToldEvent& known);
// What the text tells of an agreement is quoted rather than its title, and all of it where that is not too
// long.
void show_telling(std::string_view text, Span telling, std::uint32_t title_end, Agreement& known);
// Gives whether it was told before. The title ends at `title_end`.
bool add_agreement(std::string_view text, Agreement agreement, std::uint32_t title_end,
                   std::vector<Agreement>& agreements);
void add_commitment(Commitment commitment, std::vector<Commitment>& commitments);
// Drops an agreement of the title, which ends at `title_end`, where the text tells of one of the same kind of
// document and status with a party in common. `kind_of` gives the kind of document that a quote speaks of.
void settle_agreements(std::uint32_t title_end, const std::function<std::string_view(Span)>& kind_of,
                       std::vector<Agreement>& agreements);

}  // namespace concord::reading
