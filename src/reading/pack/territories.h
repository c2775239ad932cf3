// Names of countries and of cities from CLDR, so that no pack has to write them down.
#pragma once

#include <string_view>

#include "reading/pack/lexicon_builder.h"

namespace concord::reading {

// Whether `code` is an ISO 3166-1 alpha-2 code that CLDR knows; XK (Kosovo) counts.
bool is_country(std::string_view code);

// Adds the name of every country in `language` (BCP 47), and the cities after which time zones are named with
// their English names. Phrases that the pack has already win.
void add_territories(std::string_view language, LexiconBuilder& builder);

}  // namespace concord::reading
