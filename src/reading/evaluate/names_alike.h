// Whether two spellings name the same actor or place, for scoring only: an annotator and the engine may spell
// a name differently and still mean one thing. Deliberately coarse, and never changed to flatter a figure: it
// is one of the rules by which figures stay comparable over time and with other scorers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concord::reading {

// The tokens of a name: lower case, Cyrillic letter by letter in Latin script, accents dropped (NFKD), split
// at everything that is neither a letter a to z nor a digit; words that say nothing ("the", "of", "Mr" ...)
// are left out.
std::vector<std::string> name_tokens(std::string_view name);

// The tokens of the name that has fewer are looked up among those of the other: all of them must be there
// where they are one or two, else two thirds of them, rounded up. A token is there where one is equal or at
// least 0.75 similar (similarity.h). A single token of several letters also stands for a name whose initials
// begin with it. False where either name has no tokens.
bool names_alike(std::string_view a, std::string_view b);

}  // namespace concord::reading
