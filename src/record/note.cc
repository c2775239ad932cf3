// Signed notes (C2SP signed-note): reading is strict, so that a note has one spelling and every altered byte
// of its text or of a known key's signature is noticed.
#include <algorithm>
#include <fmt/format.h>

#include "base/utf8.h"
#include "record/checkpoint.h"

namespace concord::record {

namespace {

constexpr std::string_view kDash = "\u2014 ";

std::unexpected<Error> bad_note(std::string_view what) {
  return fail(ErrorCode::kInput, fmt::format("not a signed note: {}", what));
}

Result<NoteSignature> parse_signature(std::string_view line) {
  if (!line.starts_with(kDash)) return bad_note("a signature line begins with an em dash and a space");
  line.remove_prefix(kDash.size());
  std::size_t space = line.find(' ');
  if (space == line.npos) return bad_note("a signature line has a name and a signature");
  NoteSignature signature;
  signature.name = line.substr(0, space);
  if (!check_key_name(signature.name)) return bad_note("a signature's key name is not one");
  auto bytes = from_base64(line.substr(space + 1));
  if (!bytes || bytes->size() <= 4)
    return bad_note("a signature is not the base64 of a key id and a signature");
  for (char c : bytes->substr(0, 4)) signature.key_id = signature.key_id << 8U | static_cast<std::uint8_t>(c);
  signature.signature = bytes->substr(4);
  return signature;
}

// What a key of this type signs, and the signature proper. Cosignatures carry their time in front
// (tlog-cosignature).
struct Signed {
  std::string message;
  std::string_view signature;
};

Result<Signed> signed_message(const SignedNote& note, const NoteSignature& signature,
                              const VerifierKey& key) {
  std::string_view bytes = signature.signature;
  if (key.algorithm == kEd25519) return Signed{note.text, bytes};
  if (bytes.size() != 8 + 64) return fail(ErrorCode::kSignature, "a cosignature has 72 bytes", key.name);
  std::uint64_t time = 0;
  for (char c : bytes.substr(0, 8)) time = time << 8U | static_cast<std::uint8_t>(c);
  if (time >> 63U != 0) return fail(ErrorCode::kSignature, "a cosignature's time is out of range", key.name);
  return Signed{fmt::format("cosignature/v1\ntime {}\n{}", time, note.text), bytes.substr(8)};
}

}  // namespace

std::string SignedNote::encode() const {
  std::string bytes = text + "\n";
  for (const NoteSignature& signature : signatures) {
    std::string raw;
    for (unsigned shift : {24U, 16U, 8U, 0U}) raw += static_cast<char>(signature.key_id >> shift & 0xFFU);
    raw += signature.signature;
    bytes += fmt::format("{}{} {}\n", kDash, signature.name, to_base64(as_bytes(raw)));
  }
  return bytes;
}

Result<SignedNote> SignedNote::parse(std::string_view bytes) {
  if (bytes.size() > kLargestNote) return fail(ErrorCode::kTooLarge, "the signed note is too long");
  if (first_invalid_utf8(bytes)) return bad_note("it is not valid UTF-8");
  auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; };
  if (std::ranges::any_of(bytes, control)) return bad_note("it contains a control character");
  std::size_t blank = bytes.rfind("\n\n");
  if (blank == bytes.npos) return bad_note("no blank line parts the text from the signatures");
  SignedNote note;
  note.text = bytes.substr(0, blank + 1);
  std::string_view rest = bytes.substr(blank + 2);
  if (rest.empty() || rest.back() != '\n') return bad_note("the last line is not a whole signature line");
  while (!rest.empty()) {
    if (note.signatures.size() == kMostSignatures) {
      return fail(ErrorCode::kTooLarge, "the note has too many signatures");
    }
    std::size_t end = rest.find('\n');
    CONCORD_TRY(NoteSignature signature, parse_signature(rest.substr(0, end)));
    note.signatures.push_back(std::move(signature));
    rest.remove_prefix(end + 1);
  }
  return note;
}

SignedNote sign_note(std::string text, const SignerKey& key) {
  auto raw = key.sign(text);
  NoteSignature signature{key.verifier().name, key.verifier().id, std::string(as_text(raw))};
  return SignedNote{std::move(text), {std::move(signature)}};
}

Result<std::vector<VerifierKey>> note_signers(const SignedNote& note, std::span<const VerifierKey> known) {
  std::vector<VerifierKey> signers;
  for (const NoteSignature& signature : note.signatures) {
    auto key = std::ranges::find_if(known, [&](const VerifierKey& candidate) {
      return candidate.name == signature.name && candidate.id == signature.key_id;
    });
    if (key == known.end()) continue;
    CONCORD_TRY(Signed content, signed_message(note, signature, *key));
    if (!check_ed25519(key->public_key, content.message, content.signature)) {
      return fail(ErrorCode::kSignature, "the signature is wrong", key->name,
                  "do not trust this text; fetch it again from its source");
    }
    if (std::ranges::find(signers, *key) == signers.end()) signers.push_back(*key);
  }
  if (signers.empty()) {
    return fail(ErrorCode::kSignature, "no known key has signed", {}, "check that the key is the log's");
  }
  return signers;
}

Status verify_note(const SignedNote& note, std::span<const VerifierKey> known) {
  CONCORD_TRY([[maybe_unused]] auto signers, note_signers(note, known));
  return {};
}

}  // namespace concord::record
