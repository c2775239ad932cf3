// Which pack reads a text. Where its small words leave no doubt they tell; else CLD2 does; of a flash of one
// line it often tells nothing, or takes the names of people and cities for another language, so there the
// packs' own words decide.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "reading/speaker.h"

namespace concord::reading {

using Speakers = std::map<std::string, Speaker, std::less<>>;  // by language

// Null where the text is in no language that has a pack, or is too short to tell. `declared` (ISO 639-1) is
// what the report's metadata say; templates lie, so it decides only where nothing else does. `work` is used
// as reading uses it.
const Speaker* choose_speaker(std::string_view text, const Speakers& speakers, std::string_view declared,
                              Workspace& work);

}  // namespace concord::reading
