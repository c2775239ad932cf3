// Which words open a clause, and what the pack says of them.
#pragma once

#include <algorithm>
#include <cstdint>

#include "reading/event/syntax.h"
#include "reading/pack/subordinator.h"

namespace concord::reading {

// Whether a subordinator of this kind begins at tokens first to end (exclusive).
inline bool has_subordinator(const Scene& scene, std::uint32_t first, std::uint32_t end, Subordinator kind) {
  return std::ranges::any_of(hits_in(scene, LexiconClass::kSubordinator, first, end), [&](const Hit& hit) {
    return scene.pack.lexicon.number(hit.entry) == static_cast<std::int32_t>(kind);
  });
}

// Whether the chunk, the first of a clause, is a subordinator of this kind. A word that governs a noun here
// is none, whatever else it may be.
inline bool is_opened_by(const Scene& scene, const Chunk& opener, Subordinator kind) {
  return opener.kind == ChunkKind::kSubordinator && has_subordinator(scene, opener.first, opener.end, kind);
}

}  // namespace concord::reading
