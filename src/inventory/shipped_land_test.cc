// Carbon of land, against worked examples and results computed by hand from the Guidelines' own numbers (2006
// IPCC Guidelines, Volume 4; Wetlands Supplement; InVEST User's Guide).
#include "inventory/test_methods.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

constexpr double kOfCarbon = 44.0 / 12;

// Chapter 5, section 5.2.3.4: a million hectares in a warm, moist, temperate climate. Under full tillage were
// 400,000 ha with low and 600,000 ha with medium input; ten years later 200,000 ha with low input are,
// 700,000 ha are tilled less and 100,000 ha not at all, both with medium input. The print ends in 264,000 t C
// a year, by stocks rounded to 0.01 million t.
TEST(ShippedLand, SoilsOfCroplandAsInTheWorkedExample) {
  std::vector<std::vector<std::string>> rows = {
      {"category", "climate", "soil", "land_use", "tillage", "input", "activity", "year", "value", "unit"}};
  const auto system = [&](const char* tillage, const char* input, const char* before, const char* after) {
    for (const auto& [activity, area] :
         {std::pair("system_area_before", before), std::pair("system_area", after)})
      rows.push_back({"3.B.2.a", "Warm temperate, moist", "HAC soils", "long-term cultivated", tillage, input,
                      activity, "2000", area, "ha"});
  };
  system("full", "low", "400000", "200000");
  system("full", "medium", "600000", "0");
  system("reduced", "medium", "0", "700000");
  system("no-till", "medium", "0", "100000");
  const double removed = -kilograms(csv(rows), "CO2") / 1000 / kOfCarbon;  // t C
  EXPECT_NEAR(removed, 264'000, 500);
  const double before = 400'000 * 88 * 0.69 * 0.92 + 600'000 * 88 * 0.69;
  const double after = 200'000 * 88 * 0.69 * 0.92 + 700'000 * 88 * 0.69 * 1.08 + 100'000 * 88 * 0.69 * 1.15;
  expect(removed, (after - before) / 20);
}

// Tables 2.3 and 6.2: 1,000 ha of degraded grassland (0.95) of 95 t C improved (1.14) with high input (1.11).
TEST(ShippedLand, SoilsOfGrassland) {
  std::vector<std::vector<std::string>> rows = {
      {"category", "climate", "soil", "management", "input", "activity", "year", "value", "unit"}};
  const auto system = [&](const char* management, const char* input, const char* before, const char* after) {
    for (const auto& [activity, area] :
         {std::pair("system_area_before", before), std::pair("system_area", after)})
      rows.push_back(
          {"3.B.3.a", "Cold temperate, moist", "HAC soils", management, input, activity, "2000", area, "ha"});
  };
  system("moderately degraded", "medium", "1000", "0");
  system("improved", "high", "0", "1000");
  expect(kilograms(csv(rows), "CO2"), -95'000'000 * (1.14 * 1.11 - 0.95) / 20 * kOfCarbon);
}

// 65 t C of a moist tropical forest soil become 65 * 0.48 * 1 * 0.92 under the plough, and back.
TEST(ShippedLand, SoilsTurned) {
  const auto turned = [](const char* category, const char* method, const char* after) {
    std::vector<std::vector<std::string>> rows = {
        {"category", "method", "climate", "soil", "land_use", "tillage", "input", "activity", "year", "value",
         "unit"},
        {category, method, "Tropical, moist", "HAC soils", "long-term cultivated", "full", "low",
         "turned_within_20_years", "2020", "100", "ha"}};
    if (*after != 0)
      rows.push_back({category, method, "Tropical, moist", "HAC soils", "long-term cultivated", "full", "low",
                      "factor_after", "2020", after, "1"});
    return kilograms(csv(rows), "CO2");
  };
  const double lost = 100 * 65'000 * (1 - 0.48 * 0.92) / 20 * kOfCarbon;
  expect(turned("3.B.2.b.i", "soils_to_cropland", ""), lost);
  expect(turned("3.B.1.b.i", "soils_from_cropland", "1"), -lost);
}

// To other land nothing remains of 38 t C in 20 years.
TEST(ShippedLand, SoilsTurnedToOtherLand) {
  std::vector<std::vector<std::string>> rows = {
      {"category", "method", "climate", "soil", "change", "activity", "year", "value", "unit"}};
  for (const auto& [activity, value, unit] :
       {std::tuple("soil_changed", "10", "ha"), std::tuple("factor_before", "1", "1"),
        std::tuple("factor_after", "0", "1")})
    rows.push_back({"3.B.6.b.iii", "mineral_soils", "Tropical, dry", "HAC soils", "grass to rock", activity,
                    "2020", value, unit});
  expect(kilograms(csv(rows), "CO2"), 380'000 / 20.0 * kOfCarbon);
}

// Biomass before 100 t C/ha, litter 20; Table 5.9 annual crops 5 t C/ha, Table 6.4 13.5 t of dry matter with
// 47 % carbon, Table 2.2 22 t C of litter that comes in 20 years.
TEST(ShippedLand, BiomassOfLandTurned) {
  const auto turned = [](const char* category, const char* method, const char* key, const char* value,
                         const char* crop) {
    return kilograms(csv({{"category", "method", key, "crop", "activity", "year", "value", "unit"},
                          {category, method, value, crop, "land_turned", "2020", "10", "ha"},
                          {category, method, value, crop, "carbon_before", "2020", "100", "t C/ha"},
                          {category, method, value, crop, "litter_before", "2020", "20", "t C/ha"}}),
                     "CO2");
  };
  expect(turned("3.B.2.b.i", "land_to_cropland", "climate", "Temperate", "annual"), 10 * 115'000 * kOfCarbon);
  expect(turned("3.B.3.b.i", "land_to_grassland", "climate", "Warm temperate, wet", ""),
         10 * (120'000 - 13'500 * 0.47) * kOfCarbon);
  for (const char* category : {"3.B.4.b.ii", "3.B.6.b.i"})
    expect(turned(category, "land_cleared", "change", "forest to water", ""), 10 * 120'000 * kOfCarbon);
  expect(turned("3.B.5.b.i", "land_to_settlements", "change", "forest to village", ""),
         10 * 120'000 * kOfCarbon);
  expect(kilograms(csv({{"category", "method", "climate", "forest", "activity", "year", "value", "unit"},
                        {"3.B.1.b.ii", "land_to_forest", "Warm temperate, moist", "needleleaf evergreen",
                         "litter_area", "2020", "100", "ha"}}),
                   "CO2"),
         -100 * 22'000 / 20.0 * kOfCarbon);
}

// Tables 4.6 and 5.6: 0.68 and 10 t C/ha; settlements as cropland.
TEST(ShippedLand, OrganicSoils) {
  const auto drained = [](const char* category, const char* method, const char* climate) {
    return kilograms(csv({{"category", "method", "climate", "year", "value", "unit"},
                          {category, method, climate, "2020", "10", "ha"}}),
                     "CO2");
  };
  expect(drained("3.B.1.a", "forest_organic_soils", "temperate"), 6800 * kOfCarbon);
  expect(drained("3.B.2.a", "cropland_organic_soils", "warm temperate"), 100'000 * kOfCarbon);
  expect(drained("3.B.5.a", "cropland_organic_soils", "warm temperate"), 100'000 * kOfCarbon);
}

// Wetlands Supplement, Tables 4.11, 4.12 and 4.14: 340 t C of marsh soil and 20 of plants dug out; seagrass
// replanted gains 0.43.
TEST(ShippedLand, MarshesAndSeagrass) {
  expect(kilograms(csv({{"category", "method", "vegetation", "soil", "activity", "year", "value", "unit"},
                        {"3.B.4.a", "coastal_excavation", "tidal marsh", "organic", "coast_excavated", "2020",
                         "2", "ha"},
                        {"3.B.4.a", "coastal_excavation", "tidal marsh", "organic", "biomass_before", "2020",
                         "20", "t C/ha"}}),
                   "CO2"),
         2 * 360'000 * kOfCarbon);
  expect(kilograms(csv({{"category", "method", "vegetation", "soil", "activity", "year", "value", "unit"},
                        {"3.B.4.a", "coastal_excavation", "seagrass", "mineral", "coast_excavated", "2020",
                         "2", "ha"}}),
                   "CO2"),
         2 * 108'000 * kOfCarbon);
  const std::string meadow =
      csv({{"category", "method", "vegetation", "water", "year", "value", "unit"},
           {"3.B.4.a", "coastal_rewetting", "seagrass", "saline", "2020", "100", "ha"}});
  expect(kilograms(meadow, "CO2"), -43'000 * kOfCarbon);
  expect(kilograms(meadow, "CH4"), 0);
}

// A mangrove cleared for another use loses (64 + 20) (1 - 2^(-10/15)) + 0.66 (313 + 53.5) (1 - 2^(-10/7.5)) t
// C/ha in ten years.
TEST(ShippedLand, MangrovesClearedLoseCarbonByHalves) {
  std::vector<std::vector<std::string>> rows = {
      {"category", "method", "vegetation", "impact", "activity", "year", "value", "unit"}};
  for (int year = 2011; year <= 2020; ++year) {
    const auto row = [&](const char* activity, const char* value, const char* unit) {
      rows.push_back(
          {"3.B.4.b", "coastal_clearing", "mangrove", "high", activity, std::to_string(year), value, unit});
    };
    row("cleared", year == 2011 ? "1" : "0", "ha");
    row("biomass_before", "84", "t C/ha");
    row("soil_before", "366.5", "t C/ha");
  }
  double lost = 0;
  for (const Estimate& line : lines_of_csv(csv(rows))) lost += line.kilograms / 1000 / kOfCarbon;
  EXPECT_NEAR(lost, 176.979, 0.0005);
}

// 2019 Refinement, Tables 7.9 to 7.15: 54 kg CH4/ha, 9 % more below the dam; 1.02 t C/ha of a new reservoir.
TEST(ShippedLand, Reservoirs) {
  const auto water = [](const char* category, const char* method, const char* gas) {
    return kilograms(csv({{"category", "method", "climate", "year", "value", "unit"},
                          {category, method, "Cold temperate, moist", "2020", "100", "ha"}}),
                     gas);
  };
  expect(water("3.B.4.a.ii", "reservoirs", "CH4"), 5400 * 1.09);
  expect(water("3.B.4.b.ii", "new_reservoirs", "CO2"), 102'000 * kOfCarbon);
  expect(water("3.B.4.b.ii", "new_reservoirs", "CH4"), 8470 * 1.09);
}

// Tables 4.4, 4.7 and 4.9, of 2006 and of 2019: oceanic forest of Europe grows by 2.3 t a year and holds 120
// t; African rain forest of more than 20 years grows by 3.5 t, with 0.532 as much in roots, and holds 212.9
// t.
TEST(ShippedLand, ForestByContinent) {
  const auto forest = [](const char* method, const char* zone, const char* region, const char* kind,
                         const char* domain, const char* stand, const char* activity, const char* unit) {
    std::vector<std::vector<std::string>> rows = {{"category", "method", "zone", "region", "forest", "domain",
                                                   "stand", "activity", "year", "value", "unit"}};
    rows.push_back({"3.B.1.a", method, zone, region, kind, domain, stand, activity, "2020", "100", unit});
    if (std::string_view(unit) == "ha/yr")
      rows.push_back(
          {"3.B.1.a", method, zone, region, kind, domain, stand, "disturbed_share", "2020", "50", "%"});
    return kilograms(csv(rows), "CO2");
  };
  const char* zone = "Temperate oceanic forest";
  const char* domain = "temperate and boreal";
  expect(forest("forest_growth_by_region", zone, "", "Europe", domain, "conifers 50-150 t dm/ha",
                "forest_growing", "ha"),
         -100'000 * 2.3 * 1.29 * 0.47 * kOfCarbon);
  expect(forest("forest_disturbance_by_region", zone, "", "Europe", domain, "conifers 50-150 t dm/ha",
                "forest_disturbed", "ha/yr"),
         50'000 * 120 * 1.29 * 0.47 * kOfCarbon);
  zone = "Tropical rain forest";
  domain = "tropical and subtropical";
  expect(forest("plantation_growth_by_region", zone, "", "Africa Pinus sp. up to 20 years", domain, "any",
                "plantation_growing", "ha"),
         -100'000 * 20 * 1.37 * 0.47 * kOfCarbon);
  expect(forest("forest_growth_2019", zone, "Africa", "secondary, over 20 years", domain,
                "natural, over 125 t/ha", "forest_growing", "ha"),
         -100'000 * 3.5 * 1.532 * 0.47 * kOfCarbon);
  expect(forest("forest_disturbance_2019", zone, "Africa", "secondary, over 20 years", domain,
                "natural, over 125 t/ha", "forest_disturbed", "ha/yr"),
         50'000 * 212.9 * 1.532 * 0.47 * kOfCarbon);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
