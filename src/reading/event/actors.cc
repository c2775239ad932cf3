// Who takes part in what a match tells.
#include <algorithm>
#include <span>

#include "reading/event/alike.h"
#include "reading/event/finding.h"
#include "reading/event/leader.h"
#include "reading/event/principal.h"
#include "reading/mention/country_name.h"

namespace concord::reading {
namespace {

// Whether any mention that fills a slot is such a one.
template <typename Wanted>
bool names_any(const Scene& scene, const Syntax& syntax, const Match& match, Wanted wanted) {
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return std::ranges::any_of(fill.chunks, [&](std::uint32_t index) {
      const Chunk& chunk = syntax.chunks[index];
      return chunk.kind == ChunkKind::kMention && wanted(chunk, scene.mentions[chunk.index]);
    });
  });
}

std::string_view last_word(std::string_view name) {
  const auto space = name.find_last_of(' ');
  return space == std::string_view::npos ? name : name.substr(space + 1);
}

// "Berg is on a visit to Kenya": a state has guests from elsewhere; a city is only where they are.
bool is_hosted_by(const Mention& mention, const std::vector<Actor>& guests) {
  return mention.place == country_name(mention.country) && !guests.empty() &&
         std::ranges::none_of(guests, [&](const Actor& guest) { return guest.country == mention.country; });
}

}  // namespace

Actor actor_of_place(const Mention& mention, bool home) {
  const bool region = mention.place_kind == PlaceKind::kRegion && !(home && !mention.country.empty());
  Actor actor;
  actor.country = mention.country;
  actor.kind = region ? ActorKind::kOrganisation : ActorKind::kState;
  actor.name = region ? mention.place : country_name(mention.country);
  return actor;
}

bool same_actor(const Actor& a, const Actor& b) {
  if (a.name == b.name) return a.kind == b.kind;
  if (a.kind != ActorKind::kPerson || b.kind != ActorKind::kPerson) return false;
  // A surname alone stands for the full name.
  return last_word(a.name) == last_word(b.name) &&
         (last_word(a.name) == a.name || last_word(b.name) == b.name);
}

void add_actor(const Actor& actor, std::vector<Actor>& out) {
  if (actor.name.empty()) return;
  if (std::ranges::none_of(out, [&](const Actor& one) { return same_actor(one, actor); }))
    out.push_back(actor);
}

std::string names_of(const std::vector<Actor>& actors) {
  std::string out;
  for (const Actor& actor : actors) out += (out.empty() ? "" : ", ") + actor.name;
  return out;
}

std::vector<std::string> parties_of(const std::vector<Actor>& actors) {
  std::vector<std::string> out;
  for (const Actor& actor : actors) {
    const bool for_country = actor.kind != ActorKind::kOrganisation && !actor.country.empty();
    const std::string& party = for_country ? actor.country : actor.org.empty() ? actor.name : actor.org;
    if (std::ranges::find(out, party) == out.end()) out.push_back(party);
  }
  return out;
}

// "The countries of the union": one name that stands for several, who meet and agree by themselves.
bool FindingMaker::names_union(const Syntax& syntax, const Match& match) const {
  return names_any(scene_, syntax, match, [](const Chunk&, const Mention& mention) {
    return mention.kind == MentionKind::kGroup && mention.members.size() == 1;
  });
}

// "The ministers of the union": of its countries, whom "they" means later on.
bool FindingMaker::names_officials_of_body(const Syntax& syntax, const Match& match) const {
  if (scene_.pack.has_cases()) return false;
  return names_any(scene_, syntax, match, [&](const Chunk& chunk, const Mention& mention) {
    return chunk.preposition.empty() && mention.kind == MentionKind::kActor &&
           mention.actor.kind == ActorKind::kOrganisation &&
           has_hit(scene_, class_bits(LexiconClass::kRoleHead), mention.first_token, mention.end_token);
  });
}

// "The sides" are those of the meeting told shortly before, of whom the text has named others since. Where a
// dictionary tells much of the rest, one of them at least must have been named.
const std::vector<Actor>* FindingMaker::sides_of(const Mention& mention, const Story& story) const {
  if (scene_.pack.heads_last || !mention.referred || story.sides.empty() ||
      mention.sentence > story.sides_sentence + kSentencesOfMeeting)
    return nullptr;
  const bool met = std::ranges::any_of(mention.members, [&](const Actor& member) {
    return std::ranges::any_of(story.sides, [&](const Actor& side) { return covers(side, member); });
  });
  // "The heads of state of Norway and Peru ... The parties": a group that is named since is meant itself.
  const bool theirs = scene_.pack.has_dictionary ? met : mention.gathered;
  return theirs && !all_in(story.sides, mention.members) ? &story.sides : nullptr;
}

bool FindingMaker::names_group(const Syntax& syntax, const Match& match) const {
  return names_any(scene_, syntax, match,
                   [](const Chunk&, const Mention& mention) { return mention.referred; });
}

