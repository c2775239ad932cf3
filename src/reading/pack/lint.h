// What a pack can say that is well formed and still a mistake: a line that stands twice, a frame that can
// never tell anything, a file whose name is misspelt. Loading does not look for these; whoever writes a pack
// does.
#pragma once

#include "base/file.h"
#include "reading/pack/pack.h"

namespace concord::reading {

// Whether anything in the folder is named like a file of a pack.
bool has_file_of_a_pack(const fs::path& folder);

// Files of the folder that no pack has, and files that a pack cannot do without.
void check_files(const fs::path& folder, const std::string& pack, Problems& problems);

// Lines that stand twice in one section, codes of currencies, months and weekdays that are missing.
void check_lines(const IniFile& file, Problems& problems);

// Prepositions that pack.ini names and grammar.ini does not have. `file` is pack.ini.
void check_properties(const IniFile& file, const Pack& pack, Problems& problems);

// Frames that contradict themselves, that can never tell anything, or that another frame says already.
// `file` is predicates.ini and `grammar` grammar.ini, with the prepositions.
void check_frames(const IniFile& file, const IniFile& grammar, const Pack& pack, Problems& problems);

}  // namespace concord::reading
