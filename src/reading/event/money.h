// Sums of money in a text: "$52.4 million", "EUR 115 million", "12,5 млн долларов", with the words of
// money.ini.
#pragma once

#include <vector>

#include "reading/mention/mention_finder.h"
#include "reading/pack/pack.h"

namespace concord::reading {

// Adds the mentions of sums, or makes those longer where only their number was known; in the order of
// the text.
void add_money(const Pack& pack, const Document& document, const Hits& hits, Mentions& mentions);

}  // namespace concord::reading
