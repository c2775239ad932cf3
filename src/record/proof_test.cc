#include "record/proof.h"

#include <gtest/gtest.h>

#include "record/tree.h"

namespace concord::record::CONCORD_FILE {
namespace {

// A log of three entries, and the proof of the first: its sibling, and the third entry's leaf.
struct ThreeEntries {
  SignerKey key = *SignerKey::from_seed("log.example", std::array<std::uint8_t, 32>{7});
  Digest root = node_hash(node_hash(leaf_hash("a"), leaf_hash("b")), leaf_hash("c"));
  Checkpoint head{"log.example", 3, root, {}};
  LogProof proof{"", 0, {leaf_hash("b"), leaf_hash("c")}, sign_note(head.text(), key).encode()};
  ProofPolicy policy{key.verifier()};
};

TEST(Proof, FormOfTheFile) {
  ThreeEntries log;
  std::string expected = "c2sp.org/tlog-proof@v1\nindex 0\n" + to_base64(leaf_hash("b").span()) + "\n" +
                         to_base64(leaf_hash("c").span()) + "\n\n" + log.proof.checkpoint;
  EXPECT_EQ(log.proof.encode(), expected);
  log.proof.extra = "note";
  EXPECT_EQ(log.proof.encode().substr(0, 38), "c2sp.org/tlog-proof@v1\nextra bm90ZQ==\n");
  auto again = LogProof::parse(log.proof.encode());
  ASSERT_TRUE(again);
  EXPECT_EQ(*again, log.proof);
}

TEST(Proof, VerifiesItsEntryAndNoOther) {
  ThreeEntries log;
  auto checkpoint = verify_proof(log.proof, "a", log.policy);
  ASSERT_TRUE(checkpoint) << checkpoint.error().message();
  EXPECT_EQ(checkpoint->root, log.root);
  EXPECT_EQ(verify_proof(log.proof, "b", log.policy).error().code, ErrorCode::kDamaged);
  auto other = SignerKey::generate("log.example");
  EXPECT_EQ(verify_proof(log.proof, "a", {other->verifier()}).error().code, ErrorCode::kSignature);
}

TEST(Proof, EveryChangedByteIsNoticed) {
  ThreeEntries log;
  const std::string good = log.proof.encode();
  for (std::size_t at = 0; at < good.size(); ++at) {
    for (int bit = 0; bit < 8; ++bit) {
      std::string changed = good;
      changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
      auto proof = LogProof::parse(changed);
      EXPECT_FALSE(proof && verify_proof(*proof, "a", log.policy)) << at << " " << bit;
    }
    auto cut = LogProof::parse(good.substr(0, at));
    EXPECT_FALSE(cut && verify_proof(*cut, "a", log.policy)) << at;
  }
}

TEST(Proof, RefusesOtherForms) {
  const std::string head = "c2sp.org/tlog-proof@v1\n";
  const std::string hash = to_base64(leaf_hash("b").span()) + "\n";
  EXPECT_TRUE(LogProof::parse(head + "index 0\n\n"));
  EXPECT_FALSE(LogProof::parse(""));
  EXPECT_FALSE(LogProof::parse(head));
  EXPECT_FALSE(LogProof::parse(head + "\n"));
  EXPECT_FALSE(LogProof::parse(head + "\n\n"));
  EXPECT_FALSE(LogProof::parse("c2sp.org/tlog-proof@v2\nindex 0\n\n"));
  EXPECT_FALSE(LogProof::parse(head + "index 00\n\n"));
  EXPECT_FALSE(LogProof::parse(head + "index -1\n\n"));
  EXPECT_FALSE(LogProof::parse(head + "extra \nindex 0\n\n"));
  EXPECT_FALSE(LogProof::parse(head + "extra AA==\n\n"));
  EXPECT_FALSE(LogProof::parse(head + "index 0\nextra AA==\n\n"));
  EXPECT_FALSE(LogProof::parse(head + "extra AA==\nextra AA==\nindex 0\n\n"));
  EXPECT_FALSE(LogProof::parse(head + "index 0\nAAAA\n\n"));
  std::string path;
  for (int i = 0; i < 63; ++i) path += hash;
  EXPECT_TRUE(LogProof::parse(head + "index 0\n" + path + "\n"));
  EXPECT_FALSE(LogProof::parse(head + "index 0\n" + path + hash + "\n"));
}

TEST(Proof, CountsWitnesses) {
  ThreeEntries log;
  auto one = SignerKey::generate("one.example");
  auto two = SignerKey::generate("two.example");
  auto three = SignerKey::generate("three.example");
  ASSERT_TRUE(one && two && three);
  SignedNote note = sign_note(log.head.text(), log.key);
  for (const SignerKey* witness : {&*one, &*two}) {
    note.signatures.push_back(sign_note(log.head.text(), *witness).signatures[0]);
  }
  log.proof.checkpoint = note.encode();
  log.policy.witnesses = {one->verifier(), two->verifier(), three->verifier()};
  log.policy.quorum = 2;
  EXPECT_TRUE(verify_proof(log.proof, "a", log.policy));
  log.policy.quorum = 3;
  EXPECT_EQ(verify_proof(log.proof, "a", log.policy).error().code, ErrorCode::kSignature);
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
