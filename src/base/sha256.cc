#include "base/sha256.h"

#include <cstring>
#include <sodium.h>

namespace concord {

Result<Digest> Digest::from_hex(std::string_view hex) {
  CONCORD_TRY(std::string raw, concord::from_hex(hex));
  return from_raw(raw);
}

Result<Digest> Digest::from_raw(std::string_view raw) {
  Digest digest;
  if (raw.size() != digest.bytes.size()) return fail(ErrorCode::kInput, "a SHA-256 digest has 32 bytes");
  std::memcpy(digest.bytes.data(), raw.data(), raw.size());
  return digest;
}

struct Sha256::State {
  crypto_hash_sha256_state hash;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  crypto_hash_sha256_init(&state_->hash);
}
Sha256::~Sha256() = default;

void Sha256::update(std::string_view part) {
  crypto_hash_sha256_update(&state_->hash, as_bytes(part).data(), part.size());
}

Digest Sha256::finish() {
  Digest digest;
  crypto_hash_sha256_final(&state_->hash, digest.bytes.data());
  return digest;
}

Digest sha256(std::string_view a, std::string_view b, std::string_view c) {
  crypto_hash_sha256_state hash;
  crypto_hash_sha256_init(&hash);
  for (std::string_view part : {a, b, c})
    crypto_hash_sha256_update(&hash, as_bytes(part).data(), part.size());
  Digest digest;
  crypto_hash_sha256_final(&hash, digest.bytes.data());
  return digest;
}

}  // namespace concord
