// Random numbers by the block: each block of a stream can be made without those before it, on any thread.
// Sixteen generators run side by side, which processors do at once.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace concord::inventory {

inline constexpr std::size_t kBlock = 512;  // numbers: what is computed of them stays in the nearest cache

// xoshiro256++ (Blackman and Vigna 2021, Scrambled Linear Pseudorandom Number Generators). Philox 4x32-10
// (Salmon et al. 2011) makes 128 bits of the seed, the stream and the block; the states are those as
// SplitMix64 spreads them.
class RandomBlock {
 public:
  using Words = std::array<std::uint64_t, kBlock>;
  using State = std::array<std::uint64_t, 4>;
  static constexpr std::size_t kGenerators = 8;
  using States =
      std::array<std::array<std::uint64_t, kGenerators>, 4>;  // of eight: their first words, and so on

  explicit RandomBlock(const std::array<States, 2>& states) : states_(states) {}
  RandomBlock(std::uint64_t seed, std::uint64_t stream, std::uint64_t block);
  // Those of the first half come from eight of them in turn, those of the second from the others.
  void fill(Words& words);
  // Of one more generator: for the few numbers of a block that are not known to be needed before.
  std::uint64_t next() { return advance(spare_); }
  static std::uint64_t advance(State& state);

 private:
  std::array<States, 2> states_;
  State spare_{};
};

// Between 0 and 1, neither of them: 53 bits and a half.
inline double unit_interval(std::uint64_t word) {
  return (static_cast<double>(word >> 11U) + 0.5) * 0x1p-53;
}

}  // namespace concord::inventory
