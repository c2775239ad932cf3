// "Germany gave ten million, France five and Japan two": the verb stands once, and whoever else gave stands
// right before a sum of his own.
#include <algorithm>

#include "reading/event/alike.h"
#include "reading/event/finding.h"

namespace concord::reading {

// Whether a sum, or a number that leaves out its currency, stands behind the chunk, over a dash or not.
bool FindingMaker::stands_before_sum(const Chunk& chunk, std::uint32_t end) const {
  const auto& tokens = scene_.document.tokens;
  std::uint32_t at = chunk.end;
  if (at < end && (tokens[at].mark == U'–' || tokens[at].mark == U'—')) ++at;
  if (at >= end) return false;
  const std::uint32_t mention = facts_.mention[at];
  if (mention != kNone) return scene_.mentions[mention].kind == MentionKind::kMoney;
  return tokens[at].kind == TokenKind::kNumber &&
         !hits_in(scene_, LexiconClass::kScale, at + 1, std::min(at + 2, end)).empty();
}

void FindingMaker::add_other_givers(const Syntax& syntax, const Match& match,
                                    std::vector<Actor>& actors) const {
  const Frame& frame = frame_of(match);
  if (frame.type != EventType::kAid || frame.verbs.empty() || actors.empty()) return;
  const std::uint32_t end = scene_.document.sentences[syntax.sentence].end_token;
  for (std::uint32_t index = 1; index < syntax.chunks.size(); ++index) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first < match.end_token || chunk.kind != ChunkKind::kMention || !chunk.preposition.empty())
      continue;
    const ChunkKind before = syntax.chunks[index - 1].kind;
    if (before != ChunkKind::kComma && before != ChunkKind::kConjunction) continue;
    const Mention& mention = scene_.mentions[chunk.index];
    if (mention.kind != MentionKind::kActor || mention.anonymous || !stands_before_sum(chunk, end)) continue;
    add_actor(mention.actor, actors);
  }
}

}  // namespace concord::reading
