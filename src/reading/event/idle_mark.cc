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

std::uint32_t idle_bracket_end(const Scene& scene, const TokenFacts& facts, std::uint32_t bracket,
                               std::uint32_t end) {
  constexpr std::uint32_t kLongestPosition = 6;  // words and marks: "(second from left, in blue)"
  const auto& tokens = scene.document.tokens;
  if (tokens[bracket].mark != U'(') return bracket;
  bool position = false;
  for (std::uint32_t at = bracket + 1; at < end && at <= bracket + kLongestPosition + 1; ++at) {
    const Token& one = tokens[at];
    if (one.mark == U')') {
      const bool letters = at == bracket + 2 && tokens[bracket + 1].kind == TokenKind::kWord &&
                           tokens[bracket + 1].shape == Shape::kUpper;
      return letters || position ? at + 1 : bracket;
    }
    if (facts.mention[at] != kNone ||
        (one.kind != TokenKind::kWord && one.kind != TokenKind::kNumber && one.mark != U','))
      return bracket;
    position = position || (one.traits & kBeginsBoilerplate) != 0;
  }
  return bracket;
}

}  // namespace concord::reading
