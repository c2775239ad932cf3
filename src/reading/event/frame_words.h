// Before any grammar: which frames a sentence may match at all, as its words and what it has to fill their
// slots tell. Most frames that have a word in a sentence need what it lacks, and many sentences fit none.
#pragma once

#include <vector>

#include "reading/event/match.h"

namespace concord::reading {

// Finds the frames that a sentence may match into `out`, which is cleared first: those with a verb of theirs
// in it, with one of their nouns if they have any, or a noun of those without verbs, whose required slots it
// can fill. False where there is none.
bool find_frame_words(const Scene& scene, const Sentence& sentence, MatchMemory& memory, FrameWords& out);

}  // namespace concord::reading
