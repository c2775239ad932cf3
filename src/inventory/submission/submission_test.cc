#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/submission/opened.h"
#include "record/test_record.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr const char* kHead = "category,fuel,year,value,unit,source\n";

class SubmissionTest : public record::RecordTest {
 protected:
  void SetUp() override {
    record_ = create();
    views_ = std::make_unique<record::Replayer>(*record_);
    add_inventory_views(*views_);
    ASSERT_TRUE(views_->catch_up());
    desk_ = std::make_unique<InventoryDesk>(*record_, *views_, "compiler");
    files_ = good(read_method_files(std::filesystem::path(CONCORD_SOURCE_DIR) / "methods"));
    ASSERT_TRUE(
        desk_->begin({.name = "GEO", .title = "Of a test", .area = "GEO", .base_year = 2019}, "public"));
  }

  InventoryDesk::Added add(std::string_view text, std::string name = "energy.csv") {
    problems_.clear();
    Problems told;
    const Dataset dataset = good(read_dataset(text, std::move(name), false, told));
    return good(desk_->add("GEO", dataset, good(sound_methods(files_)), problems_));
  }
  InventoryDesk::Added add_gas(std::string_view terajoules) {
    return add(fmt::format("{}1.A.1.a,Natural Gas,2020,{},TJ,balance\n", kHead, terajoules));
  }
  std::uint64_t submit() {
    problems_.clear();
    const auto submitted = good(desk_->submit("GEO", files_, "why", "concord test", problems_));
    EXPECT_TRUE(submitted);
    return submitted ? submitted->number : 0;
  }
  Opened opened(std::uint64_t number) { return good(open_submission(*record_, "GEO", number)); }

  std::unique_ptr<record::Record> record_;
  std::unique_ptr<record::Replayer> views_;
  std::unique_ptr<InventoryDesk> desk_;
  MethodFiles files_;
  Problems problems_;
};

TEST_F(SubmissionTest, ComesOutAgainDigitByDigit) {
  add_gas("118.07");
  EXPECT_EQ(submit(), 1U);
  const Opened one = opened(1);
  EXPECT_TRUE(deviations(one.outcome, good(compute(one.prepared, problems_))).empty());
  EXPECT_TRUE(problems_.empty());
  // 118.07 TJ of natural gas at 56,100 kg/TJ (Table 2.2).
  EXPECT_DOUBLE_EQ(one.outcome.lines[1].kilograms, 118.07 * 56100);
  EXPECT_EQ(good(load_submission(*record_, "GEO", 0)).entry.audience, "public");
}

TEST_F(SubmissionTest, IsComputedWithTheMethodsOfThen) {
  add_gas("100");
  submit();
  std::string& table = files_.at("tables/energy/fuel_property.ini");
  const auto at = table.find("Natural Gas = 56100");
  ASSERT_NE(at, std::string::npos);
  table.replace(at, 19, "Natural Gas = 56000");
  EXPECT_EQ(submit(), 2U);
  const Opened one = opened(1);
  EXPECT_TRUE(deviations(one.outcome, good(compute(one.prepared, problems_))).empty());
  EXPECT_FALSE(deviations(one.outcome, opened(2).outcome).empty());
}

// Another process appends between what a compiler saw and what is appended.
TEST_F(SubmissionTest, OfTwoWhoHandInAtOnceEachHasANumber) {
  add_gas("100");
  const auto second = open();
  record::Replayer views(*second);
  add_inventory_views(views);
  ASSERT_TRUE(views.catch_up());
  InventoryDesk other(*second, views, "colleague");
  submit();
  Problems none;
  const auto theirs = good(other.submit("GEO", files_, std::nullopt, "concord test", none));
  ASSERT_TRUE(theirs);
  EXPECT_EQ(theirs->number, 2U);
  EXPECT_EQ(submit(), 3U);
  EXPECT_EQ(good(kept_of(record_->store(), "GEO", "submission")).size(), 3U);
}

TEST_F(SubmissionTest, ANumberThatWasChangedIsFound) {
  add_gas("100");
  submit();
  Opened one = opened(1);
  const Outcome again = good(compute(one.prepared, problems_));
  one.outcome.lines[1].kilograms = std::nextafter(one.outcome.lines[1].kilograms, 0);
  const auto found = deviations(one.outcome, again);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].what, "1.A.1.a Natural Gas CO2 2020");
  one.outcome.lines.erase(one.outcome.lines.begin());
  EXPECT_EQ(deviations(one.outcome, again).size(), 2U);
}

TEST_F(SubmissionTest, ATotalThatNotationKeysTellAloneKeepsThem) {
  add(
      fmt::format("{0}1.A.1.a,Natural Gas,2019,5,TJ,b\n1.A.1.a,Natural Gas,2020,NO,TJ,b\n"
                  "1.A.1.b,Natural Gas,2019,NE,TJ,b\n1.A.1.b,Natural Gas,2020,NE,TJ,b\n",
                  kHead));
  submit();
  Opened one = opened(1);
  const Outcome again = good(compute(one.prepared, problems_));
  for (const Outcome* outcome : {&std::as_const(one.outcome), &again}) {
    const TotalsRow& total = outcome->totals.front();
    EXPECT_EQ(total.kilograms.size(), 1U);  // 2019, where one of the two has a number
    EXPECT_EQ(total.notations, (std::map<int, std::string>{{2020, "NO, NE"}}));
  }
  EXPECT_TRUE(deviations(one.outcome, again).empty());
  one.outcome.lines[1].notation = Notation::kElsewhere;  // the CH4 of 2020
  EXPECT_EQ(deviations(one.outcome, again).size(), 2U);  // one that is not computed, one not handed in
}

