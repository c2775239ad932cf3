// What kind of noun phrase a chunk is, for lists and prepositions: members of a list are of one kind, and a
// preposition governs one kind at a time. All functions are pure.
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// "during the visit, the minister" is no list.
enum class Kin : std::uint8_t { kNothing, kActor, kPlace, kDate, kMoney, kNominal, kWord };

Kin kin_of(const Scene& scene, const Chunk& chunk);

// Whether a preposition before the chunk governs it and nothing behind it.
bool takes_up_preposition(const Scene& scene, const Chunk& chunk);

// Whether the chunk stands between the members of a list.
inline bool joins(const Chunk& chunk) {
  return chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kConjunction;
}

}  // namespace concord::reading
