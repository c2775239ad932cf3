#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "store/connection.h"
#include "store/store.h"
#include "store/test_folder.h"

namespace concord::store::CONCORD_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Is = Condition::Test;

Table people() {
  return {.name = "people",
          .columns = {{.name = "country"},
                      {.name = "name"},
                      {.name = "born", .type = ColumnType::kInteger, .indexed = true},
                      {.name = "height", .type = ColumnType::kReal},
                      {.name = "words", .type = ColumnType::kTerms}},
          .key = {"name", "country"}};
}

RowChange put(std::string country, std::string name, Value born, std::string words) {
  return {RowChange::Act::kPut,
          "people",
          {std::move(country), std::move(name), std::move(born), 1.5, std::move(words)}};
}

class SqliteViews : public testing::Test {
 protected:
  void SetUp() override {
    store_ = std::move(*open_sqlite(folder_ / "record.db", {.create = true}));
    std::vector<Table> tables{people()};
    ASSERT_THAT(*store_->define_tables(tables), ElementsAre("people"));
    std::vector<RowChange> rows{
        put("AZ", "Leyla", 1980, "solar wind co2-eq"), put("KZ", "Asel", 1975, "wind вода"),
        put("KZ", "Leyla", Value{}, "10% \"quoted\" it's"), put("TR", "Deniz", 1990, "")};
    ASSERT_TRUE(write(rows, 0, 4));
  }
  Status write(const std::vector<RowChange>& changes, std::uint64_t from, std::uint64_t to) {
    std::vector<Advance> advances{{"view", from, to}};
    return store_->write_rows(changes, advances);
  }
  // "name/country" of the rows asked for.
  std::vector<std::string> names(Query query) {
    query.table = "people";
    auto rows = store_->select(query);
    EXPECT_TRUE(rows) << rows.error().message();
    EXPECT_EQ(*store_->count({.table = "people", .where = query.where}),
              query.limit == 0 ? rows->size() : 4U);
    std::vector<std::string> found;
    for (const Row& row : *rows)
      found.push_back(std::get<std::string>(row[1]) + "/" + std::get<std::string>(row[0]));
    return found;
  }
  std::vector<std::string> matching(std::string terms) {
    return names({.where = {{.column = "words", .test = Is::kMatches, .value = std::move(terms)}}});
  }

  TestFolder folder_;
  std::unique_ptr<Store> store_;
};

TEST_F(SqliteViews, RowsComeBackByKeyWithTheirTypes) {
  auto rows = store_->select(
      {.table = "people", .where = {{"name", Is::kEqual, "Leyla"}, {"country", Is::kEqual, "AZ"}}});
  ASSERT_EQ(rows->size(), 1U);
  EXPECT_THAT((*rows)[0], ElementsAre(Value("AZ"), Value("Leyla"), Value(std::int64_t{1980}), Value(1.5),
                                      Value("solar wind co2-eq")));
  EXPECT_THAT(names({}), ElementsAre("Asel/KZ", "Deniz/TR", "Leyla/AZ", "Leyla/KZ"));
  EXPECT_EQ(*store_->position("view"), 4U);
  EXPECT_EQ(*store_->position("other"), 0U);
}

TEST_F(SqliteViews, AnswersEveryTest) {
  auto born = [&](Is test, Value value) { return names({.where = {{"born", test, std::move(value)}}}); };
  EXPECT_THAT(born(Is::kEqual, 1980), ElementsAre("Leyla/AZ"));
  EXPECT_THAT(born(Is::kEqual, Value{}), ElementsAre("Leyla/KZ"));
  EXPECT_THAT(born(Is::kNotEqual, 1980), ElementsAre("Asel/KZ", "Deniz/TR", "Leyla/KZ"));
  EXPECT_THAT(born(Is::kLess, 1980), ElementsAre("Asel/KZ"));
  EXPECT_THAT(born(Is::kAtMost, 1980), ElementsAre("Asel/KZ", "Leyla/AZ"));
  EXPECT_THAT(born(Is::kGreater, 1980), ElementsAre("Deniz/TR"));
  EXPECT_THAT(born(Is::kAtLeast, 1980), ElementsAre("Deniz/TR", "Leyla/AZ"));
  EXPECT_THAT(born(Is::kNull, {}), ElementsAre("Leyla/KZ"));
  EXPECT_THAT(born(Is::kNotNull, {}), ElementsAre("Asel/KZ", "Deniz/TR", "Leyla/AZ"));
  EXPECT_THAT(names({.where = {{"name", Is::kPrefix, "Le"}}}), ElementsAre("Leyla/AZ", "Leyla/KZ"));
  EXPECT_THAT(names({.where = {{"name", Is::kPrefix, ""}}}).size(), 4U);
}

