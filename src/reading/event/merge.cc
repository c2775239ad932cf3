#include "reading/event/merge.h"

#include <algorithm>
#include <set>
#include <span>

#include "base/utf8.h"
#include "reading/event/finding.h"
#include "reading/event/quote.h"
#include "reading/morphology/morphology.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

bool agree(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b) {
  if (!a || !b) return true;
  if (a->year != b->year) return false;
  if (a->has_month() && b->has_month() && a->month != b->month) return false;
  return !a->has_day() || !b->has_day() || a->day == b->day;
}

// Somebody who acts for an organisation: it is his, or one of his country.
bool acts_for(const Actor& person, const Actor& organisation) {
  if (person.kind != ActorKind::kPerson || organisation.kind != ActorKind::kOrganisation) return false;
  if (person.org.empty()) return !person.country.empty() && person.country == organisation.country;
  return organisation.name.find(person.org) != std::string::npos ||
         person.org.find(organisation.name) != std::string::npos;
}

// A state stands for anybody who acts for it.
bool covers(const Actor& a, const Actor& b) {
  if (same_actor(a, b) || acts_for(a, b) || acts_for(b, a)) return true;
  const bool unnamed = a.name == a.role || b.name == b.role;  // known by the role only
  if (unnamed && (a.country.empty() || b.country.empty() || a.country == b.country)) return true;
  const bool state = a.kind == ActorKind::kState || b.kind == ActorKind::kState;
  return state && !a.country.empty() && a.country == b.country;
}

bool all_in(const std::vector<Actor>& some, const std::vector<Actor>& others) {
  return std::ranges::all_of(some, [&](const Actor& one) {
    return std::ranges::any_of(others, [&](const Actor& other) { return covers(one, other); });
  });
}

// Whether `a` names people whom `b` does not.
bool names_others(const Event& a, const Event& b) {
  return std::ranges::any_of(a.actors, [&](const Actor& one) {
    return one.kind == ActorKind::kPerson &&
           std::ranges::none_of(b.actors, [&](const Actor& other) { return same_actor(one, other); });
  });
}

constexpr double kSurer = 0.15;  // by which one telling is surer than another

bool same_event(const ToldEvent& told, const ToldEvent& other) {
  const Event& a = told.event;
  const Event& b = other.event;
  if (a.type != b.type || (a.status == EventStatus::kHeld) != (b.status == EventStatus::kHeld)) return false;
  if (a.quote == b.quote) return true;
  // Two things that were agreed on stand in sentences of their own; only the title says one of them again.
  if (a.type == EventType::kAgree && told.sentence != other.sentence && !told.title && !other.title &&
      !told.promise && !other.promise)
    return false;
  if (a.type == EventType::kSupport && !covers(a.actors.front(), b.actors.front())) return false;
  // A journey or a speech of one is not the meeting of several.
  if (a.type == EventType::kConsult && (a.actors.size() < 2) != (b.actors.size() < 2)) return false;
  // Nor is a meeting with somebody the journey to his country, or the meeting of many of whom he was one.
  if (a.type == EventType::kConsult && !told.title && !other.title && (!told.resolved || told.partner) &&
      (told.journey != other.journey || b.actors.size() > a.actors.size() + 1) && names_others(a, b))
    return false;
  if (!a.date_inferred && !b.date_inferred && !agree(a.date, b.date)) return false;
  return all_in(a.actors, b.actors) || all_in(b.actors, a.actors);
}

// The telling that names more people is the better one; a title names few.
bool tells_more(const Event& a, const Event& b) {
  const auto people = [](const Event& event) {
    return std::ranges::count_if(event.actors, [](const Actor& actor) {
      return actor.kind == ActorKind::kPerson && actor.name != actor.role;
    });
  };
  if (people(a) != people(b)) return people(a) > people(b);
  return a.actors.size() > b.actors.size() && a.origin.confidence >= b.origin.confidence;
}

// Bytes of the first `letters` letters.
std::size_t prefix_bytes(std::string_view word, std::size_t letters) {
  std::size_t at = 0;
  while (letters-- > 0 && at < word.size()) {
    ++at;
    while (at < word.size() && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) ++at;
  }
  return at;
}

// Words of a title by their beginnings: enough to see that "the memorandum" is the memorandum named before,
// whatever its case.
std::set<std::string> words_of(const std::string& title) {
  constexpr std::size_t kStem = 5;      // letters of a word that endings leave alone
  constexpr std::size_t kShortest = 4;  // letters of a word that says something
  std::set<std::string> words;
  std::string word;
  const std::string text = fold(title) + " ";
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    const char32_t c = decode_utf8(text, at, length);
    if (is_letter(c)) {
      word.append(text, at, length);
    } else {
      if (count_code_points(word) >= kShortest) words.insert(word.substr(0, prefix_bytes(word, kStem)));
      word.clear();
    }
    at += length;
  }
  return words;
}

bool same_title(const std::string& a, const std::string& b) {
  const auto left = words_of(a);
  const auto right = words_of(b);
  const auto& fewer = left.size() <= right.size() ? left : right;
  const auto& more = left.size() <= right.size() ? right : left;
  const auto common =
      std::ranges::count_if(fewer, [&](const std::string& word) { return more.contains(word); });
  return !fewer.empty() && 3 * static_cast<std::size_t>(common) >= 2 * fewer.size();
}

