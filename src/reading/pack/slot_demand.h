// What the required slots of a frame ask of a sentence, small enough to be looked at for every word of a
// frame: most frames that have a word in a sentence need what it lacks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace concord::reading {

// Prepositions as bits: equal ones have one in common, so that most need no comparison.
using PrepositionBits = std::uint64_t;
inline PrepositionBits preposition_bit(std::string_view words) {
  if (words.empty()) return 0;
  const auto byte = [](char c) { return std::size_t{static_cast<unsigned char>(c)}; };
  // These factors give the usual prepositions of English and Russian different bits.
  return PrepositionBits{1} << ((words.size() + 52 * byte(words.front()) + 25 * byte(words.back())) & 63U);
}

// Sets of what noun phrases may be (bits of Filler, frame.h), each set as one bit.
using FillerSets = std::uint16_t;
inline constexpr unsigned kNounFillers = 15;  // all kinds that noun phrases are of
inline FillerSets filler_set(unsigned fillers) {
  return static_cast<FillerSets>(1U << (fillers & kNounFillers));
}
// All sets that have none of these kinds.
inline FillerSets sets_without(unsigned fillers) {
  unsigned sets = filler_set(0);
  for (unsigned kind = 1; kind < kNounFillers; kind <<= 1U)
    if ((fillers & kind) == 0) sets |= sets << kind;  // each of them with this kind as well
  return static_cast<FillerSets>(sets);
}

struct SlotDemand {
  PrepositionBits prepositions = 0;  // all of them
  FillerSets fillers = 0;            // of each set at least one kind
};

}  // namespace concord::reading
