// Keys of signed notes (C2SP signed-note) over libsodium's Ed25519, which refuses what RFC 8032 lets an
// implementation accept: values of S beyond the group's order, points of small order, non-canonical points.
#include <algorithm>
#include <fmt/format.h>
#include <sodium.h>

#include "base/random.h"
#include "base/utf8.h"
#include "record/checkpoint.h"

namespace concord::record {

namespace {

constexpr std::string_view kPrivatePrefix = "PRIVATE+KEY+";

// White_Space of the Unicode Character Database.
bool is_space(char32_t c) {
  return c == 0x20 || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

std::uint32_t key_id(std::string_view name, std::string_view typed_key) {
  Digest hash = sha256(name, "\n", typed_key);
  return static_cast<std::uint32_t>(hash.bytes[0]) << 24U | static_cast<std::uint32_t>(hash.bytes[1]) << 16U |
         static_cast<std::uint32_t>(hash.bytes[2]) << 8U | hash.bytes[3];
}

std::string typed(std::uint8_t algorithm, std::span<const std::uint8_t, 32> key) {
  return std::string(1, static_cast<char>(algorithm)).append(as_text(key));
}

std::unexpected<Error> bad_key(std::string what) {
  return fail(ErrorCode::kInput, std::move(what), {}, "give the key as it was published, in one piece");
}

// name+8 hexadecimal digits+base64 of 33 bytes, the last part may itself contain a plus.
struct KeyParts {
  std::string name;
  std::uint32_t id = 0;
  std::string key;  // type and 32 bytes; secret where it comes from a signing key
};

Result<KeyParts> parse_parts(std::string_view text) {
  std::size_t first = text.find('+');
  std::size_t second = first == text.npos ? text.npos : text.find('+', first + 1);
  if (second == text.npos) return bad_key("a key has three parts joined by a plus");
  KeyParts parts;
  parts.name = text.substr(0, first);
  CONCORD_CHECK(check_key_name(parts.name));
  auto id = from_hex(text.substr(first + 1, second - first - 1));
  if (!id || id->size() != 4) return bad_key("the second part of a key is eight hexadecimal digits");
  for (char c : *id) parts.id = parts.id << 8U | static_cast<std::uint8_t>(c);
  auto key = from_base64(text.substr(second + 1));
  if (!key || key->size() != 33) return bad_key("the third part of a key is the base64 of 33 bytes");
  parts.key = std::move(*key);
  return parts;
}

}  // namespace

Status check_key_name(std::string_view name) {
  auto bad = [&](std::string_view why) {
    return fail(ErrorCode::kInput, fmt::format("a key's name {}", why), {},
                "use a name in the form of an address, such as climate.example.org/record");
  };
  if (name.empty()) return bad("must not be empty");
  if (first_invalid_utf8(name)) return bad("must be valid UTF-8");
  for (std::size_t at = 0, length = 0; at < name.size(); at += length) {
    char32_t c = decode_utf8(name, at, length);
    if (c == U'+' || c < 0x20 || is_space(c)) return bad("must contain no space, plus or control character");
  }
  return {};
}

std::string VerifierKey::text() const {
  return fmt::format("{}+{:08x}+{}", name, id, to_base64(as_bytes(typed(algorithm, public_key))));
}

Result<VerifierKey> VerifierKey::parse(std::string_view text) {
  CONCORD_TRY(KeyParts parts, parse_parts(text));
  VerifierKey key;
  key.name = std::move(parts.name);
  key.id = parts.id;
  key.algorithm = static_cast<std::uint8_t>(parts.key.front());
  if (key.algorithm != kEd25519 && key.algorithm != kCosignatureV1) {
    return bad_key(fmt::format("keys of type {} are not known here", key.algorithm));
  }
  if (key.id != key_id(key.name, parts.key))
    return bad_key("the key's id does not agree with its name and key");
  std::ranges::copy(as_bytes(parts.key).subspan(1), key.public_key.begin());
  return key;
}

Result<SignerKey> SignerKey::generate(std::string_view name) {
  start_sodium();
  std::array<std::uint8_t, 32> seed;
  randombytes_buf(seed.data(), seed.size());
  auto key = from_seed(name, seed);
  sodium_memzero(seed.data(), seed.size());
  return key;
}

Result<SignerKey> SignerKey::from_seed(std::string_view name, std::span<const std::uint8_t, 32> seed) {
  start_sodium();
  CONCORD_CHECK(check_key_name(name));
  SignerKey key;
  std::ranges::copy(seed, key.seed_.begin());
  key.verifier_.name = name;
  std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret;
  crypto_sign_seed_keypair(key.verifier_.public_key.data(), secret.data(), key.seed_.data());
  sodium_memzero(secret.data(), secret.size());
  key.verifier_.id = key_id(name, typed(kEd25519, key.verifier_.public_key));
  return key;
}

Result<SignerKey> SignerKey::parse(std::string_view text) {
  if (!text.starts_with(kPrivatePrefix)) return bad_key("a signing key begins with PRIVATE+KEY+");
  CONCORD_TRY(KeyParts parts, parse_parts(text.substr(kPrivatePrefix.size())));
  std::span<const std::uint8_t, 32> seed{as_bytes(parts.key).subspan(1).data(), 32};
  auto key = static_cast<std::uint8_t>(parts.key.front()) == kEd25519
                 ? from_seed(parts.name, seed)
                 : Result<SignerKey>(bad_key("a signing key must be of type 1, Ed25519"));
  sodium_memzero(parts.key.data(), parts.key.size());
  if (key && key->verifier().id != parts.id)
    return bad_key("the key's id does not agree with its name and key");
  return key;
}

SignerKey::~SignerKey() {
  sodium_memzero(seed_.data(), seed_.size());
}

std::string SignerKey::text() const {
  return fmt::format("{}{}+{:08x}+{}", kPrivatePrefix, verifier_.name, verifier_.id,
                     to_base64(as_bytes(typed(kEd25519, seed_))));
}

std::array<std::uint8_t, 64> SignerKey::sign(std::string_view message) const {
  std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret;
  std::array<std::uint8_t, crypto_sign_PUBLICKEYBYTES> public_key;
  crypto_sign_seed_keypair(public_key.data(), secret.data(), seed_.data());
  std::array<std::uint8_t, 64> signature{};
  crypto_sign_detached(signature.data(), nullptr, as_bytes(message).data(), message.size(), secret.data());
  sodium_memzero(secret.data(), secret.size());
  return signature;
}

bool check_ed25519(std::span<const std::uint8_t, 32> public_key, std::string_view message,
                   std::string_view signature) {
  start_sodium();
  return signature.size() == crypto_sign_BYTES &&
         crypto_sign_verify_detached(as_bytes(signature).data(), as_bytes(message).data(), message.size(),
                                     public_key.data()) == 0;
}

}  // namespace concord::record
