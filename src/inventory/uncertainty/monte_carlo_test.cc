// Draws against the moments that their distributions have by definition, and a simulation against what error
// propagation says exactly where it is exact.
#include "inventory/uncertainty/monte_carlo.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

#include "inventory/uncertainty/draws.h"
#include "inventory/uncertainty/random_block.h"

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
  const Draws of(quantity, "a");
  for (std::size_t at = 0; at < kDraws; at += kBlock)
    of.fill(7, at / kBlock, std::span(draws).subspan(at, std::min(kBlock, kDraws - at)));
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
  const Quantity quantity{.value = 1, .range = {0.5, 1.5}, .distribution = Distribution::kTruncatedNormal};
  const auto drawn = [&](const char* name, std::uint64_t seed, std::uint64_t block, std::size_t count) {
    std::vector<double> draws(count);
    Draws(quantity, name).fill(seed, block, draws);
    return draws;
  };
  const auto whole = drawn("a", 1, 3, kBlock);
  EXPECT_TRUE(std::ranges::equal(drawn("a", 1, 3, 37), std::span(whole).first(37)));
  EXPECT_NE(drawn("b", 1, 3, kBlock), whole);
  EXPECT_NE(drawn("a", 2, 3, kBlock), whole);
  EXPECT_NE(drawn("a", 1, 4, kBlock), whole);
}

TEST(Draws, OfWhatIsCertainAreItsValue) {
  std::vector<double> draws(10);
  Draws({.value = 3, .range = {3, 3}, .distribution = Distribution::kGamma}, "a").fill(1, 0, draws);
  EXPECT_EQ(draws, std::vector<double>(10, 3));
  Draws({.value = 0, .range = {0, 1}, .distribution = Distribution::kLognormal}, "a").fill(1, 0, draws);
  EXPECT_EQ(draws, std::vector<double>(10, 0));
}

// Far below 0 only the tail is left: of a normal distribution with mean -3 and deviation 1 what lies above 0
// has the mean -3 + density(3) / (1 - share below 3) = -3 + 0.00443185 / 0.00134990 = 0.28310.
TEST(Draws, OfATailAreCutOffToo) {
  const Moments cut =
      moments({.value = -3, .range = {-4.959964, -1.040036}, .distribution = Distribution::kTruncatedNormal});
  EXPECT_NEAR(cut.mean, 0.28310, 0.003);
  EXPECT_GE(cut.lower, 0);
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
    return simulate(models, *set().table("global_warming_potential_ar5"), 1990, kYears, options).value();
  }
  static constexpr std::array kYears = {1990, 2020};
  // 100 t of CO2 that leaked, measured within 10 %, and 50 t in 1990.
  static constexpr const char* kLeaks =
      "category,year,value,unit,uncertainty,source\n1.C.2,1990,50,t CO2,10%,s\n1.C.2,2020,100,t CO2,10%,s\n";
};

TEST_F(Simulate, FindsTheIntervalOfWhatIsLinear) {
  const MonteCarlo found = of(kLeaks, {.seed = 3, .most = kDraws, .threads = 2, .enough = 0});
  EXPECT_EQ(found.draws, kDraws);
  EXPECT_NEAR(found.years[1].total.mean, 100'000, 50);
  EXPECT_NEAR(found.years[1].total.lower, 90'000, 150);
  EXPECT_NEAR(found.years[1].total.upper, 110'000, 150);
  EXPECT_NEAR(found.base.mean, 50'000, 25);
  EXPECT_EQ(found.years[0].total.upper, found.base.upper);
  EXPECT_EQ(found.years[0].change.upper, 0);
  // 50,000 within the root of 10,000^2 + 5,000^2.
  EXPECT_NEAR(found.years[1].change.mean, 50'000, 60);
  EXPECT_NEAR(found.years[1].change.upper - found.years[1].change.lower, 2 * std::hypot(10'000, 5'000), 400);
}

// 8 % of clinker's factor moves both years together: the change of nothing is nothing.
TEST_F(Simulate, OneDrawOfAFactorServesAllThatShareIt) {
  const MonteCarlo found =
      of("category,year,value,unit,source\n2.A.1,1990,100,t clinker,s\n2.A.1,2020,100,t clinker,s\n",
         {.seed = 3, .most = 20'000, .threads = 1, .enough = 0});
  EXPECT_NEAR(found.years[1].change.upper, 0, 1e-6);
  EXPECT_NEAR(found.years[1].change.lower, 0, 1e-6);
  EXPECT_NEAR(found.years[1].total.mean, 52'000, 100);
  EXPECT_GT(found.years[1].total.upper - found.years[1].total.lower, 5'000);
}

// Two works that share the factor of their clinker are as unsure as one of twice the size; of two factors
// drawn apart the interval would be narrower by the root of 2.
TEST_F(Simulate, OneDrawOfAFactorServesAllSeriesThatShareIt) {
  const MonteCarloOptions options{.seed = 3, .most = 20'000, .threads = 2, .enough = 0};
  const MonteCarlo one = of("category,year,value,unit,source\n2.A.1,2020,200,t clinker,s\n", options);
  const MonteCarlo two =
      of("category,part,year,value,unit,source\n2.A.1,A,2020,100,t clinker,s\n2.A.1,B,2020,100,t clinker,s\n",
         options);
  EXPECT_GT(one.years[1].total.upper, one.years[1].total.lower);
  EXPECT_NEAR(two.years[1].total.upper, one.years[1].total.upper, 1e-6);
  EXPECT_NEAR(two.years[1].total.lower, one.years[1].total.lower, 1e-6);
}

TEST_F(Simulate, IsTheSameOnAnyNumberOfThreads) {
  const MonteCarlo one = of(kLeaks, {.seed = 5, .most = 30'000, .threads = 1, .enough = 0});
  const MonteCarlo three = of(kLeaks, {.seed = 5, .most = 30'000, .threads = 3, .enough = 0});
  EXPECT_EQ(one.years[1].total.lower, three.years[1].total.lower);
  EXPECT_EQ(one.years[1].change.mean, three.years[1].change.mean);
  EXPECT_NE(of(kLeaks, {.seed = 6, .most = 30'000, .threads = 1, .enough = 0}).years[1].total.lower,
            one.years[1].total.lower);
}

TEST_F(Simulate, EndsWhenTheIntervalIsKnown) {
  const MonteCarlo found = of(kLeaks, {.seed = 5, .most = 1'000'000, .threads = 2, .enough = 0.01});
  EXPECT_LT(found.draws, 1'000'000U);
  EXPECT_NEAR(found.years[1].total.upper, 110'000, 300);
  const std::vector<int> hundred(100, 2020);
  const auto many =
      simulate({}, *set().table("global_warming_potential_ar5"), 1990, hundred, {.most = 1'000'000});
  EXPECT_EQ(many.error().remedy, "at most 594059 draws fit");
  EXPECT_FALSE(simulate({}, *set().table("global_warming_potential_ar5"), 1990, kYears, {.most = 10}));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
