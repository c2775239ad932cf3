// The nouns and vetoes of frames in a sentence: which frames may match there at all.
#pragma once

#include "reading/event/match.h"

namespace concord::reading {

// Whether the words of a sentence may fit a frame: its verb, with one of its nouns if it has any, or a noun
// of one without verbs.
bool may_match(const Scene& scene, const Sentence& sentence, MatchMemory& memory);

// Into `memory`, each with its clause. Most are of frames whose verb the sentence lacks, which cannot match,
// and are left out.
void find_frame_hits(const Scene& scene, const Syntax& syntax, MatchMemory& memory);

}  // namespace concord::reading
