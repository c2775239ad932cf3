// "expressed her gratitude for the assistance extended by India": help that somebody gives thanks for was
// given before, and who gave it is thanked.
#include <algorithm>

#include "reading/event/finding.h"

namespace concord::reading {
namespace {

// Whether the participle of the clause describes what somebody is thanked for.
bool describes_help(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (scene.pack.has_cases() || clause.antecedent == kNone || clause.verb == kNone ||
      !syntax.verbs[clause.verb].reduced)
    return false;
  const auto aims = scene.pack.list(RawList::kAimPreposition);
  return std::ranges::find(aims, syntax.chunks[clause.antecedent].preposition) != aims.end();
}

bool tells_support(const Scene& scene, std::uint32_t first, std::uint32_t end) {
  return std::ranges::any_of(hits_in(scene, LexiconClass::kFrameVerb, first, end), [&](const Hit& hit) {
    const auto frame = static_cast<std::size_t>(scene.pack.lexicon.entry(hit.entry).number);
    return scene.pack.frames[frame].type == EventType::kSupport;
  });
}

}  // namespace

bool FindingMaker::is_thanked_for(const Syntax& syntax, const Match& match) const {
  const Clause& own = syntax.clauses[match.clause];
  const auto type = frame_of(match).type;
  if ((type != EventType::kAid && type != EventType::kSupport) || !describes_help(scene_, syntax, own))
    return false;
  return std::ranges::any_of(syntax.clauses, [&](const Clause& clause) {
    if (clause.verb == kNone || std::ranges::find(clause.chunks, own.antecedent) == clause.chunks.end())
      return false;
    const VerbGroup& verb = syntax.verbs[clause.verb];
    return verb.first < syntax.chunks[own.antecedent].first && tells_support(scene_, verb.first, verb.end);
  });
}

void FindingMaker::add_thanked_giver(const Syntax& syntax, const Match& match,
                                     std::vector<Actor>& actors) const {
  if (frame_of(match).type != EventType::kSupport || actors.size() != 1) return;
  const Clause& own = syntax.clauses[match.clause];
  for (const Clause& clause : syntax.clauses) {
    if (!describes_help(scene_, syntax, clause) ||
        std::ranges::find(own.chunks, clause.antecedent) == own.chunks.end() ||
        syntax.chunks[clause.antecedent].first < match.first_token)
      continue;
    for (const std::uint32_t index : clause.chunks) {
      const Chunk& chunk = syntax.chunks[index];
      if (chunk.kind != ChunkKind::kMention || chunk.preposition != scene_.pack.agent_preposition) continue;
      const Mention& mention = scene_.mentions[chunk.index];
      if (mention.kind == MentionKind::kActor && !mention.anonymous) add_actor(mention.actor, actors);
      return;
    }
  }
}

}  // namespace concord::reading
