#include "reading/event/alike.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace concord::reading {
namespace {

bool agree(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b) {
  if (!a || !b) return true;
  if (a->year != b->year) return false;
  if (a->has_month() && b->has_month() && a->month != b->month) return false;
  return !a->has_day() || !b->has_day() || a->day == b->day;
}

// "Was in Oslo on Tuesday, met her on Monday": further apart, one of them is rather the day of something
// else.
bool are_near_days(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b) {
  constexpr int kMostApart = 3;
  if (!a || !b || !a->has_day() || !b->has_day()) return false;
  const int apart = days_from_civil(*a) - days_from_civil(*b);
  return apart != 0 && apart >= -kMostApart && apart <= kMostApart;
}

// The numbers of a run of text: "2.5", "14".
std::set<std::string_view> numbers_in(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789";
  std::set<std::string_view> numbers;
  for (std::size_t at = text.find_first_of(kDigits); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_not_of("0123456789.,", at), text.size());
    std::string_view number = text.substr(at, end - at);
    while (!number.empty() && !kDigits.contains(number.back())) number.remove_suffix(1);
    numbers.insert(number);
    at = text.find_first_of(kDigits, end);
  }
  return numbers;
}

// "a grant of 2 million and a loan of 14 million", told again as "a loan of 14 million".
bool name_one_sum(std::string_view a, std::string_view b) {
  const auto others = numbers_in(b);
  return a == b ||
         std::ranges::any_of(numbers_in(a), [&](std::string_view one) { return others.contains(one); });
}

// Somebody who acts for an organisation: it is his, or one of his country.
bool acts_for(const Actor& person, const Actor& organisation) {
  if (person.kind != ActorKind::kPerson || organisation.kind != ActorKind::kOrganisation) return false;
  if (person.org.empty()) return !person.country.empty() && person.country == organisation.country;
  return organisation.name.find(person.org) != std::string::npos ||
         person.org.find(organisation.name) != std::string::npos;
}

// The words that a name begins with: "Ministry of Ecology".
std::string_view first_words(std::string_view name) {
  constexpr int kWords = 3;
  std::size_t at = 0;
  for (int words = 0; words < kWords && at < name.size(); ++words) at = name.find_first_of(" ,", at + 1);
  return name.substr(0, at);
}

// One body of a state under a shorter and a longer name: "Ministry of Ecology" and "Ministry of Ecology and
// Natural Resources".
bool same_body(const Actor& a, const Actor& b) {
  if (a.kind != ActorKind::kOrganisation || b.kind != ActorKind::kOrganisation) return false;
  if (a.country.empty() || a.country != b.country) return false;
  return a.name.contains(' ') && first_words(a.name) == first_words(b.name);
}

// Whether `a` names people whom `b` does not.
bool names_others(const Event& a, const Event& b) {
  return std::ranges::any_of(a.actors, [&](const Actor& one) {
    return one.kind == ActorKind::kPerson &&
           std::ranges::none_of(b.actors, [&](const Actor& other) { return same_actor(one, other); });
  });
}

// Whether `a` names people for whom nobody stands in `b`.
bool names_strangers(const Event& a, const Event& b) {
  return std::ranges::any_of(a.actors, [&](const Actor& one) {
    return one.kind == ActorKind::kPerson &&
           std::ranges::none_of(b.actors, [&](const Actor& other) { return covers(one, other); });
  });
}

// "The minister arrived in Georgia", "Berg came to Tbilisi on a visit": who travelled, and the state that she
// travelled to, which one of the two tellings does not name.
bool is_same_journey(const ToldEvent& one, const ToldEvent& other) {
  const std::vector<Actor>& alone = one.event.actors;
  const std::vector<Actor>& both = other.event.actors;
  if (!one.journey || alone.size() != 1 || both.size() != 2 || one.event.place_country.empty()) return false;
  const Actor& host = both.back();
  return host.kind == ActorKind::kState && host.country == one.event.place_country &&
         host.country != both.front().country && covers(alone.front(), both.front());
}

// "Министр встретился с генсеком ФСЭГ", "с послом Швеции": for whom somebody in the text acts of whom nothing
// is told, the title may tell.
bool is_announced(const std::vector<Actor>& title, const std::vector<Actor>& text) {
  if (title.size() != text.size() || !covers(title.front(), text.front())) return false;
  return std::ranges::all_of(title, [&](const Actor& one) {
    return std::ranges::any_of(text, [&](const Actor& other) {
      const bool unknown = other.kind == ActorKind::kPerson && one.kind != ActorKind::kPerson &&
                           other.country.empty() && other.org.empty();
      return unknown || covers(one, other);
    });
  });
}

}  // namespace