// Findings far apart in a long text are not compared: a digest of years would take hours.
constexpr std::size_t kMostCompared = 200;

template <class T>
std::span<T> recent(std::vector<T>& findings) {
  return std::span(findings).last(std::min(findings.size(), kMostCompared));
}

}  // namespace

void add_event(ToldEvent told, std::vector<ToldEvent>& events) {
  for (ToldEvent& other : recent(events)) {
    if (!same_event(told, other)) continue;
    const std::uint32_t tellings = other.event.origin.tellings + 1;
    const bool title_only = other.title && !told.title && !told.resolved;
    if (title_only || (other.promise && !told.promise)) {
      std::swap(told, other);
      if (other.resolved || tells_more(told.event, other.event))
        other.event.actors = std::move(told.event.actors);
    } else if (!told.resolved && told.event.origin.confidence > other.event.origin.confidence + kSurer) {
      std::swap(told, other);
      if (tells_more(told.event, other.event)) other.event.actors = std::move(told.event.actors);
    } else if (!told.resolved && tells_more(told.event, other.event)) {
      if (other.event.type == EventType::kSupport)
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
    if (other.event.date_inferred && !told.event.date_inferred && told.event.date) {
      other.event.date = told.event.date;
      other.event.date_inferred = false;
      other.event.origin.date = told.event.origin.date;
    }
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
    const bool alike =
        all_in(one.event.actors, other.event.actors) || all_in(other.event.actors, one.event.actors);
    if (!alike) return false;
    if (one.aside && one.event.type == EventType::kConsult) return one.sentence == other.sentence;
    if (!binds(one.event) || !binds(other.event)) return false;
    if (one.event.type == EventType::kCooperate && other.event.type == EventType::kAgree) return false;
    return (one.title && !other.title) || (one.promise && !other.promise);
  };
  std::vector<bool> dropped(events.size(), false);
  const std::size_t compared = std::min(events.size(), kMostCompared);
  for (std::size_t i = 0; i < compared; ++i) {
    for (std::size_t k = 0; k < compared && !dropped[i]; ++k) {
      dropped[i] = !dropped[k] && announces(events[i], events[k]);
    }
  }
  std::size_t index = 0;
  std::erase_if(events, [&](const ToldEvent&) { return dropped[index++]; });
}

void retell(ToldEvent told, ToldEvent& telling) {
  Event& event = told.event;
  Event& known = telling.event;
  const Span both{std::min(known.quote.begin, event.quote.begin), std::max(known.quote.end, event.quote.end)};
  const Span first = known.quote.begin < event.quote.begin ? known.quote : event.quote;
  if (tells_more(event, known)) std::swap(told, telling);
  known.quote = both.end - both.begin <= kLongestQuote ? both : first;
  for (Actor& actor : event.actors) {
    const bool there = std::ranges::any_of(known.actors, [&](const Actor& one) {
      return covers(one, actor) || (!one.org.empty() && one.org == actor.name);
    });
    if (!there) known.actors.push_back(std::move(actor));
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

bool add_agreement(Agreement agreement, std::vector<Agreement>& agreements) {
  const auto bare = [](const std::string& title) { return title.find(' ') == std::string::npos; };
  // "The document" is the one that was named before.
  if (bare(agreement.title) && !agreements.empty()) return true;
  for (Agreement& other : recent(agreements)) {
    if (!same_title(agreement.title, other.title)) continue;
    const bool better = agreement.status < other.status ||
                        (agreement.status == other.status &&
                         (agreement.parties.size() > other.parties.size() || bare(other.title)));
    if (better) std::swap(agreement, other);
    if (other.parties.size() < agreement.parties.size()) other.parties = agreement.parties;
    return true;
  }
  agreements.push_back(std::move(agreement));
  return false;
}

void add_commitment(Commitment commitment, std::vector<Commitment>& commitments) {
  for (Commitment& other : recent(commitments)) {
    const bool overlap = commitment.quote.begin < other.quote.end && other.quote.begin < commitment.quote.end;
    if (!overlap && (commitment.who != other.who || commitment.what != other.what)) continue;
    if (commitment.origin.confidence > other.origin.confidence) std::swap(commitment, other);
    return;
  }
  commitments.push_back(std::move(commitment));
}

void settle_commitments(std::uint32_t title_end, std::vector<Commitment>& commitments) {
  const auto shares = [](std::string_view names, std::string_view others) {
    for (std::size_t at = 0; at <= names.size();) {
      const std::size_t end = std::min(names.find(", ", at), names.size());
      if (end > at && others.find(names.substr(at, end - at)) != std::string_view::npos) return true;
      at = end + 2;
    }
    return false;
  };
  const std::vector<Commitment> all(
      commitments.begin(),
      commitments.begin() + static_cast<std::ptrdiff_t>(std::min(commitments.size(), kMostCompared)));
  std::erase_if(commitments, [&](const Commitment& one) {
    return one.quote.begin < title_end && std::ranges::any_of(
                                              all,
                                              [&](const Commitment& other) {
                                                return other.quote.begin >= title_end &&
                                                       shares(one.who, other.who);
                                              });
  });
}

}  // namespace concord::reading
