// How sure a finding is: a share of right ones among such findings, computed from a few signs of it by
// logistic regression. The weights of the signs are data (packs/common/confidence.ini), fitted to annotated
// reports (reading/evaluate/fit.h); each finding keeps what every sign added, so that its confidence can be
// explained.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "base/ini.h"
#include "reading/reading.h"

namespace concord::reading {

enum class FindingKind : std::uint8_t { kEvent, kAgreement, kCommitment, kProject };
inline constexpr std::size_t kFindingKinds = 4;

enum class Sign : std::uint8_t {
  kBase,           // always 1
  kRule,           // the log-odds of the confidence that the pack gives the rule
  kOwnDate,        // its sentence names its day
  kOwnPlace,       // its sentence names its place
  kSeveralActors,  // two or more take part
  kAgain,          // the report tells it more than once
  kWellFilled,     // three or more parts of its sentence fill slots of the frame
  kEarly,          // it stands in the first quarter of the report
};
inline constexpr std::size_t kSigns = static_cast<std::size_t>(Sign::kEarly) + 1;

std::string_view name_of(FindingKind kind);  // "event"
std::string_view name_of(Sign sign);         // "own-date"

using Signs = std::array<double, kSigns>;

// What there is to be fitted for a kind: of kinds with few findings only few signs are looked at.
std::span<const Sign> signs_for(FindingKind kind);

// `bytes` is the size of the report.
Signs signs_of(const Event& event, std::size_t bytes);
Signs signs_of(const Agreement& agreement, std::size_t bytes);
Signs signs_of(const Commitment& commitment, std::size_t bytes);
Signs signs_of(const Project& project, std::size_t bytes);

struct Weights {
  // As if there were no signs but the rule: its confidence is taken as the pack gives it.
  Weights();
  std::array<Signs, kFindingKinds> of_kind{};
};

// The weights of confidence.ini; what is wrong with a line is added to `problems`.
Weights read_weights(const IniFile& file, Problems& problems);

// Between 0 and 1, to two decimals.
double confidence_of(FindingKind kind, const Signs& signs, const Weights& weights);

// Gives every finding its confidence and the reasons for it.
void weigh(const Report& report, const Weights& weights, Reading& reading);

}  // namespace concord::reading
