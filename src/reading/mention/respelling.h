// How people of a country write their names: what letter by letter gives "Dzhaparov" is Japarov in
// Kyrgyzstan. By the country that the text tells of a person, so after all of it is read.
#pragma once

#include <vector>

#include "reading/mention/mention.h"
#include "reading/pack/pack.h"

namespace concord::reading {

void respell_names(const Pack& pack, std::vector<Mention>& mentions);

}  // namespace concord::reading
