// Whether two tellings are of one event, and which of them is the better one.
#pragma once

#include "reading/event/finding.h"

namespace concord::reading {

// Known by the role only.
bool is_unnamed(const Actor& actor);

// Whether one stands for the other: the same actor, a state or a body and who acts for it, or somebody known
// by the role only.
bool covers(const Actor& a, const Actor& b);

// Whether all of them are among the others; one who is known by the role only stands for one of them.
bool all_in(const std::vector<Actor>& some, const std::vector<Actor>& others);

// One person at most, the first, and beside nobody but bodies or states.
bool is_one_with_states(const std::vector<Actor>& actors);

bool same_event(const ToldEvent& told, const ToldEvent& other);

// Both name whom somebody met, each somebody else: "the meeting with Berg", "the meeting with Lind".
bool is_with_others(const ToldEvent& told, const ToldEvent& other);

// The telling that names more people is the better one; a title names few.
bool tells_more(const Event& a, const Event& b);

}  // namespace concord::reading
