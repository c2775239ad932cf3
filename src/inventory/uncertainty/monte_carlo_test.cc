// Draws against the moments that their distributions have by definition, and a simulation against what error
// propagation says exactly where it is exact.
#include "inventory/uncertainty/monte_carlo.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

#include "inventory/uncertainty/draws.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr std::size_t kDraws = 200'000;

struct Moments {
  double mean = 0;
  double deviation = 0;
  double lower = 0;
  double upper = 0;
};
Moments moments(const Quantity& quantity) {
  std::vector<double> draws(kDraws);
  draw(quantity, 7, "a", 0, draws);
  Moments out;
  out.mean = std::accumulate(draws.begin(), draws.end(), 0.0) / kDraws;
  for (const double one : draws) out.deviation += (one - out.mean) * (one - out.mean);
  out.deviation = std::sqrt(out.deviation / (kDraws - 1));
  std::ranges::sort(draws);
  out.lower = draws[kDraws / 40];
  out.upper = draws[kDraws - kDraws / 40];
  return out;
}

// Of 200,000 draws a mean is off by a deviation's 450th, a percentile by some of its 150ths.
TEST(Draws, HaveTheMomentsOfTheirDistribution) {
  const Moments normal = moments({.value = 100, .range = {90, 110}, .distribution = Distribution::kNormal});
  EXPECT_NEAR(normal.mean, 100, 0.05);
  EXPECT_NEAR(normal.lower, 90, 0.15);
  EXPECT_NEAR(normal.upper, 110, 0.15);

  // s = 150 / 3.92 = 38.27; the mean is kept, and the deviation is s.
  const Moments lognormal =
      moments({.value = 100, .range = {50, 200}, .distribution = Distribution::kLognormal});
  EXPECT_NEAR(lognormal.mean, 100, 0.4);
  EXPECT_NEAR(lognormal.deviation, 150 / (2 * 1.959964), 0.6);
  EXPECT_GT(lognormal.lower, 0);

  const Moments gamma = moments({.value = 100, .range = {50, 200}, .distribution = Distribution::kGamma});
  EXPECT_NEAR(gamma.mean, 100, 0.4);
  EXPECT_NEAR(gamma.deviation, 150 / (2 * 1.959964), 0.6);

  const Moments uniform = moments({.value = 100, .range = {90, 110}, .distribution = Distribution::kUniform});
  EXPECT_NEAR(uniform.lower, 90, 0.1);
  EXPECT_NEAR(uniform.upper, 110, 0.1);
  EXPECT_NEAR(uniform.deviation, 20 / 0.95 / std::sqrt(12.0), 0.05);

  const Moments triangular =
      moments({.value = 100, .range = {90, 110}, .distribution = Distribution::kTriangular});
  EXPECT_NEAR(triangular.lower, 90, 0.1);
  EXPECT_NEAR(triangular.upper, 110, 0.1);

  // A standard normal of mean 0, of which the half above 0 is left: its mean is the square root of 2/pi.
  const Moments cut =
      moments({.value = 0, .range = {-1.959964, 1.959964}, .distribution = Distribution::kTruncatedNormal});
  EXPECT_NEAR(cut.mean, std::sqrt(2 / 3.14159265358979), 0.01);
  EXPECT_GE(cut.lower, 0);
}

TEST(Draws, DependOnNameSeedAndNumberAlone) {
  const Quantity quantity{.value = 1, .range = {0.5, 1.5}, .distribution = Distribution::kNormal};
  std::vector<double> whole(100);
  std::vector<double> part(37);
  draw(quantity, 1, "a", 0, whole);
  draw(quantity, 1, "a", 41, part);
  EXPECT_TRUE(std::ranges::equal(part, std::span(whole).subspan(41, 37)));
  draw(quantity, 1, "b", 41, part);
  EXPECT_FALSE(std::ranges::equal(part, std::span(whole).subspan(41, 37)));
  draw(quantity, 2, "a", 41, part);
  EXPECT_FALSE(std::ranges::equal(part, std::span(whole).subspan(41, 37)));
  draw({.value = 3, .range = {3, 3}, .distribution = Distribution::kGamma}, 1, "a", 0, part);
  EXPECT_EQ(part.front(), 3);
}

class Simulate : public ::testing::Test {
 protected:
  static const MethodSet& set() {
    static const MethodSet shipped = load_sound_methods(std::string(CONCORD_SOURCE_DIR) + "/methods").value();
    return shipped;
  }
  static MonteCarlo of(const std::string& csv, const MonteCarloOptions& options) {
    Problems problems;
    const auto rows = activity_rows({read_csv(csv, "a.csv").value()}, set(), problems);
    const auto models = series_models(rows, set(), problems);
    EXPECT_TRUE(problems.empty());
    return simulate(models, *set().table("global_warming_potential_ar5"), 1990, 2020, options).value();
  }
  // 100 t of CO2 that leaked, measured within 10 %, and 50 t in 1990.
  static constexpr const char* kLeaks =
      "category,year,value,unit,uncertainty,source\n1.C.2,1990,50,t CO2,10%,s\n1.C.2,2020,100,t CO2,10%,s\n";
};

TEST_F(Simulate, FindsTheIntervalOfWhatIsLinear) {
  const MonteCarlo found = of(kLeaks, {.seed = 3, .most = kDraws, .threads = 2, .enough = 0});
  EXPECT_EQ(found.draws, kDraws);
  EXPECT_NEAR(found.year.mean, 100'000, 50);
  EXPECT_NEAR(found.year.lower, 90'000, 150);
  EXPECT_NEAR(found.year.upper, 110'000, 150);
  // 50,000 within the root of 10,000^2 + 5,000^2.
  EXPECT_NEAR(found.change.mean, 50'000, 60);
  EXPECT_NEAR(found.change.upper - found.change.lower, 2 * std::hypot(10'000, 5'000), 400);
}

// 8 % of clinker's factor moves both years together: the change of nothing is nothing.
TEST_F(Simulate, OneDrawOfAFactorServesAllThatShareIt) {
  const MonteCarlo found =
      of("category,year,value,unit,source\n2.A.1,1990,100,t clinker,s\n2.A.1,2020,100,t clinker,s\n",
         {.seed = 3, .most = 20'000, .threads = 1, .enough = 0});
  EXPECT_NEAR(found.change.upper, 0, 1e-6);
  EXPECT_NEAR(found.change.lower, 0, 1e-6);
  EXPECT_NEAR(found.year.mean, 52'000, 100);
  EXPECT_GT(found.year.upper - found.year.lower, 5'000);
}

TEST_F(Simulate, IsTheSameOnAnyNumberOfThreads) {
  const MonteCarlo one = of(kLeaks, {.seed = 5, .most = 30'000, .threads = 1, .enough = 0});
  const MonteCarlo three = of(kLeaks, {.seed = 5, .most = 30'000, .threads = 3, .enough = 0});
  EXPECT_EQ(one.year.lower, three.year.lower);
  EXPECT_EQ(one.change.mean, three.change.mean);
  EXPECT_NE(of(kLeaks, {.seed = 6, .most = 30'000, .threads = 1, .enough = 0}).year.lower, one.year.lower);
}

TEST_F(Simulate, EndsWhenTheIntervalIsKnown) {
  const MonteCarlo found = of(kLeaks, {.seed = 5, .most = 1'000'000, .threads = 2, .enough = 0.01});
  EXPECT_LT(found.draws, 1'000'000U);
  EXPECT_NEAR(found.year.upper, 110'000, 300);
  EXPECT_FALSE(simulate({}, *set().table("global_warming_potential_ar5"), 1990, 2020, {.most = 10}));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
