// Who else takes part in what a clause names too few for: those of the meeting told before, or the other side
// of it.
#include <algorithm>

#include "reading/event/alike.h"
#include "reading/event/finding.h"
#include "reading/event/principal.h"

namespace concord::reading {

// Somebody known by his role only tells nothing beside those who have names.
void FindingMaker::drop_unnamed(std::uint32_t needs, std::vector<Actor>& actors) {
  const auto unnamed = [](const Actor& actor) {
    return actor.kind == ActorKind::kPerson && is_unnamed(actor);
  };
  const auto named = actors.size() - static_cast<std::size_t>(std::ranges::count_if(actors, unnamed));
  if (named > 0 && named >= needs) std::erase_if(actors, unnamed);
}

// "We agreed on it": with all who met, but for others of one's own side.
void FindingMaker::add_all_others(const std::vector<Actor>& meeting, std::vector<Actor>& actors) {
  const Actor one = actors.front();
  for (const Actor& other : meeting)
    if (!same_actor(one, other) && (one.country.empty() || one.country != other.country) &&
        (one.org.empty() || one.org != other.name))
      actors.push_back(other);
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

// "She invited to the forum": the other side of the meeting that she took part in.
void FindingMaker::add_guest(const Syntax& syntax, const Match& match, const Story& story,
                             std::vector<Actor>& actors) const {
  const Frame& frame = frame_of(match);
  const Slot* subject = frame.slot(Relation::kSubject);
  const bool asks = frame.commitment && frame.slots[*frame.commitment].relation != Relation::kSubject;
  if (!scene_.pack.has_dictionary || frame.type || subject == nullptr || !asks || match.passive) return;
  if (story.meeting.empty() || syntax.sentence > story.meeting_sentence + kSentencesOfMeeting) return;
  std::vector<Actor> hosts;
  for (const Fill& fill : match.fills)
    if (&frame.slots[fill.slot] == subject) add_actors(syntax, fill, *subject, story, hosts);
  if (hosts.size() != 1) return;
  add_counterpart(story.meeting, hosts);
  if (hosts.size() > 1) actors.push_back(hosts.back());
}

// Who thanks or promises does so to the other side of the meeting that he took part in.
bool FindingMaker::names_one_side(const Frame& frame, const Story& story, const Actor& actor) const {
  if (frame.type == EventType::kSupport) return true;
  return frame.type == EventType::kAgree && !scene_.pack.heads_last &&
         std::ranges::any_of(story.meeting, [&](const Actor& other) { return covers(actor, other); });
}

// "Within the framework of the meeting a memorandum was signed": the report has told whose meeting it was,
// however far before.
bool FindingMaker::at_their_meeting(const Syntax& syntax) const {
  return std::ranges::any_of(syntax.chunks, [&](const Chunk& chunk) {
    return !chunk.preposition.empty() && chunk.kind == ChunkKind::kNominal &&
           std::ranges::any_of(
               hits_in(scene_, LexiconClass::kFrameNoun, chunk.first, chunk.end),
               [&](const Hit& hit) { return scene_.pack.frame_of(hit).type == EventType::kConsult; });
  });
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
  const bool mutual =
      frame.type == EventType::kAgree || frame.type == EventType::kCooperate ||
      (scene_.pack.has_dictionary && !frame.type && frame.agreement == AgreementStatus::kSigned);
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
      (syntax.sentence <= story.sides_sentence + kSentencesOfMeeting || at_their_meeting(syntax))) {
    actors = story.sides;
    return;
  }
  // "The agreement provides for": what binds those who signed it, whoever has met since.
  if (scene_.pack.has_dictionary && actors.empty() && !frame.type && match.noun_token != kNone &&
      !story.signers.empty() &&
      has_hit(scene_, class_bits(LexiconClass::kDocument), match.noun_token, match.noun_token + 1)) {
    actors = story.signers;
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
    if (frame.type == EventType::kAgree && !scene_.pack.has_cases())
      add_all_others(story.meeting, actors);
    else
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
