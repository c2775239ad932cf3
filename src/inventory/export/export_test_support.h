// An inventory computed from a table by the methods that come with the program, for tests of exports.
#pragma once

#include <gtest/gtest.h>
#include <string>

#include "inventory/export/inventory_data.h"

namespace concord::inventory::test {

struct Computed {
  MethodSet methods = load_sound_methods(std::string(CONCORD_SOURCE_DIR) + "/methods").value();
  std::vector<ActivityRow> rows;
  std::vector<SeriesModel> models;
  std::vector<Estimate> lines;
  std::vector<TotalsRow> sums;

  explicit Computed(const std::string& csv) {
    Problems problems;
    rows = activity_rows({read_csv(csv, "a.csv").value()}, methods, problems);
    models = series_models(rows, methods, problems);
    lines = estimate(models, problems);
    sums = totals(lines, *warming_table(methods, "ar5").value()).value();
    for (const Problem& problem : problems) ADD_FAILURE() << problem.text();
  }
  Computed(const Computed&) = delete;
  Computed& operator=(const Computed&) = delete;

  InventoryData data() const {
    return {.lines = lines,
            .totals = sums,
            .categories = &methods.categories,
            .warming = warming_table(methods, "ar5").value(),
            .warming_set = "ar5"};
  }
};

// 1,000 TJ of natural gas: 56,100,000 kg CO2, 1,000 kg CH4, 100 kg N2O (2006 IPCC Guidelines, Volume 2, Table
// 2.2); AR5 counts CH4 28 times, N2O 265 times. Of wood, 112,000 kg/TJ CO2 aside, 30 of CH4, 4 of N2O. A
// tonne of lime is 0.75 t CO2 (Volume 3, Table 2.4).
inline constexpr const char* kInventory =
    "category,fuel,year,value,unit,source\n"
    "1.A.1.a,Natural Gas,2019,1000,TJ,s\n"
    "1.A.1.a,Natural Gas,2020,2000,TJ,s\n"
    "1.A.2,Wood/Wood Waste,2020,10,TJ,s\n"
    "1.A.3.a.i,Jet Kerosene,2020,NE,TJ,s\n"
    "2.A.3,,2020,NO,t glass,s\n"
    "2.A.1,,2019,C,t clinker,s\n";

}  // namespace concord::inventory::test
