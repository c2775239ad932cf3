// "The minister held a meeting in which the envoy took part": who held it met those who took part.
#include <algorithm>

#include "reading/event/argument.h"
#include "reading/event/finding.h"

namespace concord::reading {
namespace {

bool tells_of_meeting(const Scene& scene, const Chunk& chunk) {
  const auto meets = [&](const Hit& hit) { return scene.pack.frame_of(hit).type == EventType::kConsult; };
  return std::ranges::any_of(hits_in(scene, LexiconClass::kFrameNoun, chunk.first, chunk.end), meets) ||
         std::ranges::any_of(hits_in(scene, LexiconClass::kFrameVerb, chunk.first, chunk.end), meets);
}

// What the relative pronoun at the head of the clause stands for, over a mark and a preposition, which it
// must have: "in which"; kNone where there is none.
std::uint32_t chunk_before_relative(const Syntax& syntax, const Clause& clause) {
  if (clause.chunks.empty() || syntax.chunks[clause.chunks.front()].kind != ChunkKind::kRelative)
    return kNone;
  std::uint32_t at = clause.chunks.front();
  if (at < 3 || syntax.chunks[at - 1].kind != ChunkKind::kPreposition ||
      syntax.chunks[at - 2].kind != ChunkKind::kComma)
    return kNone;
  return at - 3;
}

}  // namespace

void FindingMaker::add_meeting_holder(const Syntax& syntax, const Match& match,
                                      std::vector<Actor>& actors) const {
  if (!scene_.pack.has_dictionary || frame_of(match).type != EventType::kConsult || actors.empty()) return;
  const std::uint32_t about = chunk_before_relative(syntax, syntax.clauses[match.clause]);
  if (about == kNone || !tells_of_meeting(scene_, syntax.chunks[about])) return;
  const auto outer = std::ranges::find_if(syntax.clauses, [&](const Clause& one) {
    return one.verb != kNone && std::ranges::find(one.chunks, about) != one.chunks.end();
  });
  if (outer == syntax.clauses.end()) return;
  std::vector<Argument> arguments;
  find_arguments(scene_, syntax, static_cast<std::uint32_t>(outer - syntax.clauses.begin()), arguments);
  for (const Argument& one : arguments) {
    const Chunk& chunk = syntax.chunks[one.chunk];
    if (one.surface != Surface::kSubject || chunk.kind != ChunkKind::kMention || one.chunk == about) continue;
    const Mention& mention = scene_.mentions[chunk.index];
    if (mention.kind == MentionKind::kActor) actors.insert(actors.begin(), mention.actor);
  }
}

}  // namespace concord::reading