TEST_F(SubmissionTest, NothingIsAppendedWhereARowIsWrong) {
  add_gas("100");
  const auto size = record_->size();
  EXPECT_EQ(add(fmt::format("{}1.A.1.a,Lignite,2020,\"3,5\",TJ,balance\n", kHead), "more.csv"),
            InventoryDesk::Added::kRefused);
  ASSERT_EQ(problems_.size(), 1U);
  EXPECT_EQ(problems_[0].file, "more.csv");
  EXPECT_EQ(problems_[0].line, 2U);
  // The same row in another file.
  EXPECT_EQ(add(fmt::format("{}1.A.1.a,Natural Gas,2020,5,TJ,balance\n", kHead), "more.csv"),
            InventoryDesk::Added::kRefused);
  EXPECT_EQ(record_->size(), size);
}

TEST_F(SubmissionTest, AFileIsReplacedByOneOfItsNameAndTheSameAddsNothing) {
  EXPECT_EQ(add_gas("100"), InventoryDesk::Added::kNew);
  EXPECT_EQ(add_gas("100"), InventoryDesk::Added::kSame);
  EXPECT_EQ(add_gas("120"), InventoryDesk::Added::kChanged);
  EXPECT_EQ(good(load_inventory(*record_, "GEO")).files.size(), 1U);
  ASSERT_TRUE(desk_->remove("GEO", "energy.csv", "a test"));
  EXPECT_TRUE(good(load_inventory(*record_, "GEO")).files.empty());
  EXPECT_EQ(desk_->remove("GEO", "energy.csv", "again").error().code, ErrorCode::kNotFound);
  EXPECT_EQ(add_gas("90"), InventoryDesk::Added::kNew);
  const Digest before = good(views_->digest("inventories"));
  ASSERT_TRUE(views_->rebuild());
  EXPECT_EQ(good(views_->digest("inventories")), before);
}

TEST_F(SubmissionTest, TheNumberOfAWithdrawnOneIsNotGivenAgain) {
  add_gas("100");
  submit();
  ASSERT_TRUE(desk_->withdraw("GEO", 1, "a test"));
  EXPECT_EQ(load_submission(*record_, "GEO", 1).error().code, ErrorCode::kNotFound);
  EXPECT_EQ(submit(), 2U);
}

// 1 TJ of natural gas is 56,100 kg CO2, 1 kg CH4, 0.1 kg N2O: with AR5 (28, 265) 56,154.5 kg CO2e.
TEST_F(SubmissionTest, ADifferenceIsSplitByItsCausesAndAddsUp) {
  add_gas("100");
  submit();
  add_gas("120");
  add("[row combustion_co2_factor]\nNatural Gas = 55000 | 5% | Laboratory, 2022\n", "own.ini");
  ASSERT_TRUE(desk_->revise(
      {.name = "GEO", .title = "Of a test", .area = "GEO", .warming = "ar4", .base_year = 2019}));
  submit();
  const Opened one = opened(1);
  const Opened two = opened(2);
  const auto all = good(differences(one.side(), two.side()));
  ASSERT_FALSE(all.empty());
  for (const Difference& change : all) {
    EXPECT_EQ(
        change.before + change.by_activity + change.by_factors + change.by_methods + change.by_potentials,
        change.after);
  }
  const Difference& total = all.front();
  EXPECT_EQ(total.category, "");
  EXPECT_EQ(total.before, 5'615'450'000);       // 100 TJ
  EXPECT_EQ(total.by_activity, 1'123'090'000);  // 20 TJ more
  EXPECT_EQ(total.by_factors, -132'000'000);    // 120 TJ, 1,100 kg less each
  EXPECT_EQ(total.by_methods, 0);
  EXPECT_EQ(total.by_potentials, 36'000);  // 120 TJ, (25 - 28) 1 + (298 - 265) 0.1 kg each
  EXPECT_EQ(row_changes(one.prepared, two.prepared).size(), 1U);
  const auto factors = factor_changes(one.prepared, two.prepared);
  ASSERT_EQ(factors.size(), 1U);
  EXPECT_EQ(factors[0].source, "Laboratory, 2022");
  EXPECT_TRUE(method_changes(one.prepared, two.prepared).empty());
}

TEST_F(SubmissionTest, WhatOnlyNewMethodsUnderstandCountsWithThem) {
  add_gas("100");
  submit();
  MethodFiles with_new = files_;
  with_new["energy/test.ini"] =
      "[method test_flaring]\ntitle = A test\nsource = none\ncategories = 1.A.9\n"
      "[activity]\nburnt = Burnt | t CO2/yr\n[equation]\nemission ; CO2 = burnt\n";
  std::swap(files_, with_new);
  add("category,year,value,unit,source\n1.A.9,2020,7,t CO2,count\n", "other.csv");
  EXPECT_TRUE(problems_.empty());
  submit();
  const Opened one = opened(1);
  const Opened two = opened(2);
  const auto all = good(differences(one.side(), two.side()));
  EXPECT_EQ(all.front().by_activity, 0);
  EXPECT_EQ(all.front().by_methods, 7'000'000);
  EXPECT_THAT(method_changes(one.prepared, two.prepared), testing::ElementsAre("test_flaring"));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
