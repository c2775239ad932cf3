// Things that somebody makes: "to set up a monitoring centre for the sea", "the construction of a dam". They
// are projects whatever they are for.
#pragma once

#include <cstdint>
#include <vector>

#include "reading/event/syntax.h"

namespace concord::reading {

struct MadeThing {
  std::uint32_t first = 0;  // tokens of its noun phrase
  std::uint32_t end = 0;
  std::uint32_t entry = 0;  // of its noun in the lexicon, whose value is its kind
};

// Those of a sentence, in the order of the text.
std::vector<MadeThing> made_things(const Scene& scene, const TokenFacts& facts, const Sentence& sentence);

}  // namespace concord::reading
