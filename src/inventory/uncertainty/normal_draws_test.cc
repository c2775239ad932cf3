// Random words against those of the generator's authors, normal draws against the distribution itself.
#include "inventory/uncertainty/normal_draws.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <numbers>
#include <set>
#include <vector>

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr double kAny = -std::numeric_limits<double>::infinity();

// What xoshiro256plusplus.c of Blackman and Vigna gives from the state 1, 2, 3, 4.
TEST(RandomBlock, AdvancesAsItsAuthorsSay) {
  RandomBlock::State state = {1, 2, 3, 4};
  for (const std::uint64_t word : {41943041U, 58720359U}) EXPECT_EQ(RandomBlock::advance(state), word);
  for (const std::uint64_t word : {3588806011781223U, 3591011842654386U, 9228616714210784205U,
                                   9973669472204895162U, 14011001112246962877U, 12406186145184390807U})
    EXPECT_EQ(RandomBlock::advance(state), word);
}

// Generator k of the sixteen begins with the state 1 + k, 2 + k, 3 + k, 4 + k, and does what one alone does.
TEST(RandomBlock, HasSixteenOfThemSideBySide) {
  constexpr std::size_t kLot = RandomBlock::kGenerators;
  std::array<RandomBlock::States, 2> states{};
  for (std::size_t k = 0; k < 2 * kLot; ++k)
    for (std::size_t word = 0; word < 4; ++word) states[k / kLot][word][k % kLot] = 1 + word + k;
  RandomBlock random(states);
  for (int round = 0; round < 2; ++round) {
    RandomBlock::Words words;
    random.fill(words);
    for (std::size_t k = 0; k < 2 * kLot; ++k) {
      RandomBlock::State alone = {1 + k, 2 + k, 3 + k, 4 + k};
      for (std::size_t i = 0; i < static_cast<std::size_t>(round) * kBlock / 2 / kLot; ++i)
        RandomBlock::advance(alone);
      for (std::size_t i = 0; i < kBlock / 2 / kLot; ++i)
        EXPECT_EQ(words[k / kLot * kBlock / 2 + i * kLot + k % kLot], RandomBlock::advance(alone))
            << k << " " << i;
    }
  }
}

TEST(RandomBlock, RepeatsItselfForTheSameBlockAlone) {
  RandomBlock::Words first;
  RandomBlock::Words again;
  RandomBlock(1, 2, 3).fill(first);
  RandomBlock(1, 2, 3).fill(again);
  EXPECT_EQ(first, again);
  std::set<std::uint64_t> words(first.begin(), first.end());
  for (const auto& [seed, stream, block] : {std::array<std::uint64_t, 3>{2, 2, 3}, {1, 3, 3}, {1, 2, 4}}) {
    RandomBlock(seed, stream, block).fill(again);
    words.insert(again.begin(), again.end());
  }
  EXPECT_EQ(words.size(), 4 * kBlock);
}

// The greatest distance from the distribution function, by the root of the count, lies above 1.95 once in a
// thousand (Kolmogorov). Fixed seeds make it one draw of that lot.
double distance(const NormalShape& shape, std::uint64_t seed, double cut) {
  constexpr std::size_t kBlocks = 1'024'000 / kBlock;
  std::vector<double> draws(kBlocks * kBlock);
  for (std::size_t block = 0; block < kBlocks; ++block) {
    RandomBlock random(seed, 5, block);
    draw_normal(random, shape, std::span(draws).subspan(block * kBlock, kBlock));
  }
  std::ranges::sort(draws);
  const auto count = static_cast<double>(draws.size());
  double most = 0;
  for (std::size_t i = 0; i < draws.size(); ++i) {
    const double below = std::erfc(-(draws[i] - shape.mean) / shape.deviation / std::numbers::sqrt2) / 2;
    const double expected = (below - cut) / (1 - cut);
    most = std::max({most, std::abs(expected - static_cast<double>(i) / count),
                     std::abs(expected - static_cast<double>(i + 1) / count)});
  }
  return most * std::sqrt(count);
}

TEST(NormalDraws, FollowTheNormalDistribution) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) EXPECT_LT(distance({0, 1, kAny}, seed, 0), 1.95);
  EXPECT_LT(distance({100, 15, kAny}, 4, 0), 1.95);
}

TEST(NormalDraws, FollowItAboveTheLeast) {
  // Of a mean of 1 with deviation 1, 0.15865525393145705 lie below 0.
  EXPECT_LT(distance({1, 1, 0}, 1, 0.15865525393145705), 1.95);
  EXPECT_LT(distance({0, 1, 0}, 2, 0.5), 1.95);
}

// Two sides of 1.35e-3 beyond 3, of 6.33e-5 beyond 4: of 1,024,000 draws 2,765 within 4 times 53, and 65
// within 4 times 8.
TEST(NormalDraws, HaveTheTailsOfTheNormalDistribution) {
  int beyond_three = 0;
  int beyond_four = 0;
  std::vector<double> draws(kBlock);
  for (std::size_t block = 0; block < 1'024'000 / kBlock; ++block) {
    RandomBlock random(9, 5, block);
    draw_normal(random, {0, 1, kAny}, draws);
    beyond_three += static_cast<int>(std::ranges::count_if(draws, [](double x) { return std::abs(x) > 3; }));
    beyond_four += static_cast<int>(std::ranges::count_if(draws, [](double x) { return std::abs(x) > 4; }));
  }
  EXPECT_NEAR(beyond_three, 2765, 4 * 53);
  EXPECT_NEAR(beyond_four, 65, 4 * 8);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
