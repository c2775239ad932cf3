// Weights against shares that are known beforehand: where a model has as many weights as there are kinds of
// samples, logistic regression gives back their shares, but for the ridge.
#include "reading/evaluate/fit.h"

#include <cmath>
#include <gtest/gtest.h>

namespace concord::reading::CONCORD_FILE {
namespace {

double weight(const Weights& weights, FindingKind kind, Sign sign) {
  return weights.of_kind[static_cast<std::size_t>(kind)][static_cast<std::size_t>(sign)];
}

std::vector<Sample> samples_of(FindingKind kind, Sign sign, int right_with, int with, int right_without,
                               int without) {
  std::vector<Sample> samples;
  for (int i = 0; i < with + without; ++i) {
    Sample sample;
    sample.kind = kind;
    sample.signs[static_cast<std::size_t>(Sign::kBase)] = 1;
    sample.signs[static_cast<std::size_t>(sign)] = i < with ? 1 : 0;
    sample.right = i < with ? i < right_with : i - with < right_without;
    sample.report = static_cast<std::size_t>(i);
    samples.push_back(sample);
  }
  return samples;
}

TEST(Fit, GivesBackTheSharesOfManySamples) {
  const auto samples = samples_of(FindingKind::kProject, Sign::kEarly, 2000, 10000, 9000, 10000);
  const Weights weights = fit_weights(samples);
  // Log-odds: of 0.9 without the sign, of 0.2 with it.
  EXPECT_NEAR(weight(weights, FindingKind::kProject, Sign::kBase), std::log(9.0), 0.02);
  EXPECT_NEAR(weight(weights, FindingKind::kProject, Sign::kEarly), std::log(0.25) - std::log(9.0), 0.02);
  EXPECT_EQ(confidence_of(FindingKind::kProject, samples.front().signs, weights), 0.2);
  EXPECT_EQ(confidence_of(FindingKind::kProject, samples.back().signs, weights), 0.9);
}

TEST(Fit, KeepsWeightsSmallWhereSamplesAreFew) {
  const Weights weights = fit_weights(samples_of(FindingKind::kProject, Sign::kEarly, 0, 1, 20, 20));
  EXPECT_LT(weight(weights, FindingKind::kProject, Sign::kEarly), 0);
  EXPECT_GT(weight(weights, FindingKind::kProject, Sign::kEarly), -3);
}

TEST(Fit, LeavesKindsWithoutSamplesAlone) {
  const Weights weights = fit_weights(samples_of(FindingKind::kProject, Sign::kEarly, 1, 2, 1, 2));
  EXPECT_EQ(weight(weights, FindingKind::kEvent, Sign::kRule), 1);
}

TEST(Fit, IsJudgedOnReportsItDidNotSee) {
  const Calibration judged =
      cross_validated(samples_of(FindingKind::kProject, Sign::kEarly, 20, 100, 95, 100), 10);
  std::size_t found = 0;
  for (const Band& band : judged.bands()) found += band.found;
  EXPECT_EQ(found, 200U);
  EXPECT_EQ(judged.bands()[0].found, 100U);
  EXPECT_EQ(judged.bands()[0].right, 20U);
  EXPECT_EQ(judged.bands()[5].found, 100U);
  EXPECT_EQ(judged.bands()[5].right, 95U);
}

TEST(Confidence, WithoutWeightsIsThatOfTheRule) {
  Reading reading;
  reading.events.resize(1);
  reading.events[0].origin.prior = 0.8;
  reading.events[0].origin.tellings = 2;
  weigh({"r", "text"}, Weights(), reading);
  EXPECT_EQ(reading.events[0].origin.confidence, 0.8);
}

TEST(Confidence, IsMadeOfItsReasons) {
  Problems problems;
  const Weights weights = read_weights(
      parse_ini("[event]\nbase = 0.5\nrule = 0\nown-date = 1.5\nearly = 0\n", "c.ini", problems), problems);
  EXPECT_TRUE(problems.empty());
  Reading reading;
  reading.events.resize(1);
  Event& event = reading.events[0];
  event.quote = {0, 2};
  event.origin.prior = 0.5;
  event.origin.date = {Ground::kWords, {0, 2}};
  weigh({"r", "text"}, weights, reading);
  EXPECT_EQ(event.origin.confidence, 0.88);  // 1 / (1 + e^-2) = 0.8808
  ASSERT_EQ(event.origin.reasons.size(), 2U);
  EXPECT_EQ(event.origin.reasons[0].name, "base");
  EXPECT_EQ(event.origin.reasons[1].name, "own-date");
  EXPECT_EQ(event.origin.reasons[1].weight, 1.5);
}

TEST(Confidence, WeightsComeBackAsTheyWereWritten) {
  Weights weights;
  weights.of_kind[0][static_cast<std::size_t>(Sign::kAgain)] = -1.25;
  Problems problems;
  const Weights again = read_weights(parse_ini(weights_text(weights), "c.ini", problems), problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(again.of_kind, weights.of_kind);
}

TEST(Confidence, MistakesInItsFileHaveALine) {
  Problems problems;
  read_weights(parse_ini("[event]\nbase = much\nsize = 1\n[weather]\n", "c.ini", problems), problems);
  ASSERT_EQ(problems.size(), 3U);
  EXPECT_EQ(problems[0].text(), "c.ini:2: the weight of a sign is one number, such as -0.35");
  EXPECT_TRUE(problems[1].text().starts_with("c.ini:3: unknown sign size; there are base, rule"));
  EXPECT_TRUE(problems[2].text().starts_with("c.ini:4: unknown section [weather]; there are event"));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