TEST_F(SqliteViews, OrdersWithNullsLastAndTheKeyToBreakTies) {
  EXPECT_THAT(names({.order = {{.column = "born"}}}),
              ElementsAre("Asel/KZ", "Leyla/AZ", "Deniz/TR", "Leyla/KZ"));
  EXPECT_THAT(names({.order = {{.column = "born", .descending = true}}}),
              ElementsAre("Deniz/TR", "Leyla/AZ", "Asel/KZ", "Leyla/KZ"));
  EXPECT_THAT(names({.order = {{.column = "height"}}}),
              ElementsAre("Asel/KZ", "Deniz/TR", "Leyla/AZ", "Leyla/KZ"));
  EXPECT_THAT(names({.limit = 2, .offset = 1}), ElementsAre("Deniz/TR", "Leyla/AZ"));
}

TEST_F(SqliteViews, MatchesAllTermsAsTheyStandBetweenSpaces) {
  EXPECT_THAT(matching("wind"), ElementsAre("Asel/KZ", "Leyla/AZ"));
  EXPECT_THAT(matching("wind вода"), ElementsAre("Asel/KZ"));
  EXPECT_THAT(matching("co2-eq"), ElementsAre("Leyla/AZ"));
  EXPECT_THAT(matching("co2"), IsEmpty());
  EXPECT_THAT(matching("10% \"quoted\" it's"), ElementsAre("Leyla/KZ"));
  EXPECT_THAT(matching("wind OR вода"), IsEmpty()) << "words of the query language are terms like others";
  EXPECT_EQ(matching("").size(), 4U);
}

TEST_F(SqliteViews, AReplacedOrErasedRowIsNoLongerFoundByItsOldTerms) {
  std::vector<RowChange> changes{put("AZ", "Leyla", 1981, "hydrogen"),
                                 {RowChange::Act::kErase, "people", {"Asel", "KZ"}}};
  ASSERT_TRUE(write(changes, 4, 6));
  EXPECT_THAT(matching("wind"), IsEmpty());
  EXPECT_THAT(matching("hydrogen"), ElementsAre("Leyla/AZ"));
  EXPECT_THAT(names({}), ElementsAre("Deniz/TR", "Leyla/AZ", "Leyla/KZ"));
  changes = {{.act = RowChange::Act::kClear, .table = "people", .row = {}}, put("AM", "Ani", 2000, "rain")};
  ASSERT_TRUE(write(changes, 6, 7));
  EXPECT_THAT(matching("hydrogen"), IsEmpty());
  EXPECT_THAT(names({}), ElementsAre("Ani/AM"));
}

TEST_F(SqliteViews, ChangesWithoutAFittingRowChangeNothing) {
  std::vector<RowChange> changes{put("AM", "Ani", 2000, "rain"),
                                 {RowChange::Act::kPut, "people", {"one value"}}};
  EXPECT_EQ(write(changes, 4, 9).error().code, ErrorCode::kUsage);
  changes[1] = put("AM", "Nare", "not a number", "");
  EXPECT_EQ(write(changes, 4, 9).error().code, ErrorCode::kUsage);
  EXPECT_EQ(names({}).size(), 4U);
  EXPECT_EQ(*store_->position("view"), 4U);
}

TEST_F(SqliteViews, AViewFedByAnotherProcessMeanwhileIsNotFedTwice) {
  std::vector<RowChange> changes{put("AM", "Ani", 2000, "rain")};
  EXPECT_EQ(write(changes, 3, 5).error().code, ErrorCode::kConflict);
  EXPECT_EQ(names({}).size(), 4U);
  EXPECT_TRUE(write(changes, 4, 5));
}

TEST_F(SqliteViews, AChangedDefinitionEmptiesTheTableAndSaysSo) {
  std::vector<Table> tables{people()};
  EXPECT_THAT(*store_->define_tables(tables), IsEmpty());
  EXPECT_EQ(names({}).size(), 4U);
  tables[0].columns[3].indexed = true;
  EXPECT_THAT(*store_->define_tables(tables), ElementsAre("people"));
  EXPECT_THAT(names({}), IsEmpty());
}

