#include "base/sha256.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace concord {

namespace {

// Of a context of its own, so that no configuration of the machine can take the algorithm away. What is
// looked up once is never given back: threads may hash until the very end of the program.
const EVP_MD* algorithm() {
  static const EVP_MD* const found = EVP_MD_fetch(OSSL_LIB_CTX_new(), "SHA256", nullptr);
  return found;
}

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_MD_CTX, FreeContext>;

// OpenSSL fails here only for want of memory. No hash could stand for "no hash".
void demand(bool done) {
  if (!done) std::abort();
}

void begin(EVP_MD_CTX* context) {
  demand(EVP_DigestInit_ex2(context, algorithm(), nullptr) == 1);
}
void add(EVP_MD_CTX* context, std::string_view part) {
  demand(EVP_DigestUpdate(context, part.data(), part.size()) == 1);
}
Digest end(EVP_MD_CTX* context) {
  Digest digest;
  demand(EVP_DigestFinal_ex(context, digest.bytes.data(), nullptr) == 1);
  return digest;
}

}  // namespace

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
  Context context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
  begin(state_->context.get());
}
Sha256::~Sha256() = default;

void Sha256::update(std::string_view part) {
  add(state_->context.get(), part);
}

Digest Sha256::finish() {
  return end(state_->context.get());
}

Digest sha256(std::string_view a, std::string_view b, std::string_view c) {
  thread_local const Context context{EVP_MD_CTX_new()};  // making one takes as long as hashing a node
  begin(context.get());
  for (std::string_view part : {a, b, c}) {
    if (!part.empty()) add(context.get(), part);
  }
  return end(context.get());
}

Digest hmac_sha256(std::string_view key, std::string_view message) {
  std::array<char, 64> inner{};  // a block of SHA-256
  const Digest short_key = sha256(key);
  if (key.size() > inner.size()) key = short_key.view();
  std::ranges::copy(key, inner.begin());
  std::array<char, 64> outer = inner;
  for (char& c : inner) c = static_cast<char>(c ^ 0x36);
  for (char& c : outer) c = static_cast<char>(c ^ 0x5C);
  const Digest hash = sha256({inner.data(), inner.size()}, message);
  return sha256({outer.data(), outer.size()}, hash.view());
}

bool same_secret(std::string_view a, std::string_view b) {
  return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace concord
