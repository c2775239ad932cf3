// The interchange format of PRIMAP2, against its own documentation.
#include "inventory/export/primap.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/export/export_test_support.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

using ::testing::HasSubstr;

PrimapFiles files() {
  const test::Computed computed(test::kInventory);
  return primap_files(computed.data(), {.area = "AZE", .source = "Office \"A\"", .data_file = "a.csv"})
      .value();
}

TEST(Primap, IsAWideTableInGigagrams) {
  const std::string csv = files().csv;
  const std::string begin = "\"Office \"\"A\"\"\",\"HISTCR\",\"AZE\",";
  EXPECT_TRUE(
      csv.starts_with("\"source\",\"scenario (PRIMAP-hist)\",\"area (ISO3)\",\"entity\",\"unit\","
                      "\"category (IPCC2006_PRIMAP)\",\"2019\",\"2020\"\n"));
  EXPECT_THAT(csv, HasSubstr("\n" + begin + "\"CO2\",\"Gg CO2 / yr\",\"1.A.1.a\",56.1,112.2\n"));
  EXPECT_THAT(csv, HasSubstr("\n" + begin + "\"CH4\",\"Gg CH4 / yr\",\"1.A.1.a\",0.001,0.002\n"));
  EXPECT_THAT(csv, HasSubstr("\n" + begin + "\"KYOTOGHG (AR5GWP100)\",\"Gg CO2 / yr\",\"0\",56.1545,"));
  EXPECT_THAT(csv, HasSubstr("\"M.0.EL\",56.1545,"));
  EXPECT_THAT(csv, HasSubstr(begin + "\"CO2\",\"Gg CO2 / yr\",\"M.BIO\",\"\",1.12\n"));
}

// As primap2 reads notation keys: NO is 0, NE and C are no number.
TEST(Primap, AYearWithoutANumberIsEmpty) {
  const std::string csv = files().csv;
  EXPECT_THAT(csv, HasSubstr("\"CO2\",\"Gg CO2 / yr\",\"2.A.3\",\"\",0\n"));
  EXPECT_THAT(csv, HasSubstr("\"CO2\",\"Gg CO2 / yr\",\"2.A.1\",\"\",\"\"\n"));
}

// openscm-units has HFC4310mee and cC4F8.
TEST(Primap, GasesAreWrittenWithoutHyphens) {
  test::Computed computed(test::kInventory);
  computed.lines.resize(1);
  computed.lines[0].gas = "HFC-43-10mee";
  computed.sums = totals(computed.lines, *warming_table(computed.methods, "ar5").value()).value();
  EXPECT_THAT(primap_files(computed.data(), {.area = "AZE", .source = "a", .data_file = "a.csv"})->csv,
              HasSubstr("\"HFC4310mee\",\"Gg HFC4310mee / yr\""));
}

TEST(Primap, SaysWhatItsColumnsMean) {
  EXPECT_EQ(files().yaml,
            "attrs:\n  area: area (ISO3)\n  cat: category (IPCC2006_PRIMAP)\n"
            "  comment: 'Computed by Concord by the 2006 IPCC Guidelines; CO2 equivalents by AR5'\n"
            "  scen: scenario (PRIMAP-hist)\ndata_file: 'a.csv'\ndimensions:\n  '*':\n  - area (ISO3)\n"
            "  - category (IPCC2006_PRIMAP)\n  - entity\n  - scenario (PRIMAP-hist)\n  - source\n  - unit\n"
            "time_format: '%Y'\n");
}

TEST(Primap, WantsACode) {
  const test::Computed computed(test::kInventory);
  EXPECT_EQ(primap_files(computed.data(), {.area = "AZ", .source = "a", .data_file = "a.csv"}).error().code,
            ErrorCode::kUsage);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
