// Fuel outside of furnaces, mines, and the reference approach, against results computed by hand from the
// Guidelines' own numbers (2006 IPCC Guidelines, Volume 2).
#include "inventory/compute/totals.h"
#include "inventory/test_methods.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

// Table 3.3.1: diesel in farming 4.15 kg CH4 and 28.6 kg N2O by TJ. Equation 3.2.2: 12 of 60 parts of urea
// are carbon.
TEST(ShippedEnergy, MachineryAndCatalysts) {
  const std::string tractors = csv(
      {{"category", "fuel", "technology", "process", "activity", "year", "value", "unit"},
       {"1.A.4.c.ii", "Gas/Diesel Oil", "diesel engine", "agriculture", "fuel_burnt", "2020", "2", "TJ"}});
  expect(kilograms(tractors, "CO2"), 2 * 74'100);
  expect(kilograms(tractors, "CH4"), 2 * 4.15);
  expect(kilograms(tractors, "N2O"), 2 * 28.6);
  expect(kilograms(csv({{"category", "method", "year", "value", "unit"},
                        {"1.A.3.b", "urea_catalyst", "2020", "30", "t urea"}}),
                   "CO2"),
         30'000 * 12.0 / 60 * 44 / 12);
}

TEST(ShippedEnergy, MultilateralOperationsAreInNoTotal) {
  const std::string flights = csv({{"category", "method", "fuel", "year", "value", "unit"},
                                   {"1.A.5.c", "multilateral_aviation", "Jet Kerosene", "2020", "1", "TJ"}});
  expect(kilograms(flights, "CO2"), 0);
  expect(kilograms(flights, "CO2", "multilateral"), 71'500);
}

// Crude oil: 100 Gg produced, 50 in, 20 out, 5 to ships, stocks 10 lower, 15 not burnt: 120 Gg of 42.3 TJ and
// 20 t C. Natural gas: 1 PJ, of which 5 % goes into products.
TEST(ShippedEnergy, ReferenceApproachIsToldApart) {
  std::vector<std::vector<std::string>> rows = {{"category", "fuel", "activity", "year", "value", "unit"}};
  for (const auto& [activity, value] : std::vector<std::pair<std::string, std::string>>{{"production", "100"},
                                                                                        {"imports", "50"},
                                                                                        {"exports", "20"},
                                                                                        {"bunkers", "5"},
                                                                                        {"stock_rise", "-10"},
                                                                                        {"excluded", "15"}})
    rows.push_back({"1.A", "Crude Oil", activity, "2020", value, "Gg"});
  const double oil = 120 * 42.3 * 20'000 * 44 / 12;
  expect(kilograms(csv(rows), "CO2", "reference"), oil);
  rows.push_back({"1.A", "Natural Gas", "imports", "2020", "1", "PJ"});
  rows.push_back({"1.A", "Natural Gas", "excluded", "2020", "50", "TJ"});
  const double gas = 950 * 15'300.0 * 44 / 12;
  expect(kilograms(csv(rows), "CO2", "reference"), oil + gas);
  const auto sums = totals(lines_of_csv(csv(rows)), *warming_table(shipped(), "ar5").value()).value();
  for (const TotalsRow& row : sums) {
    if (row.gas.empty() && row.category.empty()) {
      EXPECT_EQ(row.memo, "reference");
      expect(row.kilograms.at(2020), oil + gas);
    }
  }
}

// Wood has no carbon that the reference approach counts.
TEST(ShippedEnergy, ReferenceApproachLeavesBiomassOut) {
  expect(kilograms(csv({{"category", "fuel", "activity", "year", "value", "unit"},
                        {"1.A", "Wood/Wood Waste", "production", "2020", "1", "TJ"}}),
                   "CO2", "reference"),
         0);
}

// 0.67 kg of methane in a cubic metre, 98 % of which burns to 44/16 of its mass. Tables 4.1.5 and 4.1.6: of
// mines closed from 1976 to 2000, 54 % were gassy, each of which gave 0.601 million cubic metres in 2005.
TEST(ShippedEnergy, MinesAbandonedAndMethaneFlared) {
  const std::string flare =
      csv({{"category", "year", "value", "unit"}, {"1.B.1.a.i.4", "2020", "1000000", "m3 CH4"}});
  expect(kilograms(flare, "CO2"), 670'000 * 0.98 * 44 / 16);
  expect(kilograms(flare, "CH4"), 670'000 * 0.02);
  expect(kilograms(csv({{"category", "interval", "year", "value", "unit"},
                        {"1.B.1.a.i.3", "1976-2000", "2005", "10", "mine"}}),
                   "CH4"),
         10 * 0.54 * 601'000 * 0.67);
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
