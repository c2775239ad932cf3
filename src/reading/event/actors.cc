// Who takes part in what a match tells.
#include <algorithm>

#include "reading/event/alike.h"
#include "reading/event/finding.h"
#include "reading/event/leader.h"
#include "reading/mention/country_name.h"

namespace concord::reading {
namespace {

// How many sentences a meeting stays the one that "the sides" belong to.
constexpr std::uint32_t kSentencesOfMeeting = 6;

std::string_view last_word(std::string_view name) {
  const auto space = name.find_last_of(' ');
  return space == std::string_view::npos ? name : name.substr(space + 1);
}

// Somebody whom the text names nowhere stands for the body or the state that he speaks for.
bool stands_for_principal(const Mention& mention) {
  const Actor& actor = mention.actor;
  return mention.anonymous && actor.kind == ActorKind::kPerson &&
         (!actor.org.empty() || !actor.country.empty());
}

Actor principal_of(const Actor& actor) {
  Actor principal = actor;
  principal.kind = actor.org.empty() ? ActorKind::kState : ActorKind::kOrganisation;
  principal.name = actor.org.empty() ? country_name(actor.country) : actor.org;
  principal.role.clear();
  principal.org.clear();
  return principal;
}

// "Both countries agreed": the states of those who met.
Actor state_of(const Actor& actor) {
  if (actor.country.empty()) return actor;
  Actor state;
  state.kind = ActorKind::kState;
  state.country = actor.country;
  state.name = country_name(actor.country);
  state.at = actor.at;
  return state;
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
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return std::ranges::any_of(fill.chunks, [&](std::uint32_t index) {
      const Chunk& chunk = syntax.chunks[index];
      if (chunk.kind != ChunkKind::kMention) return false;
      const Mention& mention = scene_.mentions[chunk.index];
      return mention.kind == MentionKind::kGroup && mention.members.size() == 1;
    });
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
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return std::ranges::any_of(fill.chunks, [&](std::uint32_t index) {
      const Chunk& chunk = syntax.chunks[index];
      return chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].referred;
    });
  });
}

