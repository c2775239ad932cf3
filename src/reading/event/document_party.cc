#include "reading/event/document_party.h"

#include <algorithm>

namespace concord::reading {
namespace {

bool tells_parties(const Frame& frame, std::string_view preposition) {
  return std::ranges::any_of(frame.slots, [&](const Slot& slot) {
    return slot.relation == Relation::kPreposition && (slot.fillers & kActorFiller) != 0 &&
           slot.preposition == preposition;
  });
}

std::vector<Actor> actors_from(const Scene& scene, const TokenFacts& facts, std::uint32_t first,
                               std::uint32_t end) {
  std::vector<Actor> actors;
  std::uint32_t last = kNone;
  for (std::uint32_t at = first; at < end; ++at) {
    const std::uint32_t index = facts.mention[at];
    if (index == kNone || index == last) continue;
    last = index;
    const Mention& mention = scene.mentions[index];
    if (mention.kind == MentionKind::kActor) actors.push_back(mention.actor);
    if (mention.kind == MentionKind::kGroup && !mention.referred)
      actors.insert(actors.end(), mention.members.begin(), mention.members.end());
  }
  return actors;
}

}  // namespace

std::vector<Actor> parties_in_title(const Scene& scene, const TokenFacts& facts, const Frame& frame,
                                    const DocumentTitle& title) {
  for (const Hit& hit : hits_in(scene, LexiconClass::kPreposition, title.first_token, title.end_token)) {
    if (!tells_parties(frame, scene.pack.lexicon.entry(hit.entry).value)) continue;
    std::vector<Actor> actors = actors_from(scene, facts, hit.end_token, title.end_token);
    if (actors.size() > 1) return actors;
  }
  return {};
}

}  // namespace concord::reading
