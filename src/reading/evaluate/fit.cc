#include "reading/evaluate/fit.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace concord::reading {
namespace {

constexpr double kRidge = 1.0;  // of every weight but the base
constexpr int kSteps = 50;      // Newton's method needs five to ten
constexpr double kSmall = 1e-10;

using Vector = std::vector<double>;
using Matrix = std::vector<Vector>;

// Solves a * x = b for a positive definite a, by Gaussian elimination with pivoting.
Vector solve(Matrix a, Vector b) {
  const std::size_t n = b.size();
  for (std::size_t column = 0; column < n; ++column) {
    std::size_t pivot = column;
    for (std::size_t row = column + 1; row < n; ++row) {
      if (std::abs(a[row][column]) > std::abs(a[pivot][column])) pivot = row;
    }
    std::swap(a[column], a[pivot]);
    std::swap(b[column], b[pivot]);
    for (std::size_t row = column + 1; row < n; ++row) {
      const double factor = a[row][column] / a[column][column];
      for (std::size_t k = column; k < n; ++k) a[row][k] -= factor * a[column][k];
      b[row] -= factor * b[column];
    }
  }
  for (std::size_t row = n; row-- > 0;) {
    for (std::size_t k = row + 1; k < n; ++k) b[row] -= a[row][k] * b[k];
    b[row] /= a[row][row];
  }
  return b;
}

Vector values_of(const Sample& sample, std::span<const Sign> signs) {
  Vector values;
  for (const Sign sign : signs) values.push_back(sample.signs[static_cast<std::size_t>(sign)]);
  return values;
}

Vector fit_kind(const std::vector<const Sample*>& samples, std::span<const Sign> signs) {
  const std::size_t n = signs.size();
  Vector weights(n, 0.0);
  for (int step = 0; step < kSteps; ++step) {
    Vector gradient(n, 0.0);
    Matrix curvature(n, Vector(n, 0.0));
    for (std::size_t i = 0; i < n; ++i) {
      const double ridge = signs[i] == Sign::kBase ? kSmall : kRidge;
      gradient[i] = -ridge * weights[i];
      curvature[i][i] = ridge;
    }
    for (const Sample* sample : samples) {
      const Vector values = values_of(*sample, signs);
      double sum = 0;
      for (std::size_t i = 0; i < n; ++i) sum += weights[i] * values[i];
      const double share = 1 / (1 + std::exp(-sum));
      for (std::size_t i = 0; i < n; ++i) {
        gradient[i] += ((sample->right ? 1.0 : 0.0) - share) * values[i];
        for (std::size_t k = 0; k < n; ++k) curvature[i][k] += share * (1 - share) * values[i] * values[k];
      }
    }
    const Vector change = solve(curvature, gradient);
    double largest = 0;
    for (std::size_t i = 0; i < n; ++i) {
      weights[i] += change[i];
      largest = std::max(largest, std::abs(change[i]));
    }
    if (largest < kSmall) break;
  }
  return weights;
}

template <class Thing>
void add_all(FindingKind kind, const std::vector<Thing>& things, const std::vector<Pair>& pairs,
             std::size_t bytes, std::size_t number, std::vector<Sample>& samples) {
  for (std::size_t i = 0; i < things.size(); ++i) {
    const bool right = std::ranges::find(pairs, i, &Pair::found) != pairs.end();
    samples.push_back({kind, signs_of(things[i], bytes), right, number});
  }
}

}  // namespace

void add_samples(const Report& report, const Reading& found, const Score& score, std::size_t number,
                 std::vector<Sample>& samples) {
  const std::size_t bytes = report.text.size();
  add_all(FindingKind::kEvent, found.events, score.events, bytes, number, samples);
  add_all(FindingKind::kAgreement, found.agreements, score.agreements, bytes, number, samples);
  add_all(FindingKind::kCommitment, found.commitments, score.commitments, bytes, number, samples);
  add_all(FindingKind::kProject, found.projects, score.projects, bytes, number, samples);
}

Weights fit_weights(const std::vector<Sample>& samples) {
  Weights weights;
  for (std::size_t k = 0; k < kFindingKinds; ++k) {
    const auto kind = static_cast<FindingKind>(k);
    std::vector<const Sample*> of_kind;
    for (const Sample& sample : samples) {
      if (sample.kind == kind) of_kind.push_back(&sample);
    }
    if (of_kind.empty()) continue;
    const auto signs = signs_for(kind);
    const Vector fitted = fit_kind(of_kind, signs);
    weights.of_kind[k] = Signs{};
    for (std::size_t i = 0; i < signs.size(); ++i)
      weights.of_kind[k][static_cast<std::size_t>(signs[i])] = std::round(fitted[i] * 100) / 100;
  }
  return weights;
}

Calibration cross_validated(const std::vector<Sample>& samples, std::size_t folds) {
  Calibration calibration;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<Sample> others;
    std::ranges::copy_if(samples, std::back_inserter(others),
                         [&](const Sample& sample) { return sample.report % folds != fold; });
    const Weights weights = fit_weights(others);
    for (const Sample& sample : samples) {
      if (sample.report % folds == fold)
        calibration.add(confidence_of(sample.kind, sample.signs, weights), sample.right);
    }
  }
  return calibration;
}

std::string weights_text(const Weights& weights) {
  std::string out =
      "# How much each sign of a finding adds to the log-odds that it is right (docs/language-packs.md, "
      "Confidence).\n# Written by `concord evaluate --fit`; fitted to annotated reports.\n";
  for (std::size_t k = 0; k < kFindingKinds; ++k) {
    const auto kind = static_cast<FindingKind>(k);
    out += fmt::format("\n[{}]\n", name_of(kind));
    for (const Sign sign : signs_for(kind))
      out += fmt::format("{} = {:.2f}\n", name_of(sign), weights.of_kind[k][static_cast<std::size_t>(sign)]);
  }
  return out;
}

}  // namespace concord::reading
