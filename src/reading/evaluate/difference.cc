#include "reading/evaluate/difference.h"

#include "reading/evaluate/names_alike.h"
#include "reading/reading_json.h"

namespace concord::reading {
namespace {

// Things of one kind on one side, as JSON and with their places.
struct Side {
  std::vector<Json> things;
  std::vector<Span> quotes;
  std::vector<std::optional<Span>> places;
};

template <class Thing>
Side side_of(const QuotePlaces& text, const std::vector<Thing>& things, const Json& as_json) {
  Side side;
  side.things.assign(as_json.begin(), as_json.end());
  for (const Thing& thing : things) {
    side.quotes.push_back(thing.quote);
    side.places.push_back(text.find(thing.quote));
  }
  return side;
}

// An annotation has no confidence, no rule, and nothing that only an engine would infer.
void strip(Json& annotated) {
  for (const char* field : {"confidence", "rule", "plover", "date_inferred", "date_said", "date_due",
                            "place_country", "topics", "to_whom", "start", "end"}) {
    annotated.erase(field);
  }
}

std::vector<std::string> differing(const Event& annotated, const Event& found) {
  std::vector<std::string> fields;
  if (annotated.date && !same_date(*annotated.date, found.date)) fields.emplace_back("date");
  if (!annotated.place.empty() && !names_alike(annotated.place, found.place)) fields.emplace_back("place");
  const auto pairs = pair_actors(annotated.actors, found.actors);
  if (pairs.size() != annotated.actors.size() || pairs.size() != found.actors.size()) {
    fields.emplace_back("actors");
  }
  bool country = false;
  bool role = false;
  for (const Pair& pair : pairs) {
    const Actor& one = annotated.actors[pair.annotated];
    const Actor& other = found.actors[pair.found];
    country = country || (!one.country.empty() && one.country != other.country);
    role = role || (!one.role.empty() && !same_role(one.role, other.role));
  }
  if (country) fields.emplace_back("country");
  if (role) fields.emplace_back("role");
  return fields;
}

std::vector<std::string> differing(const Agreement& annotated, const Agreement& found) {
  if (annotated.status == found.status) return {};
  return {"status"};
}

std::vector<std::string> differing(const Commitment&, const Commitment&) {
  return {};
}

std::vector<std::string> differing(const Project& annotated, const Project& found) {
  if (annotated.kind == found.kind) return {};
  return {"kind"};
}

class DifferenceFinder {
 public:
  explicit DifferenceFinder(const QuotePlaces& text) : text_(text) {}

  template <class Thing>
  void compare(const char* of, const std::vector<Thing>& annotated, Json annotated_json,
               const std::vector<Thing>& found, const Json& found_json, const std::vector<Pair>& pairs,
               const Side& besides = {}) {
    for (Json& one : annotated_json) strip(one);
    const Side left = side_of(text_, annotated, annotated_json);
    const Side right = side_of(text_, found, found_json);
    for (std::size_t a = 0; a < annotated.size(); ++a) {
      if (std::ranges::find(pairs, a, &Pair::annotated) != pairs.end()) continue;
      Difference& missed = add(Difference::Kind::kMissed, of, left.quotes[a], left.places[a]);
      missed.annotated.push_back(left.things[a]);
      near(left.places[a], right, missed.found);
      near(left.places[a], besides, missed.found);
    }
    for (std::size_t f = 0; f < found.size(); ++f) {
      if (std::ranges::find(pairs, f, &Pair::found) != pairs.end()) continue;
      Difference& extra = add(Difference::Kind::kExtra, of, right.quotes[f], right.places[f]);
      extra.found.push_back(right.things[f]);
      near(right.places[f], left, extra.annotated);
    }
    for (const Pair& pair : pairs) {
      auto fields = differing(annotated[pair.annotated], found[pair.found]);
      if (fields.empty()) continue;
      Difference& differs =
          add(Difference::Kind::kDiffers, of, right.quotes[pair.found], right.places[pair.found]);
      differs.fields = std::move(fields);
      differs.annotated.push_back(left.things[pair.annotated]);
      differs.found.push_back(right.things[pair.found]);
    }
  }

  std::vector<Difference> take() {
    std::ranges::stable_sort(out_, {}, [](const Difference& one) { return one.quote.begin; });
    return std::move(out_);
  }

 private:
  Difference& add(Difference::Kind kind, const char* of, Span quote, const std::optional<Span>& place) {
    Difference& added = out_.emplace_back();
    added.kind = kind;
    added.of = of;
    added.quote = quote;
    added.sentence = quote;
    if (place) {
      const Span around = text_.sentences_around(*place);
      // A quote that occurs several times counts at its first place, but may stand at another.
      if (around.begin <= quote.begin && quote.end <= around.end) added.sentence = around;
    }
    return added;
  }

  void near(const std::optional<Span>& place, const Side& side, std::vector<Json>& out) const {
    for (std::size_t i = 0; i < side.things.size(); ++i) {
      if (text_.meet(place, side.places[i])) out.push_back(side.things[i]);
    }
  }

  const QuotePlaces& text_;
  std::vector<Difference> out_;
};

}  // namespace

std::string_view name_of(Difference::Kind kind) {
  switch (kind) {
    case Difference::Kind::kMissed:
      return "missed";
    case Difference::Kind::kExtra:
      return "extra";
    case Difference::Kind::kDiffers:
      return "differs";
  }
  return "";
}

std::vector<Difference> differences(const Report& report, const QuotePlaces& text, const Reading& annotated,
                                    const Reading& found) {
  const Reading held = only_held(found);
  std::vector<Event> others = found.events;
  std::erase_if(others, [](const Event& event) { return event.status == EventStatus::kHeld; });
  const Json left = reading_json(report, annotated);
  const Json right = reading_json(report, found);
  const Score score = score_reading(text, annotated, held);
  DifferenceFinder finder(text);
  finder.compare("event", annotated.events, left["events"], held.events, right["events"], score.events,
                 side_of(text, others, right["events_not_held"]));
  finder.compare("agreement", annotated.agreements, left["agreements"], held.agreements, right["agreements"],
                 score.agreements);
  finder.compare("commitment", annotated.commitments, left["commitments"], held.commitments,
                 right["commitments"], score.commitments);
  finder.compare("project", annotated.projects, left["projects"], held.projects, right["projects"],
                 score.projects);
  return finder.take();
}

}  // namespace concord::reading
