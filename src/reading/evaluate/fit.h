// The weights of confidence (reading/confidence.h), fitted to annotated reports: logistic regression, by
// Newton's method, with a ridge penalty that keeps the weights of rare signs small (Hosmer and Lemeshow,
// Applied Logistic Regression, chapter 1; le Cessie and van Houwelingen, Applied Statistics 41, 1992).
#pragma once

#include <string>
#include <vector>

#include "reading/confidence.h"
#include "reading/evaluate/calibration.h"

namespace concord::reading {

struct Sample {
  FindingKind kind = FindingKind::kEvent;
  Signs signs{};
  bool right = false;
  std::size_t report = 0;  // which: the findings of one report stay together
};

// The findings of one report, as it was scored.
void add_samples(const Report& report, const Reading& found, const Score& score, std::size_t number,
                 std::vector<Sample>& samples);

// Kinds without samples keep the weights of Weights(). Deterministic.
Weights fit_weights(const std::vector<Sample>& samples);

// What the weights are worth on reports they were not fitted to: the reports are dealt into `folds` parts,
// each is judged by weights fitted to the others.
Calibration cross_validated(const std::vector<Sample>& samples, std::size_t folds);

// As confidence.ini.
std::string weights_text(const Weights& weights);

}  // namespace concord::reading
