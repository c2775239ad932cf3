#include "inventory/uncertainty/random_block.h"

#include <Random123/philox.h>
#include <bit>
#include <cstring>

#include "base/wide.h"

namespace concord::inventory {

namespace {

using Lanes [[gnu::vector_size(64)]] = std::uint64_t;
using States = std::array<std::array<std::uint64_t, 8>, 4>;

CONCORD_WIDE void fill_lanes(States& states, std::uint64_t* words) {
  Lanes a;
  Lanes b;
  Lanes c;
  Lanes d;
  std::memcpy(&a, states[0].data(), sizeof a);
  std::memcpy(&b, states[1].data(), sizeof b);
  std::memcpy(&c, states[2].data(), sizeof c);
  std::memcpy(&d, states[3].data(), sizeof d);
  for (std::size_t i = 0; i < kBlock; i += 8) {
    const Lanes sum = a + d;
    const Lanes word = ((sum << 23) | (sum >> 41)) + a;
    std::memcpy(words + i, &word, sizeof word);
    const Lanes shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 45) | (d >> 19);
  }
  std::memcpy(states[0].data(), &a, sizeof a);
  std::memcpy(states[1].data(), &b, sizeof b);
  std::memcpy(states[2].data(), &c, sizeof c);
  std::memcpy(states[3].data(), &d, sizeof d);
}

}  // namespace

RandomBlock::RandomBlock(std::uint64_t seed, std::uint64_t stream, std::uint64_t block) {
  const r123::Philox4x32 philox;
  const r123::Philox4x32::key_type key = {
      {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U)}};
  // The block's number with a part of it below: a counter gives two words.
  std::uint64_t count = block * 32;
  const auto two = [&](std::uint64_t& first, std::uint64_t& second) {
    const r123::Philox4x32::ctr_type counter = {
        {static_cast<std::uint32_t>(count), static_cast<std::uint32_t>(count >> 32U),
         static_cast<std::uint32_t>(stream), static_cast<std::uint32_t>(stream >> 32U)}};
    const auto words = philox(counter, key);
    first = std::uint64_t{words[0]} << 32U | words[1];
    second = std::uint64_t{words[2]} << 32U | words[3];
    ++count;
  };
  for (auto& word : states_)
    for (std::size_t i = 0; i < kGenerators; i += 2) two(word[i], word[i + 1]);
  two(spare_[0], spare_[1]);
  two(spare_[2], spare_[3]);
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
