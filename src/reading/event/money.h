// Sums of money in a text: "$52.4 million", "EUR 115 million", "12,5 млн долларов", with the words of
// money.ini.
#pragma once

#include <vector>

#include "reading/mention/mention.h"
#include "reading/pack/pack.h"

namespace concord::reading {

// The mentions with those of sums added, or made longer where only their number was known; in the order of
// the text.
std::vector<Mention> with_money(const Document& document, const Hits& hits, std::vector<Mention> mentions);

}  // namespace concord::reading
