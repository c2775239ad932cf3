#include "reading/event/fronted_phrase.h"

namespace concord::reading {

std::uint32_t end_of_fronted_phrase(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (scene.pack.has_cases() || clause.verb == kNone || clause.chunks.empty()) return 0;
  if (syntax.chunks[clause.chunks.front()].kind != ChunkKind::kPreposition) return 0;
  std::uint32_t end = 0;
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) return end;
    if (end == 0 && scene.document.tokens[chunk.first].mark == U',') end = chunk.end;
    if (chunk.kind == ChunkKind::kMention && chunk.preposition.empty()) return end;
  }
  return 0;
}

}  // namespace concord::reading
