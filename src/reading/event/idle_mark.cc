#include "reading/event/idle_mark.h"

#include <algorithm>
#include <ranges>

namespace concord::reading {

bool ends_apposition(const Scene& scene, const Syntax& syntax, std::uint32_t comma) {
  const auto& tokens = scene.document.tokens;
  if (scene.pack.has_cases() || syntax.chunks.empty() || comma + 1 >= tokens.size()) return false;
  const Chunk& name = syntax.chunks.back();
  if (name.kind != ChunkKind::kMention || name.end != comma ||
      scene.mentions[name.index].actor.kind != ActorKind::kPerson)
    return false;
  if (std::none_of(tokens.begin() + name.first, tokens.begin() + name.end,
                   [](const Token& one) { return one.mark == U','; }))
    return false;
  bool verb = false;
  for (const Chunk& chunk : std::views::reverse(syntax.chunks)) {
    if (chunk.kind == ChunkKind::kComma) return !verb;
    verb = verb || chunk.kind == ChunkKind::kVerb;
  }
  return true;
}

bool is_bracketed_letters(const Scene& scene, const TokenFacts& facts, std::uint32_t bracket,
                          std::uint32_t end) {
  if (bracket + 2 >= end || facts.mention[bracket + 1] != kNone) return false;
  const Token& letters = scene.document.tokens[bracket + 1];
  return letters.kind == TokenKind::kWord && letters.shape == Shape::kUpper &&
         scene.document.tokens[bracket + 2].mark == U')';
}

}  // namespace concord::reading
