#include "reading/confidence.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace concord::reading {
namespace {

constexpr std::array<std::string_view, kFindingKinds> kKindNames{"event", "agreement", "commitment",
                                                                 "project"};
constexpr std::array<std::string_view, kSigns> kSignNames{
    "base", "rule", "own-date", "own-place", "several-actors", "told-again", "well-filled", "early"};

// Found by cross-validation among a dozen; with so few annotated reports every further sign made it worse.
constexpr std::array kEventSigns{Sign::kBase,     Sign::kRule,          Sign::kOwnDate,
                                 Sign::kOwnPlace, Sign::kSeveralActors, Sign::kAgain};
constexpr std::array kAgreementSigns{Sign::kBase, Sign::kRule};
constexpr std::array kCommitmentSigns{Sign::kBase, Sign::kOwnDate, Sign::kSeveralActors, Sign::kWellFilled};
constexpr std::array kProjectSigns{Sign::kBase, Sign::kRule, Sign::kEarly};

constexpr std::size_t kManySlots = 3;
constexpr std::size_t kQuarters = 4;

// Shares of 0 and 1 would outweigh everything.
double log_odds(double share) {
  const double inside = std::clamp(share, 0.02, 0.98);
  return std::log(inside / (1 - inside));
}

Signs signs_of_origin(const Origin& origin, Span quote, std::size_t bytes) {
  Signs signs{};
  const auto set = [&](Sign sign, double value) { signs[static_cast<std::size_t>(sign)] = value; };
  set(Sign::kBase, 1);
  set(Sign::kRule, log_odds(origin.prior > 0 ? origin.prior : origin.confidence));
  set(Sign::kOwnDate, origin.date.ground == Ground::kWords ? 1 : 0);
  set(Sign::kOwnPlace, origin.place.ground == Ground::kWords ? 1 : 0);
  set(Sign::kAgain, origin.tellings > 1 ? 1 : 0);
  set(Sign::kWellFilled, origin.slots.size() >= kManySlots ? 1 : 0);
  set(Sign::kEarly, quote.begin < bytes / kQuarters ? 1 : 0);
  return signs;
}

double& at(Signs& signs, Sign sign) {
  return signs[static_cast<std::size_t>(sign)];
}

template <class Thing>
void weigh_one(FindingKind kind, std::size_t bytes, const Weights& weights, Thing& thing) {
  const Signs signs = signs_of(thing, bytes);
  thing.origin.confidence = confidence_of(kind, signs, weights);
  const Signs& of_kind = weights.of_kind[static_cast<std::size_t>(kind)];
  thing.origin.reasons.reserve(kSigns);
  for (std::size_t i = 0; i < kSigns; ++i) {
    const double added = signs[i] * of_kind[i];
    if (added == 0) continue;
    Reason& reason = thing.origin.reasons.emplace_back();
    reason.name = kSignNames[i];
    reason.weight = added;
  }
}

}  // namespace

std::string_view name_of(FindingKind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::string_view name_of(Sign sign) {
  return kSignNames[static_cast<std::size_t>(sign)];
}

std::span<const Sign> signs_for(FindingKind kind) {
  switch (kind) {
    case FindingKind::kEvent:
      return kEventSigns;
    case FindingKind::kAgreement:
      return kAgreementSigns;
    case FindingKind::kCommitment:
      return kCommitmentSigns;
    case FindingKind::kProject:
      return kProjectSigns;
  }
  return {};
}

Signs signs_of(const Event& event, std::size_t bytes) {
  Signs signs = signs_of_origin(event.origin, event.quote, bytes);
  at(signs, Sign::kSeveralActors) = event.actors.size() > 1 ? 1 : 0;
  return signs;
}

Signs signs_of(const Agreement& agreement, std::size_t bytes) {
  Signs signs = signs_of_origin(agreement.origin, agreement.quote, bytes);
  at(signs, Sign::kSeveralActors) = agreement.parties.size() > 1 ? 1 : 0;
  return signs;
}

Signs signs_of(const Commitment& commitment, std::size_t bytes) {
  Signs signs = signs_of_origin(commitment.origin, commitment.quote, bytes);
  at(signs, Sign::kOwnDate) = commitment.due ? 1 : 0;
  at(signs, Sign::kSeveralActors) = commitment.who.contains(", ") ? 1 : 0;
  return signs;
}

Signs signs_of(const Project& project, std::size_t bytes) {
  return signs_of_origin(project.origin, project.quote, bytes);
}

Weights::Weights() {
  for (Signs& weights : of_kind) at(weights, Sign::kRule) = 1;
}

Weights read_weights(const IniFile& file, Problems& problems) {
  Weights weights;
  for (const IniSection& section : file.sections) {
    const auto kind = std::ranges::find(kKindNames, section.kind);
    if (kind == kKindNames.end()) {
      problems.push_back(
          {file.file, section.line,
           fmt::format("unknown section [{}]; there are {}", section.kind, fmt::join(kKindNames, ", "))});
      continue;
    }
    Signs& of_kind = weights.of_kind[static_cast<std::size_t>(kind - kKindNames.begin())];
    for (const IniEntry& entry : section.entries) {
      const auto sign = std::ranges::find(kSignNames, entry.key.front());
      if (sign == kSignNames.end()) {
        problems.push_back(
            {file.file, entry.line,
             fmt::format("unknown sign {}; there are {}", entry.key.front(), fmt::join(kSignNames, ", "))});
        continue;
      }
      const std::string text = entry.values.size() == 1 ? entry.values.front().text : "";
      double& weight = of_kind[static_cast<std::size_t>(sign - kSignNames.begin())];
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weight);
      if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(weight))
        problems.push_back({file.file, entry.line, "the weight of a sign is one number, such as -0.35"});
    }
  }
  return weights;
}

double confidence_of(FindingKind kind, const Signs& signs, const Weights& weights) {
  const Signs& of_kind = weights.of_kind[static_cast<std::size_t>(kind)];
  double sum = 0;
  for (std::size_t i = 0; i < kSigns; ++i) sum += signs[i] * of_kind[i];
  return std::round(100 / (1 + std::exp(-sum))) / 100;
}

void weigh(const Report& report, const Weights& weights, Reading& reading) {
  const std::size_t bytes = report.text.size();
  for (Event& event : reading.events) weigh_one(FindingKind::kEvent, bytes, weights, event);
  for (Agreement& one : reading.agreements) weigh_one(FindingKind::kAgreement, bytes, weights, one);
  for (Commitment& one : reading.commitments) weigh_one(FindingKind::kCommitment, bytes, weights, one);
  for (Project& one : reading.projects) weigh_one(FindingKind::kProject, bytes, weights, one);
}

}  // namespace concord::reading
