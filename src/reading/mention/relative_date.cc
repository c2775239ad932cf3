// Dates that are counted from the day of the report (yesterday, Monday, 3 May without its year) or from the
// day that was told before (the day before).
#include "reading/mention/calendar.h"

namespace concord::reading {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr std::string_view kYear = "year";  // unit of [relative] in the pack

PartialDate shift_months(const PartialDate& from, int months) {
  const int index = from.year * 12 + from.month - 1 + months;
  return {index / 12, index % 12 + 1, 0};
}

}  // namespace

PartialDate last_before(int month, int day, const PartialDate& published) {
  PartialDate date{published.year, month, day};
  const int reported = published.month == 0 ? 12 : published.month;
  const bool later_month = month > reported;
  const bool later_day = month == reported && day != 0 && published.day != 0 && day > published.day;
  if (later_month || later_day) --date.year;
  if (day == 0 || published.day == 0) return date;
  // A day that comes within weeks is no day of the year before.
  constexpr std::int64_t kSoon = 21;
  const PartialDate next{date.year + 1, month, day};
  if (PartialDate::valid(next.year, month, day) &&
      days_from_civil(next) - days_from_civil(published) <= kSoon)
    return next;
  return date;
}

std::optional<FoundDate> Calendar::relative_at(const MarkedText& text, std::uint32_t token,
                                               const PartialDate& published) {
  FoundDate found;
  if (const Mark weekday = text.at(LexiconClass::kWeekday, token)) {
    const int back = (weekday_of(published) - (weekday.entry->number - 1) + kDaysOfWeek) % kDaysOfWeek;
    found.relative = civil_from_days(days_from_civil(published) - back);
    found.end_token = weekday.end;
    return found;
  }
  const Mark mark = text.at(LexiconClass::kRelativeDay, token);
  if (!mark) return std::nullopt;
  // "накануне форума": before what follows, and not before the report.
  const bool before = text.has(LexiconClass::kOccasion, token) && mark.end < text.document().tokens.size() &&
                      (text.cases(mark.end) & (kGenitive | kNominative)) == kGenitive;
  if (before) return std::nullopt;
  const int number = mark.entry->number;
  const std::string& unit = mark.entry->value;
  found.end_token = mark.end;
  if (unit == "day") {
    found.relative = civil_from_days(days_from_civil(published) + number);
  } else if (unit == "week") {
    found.relative = civil_from_days(days_from_civil(published) + number * kDaysOfWeek);
    found.relative->day = 0;
  } else if (unit == "month") {
    found.relative = shift_months(published, number);
  } else if (unit == kYear) {
    found.relative = PartialDate{published.year + number, 0, 0};
  } else if (unit == "decade") {
    constexpr int kDecade = 10;  // it ends with its round year, as goals are set: 2030
    found.relative = PartialDate{((published.year - 1) / kDecade + 1 + number) * kDecade, 0, 0};
  } else {
    return std::nullopt;
  }
  return found;
}

// "in May last year", "June of next year", "в мае прошлого года": words behind the month count its year.
void Calendar::take_relative_year(const MarkedText& text, std::uint32_t end, const PartialDate& published,
                                  FoundDate& found) {
  std::uint32_t token = found.end_token;
  if (found.month == 0 || found.year != 0 || token >= end) return;
  if (text.has(LexiconClass::kPreposition, token)) ++token;
  const Mark year = token < end ? text.at(LexiconClass::kRelativeDay, token) : Mark{};
  if (!year || year.end > end || year.entry->value != kYear) return;
  if (!PartialDate::valid(published.year + year.entry->number, found.month, found.day)) return;
  found.year = published.year + year.entry->number;
  found.end_token = year.end;
}

std::optional<FoundDate> Calendar::from_told_at(const MarkedText& text, std::uint32_t token) {
  const Mark mark = text.at(LexiconClass::kRelativeDay, token);
  if (!mark || mark.entry->value != "told") return std::nullopt;
  FoundDate found;
  found.from_told = mark.entry->number;
  found.end_token = mark.end;
  return found;
}

}  // namespace concord::reading
