// Whether confidence means what it says: of the proposals with a confidence of 0.9, nine of ten should be
// right. Right is an event that pairs with an annotated one of its type, and an agreement, commitment or
// project whose quote meets that of an annotated one (score.h); what was not held is annotated nowhere and
// counts nowhere.
#pragma once

#include <array>
#include <vector>

#include "base/json.h"
#include "reading/evaluate/score.h"

namespace concord::reading {

// Bands begin here, the last one ends at 1 and contains it.
inline constexpr std::array<double, 6> kBands{0.0, 0.5, 0.6, 0.7, 0.8, 0.9};

struct Band {
  std::size_t found = 0;
  std::size_t right = 0;
  double confidence = 0.0;  // of all together
  double expected() const { return found == 0 ? 0.0 : confidence / static_cast<double>(found); }
  double share() const { return found == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(found); }
};

class Calibration {
 public:
  // The findings of one report, as it was scored.
  void add(const Reading& found, const Score& score);
  void add(double confidence, bool right);
  const std::array<Band, kBands.size()>& bands() const { return bands_; }
  // The mean of (confidence - outcome) squared (Brier, Monthly Weather Review 78, 1950); 0 where nothing was
  // found.
  double brier() const;

 private:
  std::array<Band, kBands.size()> bands_;
  double squares_ = 0.0;
};

// {"bands": [{"from", "to", "found", "right", "share", "confidence"}], "brier"}; share and confidence are
// null where nothing was found.
Json calibration_json(const Calibration& calibration);

}  // namespace concord::reading