bool is_unnamed(const Actor& actor) {
  return actor.name == actor.role;
}

bool covers(const Actor& a, const Actor& b) {
  if (same_actor(a, b) || same_body(a, b) || acts_for(a, b) || acts_for(b, a)) return true;
  if ((is_unnamed(a) || is_unnamed(b)) && (a.country.empty() || b.country.empty() || a.country == b.country))
    return true;
  const bool state = a.kind == ActorKind::kState || b.kind == ActorKind::kState;
  return state && !a.country.empty() && a.country == b.country;
}

bool all_in(const std::vector<Actor>& some, const std::vector<Actor>& others) {
  // "The minister" may be any of several people, but only one of them.
  std::vector<bool> taken(others.size());
  return std::ranges::all_of(some, [&](const Actor& one) {
    for (std::size_t i = 0; i < others.size(); ++i) {
      if (taken[i] || !covers(one, others[i])) continue;
      taken[i] = is_unnamed(others[i]);
      return true;
    }
    return false;
  });
}

bool is_one_with_states(const std::vector<Actor>& actors) {
  return !actors.empty() && std::ranges::none_of(actors.begin() + 1, actors.end(), [](const Actor& one) {
    return one.kind == ActorKind::kPerson;
  });
}

bool same_event(const ToldEvent& told, const ToldEvent& other) {
  const Event& a = told.event;
  const Event& b = other.event;
  if (a.type != b.type || (a.status == EventStatus::kHeld) != (b.status == EventStatus::kHeld)) return false;
  if (a.quote == b.quote) return true;
  // Two things that were agreed on stand in sentences of their own; only the title says one of them again.
  if (a.type == EventType::kAgree && told.sentence != other.sentence && !told.title && !other.title &&
      !told.promise && !other.promise)
    return false;
  // Nor are two documents signed at once.
  const bool documents = told.document != 0 && other.document != 0 && told.document != other.document;
  if (documents && told.sentence != other.sentence && !told.title && !other.title) return false;
  // Nor are two sums one, unless the title has rounded it.
  if (a.type == EventType::kAid && told.sentence != other.sentence && !told.title && !other.title &&
      !told.sum.empty() && !other.sum.empty() && !name_one_sum(told.sum, other.sum))
    return false;
  // Nor is what is told by other words: "welcomed the wish", "assured of readiness".
  if (a.type == EventType::kSupport && told.sentence != other.sentence && !told.title && !other.title &&
      a.origin.rule != b.origin.rule)
    return false;
  if (a.type == EventType::kSupport && !covers(a.actors.front(), b.actors.front())) return false;
  // A journey or a speech of one is not the meeting of several.
  if (a.type == EventType::kConsult && (a.actors.size() < 2) != (b.actors.size() < 2))
    return is_same_journey(told, other) || is_same_journey(other, told);
  // Nor is a meeting with somebody the journey to his country, or the meeting of many of whom he was one.
  if (a.type == EventType::kConsult && !told.title && !other.title && (!told.resolved || told.partner) &&
      (told.journey != other.journey || b.actors.size() > a.actors.size() + 1) && names_others(a, b))
    return false;
  // "They met the envoy as well"
  if (a.type == EventType::kConsult && told.resolved && told.partner && names_strangers(a, b)) return false;
  if (!a.date_inferred && !b.date_inferred && !agree(a.date, b.date)) return false;
  if (told.dated && other.dated && are_near_days(a.date, b.date)) return false;
  if (a.type == EventType::kConsult && told.title != other.title &&
      (told.title ? is_announced(a.actors, b.actors) : is_announced(b.actors, a.actors)))
    return true;
  return all_in(a.actors, b.actors) || all_in(b.actors, a.actors);
}

bool is_with_others(const ToldEvent& told, const ToldEvent& other) {
  return told.partner && other.partner && names_strangers(told.event, other.event) &&
         names_strangers(other.event, told.event);
}

bool tells_more(const Event& a, const Event& b) {
  const auto people = [](const Event& event) {
    return std::ranges::count_if(event.actors, [](const Actor& actor) {
      return actor.kind == ActorKind::kPerson && !is_unnamed(actor);
    });
  };
  if (people(a) != people(b)) return people(a) > people(b);
  return a.actors.size() > b.actors.size() && a.origin.confidence >= b.origin.confidence;
}

}  // namespace concord::reading
