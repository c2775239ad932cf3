#include "base/random.h"

#include <algorithm>
#include <cstdlib>
#include <sodium.h>
#include <vector>

#include "base/bytes.h"
#include "base/sha256.h"

namespace concord {

std::string Random::text(std::size_t bytes) {
  std::vector<std::uint8_t> raw(bytes);
  fill(raw);
  return to_base64url(raw);
}

std::string Random::hex(std::size_t bytes) {
  std::vector<std::uint8_t> raw(bytes);
  fill(raw);
  return to_hex(raw);
}

SystemRandom::SystemRandom() {
  start_sodium();
}

void SystemRandom::fill(std::span<std::uint8_t> bytes) {
  randombytes_buf(bytes.data(), bytes.size());
}

void CountedRandom::fill(std::span<std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const Digest block = sha256("counted", std::to_string(count_++));
    const std::size_t taken = std::min(bytes.size(), block.bytes.size());
    std::copy_n(block.bytes.begin(), taken, bytes.begin());
    bytes = bytes.subspan(taken);
  }
}

void start_sodium() {
  static const int started = sodium_init();
  if (started < 0) std::abort();
}

}  // namespace concord