void FindingMaker::add_actors(const Syntax& syntax, const Fill& fill, const Slot& slot, const Story& story,
                              std::vector<Actor>& out, bool gives) const {
  constexpr std::size_t kUsual = 4;
  if (out.empty()) out.reserve(kUsual);
  const bool journey = (slot.fillers & kPlaceFiller) != 0;
  for (const std::uint32_t index : fill.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind != ChunkKind::kMention) continue;
    const Mention& mention = scene_.mentions[chunk.index];
    const bool group = mention.kind == MentionKind::kActor && mention.actor.kind != ActorKind::kPerson;
    if (const Mention* leader = group ? leader_of(scene_, facts_, syntax, index) : nullptr) {
      Actor one = leader->actor;  // stands for the group
      const bool of_state = mention.actor.kind == ActorKind::kState && !mention.actor.country.empty();
      if (one.org.empty() && (one.country.empty() || of_state)) one.country = mention.actor.country;
      add_actor(one, out);
      continue;
    }
    if (mention.kind == MentionKind::kActor && stands_for_principal(mention))
      add_actor(principal_of(mention.actor), out);
    else if (mention.kind == MentionKind::kActor)
      add_actor(mention.actor, out);
    const bool home = gives && slot.relation == Relation::kPreposition;
    if (acts(mention) && (!journey || is_hosted_by(mention, out)))
      add_actor(actor_of_place(mention, home), out);
    if (mention.kind != MentionKind::kGroup) continue;
    const auto add_side = [&](const Actor& side) {
      if (mention.of_states)
        add_actor(state_of(side), out);
      else
        add_actor(side, out);
    };
    if (const std::vector<Actor>* sides = sides_of(mention, story)) {
      std::ranges::for_each(*sides, add_side);
      continue;
    }
    // "The sides" are those of the meeting told lately, rather than all whom a sentence names, and rather
    // than whom one of them thanked or paid since.
    const bool lately = mention.gathered && story.meeting.size() > 1 &&
                        syntax.sentence <= story.meeting_sentence + kSentencesOfMeeting;
    const bool known = (mention.members.size() > 1 && !lately) || !mention.referred || story.meeting.empty();
    const bool sides =
        story.sides.size() > 1 && syntax.sentence <= story.sides_sentence + kSentencesOfMeeting;
    std::ranges::for_each(known ? mention.members : sides ? story.sides : story.meeting, add_side);
  }
}

// "The ministry, represented by Berg, signed": she stands beside it.
void FindingMaker::add_representatives(const Syntax& syntax, const Match& match,
                                       std::vector<Actor>& actors) const {
  for (const Fill& fill : match.fills) {
    for (const std::uint32_t index : fill.chunks) {
      const Mention* one = syntax.chunks[index].kind == ChunkKind::kMention
                               ? representative_of(scene_, facts_, syntax, index)
                               : nullptr;
      if (one != nullptr) add_actor(one->actor, actors);
    }
  }
}

// "В ходе беседы с послом Кении стороны": whether "the sides" are two who met before, and whom they meet now
// is neither of them, so that only the one of whom the text tells can be meant.
bool FindingMaker::meets_sides(const Syntax& syntax, const Match& match, std::span<const Actor> sides,
                               std::span<const Actor> partners) const {
  if (!scene_.pack.has_dictionary || sides.size() != 2 || partners.empty() || !names_group(syntax, match))
    return false;
  return std::ranges::none_of(partners, [&](const Actor& partner) {
    return std::ranges::any_of(sides, [&](const Actor& side) {
      return covers(side, partner) || (!side.country.empty() && side.country == partner.country);
    });
  });
}

std::vector<Actor> FindingMaker::actors_of(const Syntax& syntax, const Match& match,
                                           const Story& story) const {
  std::vector<Actor> actors;
  const Frame& frame = frame_of(match);
  for (const Fill& fill : match.fills) {
    const Slot& slot = frame.slots[fill.slot];
    if ((slot.fillers & kActorFiller) == 0) continue;
    // "A and B signed an agreement between their ministries": the title says it again.
    const bool companion = !scene_.pack.has_cases() && scene_.pack.is_companion(slot.preposition);
    if (frame.agreement && slot.relation == Relation::kPreposition && !companion && actors.size() > 1)
      continue;
    const std::size_t before = actors.size();
    add_actors(syntax, fill, slot, story, actors, frame.type == EventType::kAid);
    const std::span all(actors);
    if (frame.type == EventType::kConsult && slot.relation == Relation::kPreposition &&
        scene_.pack.is_companion(slot.preposition) &&
        meets_sides(syntax, match, all.first(before), all.subspan(before)))
      actors.erase(actors.begin() + 1);
  }
  if (actors.size() > 1) return actors;
  const std::vector<Actor> owners = owners_of_document(syntax, match);
  if (actors.size() + owners.size() > 1)
    for (const Actor& owner : owners) add_actor(owner, actors);
  return actors;
}

}  // namespace concord::reading
