// Keys, signed notes and checkpoints (C2SP signed-note, tlog-checkpoint): the log's head as text that any
// witness or client of those specifications can read.
//   key id        SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key)[0..4]
//   verifier key  name+<key id in hex>+base64(0x01 ‖ public key)
//   note          text, blank line, "— name base64(key id ‖ signature)" lines; Ed25519 over the text with its
//   last LF
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/sha256.h"

namespace concord::record {

inline constexpr std::size_t kLargestNote =
    1U << 20U;  // bytes; C2SP asks for a limit, and room for 16 signatures
inline constexpr std::size_t kMostSignatures = 100;

// Of keys, and so of offices: not empty, valid UTF-8, no space of Unicode, no plus, no control character.
Status check_key_name(std::string_view name);

inline constexpr std::uint8_t kEd25519 = 0x01;
inline constexpr std::uint8_t kCosignatureV1 = 0x04;

struct VerifierKey {
  std::string name;
  std::uint32_t id = 0;  // big-endian reading of the four bytes
  std::uint8_t algorithm = kEd25519;
  std::array<std::uint8_t, 32> public_key{};
  std::string text() const;
  static Result<VerifierKey> parse(std::string_view text);
  bool operator==(const VerifierKey&) const = default;
};

// The secret half. Text form (golang.org/x/mod/sumdb/note): PRIVATE+KEY+name+id+base64(0x01 ‖ seed). The seed
// is wiped on destruction.
class SignerKey {
 public:
  static Result<SignerKey> generate(std::string_view name);  // randomness of the operating system
  static Result<SignerKey> from_seed(std::string_view name, std::span<const std::uint8_t, 32> seed);
  static Result<SignerKey> parse(std::string_view text);
  ~SignerKey();
  SignerKey(SignerKey&&) noexcept = default;
  SignerKey& operator=(SignerKey&&) noexcept = default;
  SignerKey(const SignerKey&) = delete;
  SignerKey& operator=(const SignerKey&) = delete;

  std::string text() const;
  const VerifierKey& verifier() const { return verifier_; }
  std::array<std::uint8_t, 64> sign(std::string_view message) const;

 private:
  SignerKey() = default;
  std::array<std::uint8_t, 32> seed_{};
  VerifierKey verifier_;
};

// One Ed25519 signature (RFC 8032). False also for an S beyond the group's order, and for points that are not
// canonical or of small order.
bool check_ed25519(std::span<const std::uint8_t, 32> public_key, std::string_view message,
                   std::string_view signature);

struct NoteSignature {
  std::string name;
  std::uint32_t key_id = 0;
  std::string signature;  // raw bytes after the key id
  bool operator==(const NoteSignature&) const = default;
};

struct SignedNote {
  std::string text;  // ends with LF; may contain blank lines
  std::vector<NoteSignature> signatures;
  std::string encode() const;
  static Result<SignedNote> parse(std::string_view bytes);
};

SignedNote sign_note(std::string text, const SignerKey& key);
// Verifies with the known keys, ignoring signatures of unknown ones, and returns those that have signed (each
// once, at least one). Cosignature keys sign as in C2SP tlog-cosignature, Ed25519. kSignature where a known
// key's signature is wrong, or where no known key has signed.
Result<std::vector<VerifierKey>> note_signers(const SignedNote& note, std::span<const VerifierKey> known);
Status verify_note(const SignedNote& note, std::span<const VerifierKey> known);

struct Checkpoint {
  std::string origin;
  std::uint64_t size = 0;  // below 2^63
  Digest root;
  std::vector<std::string> extensions;  // further lines, kept as they are
  std::string text() const;             // the note's text
  static Result<Checkpoint> parse(std::string_view note_text);
};

// A checkpoint that was parsed from a note and verified with the log's `key`, whose name is the origin.
Result<Checkpoint> open_checkpoint(std::string_view note, const VerifierKey& key);

}  // namespace concord::record
