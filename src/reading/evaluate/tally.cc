#include "reading/evaluate/tally.h"

#include <cstdlib>
#include <fmt/format.h>

namespace concord::reading {
namespace {

double ratio(std::size_t part, std::size_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

constexpr std::array<std::string_view, kMeasures> kNames{
    "detect",  "event", "actor", "agreement", "commitment",       "project",
    "country", "role",  "date",  "place",     "agreement_status", "project_kind"};

}  // namespace

std::string_view name_of(Measure measure) {
  return kNames[static_cast<std::size_t>(measure)];
}

double Count::precision() const {
  return ratio(hit, found);
}

double Count::recall() const {
  return ratio(hit, annotated);
}

double Count::f1() const {
  const double p = precision();
  const double r = recall();
  return p + r > 0 ? 2 * p * r / (p + r) : 0.0;
}

void Tally::add(Measure measure, std::size_t hit, std::size_t annotated, std::size_t found) {
  Count& count = counts_[static_cast<std::size_t>(measure)];
  count.hit += hit;
  count.annotated += annotated;
  count.found += found;
}

void Tally::add(const Tally& other) {
  for (std::size_t i = 0; i < kMeasures; ++i) {
    const Count& count = other.counts_[i];
    add(static_cast<Measure>(i), count.hit, count.annotated, count.found);
  }
}

double three_decimals(double figure) {
  return std::strtod(fmt::format("{:.3f}", figure).c_str(), nullptr);
}

Json tally_json(const Tally& tally) {
  Json out = Json::object();
  for (std::size_t i = 0; i < kMeasures; ++i) {
    const auto measure = static_cast<Measure>(i);
    const Count& count = tally.of(measure);
    Json& figures = out[std::string(name_of(measure))];
    if (is_share(measure)) {
      figures = {{"share", count.annotated == 0 ? Json(nullptr) : Json(three_decimals(count.recall()))},
                 {"hit", count.hit},
                 {"of", count.annotated}};
    } else {
      figures = {{"p", three_decimals(count.precision())},
                 {"r", three_decimals(count.recall())},
                 {"f1", three_decimals(count.f1())},
                 {"hit", count.hit},
                 {"gold", count.annotated},
                 {"pred", count.found}};
    }
  }
  return out;
}

}  // namespace concord::reading