void FindingMaker::add_actors(const Syntax& syntax, const Fill& fill, const Slot& slot, const Story& story,
                              std::vector<Actor>& out, bool gives) const {
  constexpr std::size_t kUsual = 4;
  if (out.empty()) out.reserve(kUsual);
  const bool place_only = (slot.fillers & kPlaceFiller) != 0;  // a country that is visited is where, not who
  for (const std::uint32_t index : fill.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind != ChunkKind::kMention) continue;
    const Mention& mention = scene_.mentions[chunk.index];
    const bool group = mention.kind == MentionKind::kActor && mention.actor.kind != ActorKind::kPerson;
    if (const Mention* leader = group ? leader_of(scene_, facts_, syntax, index) : nullptr) {
      Actor one = leader->actor;  // stands for the group
      if (one.country.empty() && one.org.empty()) one.country = mention.actor.country;
      add_actor(one, out);
      continue;
    }
    if (mention.kind == MentionKind::kActor && stands_for_principal(mention))
      add_actor(principal_of(mention.actor), out);
    else if (mention.kind == MentionKind::kActor)
      add_actor(mention.actor, out);
    const bool home = gives && slot.relation == Relation::kPreposition;
    if (acts(mention) && !place_only) add_actor(actor_of_place(mention, home), out);
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

std::vector<Actor> FindingMaker::actors_of(const Syntax& syntax, const Match& match,
                                           const Story& story) const {
  std::vector<Actor> actors;
  const Frame& frame = frame_of(match);
  for (const Fill& fill : match.fills) {
    const Slot& slot = frame.slots[fill.slot];
    if ((slot.fillers & kActorFiller) == 0) continue;
    // "A and B signed an agreement between their ministries": the title says it again.
    if (frame.agreement && slot.relation == Relation::kPreposition && actors.size() > 1) continue;
    add_actors(syntax, fill, slot, story, actors, frame.type == EventType::kAid);
  }
  if (actors.empty()) return owners_of_document(syntax, match);
  return actors;
}

// Somebody known by his role only tells nothing beside those who have names.
void FindingMaker::drop_unnamed(std::uint32_t needs, std::vector<Actor>& actors) {
  const auto unnamed = [](const Actor& actor) {
    return actor.kind == ActorKind::kPerson && actor.name == actor.role;
  };
  const auto named = actors.size() - static_cast<std::size_t>(std::ranges::count_if(actors, unnamed));
  if (named > 0 && named >= needs) std::erase_if(actors, unnamed);
}

// "She thanked for the help": whom, is the other side of the meeting.
void FindingMaker::add_counterpart(const std::vector<Actor>& meeting, std::vector<Actor>& actors) {
  const Actor& one = actors.front();
  const auto is_one = [&](const Actor& other) {
    return same_actor(one, other) || (!one.country.empty() && one.country == other.country) ||
           (!one.org.empty() && one.org == other.name);
  };
  const auto other = std::ranges::find_if_not(meeting, is_one);
  if (other != meeting.end()) actors.push_back(*other);
}

// Who thanks or promises does so to the other side of the meeting that he took part in.
bool FindingMaker::names_one_side(const Frame& frame, const Story& story, const Actor& actor) const {
  if (frame.type == EventType::kSupport) return true;
  return frame.type == EventType::kAgree && !scene_.pack.heads_last &&
         std::ranges::any_of(story.meeting, [&](const Actor& other) { return covers(actor, other); });
}

// Where a clause names too few ("it was agreed", "an agreement was reached with Kazakhstan as well"), those
// of the meeting told before are meant, if it was told just before.
void FindingMaker::complete_actors(const Syntax& syntax, const Match& match, const Story& story,
                                   std::vector<Actor>& actors) const {
  // A participle that describes a noun tells whose it was, or nothing.
  const Clause& clause = syntax.clauses[match.clause];
  if (!scene_.pack.has_cases() && clause.verb != kNone && syntax.verbs[clause.verb].reduced) return;
  const Frame& frame = frame_of(match);
  // "the conference, which is organised by turns": what it describes is no news.
  if (!scene_.pack.has_cases() && clause.antecedent != kNone && frame.type == EventType::kConsult) return;
  // "After talks between Norway and Sweden it was decided": they decided.
  const bool mutual = frame.type == EventType::kAgree || frame.type == EventType::kCooperate;
  if (actors.empty() && mutual && !frame.verbs.empty() && story.beside_clause == match.clause) {
    actors = story.beside;
    return;
  }
  // "At talks with the envoy the minister promised to help": to him.
  const bool promises = frame.type == EventType::kAgree && scene_.pack.has_dictionary &&
                        story.beside_clause == match.clause && actors.size() == 1;
  if (promises &&
      std::ranges::any_of(story.beside, [&](const Actor& one) { return same_actor(one, actors.front()); })) {
    actors = story.beside;
    return;
  }
  // "A protocol was signed": by those who met, whom somebody may have thanked or helped since.
  if (actors.empty() && frame.type == EventType::kCooperate && !story.sides.empty() &&
      syntax.sentence <= story.sides_sentence + kSentencesOfMeeting) {
    actors = story.sides;
    return;
  }
  if (story.meeting.empty() || syntax.sentence > story.meeting_sentence + kSentencesOfMeeting) return;
  if (frame.type == EventType::kConsult && !frame.verbs.empty() && !actors.empty()) return;
  const Slot* subject = frame.slot(Relation::kSubject);
  bool has_subject = false;
  for (const Fill& fill : match.fills) {
    const Slot& slot = frame.slots[fill.slot];
    has_subject = has_subject || (subject != nullptr && &slot == subject) ||
                  (match.passive && frame.type == EventType::kSupport &&
                   slot.relation == Relation::kObject);  // "мы заинтересованы"
  }
  // "Berg met the envoy and agreed to ...", "..., agreeing to": with whom she met.
  const auto is_one = [&](const Actor& other) { return same_actor(actors.front(), other); };
  if (!scene_.pack.has_cases() && frame.type == EventType::kAgree && actors.size() == 1 &&
      story.meeting_sentence == syntax.sentence && std::ranges::any_of(story.meeting, is_one)) {
    actors = story.meeting;
    return;
  }
  if (has_subject && actors.size() == 1 && names_one_side(frame, story, actors.front())) {
    add_counterpart(story.meeting, actors);
    // Thanks are told to somebody; readiness and support are for his state or his body.
    if (scene_.pack.has_dictionary && frame.type == EventType::kSupport && frame.needs < 2 &&
        actors.size() > 1) {
      const Actor& other = actors.back();
      actors.back() = other.country.empty() && !other.org.empty() ? principal_of(other) : state_of(other);
    }
    return;
  }
  // "The meeting ended with the signing of a memorandum": by those who met. Where cases tell who signs, such
  // a noun without them recalls another signing.
  const bool signing =
      !scene_.pack.has_dictionary && frame.type == EventType::kCooperate && frame.agreement.has_value();
  if (has_subject || (actors.empty() && frame.verbs.empty() && !signing)) return;
  if (actors.empty()) {
    actors = story.meeting;
  } else if (actors.size() < std::max(frame.needs, 2U)) {
    for (const Actor& actor : story.meeting) {
      if (actor.country == actors.front().country && !actor.country.empty()) continue;
      actors.insert(actors.begin(), actor);
      return;
    }
  }
}

}  // namespace concord::reading
