#include "reading/event/merge.h"

#include <algorithm>

#include "reading/event/alike.h"
#include "reading/event/quote.h"
#include "reading/event/recent.h"

namespace concord::reading {
namespace {

constexpr double kSurer = 0.15;  // by which one telling is surer than another

bool names_people(const Event& event) {
  return std::ranges::any_of(event.actors, [](const Actor& one) { return one.kind == ActorKind::kPerson; });
}

bool are_all_states(const Event& event) {
  return std::ranges::all_of(event.actors, [](const Actor& one) { return one.kind == ActorKind::kState; });
}

bool are_of_one_country(const Event& event) {
  const std::string& country = event.actors.front().country;
  return !country.empty() &&
         std::ranges::all_of(event.actors, [&](const Actor& one) { return one.country == country; });
}

// Who met is told more exactly where people are named than where states or bodies stand for them, and by
// bodies than by states.
bool names_more_exactly(const Event& told, const Event& other) {
  if (other.type != EventType::kConsult || names_people(other)) return false;
  return names_people(told) || (are_all_states(other) && !are_all_states(told));
}

// "Berg, who came to Vienna, met the envoy": that one came is told for the meeting's sake.
bool takes_part(const Actor& traveller, const Event& event) {
  if (event.type != EventType::kConsult && event.type != EventType::kCooperate) return false;
  return std::ranges::any_of(event.actors, [&](const Actor& one) { return same_actor(one, traveller); });
}

// "visited the fund, where she met its director"
bool is_house_of(const Actor& body, const Event& event) {
  return body.kind == ActorKind::kOrganisation &&
         std::ranges::any_of(event.actors, [&](const Actor& one) { return one.org == body.name; });
}

// "Berg came to Oslo, where the envoy met her": both tell one meeting, unless they tell its day apart.
bool only_led_to(const ToldEvent& one, const ToldEvent& other) {
  if (one.event.type != EventType::kConsult || other.event.type != EventType::kConsult) return false;
  const std::vector<Actor>& came = one.event.actors;
  const bool alone = came.size() == 1 || (came.size() == 2 && is_house_of(came.back(), other.event));
  if (!alone || other.event.actors.size() < 2 || one.sentence != other.sentence) return false;
  const bool apart = one.dated && other.dated && one.event.date != other.event.date;
  return !apart && takes_part(one.event.actors.front(), other.event);
}

// "The envoy reiterated Sweden's readiness to support Kenya": what is declared and what is to be done are
// one.
bool is_same_declaration(const ToldEvent& told, const ToldEvent& other) {
  if (told.event.type != EventType::kSupport || other.event.type != EventType::kSupport) return false;
  if (told.sentence != other.sentence || told.event.actors.empty() || other.event.actors.empty())
    return false;
  return same_actor(told.event.actors.front(), other.event.actors.front());
}

// "Minister meets the fund's chairman", and the text at once tells of a meeting of two people by name: a
// title has other words for who took part, and the text seldom begins with something else of the kind.
bool only_heads(const ToldEvent& one, const ToldEvent& other) {
  constexpr std::uint32_t kLead = 4;  // sentences
  if (!one.title || other.title || one.event.type != other.event.type) return false;
  if (one.event.type == EventType::kAid || one.event.type == EventType::kSupport) return false;
  return other.event.status == EventStatus::kHeld && other.sentence <= one.sentence + kLead;
}

// "Norway agreed to give Kenya ten million": to agree to it is to give it, in one and the same clause.
bool is_to_give(const Event& one, const Event& other) {
  if (one.type != EventType::kAgree || other.type != EventType::kAid) return false;
  if (one.actors.empty() || other.actors.empty()) return false;
  const bool within = other.quote.begin >= one.quote.begin && other.quote.end <= one.quote.end;
  return within && std::ranges::any_of(one.actors, [&](const Actor& giver) {
           return same_actor(giver, other.actors.front());
         });
}

// Whichever of the two stays, the quotes of both are known.
void keep_quotes(Span told, Span known, std::vector<Span> again, ToldEvent& kept) {
  again.push_back(kept.event.quote == told ? known : told);
  kept.again = std::move(again);
}

// To whom it was promised gets it, rather than the country that the report comes from, which stands where the
// giver does.
void add_promised(const std::vector<Actor>& promised, std::vector<Actor>& given) {
  const std::uint32_t giver = given.front().at.begin;
  if (promised.size() > 1)
    given.erase(std::remove_if(given.begin() + 1, given.end(),
                               [&](const Actor& one) { return one.at.begin == giver; }),
                given.end());
  for (const Actor& one : promised) add_actor(one, given);
}

}  // namespace

void add_event(ToldEvent&& told, std::vector<ToldEvent>& events) {
  for (ToldEvent& other : recent(events)) {
    if (is_same_declaration(told, other)) {
      for (const Actor& actor : told.event.actors) add_actor(actor, other.event.actors);
      return;
    }
    if (!same_event(told, other)) continue;
    const Span quote = told.event.quote;
    const Span before = other.event.quote;
    std::vector<Span> again = std::move(other.again);
    const std::uint32_t tellings = other.event.origin.tellings + 1;
    // A title that names who met tells more than a text that names their states alone.
    const bool people_met = told.event.type == EventType::kConsult && names_people(other.event);
    const bool title_only =
        other.title && !told.title && !told.resolved && (!people_met || names_people(told.event));
    if (title_only || (other.promise && !told.promise)) {
      std::swap(told, other);
      const bool borrowed = other.resolved && !names_people(other.event);
      if (borrowed || tells_more(told.event, other.event)) other.event.actors = std::move(told.event.actors);
    } else if (!told.resolved && told.event.origin.confidence > other.event.origin.confidence + kSurer) {
      std::swap(told, other);
      if (tells_more(told.event, other.event)) other.event.actors = std::move(told.event.actors);
    } else if (!told.resolved && tells_more(told.event, other.event)) {
      if (other.event.type == EventType::kSupport || names_more_exactly(told.event, other.event))
        std::swap(told, other);
      else
        other.event.actors = std::move(told.event.actors);
      other.resolved = false;
    }
    if (other.event.place.empty() || (told.place_stated && !other.place_stated)) {
      other.event.place = told.event.place;
      other.event.place_country = told.event.place_country;
      other.event.origin.place = told.event.origin.place;
      other.place_stated = told.place_stated;
    }
    const bool surer = told.dated && !other.dated;
    if (told.event.date && (surer || !told.event.date_inferred) && other.event.date_inferred) {
      other.event.date = told.event.date;
      other.event.date_inferred = told.event.date_inferred;
      other.event.origin.date = told.event.origin.date;
      other.dated = told.dated;
    }
    keep_quotes(quote, before, std::move(again), other);
    other.event.origin.tellings = tellings;
    other.event.origin.borrowed_actors = other.resolved;
    return;
  }
  events.push_back(std::move(told));
}

void settle_events(std::vector<ToldEvent>& events) {
  const auto binds = [](const Event& event) {
    return event.type == EventType::kAgree || event.type == EventType::kCooperate;
  };
  const auto announces = [&](const ToldEvent& one, const ToldEvent& other) {
    if (&one == &other) return false;
    if (only_led_to(one, other) || only_heads(one, other) || is_to_give(one.event, other.event)) return true;
    if (one.aside && one.event.type == EventType::kConsult) {
      if (one.sentence != other.sentence) return false;
      if (is_one_with_states(one.event.actors) && takes_part(one.event.actors.front(), other.event))
        return true;
    } else {
      if (!binds(one.event) || !binds(other.event)) return false;
      if (one.event.type == EventType::kCooperate && other.event.type == EventType::kAgree) return false;
      if ((!one.title || other.title) && (!one.promise || other.promise)) return false;
      // What the text says again was agreed; what it says is only planned is something else.
      if (one.event.origin.tellings > 1 && other.event.status != EventStatus::kHeld) return false;
    }
    return all_in(one.event.actors, other.event.actors) || all_in(other.event.actors, one.event.actors);
  };
  std::vector<bool> dropped(events.size(), false);
  const std::size_t compared = std::min(events.size(), kMostCompared);
  for (std::size_t i = 0; i < compared; ++i) {
    for (std::size_t k = 0; k < compared && !dropped[i]; ++k) {
      dropped[i] = !dropped[k] && announces(events[i], events[k]);
      if (dropped[i] && is_to_give(events[i].event, events[k].event))
        add_promised(events[i].event.actors, events[k].event.actors);
    }
  }
  std::size_t index = 0;
  std::erase_if(events, [&](const ToldEvent&) { return dropped[index++]; });
}

void retell(std::string_view text, ToldEvent&& told, ToldEvent& telling) {
  Event& event = told.event;
  Event& known = telling.event;
  const bool announced = telling.title && !told.title;
  const bool later = known.quote.begin > event.quote.begin;
  // Of two tellings that are too far apart, the one that names who took part shows it.
  const bool names = telling.resolved && !told.resolved && names_people(event);
  const Span quote = both_quotes(text, known.quote, event.quote)
                         .value_or(announced || later || names ? event.quote : known.quote);
  const bool title = telling.title && told.title;
  const double surest = std::max(known.origin.confidence, event.origin.confidence);
  // Where it was is what one of the tellings says rather than what the report as a whole makes likely.
  if (told.place_stated != telling.place_stated) {
    const Event& sure = told.place_stated ? event : known;
    Event& unsure = told.place_stated ? known : event;
    unsure.place = sure.place;
    unsure.place_country = sure.place_country;
    unsure.origin.place = sure.origin.place;
    told.place_stated = telling.place_stated = true;
  }
  // Those of the meeting told before, who signed as far as nobody else is told to have.
  if (known.signing && told.resolved && !telling.resolved && !tells_more(event, known)) event.actors.clear();
  // Who is told to have signed has, and not those who had met before; whom somebody brings along is no other.
  if (telling.resolved && !told.resolved && event.actors.size() > 1 && !are_of_one_country(event)) {
    known.actors = event.actors;
    telling.resolved = false;
  }
  if (tells_more(event, known)) std::swap(told, telling);
  if (telling.document == 0) telling.document = told.document;
  telling.title = title;
  known.origin.confidence = surest;
  known.quote = quote;
  for (Actor& actor : event.actors) {
    // Those who signed for their states or bodies stand beside them.
    const bool signs = known.type == EventType::kCooperate && known.signing && !announced;
    if (std::ranges::any_of(known.actors, [&](const Actor& one) { return same_actor(one, actor); })) continue;
    const auto there = std::ranges::find_if(known.actors, [&](const Actor& one) {
      if (signs && (one.kind == ActorKind::kPerson) != (actor.kind == ActorKind::kPerson)) return false;
      return covers(one, actor) || (!one.org.empty() && one.org == actor.name);
    });
    if (there == known.actors.end())
      known.actors.push_back(std::move(actor));
    else if (there->kind == ActorKind::kState && actor.kind == ActorKind::kPerson)
      *there = std::move(actor);  // who came for it
  }
  if (known.place.empty()) {
    known.place = event.place;
    known.place_country = event.place_country;
  }
  if (known.date_inferred && !event.date_inferred && event.date) {
    known.date = event.date;
    known.date_inferred = false;
  }
}

}  // namespace concord::reading
