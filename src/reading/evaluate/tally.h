// What is counted when readings are scored, and the figures made of the counts.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/json.h"

namespace concord::reading {

enum class Measure : std::uint8_t {
  kDetect,  // events whatever their type
  kEvent,   // events of the right type
  kActor,   // of paired events
  kAgreement,
  kCommitment,
  kProject,
  // Shares of what is paired and has the field in the annotation:
  kCountry,
  kRole,
  kDate,
  kPlace,
  kAgreementStatus,
  kProjectKind,
};
inline constexpr std::size_t kMeasures = static_cast<std::size_t>(Measure::kProjectKind) + 1;

std::string_view name_of(Measure measure);  // "agreement_status"

// Of a share there is no precision: what is found is as many as are annotated.
inline bool is_share(Measure measure) {
  return measure >= Measure::kCountry;
}

struct Count {
  std::size_t hit = 0;
  std::size_t annotated = 0;
  std::size_t found = 0;

  double precision() const;  // 0 where nothing was found
  double recall() const;     // 0 where nothing is annotated; for a share, the share
  double f1() const;         // the harmonic mean of both; 0 where they are
};

class Tally {
 public:
  void add(Measure measure, std::size_t hit, std::size_t annotated, std::size_t found);
  void add(const Tally& other);
  const Count& of(Measure measure) const { return counts_[static_cast<std::size_t>(measure)]; }

 private:
  std::array<Count, kMeasures> counts_;
};

// By the names of the measures: {"p", "r", "f1", "hit", "gold", "pred"}, or of a share {"share", "hit", "of"}
// (null where there is nothing to have a share of). Figures have three decimals.
Json tally_json(const Tally& tally);

// A figure to three decimals, ties to even, as JSON shows it.
double three_decimals(double figure);

}  // namespace concord::reading
