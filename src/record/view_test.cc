// Views are fed every entry once, whoever feeds them and in whatever shares, and a rebuild gives the same
// rows.
#include "record/view.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>

#include "record/standing_view_test_support.h"

namespace concord::record::CONCORD_FILE {
namespace {

using namespace view_test;
using store::TestFolder;

class ReplayerTest : public ::testing::Test {
 protected:
  void SetUp() override { record_ = Record::create(options_in(folder_), "office.example/log").value(); }
  void append(const std::vector<Entry>& entries) {
    auto appended = record_->append(entries);
    ASSERT_TRUE(appended) << appended.error().message();
    ids_ = appended->ids;
  }

  TestFolder folder_;
  std::unique_ptr<Record> record_;
  std::vector<EntryId> ids_;  // of the last append
};

TEST_F(ReplayerTest, FeedsWhatIsNew) {
  Replayer replayer(*record_);
  replayer.add(std::make_unique<StandingView>());
  append({project("1", "dam"), project("2", "dam"), project("3", "cable")});
  ASSERT_TRUE(replayer.catch_up());
  EXPECT_EQ(words(*record_), (std::map<std::string, std::int64_t>{{"dam", 2}, {"cable", 1}}));
  append({withdrawal("3", ids_[2])});
  ASSERT_TRUE(replayer.catch_up());
  EXPECT_EQ(words(*record_), (std::map<std::string, std::int64_t>{{"dam", 2}, {"-", 1}}));
  EXPECT_EQ(record_->store().position("standing").value(), 4U);
}

TEST_F(ReplayerTest, KeepsItsPlaceWhenOpenedAgain) {
  append({project("1", "dam")});
  {
    Replayer replayer(*record_);
    replayer.add(std::make_unique<StandingView>());
    ASSERT_TRUE(replayer.catch_up());
  }
  record_ = Record::open(options_in(folder_)).value();
  append({project("2", "dam")});
  Replayer replayer(*record_);
  replayer.add(std::make_unique<StandingView>());
  ASSERT_TRUE(replayer.catch_up());
  EXPECT_EQ(words(*record_)["dam"], 2);
}

// A view whose table was not there before is fed from the first entry.
TEST_F(ReplayerTest, ANewTableIsFilledFromTheBeginning) {
  append({project("1", "dam"), project("2", "dam")});
  Replayer replayer(*record_);
  replayer.add(std::make_unique<StandingView>());
  ASSERT_TRUE(replayer.catch_up());
  ASSERT_TRUE(record_->store().drop_tables());
  Replayer again(*record_);
  again.add(std::make_unique<StandingView>());
  ASSERT_TRUE(again.catch_up());
  EXPECT_EQ(words(*record_)["dam"], 2);
}

// Two programs that feed the same views: neither counts what the other has counted.
TEST_F(ReplayerTest, TwoAtOnceFeedEveryEntryOnce) {
  auto other = Record::open(options_in(folder_)).value();
  Replayer mine(*record_);
  Replayer theirs(*other);
  mine.add(std::make_unique<StandingView>());
  theirs.add(std::make_unique<StandingView>());
  for (int i = 0; i < 6; ++i) {
    append({project(std::to_string(i), "dam")});
    ASSERT_TRUE((i % 2 == 0 ? mine : theirs).catch_up());
  }
  ASSERT_TRUE(theirs.rebuild());
  ASSERT_TRUE(mine.catch_up());
  EXPECT_EQ(words(*record_)["dam"], 6);
}

TEST_F(ReplayerTest, ChangedRowsChangeTheDigest) {
  Replayer replayer(*record_);
  replayer.add(std::make_unique<StandingView>());
  append({project("1", "dam")});
  ASSERT_TRUE(replayer.catch_up());
  auto before = replayer.digest("standing").value();
  store::RowChange forged{
      .act = store::RowChange::Act::kPut, .table = "words", .row = {"dam", std::int64_t{7}}};
  ASSERT_TRUE(record_->store().write_rows(std::span(&forged, 1), {}));
  EXPECT_NE(replayer.digest("standing").value(), before);
  ASSERT_TRUE(replayer.rebuild());
  EXPECT_EQ(replayer.digest("standing").value(), before);
  EXPECT_EQ(replayer.digest("absent").error().code, ErrorCode::kNotFound);
}

class FailingView final : public View {
 public:
  std::string_view name() const override { return "failing"; }
  std::span<const store::Table> tables() const override { return {}; }
  Status apply(const Record::At& at, ViewTables&) override {
    return at.index < 2 ? Status{} : fail(ErrorCode::kInternal, "no");
  }
};

TEST_F(ReplayerTest, AnErrorNamesViewAndEntryAndWritesNothing) {
  append({project("1", "dam"), project("2", "dam"), project("3", "dam")});
  Replayer replayer(*record_);
  replayer.add(std::make_unique<StandingView>());
  replayer.add(std::make_unique<FailingView>());
  auto status = replayer.catch_up();
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().where, "view failing, entry 2");
  EXPECT_EQ(words(*record_).size(), 0U);
  EXPECT_EQ(record_->store().position("standing").value(), 0U);
}

// One record for all cases of the property, since making one waits for the disk many times over.
struct SharedRecord {
  TestFolder folder;
  std::unique_ptr<Record> record = Record::create(options_in(folder), "office.example/log").value();
  int cases = 0;
};

// Random histories: first entries, corrections and withdrawals of what stands and of what does not stand any
// more.
RC_GTEST_PROP(Replayer, AnyChunkingAndRebuildGiveTheSameRows, ()) {
  static SharedRecord shared;
  const std::string mine = std::to_string(++shared.cases) + ".";  // before all names and words of this case
  Record* record = shared.record.get();
  Replayer replayer(*record);
  replayer.add(std::make_unique<StandingView>());
  std::vector<std::pair<std::string, EntryId>> known;
  std::map<std::string, std::string> standing;  // the model: subject to its word
  std::map<std::string, EntryId> last;
  int serial = 0;
  const int chunks = *rc::gen::inRange(1, 4);
  for (int chunk = 0; chunk < chunks; ++chunk) {
    std::vector<Entry> entries;
    for (int count = *rc::gen::inRange(1, 12); count > 0; --count) {
      const std::string name = mine + std::to_string(*rc::gen::inRange(0, 5));
      const std::string word = mine + *rc::gen::element<std::string>("dam", "cable", "forest");
      Entry entry = project(name, word);
      entry.author = mine + std::to_string(++serial);  // so that no two entries are the same
      if (!known.empty() && *rc::gen::inRange(0, 3) > 0) {
        const auto& [target, id] = *rc::gen::elementOf(known);
        bool latest = *rc::gen::arbitrary<bool>();
        EntryId replaced = latest ? last[target] : id;
        Entry revision = *rc::gen::arbitrary<bool>() ? withdrawal(target, replaced) : project(target, word);
        revision.author = entry.author;
        revision.replaces = replaced;
        entry = revision;
      }
      EntryId id = encode_entry(entry)->id;
      std::string subject = entry.subject.substr(8);
      auto stands = last.find(subject);
      if (entry.replaces == (stands == last.end() ? std::nullopt : std::optional(stands->second))) {
        last[subject] = id;
        standing[subject] = entry.body.value("what", std::string());
      }
      if (last.contains(subject)) known.emplace_back(subject, id);
      entries.push_back(std::move(entry));
    }
    RC_ASSERT(record->append(entries).has_value());
    if (*rc::gen::arbitrary<bool>()) RC_ASSERT(replayer.catch_up().has_value());
  }
  RC_ASSERT(replayer.catch_up().has_value());
  std::map<std::string, std::int64_t> counted;
  for (const auto& [subject, word] : standing) {
    if (!word.empty()) ++counted[word];
  }
  auto all = words(*record);
  std::erase_if(all, [&](const auto& word) { return !word.first.starts_with(mine); });
  RC_ASSERT(all == counted);
  auto grown = replayer.digest("standing").value();
  RC_ASSERT(replayer.rebuild().has_value());
  RC_ASSERT(replayer.digest("standing").value() == grown);
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
