// Random numbers by the block: each block of a stream can be made without those before it, on any thread.
// Eight generators run side by side, which processors do at once.
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace concord::inventory {

inline constexpr std::size_t kBlock = 512;  // numbers: what is computed of them stays in the nearest cache

// xoshiro256++ (Blackman and Vigna 2021, Scrambled Linear Pseudorandom Number Generators). Its states are
// numbers of Philox 4x32-10 (Salmon et al. 2011), which counts blocks, streams and seeds.
class RandomBlock {
 public:
  using Words = std::array<std::uint64_t, kBlock>;
  using State = std::array<std::uint64_t, 4>;

  RandomBlock(std::uint64_t seed, std::uint64_t stream, std::uint64_t block);
  // Those of the first half come from eight of them in turn, those of the second from the others.
  void fill(Words& words);
  // Of one more generator: for the few numbers of a block that are not known to be needed before.
  std::uint64_t next() { return advance(spare_); }
  static std::uint64_t advance(State& state);

 private:
  static constexpr std::size_t kGenerators = 8;
  using States = std::array<std::array<std::uint64_t, kGenerators>, 4>;
  std::array<States, 2> states_;
  State spare_;
};

// Between 0 and 1, neither of them: 53 bits and a half.
inline double unit_interval(std::uint64_t word) {
  return (static_cast<double>(word >> 11U) + 0.5) * 0x1p-53;
}

}  // namespace concord::inventory
