// "Подписан меморандум с банком, сообщил министр": a passive names the other side only, and whose own side it
// is tells who says so, or whom the report follows.
#include <algorithm>

#include "reading/event/actor_list.h"
#include "reading/event/finding.h"

namespace concord::reading {
namespace {

// Newspapers tell of others: a body is of a state.
bool may_have_a_side(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind != ChunkKind::kMention || !chunk.preposition.empty()) return false;
  const Mention& mention = scene.mentions[chunk.index];
  return mention.kind == MentionKind::kActor && !mention.anonymous && !mention.actor.country.empty() &&
         (!scene.pack.has_cases() || (mention.cases & kNominative) != 0);
}

// Whether a clause says something, and is another than what is told.
bool says_beside(const Scene& scene, const Syntax& syntax, std::uint32_t told, std::uint32_t saying) {
  const Clause& clause = syntax.clauses[saying];
  return saying != told && clause.verb != kNone && says_or_hopes(scene, syntax.verbs[clause.verb]);
}

// Who says what the clause tells, in another clause of its sentence; nullptr where nobody does.
const Actor* teller_beside(const Scene& scene, const Syntax& syntax, std::uint32_t told) {
  for (std::uint32_t i = 0; i < syntax.clauses.size(); ++i) {
    const Clause& clause = syntax.clauses[i];
    if (!says_beside(scene, syntax, told, i)) continue;
    const auto teller = std::ranges::find_if(
        clause.chunks, [&](std::uint32_t index) { return may_have_a_side(scene, syntax.chunks[index]); });
    if (teller != clause.chunks.end()) return &scene.mentions[syntax.chunks[*teller].index].actor;
  }
  return nullptr;
}

// A body of no country gives, and so does another state than those who get it, or whoever acts for one.
bool may_give(const Scene& scene, const Chunk& chunk, const std::vector<Actor>& receivers) {
  if (chunk.kind != ChunkKind::kMention || !chunk.preposition.empty()) return false;
  const Mention& mention = scene.mentions[chunk.index];
  if (mention.kind != MentionKind::kActor || mention.anonymous) return false;
  const Actor& giver = mention.actor;
  if (giver.country.empty()) return giver.kind == ActorKind::kOrganisation;
  if (giver.kind == ActorKind::kOrganisation || (giver.kind == ActorKind::kPerson && giver.role.empty()))
    return false;
  return std::ranges::none_of(receivers, [&](const Actor& one) { return one.country == giver.country; });
}

}  // namespace

// "Kenya will get ten million, the bank said": who says so gives it, where nobody else is told to.
bool FindingMaker::add_telling_giver(const Syntax& syntax, const Match& match,
                                     std::vector<Actor>& actors) const {
  if (scene_.pack.has_cases() || !only_receives(frame_of(match)) || names_giver(match) || !names_money(match))
    return false;
  for (std::uint32_t i = 0; i < syntax.clauses.size(); ++i) {
    const Clause& clause = syntax.clauses[i];
    if (clause.antecedent != kNone || !says_beside(scene_, syntax, match.clause, i)) continue;
    for (const std::uint32_t index : clause.chunks) {
      const Chunk& chunk = syntax.chunks[index];
      if (chunk.first >= syntax.verbs[clause.verb].first || !may_give(scene_, chunk, actors)) continue;
      const Actor& giver = scene_.mentions[chunk.index].actor;
      if (std::ranges::none_of(actors, [&](const Actor& one) { return same_actor(one, giver); }))
        actors.insert(actors.begin(), giver);
      return true;
    }
  }
  return false;
}

// "Norway will give ten million, Minister Berg announced", "Berg said that Norway supports Kenya": who says
// so acts for the state or the body that does it.
const Actor* FindingMaker::announcer_of(const Syntax& syntax, const Match& match, const Actor& doer) const {
  if (scene_.pack.has_cases() || doer.kind == ActorKind::kPerson) return nullptr;
  for (std::uint32_t i = 0; i < syntax.clauses.size(); ++i) {
    const Clause& clause = syntax.clauses[i];
    if (clause.antecedent != kNone || !says_beside(scene_, syntax, match.clause, i)) continue;
    for (const std::uint32_t index : clause.chunks) {
      const Chunk& chunk = syntax.chunks[index];
      if (chunk.kind != ChunkKind::kMention || !chunk.preposition.empty()) continue;
      const Mention& mention = scene_.mentions[chunk.index];
      const Actor& one = mention.actor;
      if (mention.kind != MentionKind::kActor || mention.anonymous || one.kind != ActorKind::kPerson)
        continue;
      const bool own =
          doer.kind == ActorKind::kState
              ? one.org.empty() && !one.role.empty() &&
                    (one.country == doer.country || (one.country.empty() && chunk.first < match.first_token))
              : one.org == doer.name;
      if (own) return &one;
    }
  }
  return nullptr;
}

// Who announces help gives it with the state or the body; whoever declares support stands for them.
void FindingMaker::add_announcer(const Syntax& syntax, const Match& match, EventType type,
                                 std::vector<Actor>& actors) const {
  const bool gives = type == EventType::kAid && (!only_receives(frame_of(match)) || names_giver(match));
  if ((!gives && type != EventType::kSupport) || actors.empty()) return;
  const Actor* announcer = announcer_of(syntax, match, actors.front());
  if (announcer == nullptr ||
      std::ranges::any_of(actors, [&](const Actor& one) { return same_actor(one, *announcer); }))
    return;
  if (type == EventType::kSupport)
    actors.front() = *announcer;
  else
    actors.push_back(*announcer);
}

void FindingMaker::add_teller(const Syntax& syntax, const Match& match, const Story& story,
                              std::vector<Actor>& actors) const {
  const Frame& frame = frame_of(match);
  const bool mutual = frame.type == EventType::kAgree || frame.type == EventType::kCooperate;
  // "The meeting with the envoy was fruitful, the minister said"
  const bool meeting = !scene_.pack.has_cases() && frame.type == EventType::kConsult && frame.verbs.empty();
  const bool met =
      frame.type == EventType::kConsult &&
      (frame.slot(Relation::kSubject) == nullptr || meeting || (match.passive && !scene_.pack.has_cases()));
  if (scene_.pack.heads_last || actors.size() != 1 || (frame.verbs.empty() && !meeting)) return;
  if (!met && !(mutual && match.passive)) return;
  // "signed by Kenya, the envoy said"
  const auto names_agent = [&](const Slot& slot) {
    return !scene_.pack.has_cases() && slot.preposition == scene_.pack.agent_preposition;
  };
  // "It was a pleasure to meet the envoy, the minister said"
  const auto is_met = [&](const Slot& slot) {
    return !scene_.pack.has_cases() && met && slot.relation == Relation::kObject && !match.passive &&
           frame.slot(Relation::kSubject) == nullptr;
  };
  const bool other_side = std::ranges::all_of(match.fills, [&](const Fill& fill) {
    const Slot& slot = frame.slots[fill.slot];
    return (slot.fillers & kActorFiller) == 0 ||
           (slot.relation == Relation::kPreposition && !names_agent(slot)) || is_met(slot);
  });
  if (!other_side) return;
  const Actor* own = teller_beside(scene_, syntax, match.clause);
  if (own == nullptr && mutual && story.protagonist) own = &*story.protagonist;
  if (own == nullptr || own->country == actors.front().country || same_actor(*own, actors.front())) return;
  actors.insert(actors.begin(), *own);
}

}  // namespace concord::reading
