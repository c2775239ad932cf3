// What the lexicon finds in words that no text has by themselves: the parts of "Norway-Sweden",
// "20-million-euro".
#pragma once

#include <string>
#include <vector>

#include "reading/pack/pack.h"

namespace concord::reading {

// The words stand beside each other in this order, each a token of its own.
Hits hits_of_words(const Pack& pack, const std::vector<std::string>& words);

}  // namespace concord::reading
