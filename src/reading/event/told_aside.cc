#include "reading/event/told_aside.h"

namespace concord::reading {
namespace {

bool is_behind_unknown_teller(const Scene& scene, const TokenFacts& facts, std::uint32_t previous) {
  constexpr std::uint32_t kLongestName = 5;  // tokens
  std::uint32_t length = 0;
  for (std::uint32_t at = previous; at != kNone && at > 0 && length <= kLongestName; --at, ++length) {
    const Token& token = scene.document.tokens[at];
    if (token.mark == U',') return length > 0;
    if (facts.mention[at] != kNone || token.kind != TokenKind::kWord || token.shape == Shape::kLower)
      return false;
  }
  return false;
}

}  // namespace

bool is_after_mark(const Scene& scene, const TokenFacts& facts, std::uint32_t previous) {
  if (previous == kNone) return true;
  const bool in_name = facts.mention[previous] != kNone;  // "a €9 million ($10 million) loan"
  return !in_name && scene.document.tokens[previous].kind == TokenKind::kPunctuation;
}

bool names_person(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (token >= facts.mention.size() || facts.mention[token] == kNone) return false;
  const Mention& mention = scene.mentions[facts.mention[token]];
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson;
}

bool is_told_aside(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous) {
  return (is_after_mark(scene, facts, previous) && names_person(scene, facts, token + 1)) ||
         is_behind_unknown_teller(scene, facts, previous);
}

}  // namespace concord::reading
