#include "reading/event/leader.h"

namespace concord::reading {
namespace {

const Mention* person_of(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind != ChunkKind::kMention) return nullptr;
  const Mention& mention = scene.mentions[chunk.index];
  const bool person = mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson;
  return person ? &mention : nullptr;
}

}  // namespace

const Mention* leader_of(const Scene& scene, const TokenFacts& facts, const Syntax& syntax,
                         std::uint32_t group) {
  // A preposition that says so, right behind the group.
  std::uint32_t next = group + 1;
  if (next < syntax.chunks.size() && syntax.chunks[next].kind == ChunkKind::kComma) ++next;
  if (next + 1 < syntax.chunks.size() && syntax.chunks[next].kind == ChunkKind::kPreposition &&
      (facts.flags[syntax.chunks[next].first] & kIsLeader) != 0) {
    ++next;
    while (next + 1 < syntax.chunks.size() && syntax.chunks[next].kind == ChunkKind::kWord) ++next;
    if (const Mention* person = person_of(scene, syntax.chunks[next])) return person;
  }
  // A clause about the group whose verb says so.
  for (const Clause& clause : syntax.clauses) {
    if (clause.antecedent != group || clause.verb == kNone) continue;
    if ((facts.flags[syntax.verbs[clause.verb].head] & kIsLeader) == 0) continue;
    for (const std::uint32_t index : clause.chunks) {
      if (const Mention* person = person_of(scene, syntax.chunks[index])) return person;
    }
  }
  return nullptr;
}

const Mention* representative_of(const Scene& scene, const TokenFacts& facts, const Syntax& syntax,
                                 std::uint32_t body) {
  constexpr std::uint32_t kMostBefore = 3;  // small words before the person: "by its (director)"
  const std::uint32_t end = scene.document.sentences[syntax.sentence].end_token;
  std::uint32_t at = syntax.chunks[body].end;
  if (at < end && (scene.document.tokens[at].mark == U',' || scene.document.tokens[at].mark == U'(')) ++at;
  const auto hits = hits_in(scene, LexiconClass::kRepresenting, at, std::min(at + 1, end));
  if (hits.empty()) return nullptr;
  at = hits.front().end_token;
  for (const std::uint32_t last = at + kMostBefore; at < end && at <= last; ++at) {
    if (facts.mention[at] == kNone) continue;
    const Mention& mention = scene.mentions[facts.mention[at]];
    const bool person = mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson;
    return person && !mention.anonymous ? &mention : nullptr;
  }
  return nullptr;
}

}  // namespace concord::reading
