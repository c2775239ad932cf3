// SHA-256 (FIPS 180-4), the only hash of Concord: entries, tree nodes and stored documents are all named by
// it.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"

namespace concord {

struct Digest {
  std::array<std::uint8_t, 32> bytes{};
  auto operator<=>(const Digest&) const = default;

  ByteSpan span() const { return bytes; }
  std::string_view view() const { return as_text(bytes); }
  std::string hex() const { return to_hex(bytes); }
  static Result<Digest> from_hex(std::string_view hex);    // 64 lower-case digits
  static Result<Digest> from_raw(std::string_view bytes);  // 32 bytes
};

// SHA-256 of the parts, one after the other.
Digest sha256(std::string_view a, std::string_view b = {}, std::string_view c = {});

// HMAC-SHA-256 (RFC 2104): only who has the key can make it or tell that it is right.
Digest hmac_sha256(std::string_view key, std::string_view message);

// Whether two texts are the same, in a time that depends on their lengths only: for secrets.
bool same_secret(std::string_view a, std::string_view b);

// For what does not fit in memory at once. Not copyable, not for use after finish().
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  void update(std::string_view part);
  Digest finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace concord
