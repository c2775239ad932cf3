// Of which countries a text speaks, and how much.
#pragma once

#include <string>
#include <vector>

#include "reading/mention/mention.h"

namespace concord::reading {

// The country that a mention tells: of its actor, else of its place; empty where it tells none.
const std::string& told_by(const Mention& mention);

// The countries that the text speaks of: that of which it speaks most first, and the first of several. Those
// of pairs count as well: "the Norway-Sweden dialogue".
std::vector<std::string> most_told_first(const std::vector<Mention>& mentions);

// That of which it speaks most, pairs left aside; empty where it names none.
std::string main_country(const std::vector<Mention>& mentions);

// "The ministry of ecology and the Russian academy signed": of which country another mention of the body says
// it is; empty where none does, or two say different ones.
std::string country_elsewhere(const std::vector<Mention>& mentions, const Mention& body);

}  // namespace concord::reading
