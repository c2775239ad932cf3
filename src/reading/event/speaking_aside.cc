#include "reading/event/speaking_aside.h"

#include <algorithm>

namespace concord::reading {

bool is_speaking_aside(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  constexpr std::size_t kLeast = 4;  // both marks, who says it and the verb
  if (scene.pack.has_cases() || clause.chunks.size() < kLeast || clause.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  const auto is_comma = [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    return chunk.kind == ChunkKind::kComma && scene.document.tokens[chunk.first].mark == U',';
  };
  if (!verb.finite || !is_comma(clause.chunks.front()) || !is_comma(clause.chunks.back()) ||
      !has_hit(scene, class_bits(LexiconClass::kSpeech), verb.first, verb.end))
    return false;
  return std::ranges::count_if(clause.chunks, is_comma) == 2;
}

std::uint32_t around_aside(const Scene& scene, const Syntax& syntax, std::uint32_t clause) {
  return clause > 0 && is_speaking_aside(scene, syntax, syntax.clauses[clause]) ? clause - 1 : clause;
}

}  // namespace concord::reading
