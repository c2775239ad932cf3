// Days and instants as ISO 8601 writes them. A PartialDate is what a report gives: a year, a month or a day,
// and never more than was said (EDTF level 0, ISO 8601-2:2019). Instants are RFC 3339 in UTC with whole
// seconds.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/error.h"

namespace concord {

struct PartialDate {
  int year = 0;   // 1 to 9999
  int month = 0;  // 1 to 12, or 0 where only the year is known
  int day = 0;    // 1 to 31, or 0 where only the month is known
  auto operator<=>(const PartialDate&) const = default;

  bool has_month() const { return month != 0; }
  bool has_day() const { return day != 0; }
  std::string text() const;  // "2024", "2024-05" or "2024-05-08"
  // The last day it can mean: 2024-05 is overdue after 2024-05-31.
  PartialDate last_day() const;
  static Result<PartialDate> parse(std::string_view text);
  static bool valid(int year, int month, int day);
};

// Days since 1970-01-01 and back; `date` must have a day.
int days_from_civil(const PartialDate& date);
PartialDate civil_from_days(int days);
int weekday_of(const PartialDate& date);  // 0 is Monday, 6 is Sunday (ISO 8601 less one)

std::string instant_text(Instant at);                  // "2026-11-21T23:52:10Z"
Result<Instant> parse_instant(std::string_view text);  // that form only
PartialDate day_of(Instant at);

}  // namespace concord
