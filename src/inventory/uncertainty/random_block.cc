#include "inventory/uncertainty/random_block.h"

#include <Random123/philox.h>
#include <bit>
#include <cstring>

#include "base/wide.h"

namespace concord::inventory {

namespace {

using EightWords [[gnu::vector_size(64)]] = std::uint64_t;
using States = RandomBlock::States;

// Eight generators.
struct Lot {
  EightWords a;
  EightWords b;
  EightWords c;
  EightWords d;
};

[[gnu::always_inline]] inline void advance_lot(Lot& lot, std::uint64_t* words) {
  const EightWords sum = lot.a + lot.d;
  const EightWords word = ((sum << 23) | (sum >> 41)) + lot.a;
  std::memcpy(words, &word, sizeof word);
  const EightWords shifted = lot.b << 17;
  lot.c ^= lot.a;
  lot.d ^= lot.b;
  lot.b ^= lot.c;
  lot.a ^= lot.d;
  lot.c ^= shifted;
  lot.d = (lot.d << 45) | (lot.d >> 19);
}

CONCORD_WIDE void fill_lanes(std::array<States, 2>& states, std::uint64_t* words) {
  static_assert(sizeof(Lot) == sizeof(States));
  Lot first;
  Lot second;
  std::memcpy(&first, states[0].data(), sizeof first);
  std::memcpy(&second, states[1].data(), sizeof second);
  for (std::size_t i = 0; i < kBlock / 2; i += 8) {
    advance_lot(first, words + i);
    advance_lot(second, words + kBlock / 2 + i);
  }
  std::memcpy(states[0].data(), &first, sizeof first);
  std::memcpy(states[1].data(), &second, sizeof second);
}

// Number i of those that a state gives: Steele, Lea and Flood 2014, Fast Splittable Pseudorandom Number
// Generators, with the mixing of Vigna's splitmix64.c.
[[gnu::always_inline]] inline std::uint64_t split_mix(std::uint64_t state, std::uint64_t i) {
  std::uint64_t z = state + (i + 1) * 0x9e3779b97f4a7c15;
  z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27U)) * 0x94d049bb133111eb;
  return z ^ (z >> 31U);
}

CONCORD_WIDE void spread(std::uint64_t first, std::uint64_t second, std::array<States, 2>& states) {
  for (std::size_t lot = 0; lot < 2; ++lot) {
    for (std::size_t i = 0; i < 8; ++i) {
      states[lot][0][i] = split_mix(first, 16 * lot + i);
      states[lot][1][i] = split_mix(second, 16 * lot + i);
      states[lot][2][i] = split_mix(first, 16 * lot + 8 + i);
      states[lot][3][i] = split_mix(second, 16 * lot + 8 + i);
    }
  }
}

}  // namespace

RandomBlock::RandomBlock(std::uint64_t seed, std::uint64_t stream, std::uint64_t block) {
  const r123::Philox4x32 philox;
  const r123::Philox4x32::key_type key = {
      {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U)}};
  const r123::Philox4x32::ctr_type counter = {
      {static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32U),
       static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32U)}};
  const auto words = philox(counter, key);
  const std::uint64_t first = std::uint64_t{words[0]} << 32U | words[1];
  const std::uint64_t second = std::uint64_t{words[2]} << 32U | words[3];
  spread(first, second, states_);
  spare_ = {split_mix(first, 32), split_mix(second, 32), split_mix(first, 33), split_mix(second, 33)};
}

void RandomBlock::fill(Words& words) {
  fill_lanes(states_, words.data());
}

std::uint64_t RandomBlock::advance(State& state) {
  auto& [a, b, c, d] = state;
  const std::uint64_t word = std::rotl(a + d, 23) + a;
  const std::uint64_t shifted = b << 17U;
  c ^= a;
  d ^= b;
  b ^= c;
  a ^= d;
  c ^= shifted;
  d = std::rotl(d, 45);
  return word;
}

}  // namespace concord::inventory
