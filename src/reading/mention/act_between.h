// What the words between two mentions tell of them: whether one does something to the other.
#pragma once

#include "reading/mention/marks.h"
#include "reading/mention/mention.h"

namespace concord::reading {

// Whether something is done between the two: who meets a Norwegian minister, or tells of a meeting with her,
// is not Norway's.
bool act_between(const MarkedText& text, const Mention& one, const Mention& other);

}  // namespace concord::reading
