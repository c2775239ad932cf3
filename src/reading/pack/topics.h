// topics.ini: what projects are about, one section a kind of project.
#pragma once

#include "reading/pack/ini.h"
#include "reading/pack/lexicon_builder.h"

namespace concord::reading {

void add_topics(const IniFile& file, LexiconBuilder& builder, Problems& problems);

}  // namespace concord::reading
