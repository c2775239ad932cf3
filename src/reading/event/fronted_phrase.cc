#include "reading/event/fronted_phrase.h"

#include <span>

namespace concord::reading {

std::uint32_t end_of_fronted_phrase(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (scene.pack.has_cases() || clause.verb == kNone || clause.chunks.empty()) return 0;
  const auto kind = [&](std::size_t at) { return syntax.chunks[clause.chunks[at]].kind; };
  const bool word = clause.chunks.size() > 2 && kind(0) == ChunkKind::kWord && kind(1) == ChunkKind::kComma;
  const std::size_t first = word ? 2 : 0;  // "Furthermore, during the visit,"
  if (kind(first) != ChunkKind::kPreposition) return 0;
  std::uint32_t end = 0;
  for (const std::uint32_t index : std::span(clause.chunks).subspan(first)) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) return end;
    if (end == 0 && scene.document.tokens[chunk.first].mark == U',') end = chunk.end;
    if (chunk.kind == ChunkKind::kMention && chunk.preposition.empty()) return end;
  }
  return 0;
}

}  // namespace concord::reading
