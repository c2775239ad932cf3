// Bodies that somebody is yet to found: "to open a centre for the study of water". They are named like those
// that act, and are projects.
#pragma once

#include <cstdint>
#include <vector>

#include "reading/event/syntax.h"

namespace concord::reading {

struct NewBody {
  std::uint32_t first = 0;  // tokens of its name
  std::uint32_t end = 0;
  std::uint32_t line = 0;  // of the word in the pack that founds it
};

// Those of a sentence, in the order of the text.
std::vector<NewBody> new_bodies(const Scene& scene, const TokenFacts& facts, const Sentence& sentence);

}  // namespace concord::reading
