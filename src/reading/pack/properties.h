// pack.ini: what a pack says of itself.
#pragma once

#include <string>

#include "base/ini.h"
#include "reading/pack/pack.h"

namespace concord::reading {

// Fills the properties of `pack`; `morphology` gets the name of the morphology it asks for.
void read_properties(const IniFile& file, Pack& pack, std::string& morphology, Problems& problems);

}  // namespace concord::reading
