// What the left side of a line of a pack, and the values of a raw list, may be. Each function answers what is
// wrong, for whoever writes the pack; an empty text where nothing is.
#pragma once

#include <string>

#include "base/ini.h"
#include "reading/pack/section.h"

namespace concord::reading {

std::string wrong_with(RawList list, const std::string& key, const std::string& value);

// Reads the key of `entry`, which `made` has as its value, into its country, number and unit.
std::string read_key(KeyForm form, const IniEntry& entry, LexiconEntry& made);

}  // namespace concord::reading
