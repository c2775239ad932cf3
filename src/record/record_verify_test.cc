#include "record/record_verify.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "record/document_check.h"
#include "record/test_finding.h"
#include "record/test_record.h"

namespace concord::record::CONCORD_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// 600 entries: two full tiles and 88 hashes, signed at 300 and at 600. Entries 511 and 599 are reports with a
// text.
class VerifyTest : public RecordTest {
 protected:
  void SetUp() override {
    auto record = create();
    good(record->append(test_entries(0, 300)));
    good(record->publish());
    std::vector<Entry> entries = test_entries(300, 300);
    for (std::size_t i : {211U, 299U}) entries[i] = report(*record, text(i));
    good(record->append(entries));
    good(record->publish());
  }

  static std::string text(std::size_t i) { return fmt::format("A minister met another, {} times.", i); }
  static Entry report(Record& record, const std::string& text) {
    Entry entry = test_entry(0);
    Digest digest = sha256(text);
    EXPECT_TRUE(record.store().put_document(digest, text));
    entry.kind = "report";
    entry.subject = "report:" + digest.hex().substr(0, 16);
    entry.body = {{"sha256", digest.hex()}, {"bytes", text.size()},  {"media_type", "text/plain"},
                  {"language", "en"},       {"published", nullptr},  {"published_inferred", false},
                  {"title", nullptr},       {"name", "a report.txt"}};
    return entry;
  }
  static Entry erasure(const std::string& text) {
    Entry entry = test_entry(0);
    entry.kind = "erasure";
    entry.subject = "report:" + sha256(text).hex().substr(0, 16);
    entry.body = {{"sha256", sha256(text).hex()}, {"reason", "by law"}};
    return entry;
  }

  std::vector<Finding> verify(VerifyOptions options = {}) {
    auto record = open();
    auto verified = verify_record(*record, options);
    EXPECT_TRUE(verified) << verified.error().message();
    return verified ? verified->findings : std::vector<Finding>{};
  }

  // Flips one bit of a stored value. `which` is "entries/bytes", for one.
  void flip(const std::string& table, const std::string& column, const std::string& where, std::size_t at) {
    auto raw = good(store::Connection::open(folder_ / "office/record.db", {}));
    auto row = good(raw->prepare(fmt::format("SELECT {} FROM {} WHERE {}", column, table, where)));
    ASSERT_TRUE(*row.step());
    std::string value(row.bytes_at(0));
    ASSERT_LT(at, value.size());
    value[at] = static_cast<char>(value[at] ^ (1 << (at % 8)));
    auto put = good(raw->prepare(fmt::format("UPDATE {} SET {} = ? WHERE {}", table, column, where)));
    ASSERT_TRUE(put.blob(value).run());
  }
};

TEST_F(VerifyTest, AGoodRecordHasNoFindings) {
  auto record = open();
  auto verified = good(verify_record(*record));
  EXPECT_THAT(verified.findings, IsEmpty());
  EXPECT_EQ(verified.size, 600U);
  EXPECT_EQ(verified.signed_to, 600U);
  EXPECT_EQ(verified.root, *record->root(600));
  good(record->append(test_entries(600, 4)));
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kUnsigned, "entry 600", "last 4 entries")));
}

TEST_F(VerifyTest, AnEmptyRecordHasNoFindings) {
  auto record = good(Record::create(options("empty"), "other.example.org"));
  EXPECT_THAT(good(verify_record(*record)).findings, IsEmpty());
}

TEST_F(VerifyTest, ABitInAnyEntryIsNamed) {
  for (std::uint64_t i : {0U, 5U, 255U, 256U, 299U, 300U, 511U, 512U, 590U, 599U}) {
    const std::string where = fmt::format("position = {}", i);
    const std::size_t at = i % 97;
    flip("entries", "bytes", where, at);
    EXPECT_THAT(verify(),
                testing::Contains(finding(FindingKind::kAltered, fmt::format("entry {}", i), "its bytes")));
    for (const Finding& one : verify())
      EXPECT_TRUE(one.place.starts_with("entry ") || one.kind == FindingKind::kErased);
    flip("entries", "bytes", where, at);
  }
  EXPECT_THAT(verify(), IsEmpty());
}

TEST_F(VerifyTest, ABitInAnyStoredLeafHashIsNamed) {
  for (std::uint64_t i : {0U, 255U, 256U, 511U, 512U, 599U}) {
    const std::string where = fmt::format("position = {}", i);
    flip("entries", "leaf", where, i % 32);
    EXPECT_THAT(verify(),
                ElementsAre(finding(FindingKind::kAltered, fmt::format("entry {}", i), "stored leaf hash")));
    flip("entries", "leaf", where, i % 32);
  }
}

TEST_F(VerifyTest, ABitInATileIsNamed) {
  for (std::size_t at : {0U, 31U, 32U, 4000U, 8191U}) {
    flip("tiles", "hashes", "id = 1", at);
    EXPECT_THAT(verify(),
                ElementsAre(finding(FindingKind::kAltered, "tile/0/001", fmt::format("hash {} ", at / 32))));
    flip("tiles", "hashes", "id = 1", at);
  }
}

TEST_F(VerifyTest, AMissingCutOrOverlongTileIsNamed) {
  damage("UPDATE tiles SET hashes = CAST(substr(hashes, 1, 8191) AS BLOB) WHERE id = 0");
  damage("UPDATE tiles SET hashes = CAST(hashes || x'00' AS BLOB) WHERE id = 1");
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kTruncated, "tile/0/000"),
                                    finding(FindingKind::kExtra, "tile/0/001")));
  damage("DELETE FROM tiles WHERE id = 0");
  EXPECT_THAT(verify(), testing::Contains(finding(FindingKind::kMissing, "tile/0/000")));
}

TEST_F(VerifyTest, MissingEntriesAreNamedAndTheRestIsStillChecked) {
  damage("DELETE FROM entries WHERE position IN (7, 300, 590)");
  flip("entries", "bytes", "position = 9", 3);
  EXPECT_THAT(verify(), testing::UnorderedElementsAre(finding(FindingKind::kMissing, "entry 7"),
                                                      finding(FindingKind::kMissing, "entry 300"),
                                                      finding(FindingKind::kMissing, "entry 590"),
                                                      finding(FindingKind::kAltered, "entry 9")));
}

TEST_F(VerifyTest, ALogThatEndsTooEarlyIsNamed) {
  damage("DELETE FROM entries WHERE position >= 550");
  EXPECT_THAT(verify(), testing::Contains(finding(FindingKind::kMissing, "entry 550", "covers 600 entries")));
}

TEST_F(VerifyTest, SwappedEntriesAreNamed) {
  auto swap = [this](int one, int other) {
    damage(
        fmt::format("UPDATE entries SET position = -1 WHERE position = {0};"
                    "UPDATE entries SET position = {0} WHERE position = {1};"
                    "UPDATE entries SET position = {1} WHERE position = -1",
                    one, other));
  };
  swap(5, 500);
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kSwapped, "entry 5", "belongs to entry 500"),
                                    finding(FindingKind::kSwapped, "entry 500", "belongs to entry 5")));
  swap(5, 500);
  // Beyond the last full tile nothing but the signature knows the order.
  swap(590, 591);
  EXPECT_THAT(verify(), ElementsAre(finding(FindingKind::kFork, "checkpoint of size 600", "from 300 on")));
}

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
