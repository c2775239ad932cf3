// How similar two words are: the measure of Ratcliff and Obershelp (Ratcliff and Metzener, "Pattern Matching:
// The Gestalt Approach", Dr. Dobb's Journal, July 1988).
#pragma once

#include <string_view>

namespace concord::reading {

// Twice the number of matching characters, divided by the characters of both; 1 for two empty words.
// Matching: the longest run that both have (the first in `a`, then in `b`, of several), and the same to its
// left and to its right. Not symmetric. Takes cubic time in the worst case: for words, not for texts.
double similarity(std::string_view a, std::string_view b);

}  // namespace concord::reading
