#include "reading/event/merge.h"

#include <algorithm>
#include <set>
#include <span>

#include "reading/event/finding.h"

namespace concord::reading {
namespace {

bool agree(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b) {
  if (!a || !b) return true;
  if (a->year != b->year) return false;
  if (a->has_month() && b->has_month() && a->month != b->month) return false;
  return !a->has_day() || !b->has_day() || a->day == b->day;
}

// A state stands for anybody who acts for it.
bool covers(const Actor& a, const Actor& b) {
  if (same_actor(a, b)) return true;
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

// Two things that were agreed on stand in sentences of their own; only the title says one of them again.
bool far_apart(Span a, Span b) {
  constexpr std::uint32_t kTitleBytes = 200;
  constexpr std::uint32_t kNear = 150;
  const Span& first = a.begin < b.begin ? a : b;
  const Span& second = a.begin < b.begin ? b : a;
  return first.begin > kTitleBytes && second.begin > first.end + kNear;
}

bool same_event(const Event& a, const Event& b) {
  if (a.type != b.type || (a.status == EventStatus::kHeld) != (b.status == EventStatus::kHeld)) return false;
  if (a.quote == b.quote) return true;
  if (a.type == EventType::kAgree && far_apart(a.quote, b.quote)) return false;
  if (a.type == EventType::kSupport && !covers(a.actors.front(), b.actors.front())) return false;
  // A journey or a speech of one is not the meeting of several.
  if (a.type == EventType::kConsult && (a.actors.size() < 2) != (b.actors.size() < 2)) return false;
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

// Words of a title, folded roughly: enough to see that "the memorandum" is the memorandum named before.
std::set<std::string> words_of(const std::string& title) {
  std::set<std::string> words;
  std::string word;
  for (const char c : title + " ") {
    if (c == ' ' || c == ',' || c == '(' || c == ')' || c == '"') {
      if (word.size() > 3) words.insert(word);
      word.clear();
    } else {
      word.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
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

void add_event(Event event, bool resolved, std::vector<Event>& events) {
  for (Event& other : recent(events)) {
    if (!same_event(event, other)) continue;
    if (!resolved && tells_more(event, other)) std::swap(event, other);
    if (other.place.empty()) {
      other.place = event.place;
      other.place_country = event.place_country;
    }
    if (other.date_inferred && !event.date_inferred && event.date) {
      other.date = event.date;
      other.date_inferred = false;
    }
    return;
  }
  events.push_back(std::move(event));
}

void add_agreement(Agreement agreement, std::vector<Agreement>& agreements) {
  // "The document" is the one that was named before.
  if (words_of(agreement.title).size() < 2 && agreement.title.find(' ') == std::string::npos &&
      !agreements.empty())
    return;
  for (Agreement& other : recent(agreements)) {
    if (!same_title(agreement.title, other.title)) continue;
    const bool better = agreement.status < other.status ||
                        (agreement.status == other.status && agreement.parties.size() > other.parties.size());
    if (better) std::swap(agreement, other);
    if (other.parties.size() < agreement.parties.size()) other.parties = agreement.parties;
    return;
  }
  agreements.push_back(std::move(agreement));
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

}  // namespace concord::reading
