#include "reading/event/finding.h"

#include <algorithm>
#include <cmath>

#include "reading/event/alike.h"
#include "reading/event/provenance.h"
#include "reading/event/quote.h"
#include "reading/event/status.h"
#include "reading/event/when_where.h"

namespace concord::reading {
namespace {

constexpr double kNoDateShare = 0.95;

}  // namespace

void FindingMaker::set_origin(const Match& match, double share, Origin& origin) const {
  const Frame& frame = frame_of(match);
  origin.rule = frame.rule;
  origin.confidence = std::round(frame.confidence * share * 100) / 100;
}

// "The ministry took part", "a delegation, which paid visits": a frame that asks with
// whom, where or at what, of which the clause tells nothing, tells of no meeting; of somebody who has a name
// it is news all the same.
bool FindingMaker::says_who_came_only(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  if (!frame.nouns.empty() || frame.slots.size() < 2) return false;
  const bool names_more = std::ranges::any_of(syntax.clauses[match.clause].chunks, [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    return chunk.kind == ChunkKind::kMention && chunk.first >= match.end_token &&
           scene_.mentions[chunk.index].kind <= MentionKind::kPlace;
  });
  return !names_more && std::ranges::all_of(match.fills, [&](const Fill& fill) {
    return frame.slots[fill.slot].relation == Relation::kSubject;
  });
}

// "The meeting of grid operators was held in Vienna": who came to it, later sentences may tell.
bool FindingMaker::is_occasion(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  return (scene_.pack.has_dictionary || (!scene_.pack.has_cases() && frame.needs < 2)) &&
         frame.type == EventType::kConsult && !frame.verbs.empty() && match.noun_token != kNone &&
         !frame.retells && syntax.clauses[match.clause].antecedent == kNone;
}

// Somebody whom the clause itself names beside its subject.
bool FindingMaker::is_partner(const Chunk& chunk, const Slot& slot) const {
  return slot.relation != Relation::kSubject && chunk.kind == ChunkKind::kMention &&
         scene_.mentions[chunk.index].kind == MentionKind::kActor;
}

std::optional<ToldEvent> FindingMaker::event_of(const Syntax& syntax, const Match& match,
                                                const Story& story) const {
  std::optional<ToldEvent> out;  // the one that every path gives, so that no event is moved
  if (!tell_event(syntax, match, story, out)) out.reset();
  return out;
}

// "met ahead of COP29 in November": a coming day is none of what was done, and neither then is another told.
When FindingMaker::when_told(const Syntax& syntax, const Match& match) const {
  When when = when_of(scene_, syntax, match);
  if (when.stated && when.date && is_after(*when.date, scene_.header) && !scene_.header.published_by_text &&
      is_past_tense(syntax, match))
    when = {scene_.header.published, true, false, {}};
  return when;
}

bool FindingMaker::tell_event(const Syntax& syntax, const Match& match, const Story& story,
                              std::optional<ToldEvent>& out) const {
  const Frame& frame = frame_of(match);
  if (!frame.type) return false;
  if (*frame.type == EventType::kAgree && frame.what && !match.fill_of(*frame.what) &&
      !says_what(syntax, match))
    return false;  // "both sides agreed": to nothing that the clause tells
  if (is_own_opinion(syntax, match)) return false;
  if (says_occasion_only(syntax, match)) return false;
  if (only_explains(syntax, match) || only_says_where(syntax, match) || only_says_which(syntax, match))
    return false;
  if (is_thanked_for(syntax, match) || names_loan_agreement(match)) return false;
  // "called on the minister to act": an appeal and no visit.
  if (*frame.type == EventType::kConsult && is_appeal(syntax, match)) return false;
  // "The agreement signed by both", "the project financed by the bank": what only describes a noun is known
  // already.
  const bool done = frame.type == EventType::kCooperate || frame.type == EventType::kAid ||
                    (frame.type == EventType::kSupport && scene_.pack.has_dictionary);
  const std::uint32_t own_verb = syntax.clauses[match.clause].verb;
  if (scene_.pack.has_cases() && done && own_verb != kNone && syntax.verbs[own_verb].reduced &&
      !is_recent_signing(syntax, match))
    return false;
  // "The consensus reached by both": what was agreed on before.
  if (!scene_.pack.has_cases() && frame.type == EventType::kAgree && own_verb != kNone &&
      syntax.verbs[own_verb].reduced)
    return false;
  if (describes_older(syntax, match)) return false;
  ToldEvent& told = out.emplace();
  Event& event = told.event;
  event.type = *frame.type;
  event.signing = frame.agreement.has_value();
  event.actors = actors_of(syntax, match, story);
  add_meeting_holder(syntax, match, event.actors);
  add_parties_in_title(syntax, match, event.actors);
  add_other_signers(syntax, match, event.actors);
  if (event.actors.empty()) event.actors = parties_named(syntax, match, true);
  double share = 1.0;
  bool resolved = names_group(syntax, match);
  // Who agrees or signs is never alone.
  const bool mutual = event.type == EventType::kAgree || event.type == EventType::kCooperate;
  const auto is_union_before = [&] {  // "they": the countries of a union that met
    return story.united && event.actors.size() == 1 &&
           same_actor(event.actors.front(), story.meeting.front());
  };
  bool several = names_union(syntax, match) || is_union_before();
  // Who declares support does so to somebody, whom the meeting tells.
  const bool declares = scene_.pack.has_dictionary && event.type == EventType::kSupport;
  if (declares && event.actors.size() == 1) add_beneficiary(syntax, match, event.actors);
  const bool by_adjective =
      event.type == EventType::kAid && add_giver_by_adjective(syntax, match, event.actors);
  if (event.type == EventType::kAid && event.actors.empty())
    add_last_giver(syntax, match, story, event.actors);
  if (!several && event.actors.size() < std::max(frame.needs, mutual || declares ? 2U : 1U)) {
    const std::size_t named = event.actors.size();
    if (!scene_.pack.has_cases()) add_teller(syntax, match, story, event.actors);
    complete_actors(syntax, match, story, event.actors);
    resolved = resolved || event.actors.size() > named;
    several = is_union_before();
  }
  if (event.actors.size() == 1) {
    add_teller(syntax, match, story, event.actors);
    add_host(syntax, match, story, event.actors);
    resolved = resolved || event.actors.size() > 1;
  }
  if (!several) add_named_parties(syntax, match, event.actors);
  if (event.type == EventType::kConsult && !several && event.actors.size() == 1 &&
      event.actors.front().kind != ActorKind::kPerson && says_who_came_only(syntax, match))
    return false;
  if (event.type == EventType::kConsult && event.actors.size() == 1 &&
      event.actors.front().kind != ActorKind::kPerson && only_describes(syntax, match))
    return false;
  if (resolved) share = kResolvedShare;
  if (event.actors.empty() && frame.type == EventType::kCooperate && frame.agreement) {
    if (auto conference = conference_of(syntax, match)) event.actors.push_back(std::move(*conference));
  }
  if (event.type == EventType::kAgree && !event.actors.empty()) add_beneficiary(syntax, match, event.actors);
  const bool unnamed = !several && event.actors.size() < std::max(frame.needs, 1U);
  if (unnamed && !is_occasion(syntax, match)) return false;
  add_thanked_giver(syntax, match, event.actors);
  add_beneficiary(syntax, match, event.actors);
  if (event.type == EventType::kAid) {
    add_purpose(syntax, match, event.actors);
    if (!by_adjective && !add_telling_giver(syntax, match, event.actors))
      add_last_giver(syntax, match, story, event.actors);
    if (scene_.pack.has_cases() || !only_receives(frame) || names_giver(match)) add_home(story, event.actors);
    told.giver = !event.actors.empty() && names_giver(match);
    told.sum = sum_of(syntax, match);
  }
  add_other_givers(syntax, match, event.actors);
  add_representatives(syntax, match, event.actors);
  add_announcer(syntax, match, event.type, event.actors);
  drop_unnamed(frame.needs, event.actors);
  event.status = status_of(scene_, facts_, syntax, match);
  // "Norway and Kenya pledged closer cooperation": what several declare to each other they agree on.
  if (event.type == EventType::kSupport && !scene_.pack.has_cases() && match.noun_token != kNone &&
      event.actors.size() > 1 && subjects_of(match) == event.actors.size())
    event.type = EventType::kAgree;
  const bool promise = is_joint_promise(scene_, syntax, match, event.status);
  if (promise) {
    event.type = EventType::kAgree;
    event.status = EventStatus::kHeld;
  }
  // "The COP29 conference will be held in Baku": not by those who have met before.
  if (resolved && match.actors == 0 && event.status == EventStatus::kPlanned && is_session(syntax, match))
    return false;
  When when = when_told(syntax, match);
  // "will pay for the forests saved in 2016": what is still to come was not then.
  const bool ahead = looks_ahead(scene_, facts_, syntax, match);
  if (ahead && when.stated && when.date && is_background(*when.date, scene_.header)) when = {};
  if (when.stated && when.date && event.status == EventStatus::kHeld && is_after(*when.date, scene_.header)) {
    // Where the day of the report is only the first that it names, what was done on another had been done.
    if (!is_past_tense(syntax, match)) event.status = EventStatus::kPlanned;
  }
  if (when.stated && when.date && event.status == EventStatus::kHeld) {
    // An agreement told with its parties and its day is one to keep, however old, unless it is told by the
    // way.
    const bool agreement = !scene_.pack.has_cases() && frame.type == EventType::kCooperate &&
                           frame.agreement && event.actors.size() > 1 && !resolved && match.actors > 1 &&
                           !told_by_the_way(syntax, match, *when.date);
    if (!agreement && is_background(*when.date, scene_.header)) return false;
  }
  if (begins_with_past(scene_, syntax)) return false;
  if (!when.stated && !ahead && (looks_back(scene_, syntax, match) || only_recalls(syntax, match)))
    return false;
  if (event.status == EventStatus::kPlanned) {
    event.date_due = when.stated ? when.date : std::nullopt;
  } else {
    event.date = when.stated ? when.date : story.day_of(event.actors, when.date);
    event.date_inferred = when.inferred;
  }
  if (!when.stated) share *= kNoDateShare;
  event.date_said = scene_.header.published;
  const Where where = where_of(scene_, syntax, match);
  event.place = where.place;
  event.place_country = where.country;
  const bool place_stated = !event.place.empty();
  if (!place_stated) {
    event.place = story.place.empty() ? story.main_place : story.place;
    event.place_country = story.place.empty() ? story.main_country : story.place_country;
  }
  event.quote = quote_of(scene_, syntax, match);
  if (event.type == EventType::kAgree && frame.what && !match.fill_of(*frame.what) && sums_up(syntax, match))
    event.quote = quote_of_tokens(scene_.document, scene_.document.sentences[syntax.sentence].first_token,
                                  match.end_token, match.first_token, match.end_token);
  set_origin(match, share, event.origin);
  add_sources(when, where, story, event);
  told.sentence = syntax.sentence;
  told.resolved = resolved;
  told.united = several || (event.actors.size() == 1 && names_officials_of_body(syntax, match));
  told.unnamed = unnamed;
  told.dated = when.stated;
  told.title = scene_.document.sentences[syntax.sentence].kind == BlockKind::kTitle;
  told.promise = promise;
  const std::uint32_t verb = syntax.clauses[match.clause].verb;
  // "Berg, who is in Vienna on a visit, met the envoy"
  const bool describes =
      syntax.clauses[match.clause].antecedent != kNone && is_one_with_states(told.event.actors);
  const bool met = !scene_.pack.heads_last && frame.needs > 1 && match.actors > 1 && !describes;
  told.aside = verb != kNone && ((syntax.verbs[verb].gerund && !met) || describes);
  told.place_stated = place_stated;
  for (const Fill& fill : match.fills) {
    const Slot& slot = frame.slots[fill.slot];
    told.journey = told.journey || (slot.fillers & kPlaceFiller) != 0;
    for (const std::uint32_t chunk : fill.chunks)
      told.partner = told.partner || is_partner(syntax.chunks[chunk], slot);
  }
  return true;
}

}  // namespace concord::reading
