#include "base/time.h"

#include <gtest/gtest.h>

namespace concord::CONCORD_FILE {
namespace {

TEST(PartialDate, SaysNoMoreThanItKnows) {
  EXPECT_EQ(PartialDate::parse("2024").value(), (PartialDate{2024, 0, 0}));
  EXPECT_EQ(PartialDate::parse("2024-05").value().text(), "2024-05");
  EXPECT_EQ(PartialDate::parse("2024-02-29").value().text(), "2024-02-29");
}

TEST(PartialDate, RefusesDaysThatNeverWere) {
  for (auto text : {"2023-02-29", "2024-13", "2024-00", "2024-04-31", "24-04-01", "2024-4-1", "2024/04/01",
                    "", "2024-05-", "0000", "2024-05-08T00:00:00Z"}) {
    EXPECT_FALSE(PartialDate::parse(text)) << text;
  }
}

TEST(PartialDate, IsOverdueOnlyAfterItsLastDay) {
  EXPECT_EQ(PartialDate::parse("2024-02").value().last_day().text(), "2024-02-29");
  EXPECT_EQ(PartialDate::parse("2025").value().last_day().text(), "2025-12-31");
}

// 1970-01-01 is day 0 and was a Thursday; 2000-03-01 is day 11,017 (30 years, 7 of them leap, plus 60 days).
TEST(CivilDays, CountFromTheEpoch) {
  EXPECT_EQ(days_from_civil({1970, 1, 1}), 0);
  EXPECT_EQ(weekday_of({1970, 1, 1}), 3);
  EXPECT_EQ(days_from_civil({2000, 3, 1}), 30 * 365 + 7 + 31 + 29);
  for (int day : {-719'000, -1, 0, 1, 19'000, 60'000}) EXPECT_EQ(days_from_civil(civil_from_days(day)), day);
}

// RFC 3339, section 5.8 gives 1985-04-12T23:20:50.52Z; here in whole seconds. 482,196,050 is what `date -u
// +%s` prints.
TEST(Instant, ReadsAndWritesRfc3339) {
  Instant at = parse_instant("1985-04-12T23:20:50Z").value();
  EXPECT_EQ(at.time_since_epoch().count(), 482'196'050);
  EXPECT_EQ(instant_text(at), "1985-04-12T23:20:50Z");
  EXPECT_EQ(day_of(at).text(), "1985-04-12");
}

TEST(Instant, HasOneForm) {
  for (auto text : {"1985-04-12 23:20:50Z", "1985-04-12T23:20:50", "1985-04-12T23:20:50+00:00",
                    "1985-04-12T24:00:00Z", "1985-04-12T23:60:00Z", "1985-02-30T00:00:00Z"}) {
    EXPECT_FALSE(parse_instant(text)) << text;
  }
}

}  // namespace
}  // namespace concord::CONCORD_FILE
