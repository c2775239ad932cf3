// "A meeting with the envoy took place": with whom, the report need not say again where it follows one
// person.
#include <algorithm>

#include "reading/event/finding.h"

namespace concord::reading {
namespace {

bool is_named_person(const Mention& mention) {
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
         !mention.anonymous;
}

}  // namespace

// The first official who acts in the report, unless others of his country act in it as well.
std::optional<Actor> protagonist_of(const Scene& scene) {
  if (!scene.pack.has_dictionary) return std::nullopt;
  const Actor* first = nullptr;
  for (const Mention& mention : scene.mentions) {
    if (!is_named_person(mention) || (mention.cases & kNominative) == 0) continue;
    const Actor& actor = mention.actor;
    if (first == nullptr) {
      if (actor.role.empty() || actor.country.empty()) return std::nullopt;
      first = &actor;
    } else if (!same_actor(actor, *first) && actor.country == first->country) {
      return std::nullopt;
    }
  }
  return first == nullptr ? std::nullopt : std::optional(*first);
}

// Whom the meetings that are told are those of: the one the report follows, or who met somebody last.
const Actor* FindingMaker::host_of(const Syntax& syntax, const Match& match, const Story& story) const {
  const Frame& frame = frame_of(match);
  if (story.protagonist) {
    const bool no_place =
        !frame.verbs.empty() && frame.needs == 1 && frame.slot(Relation::kSubject) == nullptr;
    return no_place ? &*story.protagonist : nullptr;
  }
  if (scene_.pack.has_cases() || story.meeting.empty() ||
      syntax.sentence > story.meeting_sentence + kSentencesOfMeeting)
    return nullptr;
  // "The same team held talks with the envoy": somebody did, whoever it was; "A meeting took place" has
  // nobody.
  const bool of_somebody = !frame.verbs.empty() && !match.passive && match.noun_token > match.verb_first;
  if (of_somebody) return nullptr;
  const auto by_subject = [&](const Fill& fill) {
    return frame.slots[fill.slot].relation == Relation::kSubject;
  };
  const Actor& last = story.meeting.front();
  const bool official = last.kind == ActorKind::kPerson && !last.role.empty();
  return official && std::ranges::none_of(match.fills, by_subject) ? &last : nullptr;
}

// To one whom somebody met, as the clause has no place for who did.
void FindingMaker::add_host(const Syntax& syntax, const Match& match, const Story& story,
                            std::vector<Actor>& actors) const {
  if (frame_of(match).type != EventType::kConsult || actors.size() != 1) return;
  const Actor* host = host_of(syntax, match, story);
  if (host == nullptr || same_actor(*host, actors.front()) || host->country == actors.front().country) return;
  const bool told = std::ranges::any_of(scene_.mentions, [&](const Mention& mention) {
    return mention.sentence == syntax.sentence && is_named_person(mention) &&
           !same_actor(mention.actor, actors.front());
  });
  if (!told) actors.insert(actors.begin(), *host);
}

}  // namespace concord::reading
