// Names of countries and of cities from CLDR, so that no pack has to write them down.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/ini.h"
#include "reading/pack/lexicon_builder.h"

namespace concord::reading {

// Whether `code` is an ISO 3166-1 alpha-2 code that CLDR knows; XK (Kosovo) counts.
bool is_country(std::string_view code);

// Adds the name of every country in `language` (BCP 47), alone and behind each of `realms` ("Republic"), and
// the cities after which time zones are named with their English names. Phrases that the pack has already
// win.
void add_territories(std::string_view language, std::span<const std::string> realms, LexiconBuilder& builder);

// The same for the names of countries that the pack has of its own (countries.ini), and its adjectives before
// each of `behind` ("Финская Республика").
void add_realms(const IniFile& countries, std::span<const std::string> before,
                std::span<const std::string> behind, LexiconBuilder& builder);

}  // namespace concord::reading
