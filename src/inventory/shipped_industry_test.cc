// Fluorinated gases and other products, against results computed by hand from the Guidelines' own numbers
// (2006 IPCC Guidelines, Volume 3).
#include "inventory/test_methods.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

// Chillers lose 8.5 % of what they hold (Table 7.9, middle of 2 to 15); R-410A is half HFC-32, half HFC-125.
TEST(ShippedIndustry, ABlendIsToldByItsGases) {
  const std::string table =
      csv({{"category", "technology", "refrigerant", "method", "activity", "year", "value", "unit"},
           {"2.F.1.a", "chillers", "R-410A", "refrigeration", "bank", "2020", "1000", "t refrigerant"}});
  expect(kilograms(table, "HFC-32"), 42'500);
  expect(kilograms(table, "HFC-125"), 42'500);
  EXPECT_EQ(gases(table), (std::set<std::string>{"HFC-32", "HFC-125"}));
}

// Table 7.9, domestic refrigeration: 40 % of the charge is left, of which 35 % is recovered: 10 t * 0.4 *
// 0.65. R-404A: 44 % HFC-125, 52 % HFC-143a, 4 % HFC-134a.
TEST(ShippedIndustry, WhatIsRetiredEscapesButForWhatIsRecovered) {
  const std::string table =
      csv({{"category", "technology", "refrigerant", "method", "activity", "year", "value", "unit"},
           {"2.F.1.a", "domestic refrigeration", "R-404A", "refrigeration", "retired", "2020", "10",
            "t refrigerant"}});
  expect(kilograms(table, "HFC-125"), 2600 * 0.44);
  expect(kilograms(table, "HFC-143a"), 2600 * 0.52);
  expect(kilograms(table, "HFC-134a"), 2600 * 0.04);
}

TEST(ShippedIndustry, ARefrigerantNobodyKnowsIsRefused) {
  Problems problems;
  const auto rows = activity_rows(
      {read_csv(
           csv({{"category", "refrigerant", "method", "activity", "year", "value", "unit"},
                {"2.F.1", "R-999", "refrigeration_balance", "sold", "2020", "1", "t refrigerant"},
                {"2.F.1", "R-999", "refrigeration_balance", "new_charge", "2020", "0", "t refrigerant"}}),
           "a.csv")
           .value()},
      shipped(), problems);
  EXPECT_TRUE(series_models(rows, shipped(), problems).empty());
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_NE(problems.front().text().find("has no 'R-999'"), std::string::npos);
}

// Tier 1a: 100 t, of which 1 % escapes at once; a year later 15 % of the 99 t left. Tier 1b: 100 t sold, 70 t
// in new equipment, 20 t were in what was retired.
TEST(ShippedIndustry, RefrigerationByBankAndByBalance) {
  std::vector<std::vector<std::string>> rows = {
      {"category", "refrigerant", "method", "activity", "year", "value", "unit"}};
  for (const char* year : {"2019", "2020"}) {
    const std::string consumed = year == std::string("2019") ? "100" : "0";
    rows.push_back({"2.F.1", "HFC-134a", "refrigeration_bank", "consumed", year, consumed, "t refrigerant"});
    rows.push_back({"2.F.1", "HFC-134a", "refrigeration_bank", "first_share", year, "1", "%"});
    rows.push_back({"2.F.1", "HFC-134a", "refrigeration_bank", "bank_share", year, "15", "%"});
  }
  expect(kilograms(csv(rows), "HFC-134a"), 99'000 * 0.15);
  rows.resize(4);
  expect(kilograms(csv(rows), "HFC-134a"), 1000);
  expect(kilograms(
             csv({{"category", "refrigerant", "method", "activity", "year", "value", "unit"},
                  {"2.F.1", "HFC-134a", "refrigeration_balance", "sold", "2020", "100", "t refrigerant"},
                  {"2.F.1", "HFC-134a", "refrigeration_balance", "new_charge", "2020", "70", "t refrigerant"},
                  {"2.F.1", "HFC-134a", "refrigeration_balance", "retired_charge", "2020", "20",
                   "t refrigerant"}}),
             "HFC-134a"),
         50'000);
}

// Table 7.5: 10 % in the first year, 4.5 % of the charge in each of the 20 after it. Table 7.7, spray foam:
// 15 %, 1.5 % and 10 % at the end.
TEST(ShippedIndustry, FoamLosesGasOverItsLife) {
  std::vector<std::vector<std::string>> rows = {
      {"category", "gas", "product", "method", "activity", "year", "value", "unit"},
      {"2.F.2", "HFC-245fa", "", "foam_closed_cell", "blown", "2000", "100", "t HFC-245fa"}};
  expect(kilograms(csv(rows), "HFC-245fa"), 10'000);
  rows.push_back({"2.F.2", "HFC-245fa", "", "foam_closed_cell", "blown", "2001", "0", "t {gas}"});
  expect(kilograms(csv(rows), "HFC-245fa"), 4500);
  expect(kilograms(csv({{"category", "gas", "product", "method", "activity", "year", "value", "unit"},
                        {"2.F.2", "HFC-365mfc", "Polyurethane spray", "foam_by_product", "blown", "2000",
                         "10", "t HFC-365mfc"},
                        {"2.F.2", "HFC-365mfc", "Polyurethane spray", "foam_by_product", "blown", "2001", "0",
                         "t HFC-365mfc"},
                        {"2.F.2", "HFC-365mfc", "Polyurethane spray", "foam_by_product", "decommissioned",
                         "2001", "2", "t HFC-365mfc"}}),
                   "HFC-365mfc"),
         150 + 200);
  expect(kilograms(csv({{"category", "gas", "method", "year", "value", "unit"},
                        {"2.F.2", "HFC-152a", "foam_open_cell", "2000", "3", "t HFC-152a"}}),
                   "HFC-152a"),
         3000);
}

// Sections 7.2.2.2, 7.3.2.2 and 7.6.2.2: half in the year of sale and half in the next; flooding systems 2 %.
TEST(ShippedIndustry, FireProtectionAerosolsSolvents) {
  expect(kilograms(csv({{"category", "technology", "gas", "activity", "year", "value", "unit"},
                        {"2.F.3", "flooding systems", "HFC-227ea", "bank", "2020", "500", "t HFC-227ea"}}),
                   "HFC-227ea"),
         10'000);
  for (const char* category : {"2.F.4", "2.F.5"}) {
    expect(kilograms(csv({{"category", "gas", "activity", "year", "value", "unit"},
                          {category, "HFC-152a", "sold", "2019", "60", "t HFC-152a"},
                          {category, "HFC-152a", "sold", "2020", "40", "t HFC-152a"}}),
                     "HFC-152a"),
           30'000 + 20'000);
  }
}

// Table 6.2, grams and kilograms by square metre; Volume 3, page 3.104: 0.5 %.
TEST(ShippedIndustry, ElectronicsAndFluorochemicals) {
  const std::string displays = csv({{"category", "product", "year", "value", "unit"},
                                    {"2.E.2", "TFT flat panel displays", "2020", "1000000", "m2"}});
  expect(kilograms(displays, "CF4"), 500);
  expect(kilograms(displays, "NF3"), 900);
  expect(kilograms(displays, "SF6"), 4000);
  const std::string cells = csv({{"category", "product", "activity", "year", "value", "unit"},
                                 {"2.E.3", "Photovoltaic cells", "substrate", "2020", "1000000", "m2"},
                                 {"2.E.3", "Photovoltaic cells", "gas_share", "2020", "50", "%"}});
  expect(kilograms(cells, "CF4"), 2500);
  expect(kilograms(cells, "C2F6"), 100);
  expect(kilograms(csv({{"category", "product", "year", "value", "unit"},
                        {"2.E.4", "Heat transfer fluids", "2020", "1000", "m2"}}),
                   "C6F14"),
         300);
  expect(kilograms(csv({{"category", "gas", "year", "value", "unit"},
                        {"2.B.9.b", "HFC-32", "2020", "1000", "t HFC-32"}}),
                   "HFC-32"),
         5000);
}

// Tables 6.3, 6.4 and 6.6: 10 t bought, of which 10 % stays in the container. Etching with c-C4F8: 0.2 of it
// leaves, and as much CF4 and C2F6; half of the tools destroy 0.9 of each. 0.02 of F2 becomes CF4.
TEST(ShippedIndustry, ElectronicsByTheGasThatIsFed) {
  const auto bought = [](std::string category, std::string product, std::string technology,
                         std::string compound, std::string abated) {
    std::vector<std::vector<std::string>> rows = {
        {"category", "product", "technology", "compound", "method", "activity", "year", "value", "unit"},
        {category, product, technology, compound, "tool_gases", "process_gas", "2020", "10",
         "t process-gas"}};
    if (!abated.empty())
      rows.push_back({category, product, technology, compound, "tool_gases", "abated", "2020", abated, "%"});
    return csv(rows);
  };
  const std::string etched = bought("2.E.1", "Semiconductors", "etch", "c-C4F8", "50");
  for (const char* gas : {"c-C4F8", "CF4", "C2F6"}) expect(kilograms(etched, gas), 9000 * 0.2 * 0.55);
  EXPECT_EQ(gases(etched), (std::set<std::string>{"c-C4F8", "CF4", "C2F6"}));
  const std::string panels = bought("2.E.2", "TFT flat panel displays", "all processes", "HFC-23", "100");
  expect(kilograms(panels, "HFC-23"), 9000 * 0.2 * 0.1);
  expect(kilograms(panels, "CF4"), 9000 * 0.07 * 0.1);
  expect(kilograms(panels, "C2F6"), 9000 * 0.05 * 0.1);
  expect(kilograms(bought("2.E.1", "Semiconductors", "all processes", "F2", ""), "CF4"), 9000 * 0.02);
  expect(kilograms(bought("2.E.1", "Semiconductors", "all processes", "HFC-32", "50"), "HFC-32"), 900);
}

// Page 8.31: a third of what is bought, and 1 % of what is in windows.
TEST(ShippedIndustry, OtherUsesOfSulphurHexafluoride) {
  expect(kilograms(csv({{"category", "activity", "year", "value", "unit"},
                        {"2.G.2.c", "window_purchases", "2020", "3", "t SF6"},
                        {"2.G.2.c", "window_bank", "2020", "100", "t SF6"}}),
                   "SF6"),
         3000 * 0.33 + 1000);
  std::vector<std::vector<std::string>> shoes = {{"category", "method", "gas", "year", "value", "unit"}};
  for (const char* year : {"2017", "2018", "2019", "2020"})
    shoes.push_back({"2.G.2.c", "adiabatic_uses", "SF6", year, year[3] == '7' ? "5" : "9", "t SF6"});
  expect(kilograms(csv(shoes), "SF6"), 5000);
}

// Tables 1.2, 1.3 and 5.2: 1 Gg of lubricants is 40.2 TJ at 20 t C, of which a fifth is oxidised. Table 4.2.
// Table 2.6: float glass 0.21, of which 17.5 % is cullet.
TEST(ShippedIndustry, ProductsAndMetals) {
  expect(kilograms(csv({{"category", "product", "year", "value", "unit"},
                        {"2.D.1", "All lubricants", "2020", "1", "Gg"}}),
                   "CO2"),
         40.2 * 20'000 * 0.2 * 44 / 12);
  expect(kilograms(csv({{"category", "year", "value", "unit"}, {"2.D.2", "2020", "1", "Gg"}}), "CO2"),
         40.2 * 20'000 * 0.2 * 44 / 12);
  expect(kilograms(csv({{"category", "method", "product", "year", "value", "unit"},
                        {"2.C.1", "coke_iron_ch4", "Sinter", "2020", "1000", "t product"}}),
                   "CH4"),
         70);
  expect(kilograms(csv({{"category", "method", "year", "value", "unit"},
                        {"2.C.1", "direct_reduced_iron_ch4", "2020", "1", "Gg"}}),
                   "CH4"),
         48);
  expect(kilograms(csv({{"category", "method", "product", "year", "value", "unit"},
                        {"2.A.3", "glass_by_type", "Float", "2020", "1000", "t glass"}}),
                   "CO2"),
         210'000 * 0.825);
}

// Table 4.16: 0.143 kg CF4 by minute of anode effects, 0.121 as much C2F6; 1.16 kg by mV over 95 per cent.
TEST(ShippedIndustry, FluorocarbonsOfAluminiumByAnodeEffects) {
  const auto smelter = [](const char* method, std::vector<std::pair<std::string, std::string>> of) {
    std::vector<std::vector<std::string>> rows = {
        {"category", "technology", "method", "activity", "year", "value", "unit"},
        {"2.C.3", "CWPB", method, "aluminium_made", "2020", "1000", "t Al"}};
    for (const auto& [activity, value] : of)
      rows.push_back({"2.C.3", "CWPB", method, activity, "2020", value, "1"});
    return csv(rows);
  };
  const std::string minutes = smelter("aluminium_pfc_slope", {{"anode_minutes", "0.5"}});
  expect(kilograms(minutes, "CF4"), 1000 * 0.5 * 0.143);
  expect(kilograms(minutes, "C2F6"), 1000 * 0.5 * 0.143 * 0.121);
  const std::string voltage =
      smelter("aluminium_pfc_voltage", {{"overvoltage", "3"}, {"current_efficiency", "0.95"}});
  expect(kilograms(voltage, "CF4"), 1000 * 3 / 95.0 * 1.16);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
