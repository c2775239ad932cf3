// Livestock and managed soils, against results computed by hand from the Guidelines' own numbers (2006 IPCC
// Guidelines, Volume 4, Chapters 2, 10 and 11).
#include "inventory/test_methods.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr double kOfNitrogen = 44.0 / 28;

std::string kept(const char* category, const char* method, const char* animal, const char* region,
                 const char* more, const char* value) {
  return csv({{"category", "method", "animal", "region", "technology", "input", "year", "value", "unit"},
              {category, method, animal, region, more, more, "2020", value, "head"}});
}

// Tables 10.19, 10.21 and 10A-9: hens 1.8 kg with 0.83 kg N a day by tonne; with litter 0.1 % of it becomes
// N2O-N.
TEST(ShippedLivestock, ManureOfAllAnimals) {
  expect(kilograms(
             kept("3.A.2.i", "manure_n2o", "Hens", "North America", "poultry manure with litter", "1000000"),
             "N2O"),
         1'800'000 * 0.83 / 1000 * 365 * 0.001 * kOfNitrogen);
  expect(kilograms(kept("3.A.2.c", "manure_n2o", "Sheep", "Western Europe", "solid storage", "1000"), "N2O"),
         48'500 * 0.85 / 1000 * 365 * 0.005 * kOfNitrogen);
  expect(kilograms(kept("3.A.2.f", "manure_n2o", "Horses", "Asia", "dry lot", "1000"), "N2O"),
         238'000 * 0.46 / 1000 * 365 * 0.02 * kOfNitrogen);
  expect(kilograms(kept("3.A.2.b", "manure_n2o", "Buffalo", "Asia", "solid storage", "1000"), "N2O"),
         380'000 * 0.32 / 1000 * 365 * 0.005 * kOfNitrogen);
  expect(
      kilograms(
          csv({{"category", "method", "animal", "region", "technology", "activity", "year", "value", "unit"},
               {"3.A.2.i", "manure_n2o_weighed", "Poultry", "Africa", "poultry manure without litter",
                "animals_weighed", "2020", "1000", "head"},
               {"3.A.2.i", "manure_n2o_weighed", "Poultry", "Africa", "poultry manure without litter", "mass",
                "2020", "2", "kg/head"}}),
          "N2O"),
      2000 * 0.82 / 1000 * 365 * 0.001 * kOfNitrogen);
}

// Every animal whose excretion Table 10.19 gives has a mass, but for the sums of kinds, pullets, and what the
// annex lacks.
TEST(ShippedLivestock, AnimalsHaveAMass) {
  const FactorTable& rate = *shipped().table("nitrogen_excretion_rate");
  const FactorTable& mass = *shipped().table("animal_mass");
  std::set<std::string> without;
  for (const auto& [keys, factor] : rate.rows) {
    if (mass.find(keys) == nullptr) without.insert(keys.front());
  }
  EXPECT_EQ(without, (std::set<std::string>{"Broilers", "Buffalo", "Ducks", "Hens", "Other Chickens",
                                            "Poultry", "Pullets", "Swine", "Turkeys"}));
  EXPECT_NE(mass.find({"Hens", "Oceania"}), nullptr);
}

// Table 10.16 and Table 10.10.
TEST(ShippedLivestock, LesserAnimals) {
  expect(kilograms(csv({{"category", "method", "animal", "year", "value", "unit"},
                        {"3.A.2.j", "manure_of_lesser", "Reindeer", "2020", "1000", "head"}}),
                   "CH4"),
         360);
  expect(kilograms(csv({{"category", "animal", "development", "year", "value", "unit"},
                        {"3.A.1.j", "Deer", "developed countries", "2020", "1000", "head"}}),
                   "CH4"),
         20'000);
}

// Dairy cattle of Western Europe: 600 kg, 0.48 kg N a day by tonne. Solid storage loses 30 % (pits of swine,
// 50 kg and 0.51 kg, 25 %); on pasture 2 % becomes N2O-N, 20 % is volatilised, of which 1 %, and where it
// leaches 30 %, of which 0.75 %.
TEST(ShippedLivestock, NitrogenLostAndLeftOnPasture) {
  const double nitrogen = 600'000 * 0.48 / 1000 * 365;
  expect(kilograms(kept("3.C.6", "manure_indirect_n2o_animals", "Dairy Cattle", "Western Europe",
                        "solid storage", "1000"),
                   "N2O"),
         nitrogen * 0.3 * 0.01 * kOfNitrogen);
  expect(kilograms(kept("3.C.6", "manure_indirect_n2o_animals", "Market Swine", "Western Europe",
                        "pit storage", "1000"),
                   "N2O"),
         50'000 * 0.51 / 1000 * 365 * 0.25 * 0.01 * kOfNitrogen);
  expect(kilograms(kept("3.C.4", "pasture_n2o", "Dairy Cattle", "Western Europe",
                        "dung and urine of cattle, poultry and pigs", "1000"),
                   "N2O"),
         nitrogen * 0.02 * kOfNitrogen);
  expect(kilograms(csv({{"category", "method", "animal", "region", "activity", "year", "value", "unit"},
                        {"3.C.5", "pasture_indirect_n2o", "Dairy Cattle", "Western Europe", "animals_grazing",
                         "2020", "1000", "head"},
                        {"3.C.5", "pasture_indirect_n2o", "Dairy Cattle", "Western Europe", "leaching_share",
                         "2020", "40", "%"}}),
                   "N2O"),
         nitrogen * (0.2 * 0.01 + 0.4 * 0.3 * 0.0075) * kOfNitrogen);
  expect(kilograms(csv({{"category", "method", "year", "value", "unit"},
                        {"3.C.6", "manure_leaching_n2o", "2020", "10", "t N"}}),
                   "N2O"),
         75 * kOfNitrogen);
}

// Table 11.3: 10 % of 100 t and 20 % of 50 t are volatilised, 30 % of 150 t leach.
TEST(ShippedLivestock, IndirectOfManagedSoils) {
  expect(kilograms(csv({{"category", "method", "activity", "year", "value", "unit"},
                        {"3.C.5", "indirect_n2o_inputs", "synthetic_nitrogen", "2020", "100", "t N"},
                        {"3.C.5", "indirect_n2o_inputs", "organic_nitrogen", "2020", "50", "t N"},
                        {"3.C.5", "indirect_n2o_inputs", "leaching_nitrogen", "2020", "150", "t N"}}),
                   "N2O"),
         (20'000 * 0.01 + 45'000 * 0.0075) * kOfNitrogen);
}

// Table 11.2, grains: 5 t/ha weighed are 4.4 t of dry matter; residue 1.09 times that and 0.88; 0.6 % N above
// and 0.9 % below, where there is 0.22 of all that grew above. A quarter is taken away.
TEST(ShippedLivestock, CropResidues) {
  const auto row = [](const char* activity, const char* value, const char* unit) -> std::vector<std::string> {
    return {"3.C.4", "residues_of_crops", "Grains", activity, "2020", value, unit};
  };
  const double residue = 4.4 * 1.09 + 0.88;
  expect(kilograms(csv({{"category", "method", "crop", "activity", "year", "value", "unit"},
                        row("harvested", "500", "t ww"),
                        row("harvested_area", "100", "ha"),
                        row("renewed_share", "1", "1"),
                        row("removed_part", "0.25", "1")}),
                   "N2O"),
         100'000 * (residue * 0.75 * 0.006 + (residue + 4.4) * 0.22 * 0.009) * 0.01 * kOfNitrogen);
}

// Tables 2.4 and 2.5: 4 t of wheat straw burn on a hectare, with 2.7 g CH4 and 0.07 g N2O by kilogram.
TEST(ShippedLivestock, StrawBurnt) {
  const std::string straw =
      csv({{"category", "method", "vegetation", "burnt", "fire", "year", "value", "unit"},
           {"3.C.1.b", "biomass_burning_by_vegetation", "Agricultural residues", "Agricultural residues",
            "wheat", "2020", "100", "ha"}});
  expect(kilograms(straw, "CH4"), 400'000 * 0.0027);
  expect(kilograms(straw, "N2O"), 400'000 * 0.00007);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
