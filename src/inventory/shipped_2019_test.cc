// Methods of the 2019 Refinement, against results computed by hand from its own numbers.
#include "inventory/test_methods.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr double kOfNitrogen = 44.0 / 28;

// Volume 2, Tables 4.2.4g, 4.2.4i and 4.2.4e: tonnes by million cubic metres, kilometres and wells.
TEST(Shipped2019, OilAndGas) {
  const std::string gas = csv({{"category", "method", "practice", "year", "value", "unit"},
                               {"1.B.2.b", "natural_gas_production_2019", "onshore, higher-emitting practice",
                                "2020", "2000000", "m3"}});
  expect(kilograms(gas, "CH4"), 2 * 4090);
  expect(kilograms(gas, "CO2"), 2 * 1450);
  expect(kilograms(gas, "N2O"), 2 * 0.025);
  const std::string pipes = csv({{"category", "method", "practice", "year", "value", "unit"},
                                 {"1.B.2.b", "natural_gas_transmission_pipelines_2019",
                                  "transmission, limited leak detection", "2020", "100", "km"}});
  expect(kilograms(pipes, "CH4"), 410'000);
  expect(kilograms(csv({{"category", "method", "well", "year", "value", "unit"},
                        {"1.B.2.a", "wells_abandoned_2019", "onshore, unplugged", "2020", "1000", "unit"}}),
                   "CH4"),
         88'000);
}

// A gas for which the print has no value is not told.
TEST(Shipped2019, WhatHasNoValueIsNotTold) {
  const std::string wells = csv({{"category", "method", "practice", "year", "value", "unit"},
                                 {"1.B.2.a", "petroleum_exploration_drilled_2019",
                                  "unconventional, without flaring or recovery", "2020", "10", "unit"}});
  EXPECT_EQ(gases(wells), (std::set<std::string>{"CH4", "CO2"}));
  expect(kilograms(wells, "CH4"), 66'300);
}

// Volume 4, Tables 10.11, 10.13a, 10.16, 10.17, 10.19, 10.21 and 10A.5, dairy cattle of North America: 138 kg
// CH4; 650 kg, with 9.2 kg of solids and 0.59 kg of nitrogen a day by tonne. Solid storage turns 2 % of 0.24
// m3 into methane of 0.67 kg, and 1 % of nitrogen into N2O-N; it loses 30 % to the air and 2 % to water.
TEST(Shipped2019, DairyCattle) {
  const auto cows = [](const char* category, const char* method) {
    return csv({{"category", "method", "animal", "region", "productivity", "technology", "climate", "year",
                 "value", "unit"},
                {category, method, "Dairy Cattle", "North America", "mean", "solid storage",
                 "Cold temperate, moist", "2020", "1000", "head"}});
  };
  expect(kilograms(cows("3.A.1.a.i", "large_ruminants_2019"), "CH4"), 138'000);
  expect(kilograms(cows("3.A.2.a.i", "manure_systems_ch4_2019"), "CH4"),
         650 * 9.2 * 365 * 0.24 * 0.02 * 0.67);
  expect(kilograms(cows("3.A.2.a.i", "manure_systems_n2o_2019"), "N2O"),
         650 * 0.59 * 365 * 0.01 * kOfNitrogen);
  expect(kilograms(
             csv({{"category", "method", "animal", "technology", "year", "value", "unit"},
                  {"3.C.6", "manure_losses_n2o_2019", "Dairy Cattle", "solid storage", "2020", "1", "t N"}}),
             "N2O"),
         (300 * 0.010 + 20 * 0.011) * kOfNitrogen);
}

// Volume 4, Tables 11.1 and 11.3.
TEST(Shipped2019, ManagedSoils) {
  expect(kilograms(csv({{"category", "method", "input", "climate", "year", "value", "unit"},
                        {"3.C.4", "managed_soils_2019", "synthetic fertiliser", "wet", "2020", "1", "t N"}}),
                   "N2O"),
         16 * kOfNitrogen);
  expect(kilograms(csv({{"category", "method", "activity", "year", "value", "unit"},
                        {"3.C.5", "indirect_n2o_inputs_2019", "synthetic_nitrogen", "2020", "100", "t N"},
                        {"3.C.5", "indirect_n2o_inputs_2019", "organic_nitrogen", "2020", "50", "t N"},
                        {"3.C.5", "indirect_n2o_inputs_2019", "leaching_nitrogen", "2020", "150", "t N"}}),
                   "N2O"),
         ((11'000 + 10'500) * 0.010 + 36'000 * 0.011) * kOfNitrogen);
}

// Volume 4, Tables 5.11 to 5.14, and of 2006: 1.30 kg a day; multiple drainage 0.52 (2019: 0.55), after more
// than 30 days of flood 1.90 (2.41), with 2 t of compost (1 + 2 * 0.05)^0.59 (2019: 0.17).
TEST(Shipped2019, RiceOfBothVolumes) {
  const auto field = [](const char* method, const char* region, const char* regime) {
    std::vector<std::vector<std::string>> rows = {{"category", "method", "region", "water_regime",
                                                   "pre_season", "amendment", "activity", "year", "value",
                                                   "unit"}};
    for (const auto& [activity, value, unit] :
         {std::tuple("rice_area", "100", "ha"), std::tuple("growing_days", "120", "d"),
          std::tuple("amendment_rate", "2", "1")})
      rows.push_back({"3.C.7", method, region, regime, "flooded more than 30 days", "compost", activity,
                      "2020", value, unit});
    return kilograms(csv(rows), "CH4");
  };
  expect(field("rice", "", "irrigated, intermittently flooded, multiple aeration"),
         100 * 120 * 1.30 * 0.52 * 1.90 * std::pow(1.1, 0.59));
  expect(field("rice_2019", "Southeast Asia", "irrigated, multiple drainage"),
         100 * 120 * 1.22 * 0.55 * 2.41 * std::pow(1.34, 0.59));
}

// Volume 5, Tables 6.3, 6.8a and 6.12: septic tanks 0.5; beer 6.3 m3 by tonne with 0.055 kg N, in aerobic
// plants 1.6 % of it N2O-N.
TEST(Shipped2019, Wastewater) {
  expect(
      kilograms(
          csv({{"category", "method", "region", "technology", "sewer", "activity", "year", "value", "unit"},
               {"4.D.1", "domestic_wastewater_2019", "Africa", "septic tank", "uncollected", "population",
                "2020", "1000", "person"}}),
          "CH4"),
      1000 * 0.037 * 365 * 0.6 * 0.5);
  expect(kilograms(csv({{"category", "method", "industry", "technology", "year", "value", "unit"},
                        {"4.D.2", "industrial_wastewater_n2o_2019", "Beer and malt",
                         "centralised aerobic plant", "2020", "1000", "t product"}}),
                   "N2O"),
         1000 * 6.3 * 0.055 * 0.016 * kOfNitrogen);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
