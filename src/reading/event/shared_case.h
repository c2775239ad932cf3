// Cases that noun phrases have from those beside them: a list has one case, and a name that is spelled alike
// in all of them is a genitive right behind a noun.
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// For languages with cases; the prepositions of `syntax` must be known.
void share_cases(const Scene& scene, Syntax& syntax);

}  // namespace concord::reading
