// The log of a record against what else is known of it: its signed checkpoints, heads seen elsewhere, the
// guard, and the documents beside it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "record/document_check.h"
#include "record/record_verify_test_support.h"
#include "record/test_finding.h"

namespace concord::record::CONCORD_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(VerifyTest, AHistoryRewrittenThroughoutContradictsItsSignature) {
  std::string bytes = encode_entry(test_entry(100, "rewritten"))->bytes;
  Digest leaf = entry_id(bytes);
  auto raw = good(store::Connection::open(folder_ / "office/record.db", {}));
  auto put = good(raw->prepare("UPDATE entries SET bytes = ?, leaf = ? WHERE position = 100"));
  ASSERT_TRUE(put.blob(bytes).blob(leaf.view()).run());
  auto record = open();
  auto tile = **record->store().tile(0, 0);
  tile.hashes.replace(3200, 32, leaf.view());
  ASSERT_TRUE(record->store().replace_hashes({}, std::span(&tile, 1)));
  EXPECT_THAT(verify(),
              testing::Contains(finding(FindingKind::kFork, "checkpoint of size 300", "from 0 on")));
}

TEST_F(VerifyTest, ABitInACheckpointIsNamed) {
  auto length = open()->store().checkpoints()->at(0).note.size();
  for (std::size_t at = 0; at < length; at += 5) {
    flip("checkpoints", "note", "size = 300", at);
    auto findings = verify();
    ASSERT_EQ(findings.size(), 1U) << at;
    EXPECT_EQ(findings[0].place, "checkpoint of size 300") << at;
    EXPECT_TRUE(is_damage(findings[0].kind)) << at;
    flip("checkpoints", "note", "size = 300", at);
  }
}

TEST_F(VerifyTest, ForgedCheckpointsAreNamed) {
  auto record = open();
  Checkpoint forged{
      .origin = std::string(kTestOffice), .size = 600, .root = sha256("forged"), .extensions = {}};
  auto stranger = good(SignerKey::generate(kTestOffice));
  ASSERT_TRUE(record->store().put_checkpoint({600, sign_note(forged.text(), stranger).encode()}));
  EXPECT_THAT(verify(), testing::Contains(finding(FindingKind::kSignature, "checkpoint of size 600")));

  std::string key = *read_file(folder_ / "office/office.key");
  key.pop_back();
  auto own = good(SignerKey::parse(key));
  ASSERT_TRUE(record->store().put_checkpoint({600, sign_note(forged.text(), own).encode()}));
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kFork, "checkpoint of size 600")));

  auto other_size = record->store().checkpoints()->at(0);
  ASSERT_TRUE(record->store().put_checkpoint({600, other_size.note}));
  EXPECT_THAT(verify(), testing::Contains(finding(FindingKind::kSwapped, "checkpoint of size 600")));
}

TEST_F(VerifyTest, AHeadSeenElsewhereOrByTheGuardIsHeldAgainstTheLog) {
  Digest root = *open()->root(450);
  EXPECT_THAT(verify({.seen = SignedHead{450, root}, .progress = {}}), IsEmpty());
  EXPECT_THAT(verify({.seen = SignedHead{450, sha256("other")}, .progress = {}}),
              ElementsAre(finding(FindingKind::kFork, "seen checkpoint")));
  EXPECT_THAT(verify({.seen = SignedHead{601, root}, .progress = {}}),
              ElementsAre(finding(FindingKind::kMissing, "entry 600", "seen checkpoint covers 601")));
  auto record = open();
  auto guard = good(Guard::open(folder_ / "guard", record->verifier_key(), 1000));
  ASSERT_TRUE(guard.advance(*guard.last(), {600, sha256("other")}));
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kFork, "guard")));
}

TEST_F(VerifyTest, DocumentsAreCheckedAgainstTheirNamesAndTheEntries) {
  const std::string one = document_place(sha256(text(211)).hex());
  flip("documents", "content", "rowid = 1", 4);
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kAltered, one)));
  auto record = open();
  ASSERT_TRUE(record->store().erase_document(sha256(text(211))));
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kMissing, one, "entry 511 names it")));

  std::vector<Entry> entries{erasure(text(211)), erasure(text(299))};
  good(record->append(entries));
  good(record->publish());
  const std::string other = document_place(sha256(text(299)).hex());
  EXPECT_THAT(verify(), testing::UnorderedElementsAre(finding(FindingKind::kErased, one, "as entry 600 says"),
                                                      finding(FindingKind::kExtra, other, "still there")));
  ASSERT_TRUE(record->store().erase_document(sha256(text(299))));
  EXPECT_FALSE(any_damage(verify()));
  // Read again later, it must be there again.
  std::vector<Entry> again{report(*record, text(299))};
  good(record->append(again));
  good(record->publish());
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kErased, one)));
}

TEST_F(VerifyTest, ABodyBesideTheLogMustBeThere) {
  Entry entry = test_entry(0, std::string(70'000, 'x'));
  entry.author = R"(one who writes ,"body": and "kind":"report")";
  auto encoded = good(encode_entry(entry));
  ASSERT_TRUE(encoded.body_document);
  auto record = open();
  DocumentCheck check;
  check.entry(0, encoded.bytes);
  std::vector<Finding> findings;
  ASSERT_TRUE(check.finish(record->store(), findings));
  EXPECT_THAT(findings, ElementsAre(finding(FindingKind::kMissing,
                                            document_place(sha256(*encoded.body_document).hex()))));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
