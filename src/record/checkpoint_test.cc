#include "record/checkpoint.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace concord::record::CONCORD_FILE {
namespace {

// rapidcheck reads its settings when it is first used; the same examples every time.
const int kSettled = ::setenv("RC_PARAMS", "seed=1", 0);

// The example of golang.org/x/mod/sumdb/note, with the second signature it adds.
constexpr std::string_view kText =
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n";
constexpr std::string_view kNeumannLine =
    "\u2014 PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
constexpr std::string_view kRootLine =
    "\u2014 EnochRoot "
    "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
const VerifierKey kNeumann =
    *VerifierKey::parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

std::string note_of(std::string_view signatures) {
  return std::string(kText) + "\n" + std::string(signatures);
}

TEST(Note, SignsWhatAnotherImplementationSigns) {
  auto signer =
      SignerKey::parse("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
  ASSERT_TRUE(signer);
  EXPECT_EQ(sign_note(std::string(kText), *signer).encode(), note_of(kNeumannLine));
}

TEST(Note, VerifiesWithTheKnownKeyAndIgnoresOthers) {
  auto note = SignedNote::parse(note_of(std::string(kRootLine) + std::string(kNeumannLine)));
  ASSERT_TRUE(note);
  EXPECT_EQ(note->text, kText);
  ASSERT_EQ(note->signatures.size(), 2U);
  EXPECT_TRUE(verify_note(*note, std::span(&kNeumann, 1)));
  EXPECT_EQ(note_signers(*note, std::span(&kNeumann, 1))->size(), 1U);
  EXPECT_EQ(verify_note(*note, {}).error().code, ErrorCode::kSignature);
}

// The example of C2SP signed-note.
TEST(Note, ExampleOfTheSpecification) {
  auto key = VerifierKey::parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
  auto note = SignedNote::parse(
      "This is an example message.\n\n\u2014 example.com/foo "
      "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n");
  ASSERT_TRUE(key && note);
  EXPECT_EQ(note->signatures[0].key_id, 0x530d903aU);
  EXPECT_TRUE(verify_note(*note, std::span(&*key, 1)));
}

TEST(Note, AKnownKeysWrongSignatureIsRefusedEvenBesideARightOne) {
  auto note = SignedNote::parse(note_of(kNeumannLine));
  ASSERT_TRUE(note);
  NoteSignature wrong = note->signatures[0];
  wrong.signature[10] = static_cast<char>(wrong.signature[10] ^ 1);
  note->signatures.push_back(wrong);
  EXPECT_EQ(verify_note(*note, std::span(&kNeumann, 1)).error().code, ErrorCode::kSignature);
  // The same name with another id, and the other way round, are unknown keys.
  note->signatures[1].key_id ^= 1U;
  EXPECT_TRUE(verify_note(*note, std::span(&kNeumann, 1)));
  note->signatures[1].key_id ^= 1U;
  note->signatures[1].name = "PeterNeumannn";
  EXPECT_TRUE(verify_note(*note, std::span(&kNeumann, 1)));
}

TEST(Note, TextMayHaveBlankLines) {
  auto signer = SignerKey::generate("a.example");
  ASSERT_TRUE(signer);
  SignedNote note = sign_note("one\n\n\ntwo\n", *signer);
  auto again = SignedNote::parse(note.encode());
  ASSERT_TRUE(again);
  EXPECT_EQ(again->text, "one\n\n\ntwo\n");
  EXPECT_TRUE(verify_note(*again, std::span(&signer->verifier(), 1)));
}

TEST(Note, EveryChangedByteIsNoticed) {
  const std::string good = note_of(kNeumannLine);
  for (std::size_t at = 0; at < good.size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      std::string changed = good;
      changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
      auto note = SignedNote::parse(changed);
      EXPECT_FALSE(note && verify_note(*note, std::span(&kNeumann, 1))) << at << " " << bit;
    }
  }
}

TEST(Note, RefusesOtherForms) {
  const std::string line(kNeumannLine);
  const std::string text(kText);
  EXPECT_FALSE(SignedNote::parse(""));
  EXPECT_FALSE(SignedNote::parse("\n"));
  EXPECT_FALSE(SignedNote::parse("\n\n"));
  EXPECT_FALSE(SignedNote::parse(text));
  EXPECT_FALSE(SignedNote::parse(text + "\n"));
  EXPECT_FALSE(SignedNote::parse(text + line)) << "no blank line";
  EXPECT_FALSE(SignedNote::parse(note_of(line.substr(0, line.size() - 1)))) << "no last line feed";
  EXPECT_FALSE(SignedNote::parse(note_of(line) + "more\n"));
  EXPECT_FALSE(SignedNote::parse(note_of("- PeterNeumann AAAAAAAA\n"))) << "not an em dash";
  EXPECT_FALSE(SignedNote::parse(note_of("\u2014 PeterNeumann AAAAAA==\n"))) << "no more than a key id";
  EXPECT_FALSE(SignedNote::parse(note_of("\u2014 Peter+Neumann AAAAAAAA\n")));
  EXPECT_FALSE(SignedNote::parse(note_of("\u2014  AAAAAAAA\n")));
  EXPECT_FALSE(SignedNote::parse("tab\there\n\n" + line));
  EXPECT_FALSE(SignedNote::parse("bad \xff\n\n" + line));
  std::string many(text + "\n");
  for (std::size_t i = 0; i < kMostSignatures; ++i) many += line;
  EXPECT_TRUE(SignedNote::parse(many));
  EXPECT_EQ(SignedNote::parse(many + line).error().code, ErrorCode::kTooLarge);
  EXPECT_EQ(SignedNote::parse(std::string(kLargestNote + 1, 'x')).error().code, ErrorCode::kTooLarge);
}

// A cosignature as C2SP tlog-cosignature describes it: the time stands before the signature and in the signed
// text.
TEST(Note, Cosignature) {
  auto log = SignerKey::generate("log.example");
  auto witness = SignerKey::generate("witness.example");
  ASSERT_TRUE(log && witness);
  VerifierKey cosigner = witness->verifier();
  cosigner.algorithm = kCosignatureV1;
  Digest id = sha256("witness.example\n", "\x04", as_text(cosigner.public_key));
  cosigner.id = static_cast<std::uint32_t>(id.bytes[0]) << 24U |
                static_cast<std::uint32_t>(id.bytes[1]) << 16U |
                static_cast<std::uint32_t>(id.bytes[2]) << 8U | id.bytes[3];
  EXPECT_EQ(*VerifierKey::parse(cosigner.text()), cosigner);

  Checkpoint head{"log.example", 1, sha256("one entry"), {}};
  SignedNote note = sign_note(head.text(), *log);
  auto raw = witness->sign("cosignature/v1\ntime 1679315147\n" + head.text());
  std::string time("\0\0\0\0\x64\x18\x50\xcb", 8);
  note.signatures.push_back({"witness.example", cosigner.id, time + std::string(as_text(raw))});
  const VerifierKey known[] = {log->verifier(), cosigner};
  auto signers = note_signers(note, known);
  ASSERT_TRUE(signers) << signers.error().message();
  EXPECT_EQ(signers->size(), 2U);
  note.signatures[1].signature[7] = '\xcc';
  EXPECT_EQ(verify_note(note, known).error().code, ErrorCode::kSignature);
}

TEST(Checkpoint, TextForm) {
  // The example of C2SP tlog-checkpoint.
  const std::string text =
      "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
  auto checkpoint = Checkpoint::parse(text);
  ASSERT_TRUE(checkpoint);
  EXPECT_EQ(checkpoint->origin, "example.com/behind-the-sofa");
  EXPECT_EQ(checkpoint->size, 20852163U);
  EXPECT_EQ(checkpoint->root.hex(), "0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62");
  EXPECT_EQ(checkpoint->text(), text);
  auto extended = Checkpoint::parse(text + "more\nand more\n");
  ASSERT_TRUE(extended);
  EXPECT_EQ(extended->extensions, (std::vector<std::string>{"more", "and more"}));
  EXPECT_EQ(extended->text(), text + "more\nand more\n");
}

TEST(Checkpoint, RefusesOtherForms) {
  const std::string root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  for (std::string size : {"", "01", "-1", "+1", " 1", "1 ", "0x1", "9223372036854775808", "1e3"}) {
    EXPECT_FALSE(Checkpoint::parse("a\n" + size + "\n" + root + "\n")) << size;
  }
  EXPECT_TRUE(Checkpoint::parse("a\n9223372036854775807\n" + root + "\n"));
  EXPECT_TRUE(Checkpoint::parse("a\n0\n" + root + "\n"));
  EXPECT_FALSE(Checkpoint::parse("\n1\n" + root + "\n"));
  EXPECT_FALSE(Checkpoint::parse("a\n1\n" + root));
  EXPECT_FALSE(Checkpoint::parse("a\n1\nAAAA\n"));
  EXPECT_FALSE(Checkpoint::parse("a\n1\n" + root + "\n\nx\n"));
  EXPECT_FALSE(Checkpoint::parse("a\n1\n" + root + "\nx"));
}

TEST(Checkpoint, OpensOnlyWithItsLogsKey) {
  auto key = SignerKey::generate("log.example");
  ASSERT_TRUE(key);
  Checkpoint head{"log.example", 7, sha256("root"), {}};
  std::string note = sign_note(head.text(), *key).encode();
  auto opened = open_checkpoint(note, key->verifier());
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->size, 7U);
  EXPECT_EQ(opened->root, sha256("root"));
  EXPECT_EQ(open_checkpoint(note, kNeumann).error().code, ErrorCode::kSignature);
  head.origin = "other.example";
  EXPECT_EQ(open_checkpoint(sign_note(head.text(), *key).encode(), key->verifier()).error().code,
            ErrorCode::kSignature);
}

TEST(Note, ReadsBackWhatItWrites) {
  EXPECT_TRUE(rc::check([](const std::vector<std::uint8_t>& raw) {
    auto key = SignerKey::from_seed("rc.example", std::array<std::uint8_t, 32>{1, 2, 3});
    RC_ASSERT(key.has_value());
    std::string text = to_hex(raw) + "\n";
    SignedNote note = sign_note(text, *key);
    auto again = SignedNote::parse(note.encode());
    RC_ASSERT(again.has_value());
    RC_ASSERT(again->text == note.text);
    RC_ASSERT(again->signatures == note.signatures);
  }));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
