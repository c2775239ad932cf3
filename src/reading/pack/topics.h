// topics.ini: what projects are about, one section a kind of project.
#pragma once

#include <string_view>

#include "base/ini.h"
#include "reading/pack/lexicon_builder.h"

namespace concord::reading {

// Whether `kind` is a kind of project of docs/glossary.md.
bool is_project_kind(std::string_view kind);

void add_topics(const IniFile& file, LexiconBuilder& builder, Problems& problems);

}  // namespace concord::reading
