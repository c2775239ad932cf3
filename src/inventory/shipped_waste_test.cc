// Waste that is burnt and treated, and nitrogen deposited, against results computed by hand from the
// Guidelines' own numbers (2006 IPCC Guidelines, Volume 5).
#include "inventory/test_methods.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

std::string burnt(const char* waste) {
  return csv({{"category", "method", "waste", "year", "value", "unit"},
              {"4.C.1", "other_waste_burning", waste, "2020", "1000", "t dm"}});
}

// Table 5.2: carbon of dry weight and how much of it is fossil; all of it burns.
TEST(ShippedWaste, IncinerationOfOtherWaste) {
  expect(kilograms(burnt("Industrial waste"), "CO2"), 500'000 * 0.9 * 44 / 12);
  expect(kilograms(burnt("Clinical waste"), "CO2"), 600'000 * 0.4 * 44 / 12);
  expect(kilograms(burnt("Clinical waste"), "CO2", "biomass"), 600'000 * 0.6 * 44 / 12);
  expect(kilograms(burnt("Sewage sludge"), "CO2"), 0);
  expect(kilograms(burnt("Sewage sludge"), "CO2", "biomass"), 450'000.0 * 44 / 12);
  expect(kilograms(burnt("Fossil liquid waste"), "CO2"), 800'000.0 * 44 / 12);
}

// Tables 5.2, 5.3 and 5.6: plastics burnt in the open, 75 % carbon, 58 % of which burns; 6,500 kg CH4 by Gg
// and 150 g N2O by tonne; sewage sludge 990 g by dry weight.
TEST(ShippedWaste, OpenBurning) {
  expect(kilograms(
             csv({{"category", "method", "waste", "burning", "year", "value", "unit"},
                  {"4.C.2", "municipal_waste_burning", "Plastics", "open burning", "2020", "1", "Gg waste"}}),
             "CO2"),
         750'000 * 0.58 * 44 / 12);
  expect(kilograms(csv({{"category", "method", "technology", "year", "value", "unit"},
                        {"4.C.2", "incineration_ch4", "open burning", "2020", "1", "Gg waste"}}),
                   "CH4"),
         6500);
  expect(kilograms(csv({{"category", "method", "waste", "technology", "year", "value", "unit"},
                        {"4.C.2", "incineration_n2o", "Municipal solid waste", "open burning", "2020", "1",
                         "Gg waste"}}),
                   "N2O"),
         150);
  expect(
      kilograms(
          csv({{"category", "method", "waste", "technology", "year", "value", "unit"},
               {"4.C.1", "incineration_n2o", "Sewage sludge, dry weight", "any", "2020", "1000", "t waste"}}),
          "N2O"),
      990);
}

// Table 4.1, wet weight: compost 4 g CH4 and 0.24 g N2O by kilogram, digesters 0.8 g CH4.
TEST(ShippedWaste, BiologicalTreatment) {
  const auto treated = [](const char* technology) {
    return csv({{"category", "technology", "basis", "activity", "year", "value", "unit"},
                {"4.B", technology, "wet weight", "treated", "2020", "1000", "t waste"}});
  };
  expect(kilograms(treated("composting"), "CH4"), 4000);
  expect(kilograms(treated("composting"), "N2O"), 240);
  expect(kilograms(treated("anaerobic digestion"), "CH4"), 800);
}

// Tables 6.2, 6.8 and 6.9: beer has 6.3 m3 by tonne and 2.9 kg COD by m3; an anaerobic reactor makes methane
// of 80 %. Equation 6.9: 3.2 g N2O by person, a quarter more for industry.
TEST(ShippedWaste, Wastewater) {
  expect(
      kilograms(csv({{"category", "industry", "technology", "activity", "year", "value", "unit"},
                     {"4.D.2", "Beer and malt", "anaerobic reactor", "amount", "2020", "1000", "t product"}}),
                "CH4"),
      1000 * 6.3 * 2.9 * 0.25 * 0.8);
  expect(kilograms(csv({{"category", "method", "year", "value", "unit"},
                        {"4.D.1", "wastewater_plants_n2o", "2020", "100000", "person"}}),
                   "N2O"),
         100'000 * 0.0032 * 1.25);
}

// Table 2.5: a tonne of wet paper industry waste holds 0.4 t of degradable carbon; the year after, at 0.09 a
// year.
TEST(ShippedWaste, IndustrialWasteDecays) {
  std::vector<std::vector<std::string>> rows = {{"category", "activity", "industry", "decay", "climate",
                                                 "technology", "cover", "year", "value", "unit"}};
  for (const char* year : {"2000", "2001"}) {
    rows.push_back({"4.A", "industrial_deposited", "Pulp and paper", "Bulk waste",
                    "boreal and temperate, wet", "managed, anaerobic", "managed, unmanaged and uncategorised",
                    year, year[3] == '0' ? "1000" : "0", "t waste"});
  }
  expect(kilograms(csv(rows), "CH4"), 400'000 * 0.5 * (1 - std::exp(-0.09)) * 0.5 * 16 / 12);
}

// Volume 1, Equation 7.1: 1 % of 14/46 of NOx and 14/17 of NH3.
TEST(ShippedWaste, NitrogenDeposited) {
  expect(kilograms(csv({{"category", "activity", "year", "value", "unit"},
                        {"5.A", "nitrogen_oxides", "2020", "46", "t NOx"},
                        {"5.A", "ammonia", "2020", "17", "t NH3"}}),
                   "N2O"),
         28'000 * 0.01 * 44 / 28);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
