#include "reading/evaluate/calibration.h"

namespace concord::reading {
namespace {

template <class Thing>
void add_all(const std::vector<Thing>& things, const std::vector<Pair>& pairs, Calibration& calibration) {
  for (std::size_t i = 0; i < things.size(); ++i) {
    calibration.add(things[i].origin.confidence, std::ranges::find(pairs, i, &Pair::found) != pairs.end());
  }
}

}  // namespace

void Calibration::add(double confidence, bool right) {
  const auto above = std::ranges::upper_bound(kBands, confidence) - kBands.begin();
  Band& band = bands_[static_cast<std::size_t>(std::max<std::ptrdiff_t>(above, 1) - 1)];
  ++band.found;
  band.right += right ? 1 : 0;
  band.confidence += confidence;
  const double miss = confidence - (right ? 1.0 : 0.0);
  squares_ += miss * miss;
}

void Calibration::add(const Reading& found, const Score& score) {
  add_all(found.events, score.events, *this);
  add_all(found.agreements, score.agreements, *this);
  add_all(found.commitments, score.commitments, *this);
  add_all(found.projects, score.projects, *this);
}

double Calibration::brier() const {
  std::size_t found = 0;
  for (const Band& band : bands_) found += band.found;
  return found == 0 ? 0.0 : squares_ / static_cast<double>(found);
}

Json calibration_json(const Calibration& calibration) {
  Json bands = Json::array();
  for (std::size_t i = 0; i < kBands.size(); ++i) {
    const Band& band = calibration.bands()[i];
    bands.push_back(
        {{"from", kBands[i]},
         {"to", i + 1 < kBands.size() ? kBands[i + 1] : 1.0},
         {"found", band.found},
         {"right", band.right},
         {"share", band.found == 0 ? Json(nullptr) : Json(three_decimals(band.share()))},
         {"confidence", band.found == 0 ? Json(nullptr) : Json(three_decimals(band.expected()))}});
  }
  return {{"bands", std::move(bands)}, {"brier", three_decimals(calibration.brier())}};
}

}  // namespace concord::reading
