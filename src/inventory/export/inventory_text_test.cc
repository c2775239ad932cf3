// CSV and JSON of an inventory; masses are computed by hand in export_test_support.h.
#include "inventory/export/inventory_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/json.h"
#include "inventory/export/export_test_support.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

using ::testing::HasSubstr;

std::string written(const InventoryData& data, Status (*write)(const InventoryData&, TextSink&)) {
  std::string text;
  StringSink out(text);
  const Status status = write(data, out);
  EXPECT_TRUE(status) << status.error().message();
  return text;
}

TEST(InventoryCsv, HasARowForEachLine) {
  const test::Computed computed(test::kInventory);
  const std::string csv = written(computed.data(), write_csv);
  EXPECT_TRUE(csv.starts_with("category,title,of,method,gas,memo,year,kg,notation,gwp,kg_co2e\r\n"));
  EXPECT_THAT(csv, HasSubstr("\r\n1.A.1.a,Electricity and heat as main activity,fuel: Natural "
                             "Gas,energy_industries,CO2,,2019,56100000,,ar5,56100000\r\n"));
  EXPECT_THAT(csv, HasSubstr(",CO2,,2020,,NO,ar5,\r\n"));
  EXPECT_EQ(std::ranges::count(csv, '\n'), static_cast<long>(computed.lines.size() + 1));
}

TEST(InventoryCsv, KeepsAllDigitsAndWritesNoFormula) {
  test::Computed computed(test::kInventory);
  computed.lines.resize(1);
  computed.lines[0].kilograms = 0.1 + 0.2;
  computed.lines[0].keys = {{"fuel", "x"}};
  computed.lines[0].category = "=HYPERLINK(1)";
  computed.lines[0].method = "@a,b";
  EXPECT_THAT(written(computed.data(), write_csv),
              HasSubstr("\r\n'=HYPERLINK(1),,fuel: x,\"'@a,b\",CH4,,2019,0.30000000000000004,,ar5,"));
}

TEST(InventoryJson, IsOneDocumentWithLinesAndTotals) {
  const test::Computed computed(test::kInventory);
  const auto document = parse_json(written(computed.data(), write_json));
  ASSERT_TRUE(document) << document.error().message();
  EXPECT_EQ((*document)["gwp"], "ar5");
  EXPECT_EQ((*document)["lines"].size(), computed.lines.size());
  const Json& line = (*document)["lines"][0];
  EXPECT_EQ(line["category"], "1.A.1.a");
  EXPECT_EQ(line["keys"]["fuel"], "Natural Gas");
  const Json& total = (*document)["totals"][0];
  EXPECT_EQ(total["land_use"], true);
  EXPECT_NEAR(total["kg_co2e"]["2019"].get<double>(), 56'100'000 + 28'000 + 26'500, 1e-6);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
