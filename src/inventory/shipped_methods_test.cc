// The methods and tables that come with the program, against results computed by hand from the Guidelines'
// own numbers.
#include "inventory/compute/totals.h"
#include "inventory/test_methods.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

// Volume 2, Table 2.2: factor in kg/TJ; Table 1.2: TJ/Gg.
TEST(ShippedMethods, Energy) {
  const std::string head = "category,fuel,year,value,unit,source\n";
  expect(kilograms(head + "1.A.1.a,Other Bituminous Coal,2020,1,Gg,s\n", "CO2"), 25.8 * 94'600);
  expect(kilograms(head + "1.A.1.a,Lignite,2020,1,TJ,s\n", "CO2"), 101'000);
  expect(kilograms(head + "1.A.1.a,Natural Gas,2020,1,TJ,s\n", "N2O"), 0.1);
  expect(kilograms(head + "1.A.4.b,Wood/Wood Waste,2020,1,TJ,s\n", "CO2"), 0);
  expect(kilograms(head + "1.A.4.b,Wood/Wood Waste,2020,1,TJ,s\n", "CO2", "biomass"), 112'000);
  expect(kilograms(head + "1.A.4.b,Wood/Wood Waste,2020,1,TJ,s\n", "CH4"), 300);
  expect(kilograms(head + "1.A.3.d.i,Residual Fuel Oil,2020,1,TJ,s\n", "CO2", "bunkers"), 77'400);
}

// Volume 3: clinker 0.52 (Equation 2.4), glass 0.2 with half of it cullet, steel of oxygen furnaces 1.46
// (Table 4.1).
TEST(ShippedMethods, Industry) {
  expect(kilograms("category,year,value,unit,source\n2.A.1,2020,1,Mt clinker,s\n", "CO2"), 0.52e9);
  expect(kilograms("category,year,value,unit,source\n2.A.3,2020,1000,t glass,s\n", "CO2"), 100'000);
  expect(kilograms("category,method,technology,year,value,unit,source\n"
                   "2.C.1,steel,basic oxygen furnace,2020,1000,t steel,s\n",
                   "CO2"),
         1'460'000);
  // 300 kg N2O of a tonne, of which 92.5 % are destroyed while the plant runs 89 % of the time.
  expect(kilograms("category,method,technology,year,value,unit,source\n"
                   "2.B.3,adipic_acid_abated,catalytic destruction,2020,1000,t adipic-acid,s\n",
                   "N2O"),
         300'000 * (1 - 0.925 * 0.89));
}

// Volume 5, Equations 3.2 to 3.6: 1,000 t of food waste, 15 % degradable carbon, half of which decomposes,
// into gas that is half methane, at 0.185 a year: in the year after, 75 t C (1 - e^-0.185) * 0.5 * 16/12.
TEST(ShippedMethods, WasteDecaysFromTheYearAfter) {
  const std::string csv =
      "category,activity,waste,decay,climate,technology,cover,year,value,unit,source\n"
      "4.A,deposited,Food waste,Food waste/sewage sludge,\"boreal and temperate, wet\",\"managed, "
      "anaerobic\","
      "\"managed, unmanaged and uncategorised\",2000,1000,t waste,s\n";
  std::string later = csv;
  for (const char* year : {"2001", "2002"}) {
    std::string row = csv.substr(csv.find('\n') + 1);
    row.replace(row.find("2000,1000"), 9, std::string(year) + ",0");
    later += row;
    const double age = year[3] - '0';
    expect(kilograms(later, "CH4"),
           75'000 * std::exp(-0.185 * (age - 1)) * (1 - std::exp(-0.185)) * 0.5 * 16 / 12);
  }
  expect(kilograms(csv, "CH4"), 0);
}

// Volume 4, Tables 10.11, 10.10 and section 11.3: dairy cattle of Western Europe 117, sheep 8 kg CH4 a head;
// limestone 12 % C.
TEST(ShippedMethods, AgricultureAndLand) {
  expect(kilograms("category,animal,region,year,value,unit,source\n3.A.1.a,Dairy Cattle,Western "
                   "Europe,2020,1000,head,s\n",
                   "CH4"),
         117'000);
  expect(kilograms("category,animal,development,year,value,unit,source\n3.A.1.c,Sheep,developed "
                   "countries,2020,1000,head,s\n",
                   "CH4"),
         8'000);
  expect(kilograms("category,carbonate,year,value,unit,source\n3.C.2,Limestone,2020,1000,t lime,s\n", "CO2"),
         120'000 * 44.0 / 12);
  // 1,000 t N at 1 % and 44/28.
  expect(kilograms("category,input,year,value,unit,source\n3.C.4,\"fertiliser, amendments, residues, "
                   "mineralised nitrogen\",2020,1000,t N,s\n",
                   "N2O"),
         10'000 * 44.0 / 28);
}

TEST(Totals, CountsAGasByItsSetAndLeavesMemosOut) {
  Problems problems;
  const auto rows =
      activity_rows({read_csv("category,fuel,year,value,unit,source\n1.A.1,Natural Gas,2020,1,TJ,s\n"
                              "1.A.2,Wood/Wood Waste,2020,1,TJ,s\n",
                              "a.csv")
                         .value()},
                    shipped(), problems);
  const auto found = estimate(series_models(rows, shipped(), problems), problems);
  const auto total = [&](const char* set) {
    return totals(found, *warming_table(shipped(), set).value()).value().front().kilograms.at(2020);
  };
  // CH4 1 + 30 kg, N2O 0.1 + 4 kg.
  EXPECT_NEAR(total("ar5"), 56'100 + 31 * 28 + 4.1 * 265, 1e-6);
  EXPECT_NEAR(total("ar4"), 56'100 + 31 * 25 + 4.1 * 298, 1e-6);
  EXPECT_NEAR(total("sar"), 56'100 + 31 * 21 + 4.1 * 310, 1e-6);
  EXPECT_EQ(warming_table(shipped(), "ar9").error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
