// Which roles and bodies are those of a state, and of the states that hold conferences.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reading/mention/conference.h"
#include "reading/mention/mention.h"

namespace concord::reading {

// "Ministry of Energy": the name of a body begins with a word for the offices of states.
bool begins_as_state_office(const Pack& pack, std::string_view name);

// Roles that one has in a state, and not in an organisation.
bool is_of_a_state(const Pack& pack, const Actor& actor);

// The country that held the conference which the role is of ("COP29 President"); empty where it is of none.
std::string host_of(const Pack& pack, std::string_view role);

// The countries that held the conferences.
std::vector<std::string> venues_of(const Pack& pack, std::span<const NamedConference> conferences);

}  // namespace concord::reading
