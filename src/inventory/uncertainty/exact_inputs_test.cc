#include "inventory/uncertainty/exact_inputs.h"

#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

TEST(ExactInputs, AreRowsAndOwnFactorsOfWhichNobodySaidHowSureTheyAre) {
  std::vector<ActivityRow> rows(4);
  rows[0].category = "1.A.1.a";
  rows[1].category = "2.A.1";
  rows[2].category = "2.A.1";
  rows[2].range = Range{.lower = 0, .upper = 0};  // said to be exact
  rows[3].notation = Notation::kNotOccurring;
  MethodSet methods;
  FactorTable& table = methods.tables["heat"];
  table.rows[{"Peat"}] = {.value = 1, .range = {}, .source = "own", .own = true, .line = 1};
  table.rows[{"Coal"}] = {
      .value = 1, .range = Range{.lower = 0, .upper = 2}, .source = "", .own = true, .line = 1};
  table.rows[{"Oil"}] = {.value = 1, .range = {}, .source = "", .own = false, .line = 1};
  const ExactInputs exact = exact_inputs(rows, methods);
  EXPECT_EQ(exact_rows_text(exact), "2 of 3 rows have no uncertainty and count as exact (1.A.1.a, 2.A.1)");
  EXPECT_EQ(exact_factors_text(exact), "1 factor of one's own without limits counts as exact: heat[Peat]");
  EXPECT_EQ(exact_rows_text(exact_inputs({}, {})), "");
  EXPECT_EQ(exact_factors_text(exact_inputs({}, {})), "");
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
