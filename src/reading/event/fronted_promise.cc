// A promise whose infinitive stands before the verb, as languages with cases may put it.
#include "reading/event/finding.h"

namespace concord::reading {

// "To widen the work the sides have agreed": from the infinitive to who has, or the verb.
std::optional<Span> FindingMaker::fronted_infinitive(const Syntax& syntax, const Match& match) const {
  const auto& tokens = scene_.document.tokens;
  for (const Clause& one : syntax.clauses) {
    if (one.governor != match.clause || one.verb == kNone || !syntax.verbs[one.verb].infinitive) continue;
    const std::uint32_t first = syntax.verbs[one.verb].first;
    if (first >= match.verb_first) continue;
    std::uint32_t end = match.verb_first;
    for (std::size_t k = syntax.chunks.size(); k-- > 0;) {  // "the sides", "Norway and Sweden"
      const Chunk& chunk = syntax.chunks[k];
      if (chunk.first <= first || chunk.end != end) continue;
      const bool doer = chunk.kind == ChunkKind::kMention && chunk.preposition.empty() &&
                        scene_.mentions[chunk.index].kind <= MentionKind::kGroup;
      if (doer || (chunk.kind == ChunkKind::kConjunction && end < match.verb_first)) end = chunk.first;
    }
    while (end > first + 1 && tokens[end - 1].kind == TokenKind::kPunctuation) --end;
    return Span{tokens[first].at.begin, tokens[end - 1].at.end};
  }
  return std::nullopt;
}

}  // namespace concord::reading
