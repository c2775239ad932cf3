#include "reading/explanation.h"

#include <algorithm>

#include "reading/reading_json.h"

namespace concord::reading {
namespace {

// The parts of the text that a finding is made of.
std::vector<Span> parts_of(Span quote, const Origin& origin) {
  std::vector<Span> parts{quote, origin.predicate, origin.date.words, origin.place.words};
  for (const SlotWords& slot : origin.slots) parts.push_back(slot.words);
  return parts;
}

// Lines of other frames than the one that fired say nothing of this finding.
bool belongs(const MatchedLine& line, const std::vector<Span>& parts, const Origin& origin) {
  if (line.file.ends_with("predicates.ini") && line.value != origin.frame) return false;
  return std::ranges::any_of(
      parts, [&](const Span& part) { return part.begin <= line.words.begin && line.words.end <= part.end; });
}

class Explainer {
 public:
  explicit Explainer(const std::vector<MatchedLine>& lines) : lines_(lines) {}

  template <class Thing>
  void add(const char* of, const Thing& thing, Json finding) {
    Explanation one;
    one.of = of;
    one.finding = std::move(finding);
    one.quote = thing.quote;
    one.origin = thing.origin;
    const auto parts = parts_of(thing.quote, thing.origin);
    std::ranges::copy_if(lines_, std::back_inserter(one.lines),
                         [&](const MatchedLine& line) { return belongs(line, parts, thing.origin); });
    out_.push_back(std::move(one));
  }

  std::vector<Explanation> take() {
    std::ranges::stable_sort(out_, {}, [](const Explanation& one) { return one.quote.begin; });
    return std::move(out_);
  }

 private:
  const std::vector<MatchedLine>& lines_;
  std::vector<Explanation> out_;
};

Json source_json(const Report& report, const Basis& source) {
  if (source.ground == Ground::kNone) return nullptr;
  const bool words = source.ground == Ground::kWords;
  return {{"from", name_of(source.ground)},
          {"words", words ? Json(words_at(report, source.words)) : Json(nullptr)}};
}

}  // namespace

std::string words_at(const Report& report, Span at) {
  std::string out = report.text.substr(at.begin, at.end - at.begin);
  std::ranges::replace(out, '\n', ' ');
  return out;
}

std::vector<Explanation> explain(const Report& report, const Reading& reading,
                                 const std::vector<MatchedLine>& lines) {
  const Json all = reading_json(report, reading);
  Explainer explainer(lines);
  std::size_t held = 0;
  std::size_t others = 0;
  for (const Event& event : reading.events) {
    const bool was_held = event.status == EventStatus::kHeld;
    explainer.add("event", event, was_held ? all["events"][held++] : all["events_not_held"][others++]);
  }
  for (std::size_t i = 0; i < reading.agreements.size(); ++i)
    explainer.add("agreement", reading.agreements[i], all["agreements"][i]);
  for (std::size_t i = 0; i < reading.commitments.size(); ++i)
    explainer.add("commitment", reading.commitments[i], all["commitments"][i]);
  for (std::size_t i = 0; i < reading.projects.size(); ++i)
    explainer.add("project", reading.projects[i], all["projects"][i]);
  return explainer.take();
}

Json explanation_json(const Report& report, const Explanation& explanation) {
  const Origin& origin = explanation.origin;
  Json slots = Json::array();
  for (const SlotWords& slot : origin.slots)
    slots.push_back({{"slot", slot.slot}, {"words", words_at(report, slot.words)}});
  Json reasons = Json::array();
  for (const Reason& reason : origin.reasons)
    reasons.push_back({{"reason", reason.name}, {"weight", reason.weight}});
  Json lines = Json::array();
  for (const MatchedLine& line : explanation.lines) {
    lines.push_back({{"words", words_at(report, line.words)}, {"rule", line.rule()}, {"value", line.value}});
  }
  Json out = explanation.finding;
  out["of"] = explanation.of;
  out["why"] = {{"frame", origin.frame.empty() ? Json(nullptr) : Json(origin.frame)},
                {"predicate", words_at(report, origin.predicate)},
                {"slots", std::move(slots)},
                {"date", source_json(report, origin.date)},
                {"place", source_json(report, origin.place)},
                {"by", origin.frame.empty() ? Json(nullptr) : Json(origin.noun_only ? "noun" : "verb")},
                {"in_title", origin.in_title},
                {"borrowed_actors", origin.borrowed_actors},
                {"tellings", origin.tellings},
                {"confidence", std::move(reasons)},
                {"lines", std::move(lines)}};
  return out;
}

}  // namespace concord::reading
