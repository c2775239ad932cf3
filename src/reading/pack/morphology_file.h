// morphology.ini: how forms lead back to lemmas, for languages without a dictionary.
#pragma once

#include "base/ini.h"
#include "reading/morphology/suffix_rules.h"

namespace concord::reading {

void read_morphology(const IniFile& file, SuffixRules& rules, Problems& problems);

// The small words of grammar.ini, which no ending changes.
void add_closed_words(const IniFile& grammar, SuffixRules& rules);

}  // namespace concord::reading
