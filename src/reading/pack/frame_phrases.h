// The words of frames as phrases of the lexicon: verbs, nouns, vetoes and the prepositions of slots.
#pragma once

#include <string>
#include <vector>

#include "reading/pack/frame.h"
#include "reading/pack/lexicon_builder.h"

namespace concord::reading {

// The `number` of the entries is the frame's place in `frames`; the value of a preposition is its words.
void add_frame_phrases(const IniFile& file, const std::vector<Frame>& frames, LexiconBuilder& builder,
                       Problems& problems);

}  // namespace concord::reading
