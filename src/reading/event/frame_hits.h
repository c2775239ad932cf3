// The nouns and vetoes of the frames that a sentence may match, each with its clause.
#pragma once

#include "reading/event/match.h"

namespace concord::reading {

// Into `memory`, with the frames that `words` names.
void find_frame_hits(const Scene& scene, const Syntax& syntax, const FrameWords& words, MatchMemory& memory);

}  // namespace concord::reading