TEST_F(SqliteViews, TablesAreKnownAfterReopeningUntilTheyAreDropped) {
  store_.reset();
  store_ = std::move(*open_sqlite(folder_ / "record.db", {.read_only = true}));
  EXPECT_EQ(names({}).size(), 4U);
  store_ = std::move(*open_sqlite(folder_ / "record.db", {}));
  ASSERT_TRUE(store_->drop_tables());
  EXPECT_EQ(store_->select({.table = "people"}).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(*store_->position("view"), 0U);
}

TEST_F(SqliteViews, NamesThatAreNotNamesAreRefused) {
  for (std::string name : {"", "Rows", "x; DROP TABLE entries", "1st", "\"", "ä"}) {
    std::vector<Table> tables{{.name = name, .columns = {{.name = "id"}}, .key = {"id"}}};
    EXPECT_EQ(store_->define_tables(tables).error().code, ErrorCode::kUsage) << name;
    tables = {{.name = "good", .columns = {{.name = name}}, .key = {name}}};
    EXPECT_EQ(store_->define_tables(tables).error().code, ErrorCode::kUsage) << name;
  }
  EXPECT_EQ(store_->select({.table = "people", .where = {{"nothing", Is::kNull, {}}}}).error().code,
            ErrorCode::kUsage);
  EXPECT_EQ(store_->select({.table = "people", .order = {{.column = "1; --"}}}).error().code,
            ErrorCode::kUsage);
}

TEST_F(SqliteViews, AnIndexedColumnIsAskedThroughItsIndex) {
  auto raw = Connection::open(folder_ / "record.db", {});
  auto plan = (*raw)->prepare("EXPLAIN QUERY PLAN SELECT * FROM rows_people WHERE born IS ?");
  ASSERT_TRUE(plan && *plan->step());
  EXPECT_THAT(std::string(plan->bytes_at(3)), testing::HasSubstr("USING INDEX by_people__born"));
}

TEST_F(SqliteViews, AnErasedDocumentLeavesNoBytes) {
  std::string secret = "a sentence that must not be found again, " + std::string(20'000, 'z');
  Digest digest = sha256(secret);
  ASSERT_TRUE(store_->put_document(digest, secret));
  ASSERT_TRUE(store_->put_document(digest, secret)) << "again is no error";
  ASSERT_TRUE(store_->put_document(sha256("kept"), "kept"));
  std::vector<RowChange> rows{put("AM", "Ani", 2000, "unfindableword sentence")};
  ASSERT_TRUE(write(rows, 4, 5));
  EXPECT_EQ(**store_->document(digest), secret);
  EXPECT_TRUE(folder_.holds("must not be found again"));
  EXPECT_TRUE(folder_.holds("unfindableword"));

  rows = {{RowChange::Act::kErase, "people", {"Ani", "AM"}}};
  ASSERT_TRUE(write(rows, 5, 6));
  ASSERT_TRUE(store_->erase_document(digest));
  EXPECT_EQ(*store_->document(digest), std::nullopt);
  EXPECT_THAT(*store_->documents(), ElementsAre(sha256("kept")));
  EXPECT_FALSE(folder_.holds("must not be found again"));
  EXPECT_FALSE(folder_.holds("zzzzzzzzzzzzzzzz"));
  EXPECT_FALSE(folder_.holds("findableword"));
  EXPECT_TRUE(store_->erase_document(digest)) << "again is no error";
  EXPECT_THAT(matching("wind"), ElementsAre("Asel/KZ", "Leyla/AZ"));
}

TEST_F(SqliteViews, AnErasureSaysWhenAReaderStillHoldsTheOldBytes) {
  store_ = std::move(*open_sqlite(folder_ / "record.db", {.lock_timeout_ms = 20}));
  ASSERT_TRUE(store_->put_document(sha256("secret"), "secret"));
  auto reader = Connection::open(folder_ / "record.db", {.read_only = true});
  ASSERT_TRUE((*reader)->execute("BEGIN"));
  ASSERT_TRUE((*reader)->ask("SELECT count(*) FROM documents"));
  EXPECT_EQ(store_->erase_document(sha256("secret")).error().code, ErrorCode::kLocked);
  EXPECT_EQ(*store_->document(sha256("secret")), std::nullopt);
  ASSERT_TRUE((*reader)->execute("COMMIT"));
  EXPECT_TRUE(store_->erase_document(sha256("secret")));
}

}  // namespace
}  // namespace concord::store::CONCORD_FILE
