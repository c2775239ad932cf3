#include "inventory/compute/plan.h"

#include <cmath>
#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

// a stands at 0, b at 1, the previous a at 2.
Plan plan_of(const char* text) {
  return Plan::of(parse_expression(text).value(),
                  [](const Term& term) -> Result<std::uint32_t> {
                    if (term.operation == Operation::kPrevious) return 2U;
                    return term.name == "a" ? 0U : 1U;
                  })
      .value();
}

double value_of(const char* text) {
  const Plan plan = plan_of(text);
  const std::vector<double> values = {3, 0.5, 7};
  std::vector<double> scratch(plan.size());
  double result = 0;
  plan.run(values, 1, scratch, {&result, 1});
  return result;
}

TEST(Plan, ComputesWhatTheEquationSays) {
  EXPECT_EQ(value_of("a"), 3);
  EXPECT_EQ(value_of("a - b - 1"), 1.5);
  EXPECT_EQ(value_of("-a ^ 2"), -9);
  EXPECT_EQ(value_of("2 ^ -1 * previous(a)"), 3.5);
  EXPECT_EQ(value_of("min(a, b) + max(a, b) * 10"), 30.5);
  EXPECT_DOUBLE_EQ(value_of("exp(ln(a)) / b"), 6);
  EXPECT_EQ(value_of("a * b * a * b * a"), 6.75);
  EXPECT_EQ(value_of("a * (b * a) * (b * a * b) * (a + b * 2)"), 4.5 * 0.75 * 4);
  // From left to right: 0.1 * 3 * 10 is not 0.1 * 30.
  EXPECT_EQ(value_of("0.1 * a * 10"), 0.1 * 3 * 10);
  EXPECT_TRUE(std::isnan(value_of("ln(-a)")));
}

TEST(Plan, ComputesManyDrawsAtOnce) {
  const Plan plan = plan_of("a * b + previous(a)");
  const std::vector<double> values = {1, 2, 3, 10, 20, 30, 100, 200, 300};
  std::vector<double> scratch(plan.size() * 3);
  std::vector<double> result(3);
  plan.run(values, 3, scratch, result);
  EXPECT_EQ(result, (std::vector<double>{110, 240, 390}));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
