#include "reading/evaluate/score.h"

#include <set>

#include "reading/evaluate/names_alike.h"

namespace concord::reading {
namespace {

using Places = std::vector<std::optional<Span>>;

constexpr auto kAlike = [](std::size_t, std::size_t) { return 0; };
constexpr int kSameType = 10;

template <class Thing>
Places places_of(const QuotePlaces& text, const std::vector<Thing>& things) {
  Places places;
  for (const Thing& thing : things) places.push_back(text.find(thing.quote));
  return places;
}

int actors_in_common(const Event& annotated, const Event& found) {
  return static_cast<int>(std::ranges::count_if(annotated.actors, [&](const Actor& one) {
    return std::ranges::any_of(found.actors,
                               [&](const Actor& other) { return names_alike(one.name, other.name); });
  }));
}

class Scorer {
 public:
  Scorer(const QuotePlaces& text, const Reading& annotated, const Reading& found)
      : text_(text), annotated_(annotated), found_(found) {}

  Score run() {
    score_events();
    score_.agreements = pair_by_quote(Measure::kAgreement, annotated_.agreements, found_.agreements);
    for (const Pair& pair : score_.agreements) {
      share(Measure::kAgreementStatus,
            annotated_.agreements[pair.annotated].status == found_.agreements[pair.found].status);
    }
    score_.commitments = pair_by_quote(Measure::kCommitment, annotated_.commitments, found_.commitments);
    score_.projects = pair_by_quote(Measure::kProject, annotated_.projects, found_.projects);
    for (const Pair& pair : score_.projects) {
      share(Measure::kProjectKind,
            annotated_.projects[pair.annotated].kind == found_.projects[pair.found].kind);
    }
    return std::move(score_);
  }

 private:
  void share(Measure measure, bool right) { score_.tally.add(measure, right ? 1 : 0, 1, 1); }

  void count_lost(const Places& found) {
    score_.quotes_not_in_text += static_cast<std::size_t>(std::ranges::count(found, std::optional<Span>()));
  }

  template <class Thing>
  std::vector<Pair> pair_by_quote(Measure measure, const std::vector<Thing>& annotated,
                                  const std::vector<Thing>& found) {
    const Places left = places_of(text_, annotated);
    const Places right = places_of(text_, found);
    count_lost(right);
    auto pairs = pair_up(
        left.size(), right.size(),
        [&](std::size_t a, std::size_t f) { return text_.meet(left[a], right[f]); }, kAlike);
    score_.tally.add(measure, pairs.size(), annotated.size(), found.size());
    return pairs;
  }

  void score_events() {
    const auto& annotated = annotated_.events;
    const auto& found = found_.events;
    const Places left = places_of(text_, annotated);
    const Places right = places_of(text_, found);
    count_lost(right);
    const auto same_type = [&](std::size_t a, std::size_t f) { return annotated[a].type == found[f].type; };
    const auto meet = [&](std::size_t a, std::size_t f) { return text_.meet(left[a], right[f]); };
    const auto common = [&](std::size_t a, std::size_t f) {
      return actors_in_common(annotated[a], found[f]);
    };
    const auto detected = pair_up(left.size(), right.size(), meet, [&](std::size_t a, std::size_t f) {
      return common(a, f) + (same_type(a, f) ? kSameType : 0);
    });
    score_.events = pair_up(
        left.size(), right.size(),
        [&](std::size_t a, std::size_t f) { return same_type(a, f) && meet(a, f); }, common);
    score_.tally.add(Measure::kDetect, detected.size(), annotated.size(), found.size());
    score_.tally.add(Measure::kEvent, score_.events.size(), annotated.size(), found.size());
    for (const Pair& pair : score_.events) score_event(annotated[pair.annotated], found[pair.found]);
  }

  void score_event(const Event& annotated, const Event& found) {
    const auto actors = pair_actors(annotated.actors, found.actors);
    score_.tally.add(Measure::kActor, actors.size(), annotated.actors.size(), found.actors.size());
    for (const Pair& pair : actors) {
      const Actor& one = annotated.actors[pair.annotated];
      const Actor& other = found.actors[pair.found];
      if (!one.country.empty()) share(Measure::kCountry, one.country == other.country);
      if (!one.role.empty()) share(Measure::kRole, same_role(one.role, other.role));
    }
    if (annotated.date) share(Measure::kDate, same_date(*annotated.date, found.date));
    if (!annotated.place.empty()) share(Measure::kPlace, names_alike(annotated.place, found.place));
  }

  const QuotePlaces& text_;
  const Reading& annotated_;
  const Reading& found_;
  Score score_;
};

}  // namespace

bool same_role(std::string_view annotated, std::string_view found) {
  const auto words = [](std::string_view role) {
    const auto tokens = name_tokens(role);
    return std::set<std::string>(tokens.begin(), tokens.end());
  };
  const auto left = words(annotated);
  const auto right = words(found);
  const auto shared = static_cast<std::size_t>(
      std::ranges::count_if(left, [&](const std::string& word) { return right.contains(word); }));
  return shared > 0 && 2 * shared >= std::min(left.size(), std::max<std::size_t>(right.size(), 1));
}

bool same_date(const PartialDate& annotated, const std::optional<PartialDate>& found) {
  return found && found->text().starts_with(annotated.text());
}

std::vector<Pair> pair_actors(const std::vector<Actor>& annotated, const std::vector<Actor>& found) {
  return pair_up(
      annotated.size(), found.size(),
      [&](std::size_t a, std::size_t f) { return names_alike(annotated[a].name, found[f].name); }, kAlike);
}

Reading only_held(Reading reading) {
  std::erase_if(reading.events, [](const Event& event) { return event.status != EventStatus::kHeld; });
  return reading;
}

Score score_reading(const QuotePlaces& text, const Reading& annotated, const Reading& found) {
  return Scorer(text, annotated, found).run();
}

}  // namespace concord::reading
