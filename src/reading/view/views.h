// The views of reading: reports, proposals, events, agreements, commitments, projects, disputes, actors,
// search, and the entries of each subject. Which entry stands is decided by one rule in all of them: an entry
// takes effect when it replaces the entry of its subject that stands, or when it is the first and replaces
// none. Entries that fit neither (two people corrected the same thing at once, two processes read the same
// report) change nothing.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "record/view.h"

namespace concord::reading {

// Turns a text of a language (ISO 639-1, "en" for what Concord itself wrote) into space-separated search
// terms: search_terms() of reading/text/search_terms.h. The same text must always give the same terms.
using TermMaker = std::function<std::string(std::string_view text, std::string_view language)>;

std::vector<std::unique_ptr<record::View>> reading_views(TermMaker terms);
void add_reading_views(record::Replayer& replayer, TermMaker terms);

}  // namespace concord::reading
