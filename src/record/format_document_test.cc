// docs/format.md promises to suffice for another implementation. Its worked example is recomputed here, so
// that the page and the program cannot drift apart.
#include <gtest/gtest.h>

#include "base/file.h"
#include "record/bundle.h"
#include "record/checkpoint.h"
#include "record/entry.h"
#include "record/proof.h"
#include "record/tree.h"

namespace concord::record::CONCORD_FILE {
namespace {

class FormatDocument : public ::testing::Test {
 protected:
  // The fenced block whose info string ends with `name`, with its last line feed.
  std::string block(const std::string& name) {
    for (const char* language : {"```text ", "```json "}) {
      std::string fence = "\n" + (language + name) + "\n";
      std::size_t start = page.find(fence);
      if (start == page.npos) continue;
      start += fence.size();
      return page.substr(start, page.find("\n```", start) + 1 - start);
    }
    ADD_FAILURE() << "no block " << name;
    return {};
  }
  std::string line(const std::string& name) {
    std::string text = block(name);
    return text.substr(0, text.size() - 1);
  }

  std::string page = read_file(fs::path(CONCORD_SOURCE_DIR) / "docs" / "format.md").value();
  std::string entries[3] = {line("entry-0"), line("entry-1"), line("entry-2")};
};

TEST_F(FormatDocument, EntriesAreCanonicalAndReadBack) {
  for (const std::string& entry : entries) {
    auto decoded = decode_entry(entry);
    ASSERT_TRUE(decoded) << decoded.error().message();
    auto encoded = encode_entry(decoded->entry);
    ASSERT_TRUE(encoded) << encoded.error().message();
    EXPECT_EQ(encoded->bytes, entry);
  }
  Entry withdrawal = decode_entry(entries[2])->entry;
  EXPECT_EQ(withdrawal.replaces, entry_id(entries[1]));
}

TEST_F(FormatDocument, EvidencePointsIntoTheDocument) {
  std::string document = line("document");
  Entry event = decode_entry(entries[1])->entry;
  ASSERT_EQ(event.evidence.size(), 1U);
  const Evidence& evidence = event.evidence[0];
  EXPECT_EQ(evidence.document, sha256(document));
  EXPECT_EQ(document.substr(evidence.start, evidence.end - evidence.start), evidence.exact);
  EXPECT_EQ(document.substr(evidence.start - evidence.prefix.size(), evidence.prefix.size()),
            evidence.prefix);
  EXPECT_EQ(document.substr(evidence.end, evidence.suffix.size()), evidence.suffix);
}

TEST_F(FormatDocument, HashesOfTheTree) {
  std::string ids;
  for (const std::string& entry : entries) ids += entry_id(entry).hex() + "\n";
  EXPECT_EQ(block("ids"), ids);
  Digest node = node_hash(entry_id(entries[0]), entry_id(entries[1]));
  EXPECT_EQ(block("nodes"), node.hex() + "\n" + node_hash(node, entry_id(entries[2])).hex() + "\n");
}

TEST_F(FormatDocument, KeysAndCheckpoint) {
  auto key = SignerKey::parse(line("signing-key"));
  ASSERT_TRUE(key) << key.error().message();
  EXPECT_EQ(key->verifier().text(), line("verifier-key"));
  Frontier tree;
  for (const std::string& entry : entries) tree.append(leaf_hash(entry));
  Checkpoint head{key->verifier().name, tree.size(), tree.root(), {}};
  EXPECT_EQ(sign_note(head.text(), *key).encode(), block("checkpoint"));
}

TEST_F(FormatDocument, Proof) {
  auto key = VerifierKey::parse(line("verifier-key"));
  auto proof = LogProof::parse(block("proof"));
  ASSERT_TRUE(key && proof);
  EXPECT_EQ(proof->index, 1U);
  EXPECT_TRUE(verify_proof(*proof, entries[1], {*key}));
  EXPECT_FALSE(verify_proof(*proof, entries[0], {*key}));
}

TEST_F(FormatDocument, LengthsInTheBundle) {
  std::string bundle;
  for (const std::string& entry : entries) {
    std::size_t start = bundle.size();
    ASSERT_TRUE(append_to_bundle(bundle, entry));
    std::string length = to_hex(as_bytes(bundle).subspan(start, 2));
    EXPECT_NE(page.find(length.substr(0, 2) + " " + length.substr(2) + " and entry"), page.npos) << length;
  }
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
