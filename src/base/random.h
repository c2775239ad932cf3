// Randomness as a seam: the program uses the system's generator, tests repeat themselves.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace concord {

class Random {
 public:
  virtual ~Random() = default;
  // Fills all of it with bytes that nobody can guess.
  virtual void fill(std::span<std::uint8_t> bytes) = 0;

  std::string text(std::size_t bytes);  // so many of them, in base64url (RFC 4648, section 5, no padding)
  std::string hex(std::size_t bytes);
};

// The system's generator, by way of libsodium. Any number of threads may use one at once.
class SystemRandom final : public Random {
 public:
  SystemRandom();
  void fill(std::span<std::uint8_t> bytes) override;
};

// For tests: SHA-256 of a counter, the same bytes every time.
class CountedRandom final : public Random {
 public:
  void fill(std::span<std::uint8_t> bytes) override;

 private:
  std::uint64_t count_ = 0;
};

// libsodium may be used from several threads only after this. Ends the program where there is no source of
// randomness: nothing could be safe there.
void start_sodium();

}  // namespace concord
