// Lists of analyses as every Morphology gives them: one for each lemma and grammar, cases of the same united.
#pragma once

#include <vector>

#include "reading/morphology/morphology.h"

namespace concord::reading {

inline constexpr std::size_t kMostAnalyses = 12;  // of one word; the rest are the unlikeliest

// Adds one, or widens one that differs in its cases only (for adjectives and participles: or in the gender).
void add_analysis(const Analysis& analysis, std::vector<Analysis>& out);

}  // namespace concord::reading
