// "Anna Berg signed for Hungary and Otto Lind for Austria": the verb stands once, and whoever else signed
// stands beside a preposition that says it a second time.
#include <algorithm>
#include <set>

#include "reading/event/alike.h"
#include "reading/event/finding.h"

namespace concord::reading {
namespace {

bool is_person(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind != ChunkKind::kMention || !chunk.preposition.empty()) return false;
  const Mention& mention = scene.mentions[chunk.index];
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
         !mention.anonymous;
}

// The prepositions right before and behind a chunk, with commas, dashes, the verb and what was signed
// between.
std::set<std::string_view> prepositions_beside(const Syntax& syntax, std::uint32_t index) {
  std::set<std::string_view> out;
  const auto passes = [](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kVerb ||
           chunk.kind == ChunkKind::kPreposition ||
           (chunk.kind == ChunkKind::kNominal && chunk.preposition.empty());
  };
  const auto take = [&](const Chunk& chunk) {
    if (!chunk.preposition.empty()) out.insert(chunk.preposition);
  };
  std::uint32_t before = index;
  while (before > 0 && passes(syntax.chunks[before - 1])) --before;
  if (before > 0) take(syntax.chunks[before - 1]);
  std::uint32_t behind = index + 1;
  while (behind < syntax.chunks.size() && passes(syntax.chunks[behind])) ++behind;
  if (behind < syntax.chunks.size()) take(syntax.chunks[behind]);
  return out;
}

}  // namespace

void FindingMaker::add_other_signers(const Syntax& syntax, const Match& match,
                                     std::vector<Actor>& actors) const {
  const Frame& frame = frame_of(match);
  const bool signing = frame.type == EventType::kCooperate && (frame.agreement || frame.retells);
  if (!signing || frame.verbs.empty()) return;
  std::set<std::string_view> said;  // the prepositions beside those who are known to have signed
  for (std::uint32_t index = 0; index < syntax.chunks.size(); ++index) {
    const Chunk& chunk = syntax.chunks[index];
    if (!is_person(scene_, chunk)) continue;
    const Actor& person = scene_.mentions[chunk.index].actor;
    const bool known = std::ranges::any_of(actors, [&](const Actor& one) { return same_actor(one, person); });
    const std::set<std::string_view> beside = prepositions_beside(syntax, index);
    if (known)
      said.insert(beside.begin(), beside.end());
    else if (chunk.first > match.first_token &&
             std::ranges::any_of(beside, [&](std::string_view one) { return said.contains(one); }))
      actors.push_back(person);
  }
}

}  // namespace concord::reading
