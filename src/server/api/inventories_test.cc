// An inventory by way of the API: begun, given its files, refused where rows are wrong, handed in and
// compared.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "server/test_office.h"

namespace concord::server::CONCORD_FILE {
namespace {

constexpr const char* kEnergy =
    "category,fuel,year,value,unit,source\n"
    "1.A.1.a,Natural Gas,2019,90,PJ,balance\n1.A.1.a,Natural Gas,2020,100,PJ,balance\n";

class InventoriesTest : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(
        office_.post("/api/v1/inventories", {{"name", "GEO"}, {"title", "Of a test"}, {"base_year", 2019}})
            .status,
        201);
  }
  TestOffice office_;
};

// 100 PJ at 56,100 kg CO2, 1 kg CH4 (28) and 0.1 kg N2O (265) a TJ are 5,615.45 Gg.
TEST_F(InventoriesTest, AreComputedAsTheyStandAndAsHandedIn) {
  EXPECT_EQ(TestOffice::parsed(office_.add_file("GEO", "energy.csv", kEnergy))["outcome"], "added");
  const Json made =
      TestOffice::parsed(office_.post("/api/v1/inventories/GEO/submissions", {{"note", "first"}}));
  EXPECT_EQ(made["number"], 1);
  std::string more = kEnergy;
  more.replace(more.find(",100,"), 5, ",120,");
  EXPECT_EQ(TestOffice::parsed(office_.add_file("GEO", "energy.csv", more))["outcome"], "replaced");
  const Json before = office_.get_json("/api/v1/inventories/GEO/totals?submission=1");
  EXPECT_NEAR(before["rows"][0]["kilograms"]["2020"].get<double>(), 5615.45e6, 1);
  const Json now = office_.get_json("/api/v1/inventories/GEO/totals");
  EXPECT_NEAR(now["rows"][0]["kilograms"]["2020"].get<double>(), 6738.54e6, 1);
  const Json difference = office_.get_json("/api/v1/inventories/GEO/difference?before=1");
  EXPECT_EQ(difference["rows"][1]["activity"], 1'123'090'000'000);
  EXPECT_EQ(difference["activity"][0]["after"], 120000.0);
  EXPECT_EQ(office_.get_json("/api/v1/inventories/GEO/submissions/1/verification")["same"], true);
  EXPECT_EQ(office_.get_json("/api/v1/inventories/GEO")["submissions"][0]["note"], "first");
}

TEST_F(InventoriesTest, AreGivenOutAsFiles) {
  office_.add_file("GEO", "energy.csv", kEnergy);
  office_.post("/api/v1/inventories/GEO/submissions", {{"note", "first"}});
  const auto file = [&](const std::string& name) {
    return office_.get("/api/v1/inventories/GEO/export/" + name);
  };
  const Response lines = file("lines.csv?submission=1");
  EXPECT_EQ(lines.status, 200);
  EXPECT_THAT(lines.body, testing::HasSubstr("5610000000"));  // kg of CO2 in 2020: 100 PJ at 56,100 kg a TJ
  EXPECT_THAT(lines.headers, testing::Contains(testing::Pair("Content-Disposition",
                                                             "attachment; filename=\"GEO-1-lines.csv\"")));
  EXPECT_EQ(TestOffice::parsed(file("lines.json"))["gwp"], "ar5");
  EXPECT_TRUE(file("tables.xlsx").body.starts_with("PK"));
  EXPECT_THAT(file("primap.csv").body, testing::HasSubstr("GEO"));
  EXPECT_THAT(file("primap.yaml").body, testing::HasSubstr("GEO-primap.csv"));
  for (const char* chart : {"sectors.svg", "total.svg", "key-categories.svg"})
    EXPECT_THAT(file(chart).body, testing::HasSubstr("<svg"));
  EXPECT_EQ(file("lines.ods").status, 404);
}

TEST_F(InventoriesTest, AFileWithWrongRowsIsRefusedWithEachOfThem) {
  const Response answer = office_.add_file(
      "GEO", "energy.csv", "category,fuel,year,value,unit,source\n1.A.1.a,Lignite,2020,\"3,5\",PJ,b\n");
  EXPECT_EQ(answer.status, 422);
  const Json told = TestOffice::parsed(answer);
  EXPECT_EQ(told["outcome"], "refused");
  ASSERT_EQ(told["problems"].size(), 1U);
  EXPECT_EQ(told["problems"][0]["row"], 2);
  EXPECT_TRUE(office_.get_json("/api/v1/inventories/GEO")["files"].empty());
  EXPECT_EQ(office_.post("/api/v1/inventories/GEO/submissions", Json::object()).status,
            400);  // nothing to compute
}

TEST_F(InventoriesTest, WhatIsNotThereIsNamed) {
  EXPECT_EQ(office_.get("/api/v1/inventories/ARM").status, 404);
  EXPECT_EQ(office_.get("/api/v1/inventories/GEO/totals?submission=4").status, 404);
  EXPECT_EQ(office_.get("/api/v1/inventories/GEO/difference").status, 400);
  EXPECT_EQ(office_.get("/api/v1/inventories/GEO/key-categories?approach=3").status, 400);
  EXPECT_EQ(office_.get("/api/v1/inventories/GEO/submissions/x/verification").status, 400);
  EXPECT_EQ(office_.post("/api/v1/inventories", {{"name", "GEO"}}).status, 409);
  EXPECT_EQ(office_.post("/api/v1/inventories", {{"name", "ARM"}, {"gwp", "ar9"}}).status, 404);
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
