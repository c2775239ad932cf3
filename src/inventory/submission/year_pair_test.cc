// Which two years are looked at where one of them, both or none is given.
#include "inventory/submission/year_pair.h"

#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

Prepared of_years(int base_year, std::initializer_list<int> years) {
  Prepared prepared;
  prepared.settings.base_year = base_year;
  for (const int year : years) {
    ActivityRow row;
    row.year = year;
    prepared.rows.push_back(std::move(row));
  }
  return prepared;
}

TEST(YearPair, IsTheBaseYearAndTheLast) {
  const auto pair = year_pair(of_years(1995, {2000, 1990, 1995}), 0, 0);
  EXPECT_EQ(pair->base, 1995);
  EXPECT_EQ(pair->year, 2000);
  // Nobody has data of 1990 itself.
  EXPECT_EQ(year_pair(of_years(1990, {2009, 2010}), 0, 0)->base, 2009);
}

TEST(YearPair, IsWhatIsGivenWhereThereAreData) {
  const Prepared prepared = of_years(1990, {1990, 1991, 1992});
  EXPECT_EQ(year_pair(prepared, 1991, 0)->base, 1991);
  EXPECT_EQ(year_pair(prepared, 0, 1991)->year, 1991);
  const auto missing = year_pair(prepared, 1800, 0);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().message(), "there are no data of 1800; there are of 1990 to 1992");
  EXPECT_EQ(year_pair(prepared, 0, 2030).error().code, ErrorCode::kUsage);
  EXPECT_FALSE(year_pair(of_years(1990, {}), 0, 0));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
