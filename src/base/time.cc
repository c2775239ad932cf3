#include "base/time.h"

#include <charconv>
#include <fmt/format.h>

namespace concord {

namespace chrono = std::chrono;

namespace {

bool digits(std::string_view text, int& value) {
  for (char c : text) {
    if (c < '0' || c > '9') return false;
  }
  return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{};
}

chrono::year_month_day as_chrono(const PartialDate& date) {
  return chrono::year{date.year} / date.month / date.day;
}

}  // namespace

bool PartialDate::valid(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) return false;
  if (day == 0) return true;
  return month != 0 && (chrono::year{year} / month / day).ok();
}

std::string PartialDate::text() const {
  if (day != 0) return fmt::format("{:04}-{:02}-{:02}", year, month, day);
  if (month != 0) return fmt::format("{:04}-{:02}", year, month);
  return fmt::format("{:04}", year);
}

PartialDate PartialDate::last_day() const {
  if (day != 0) return *this;
  int last_month = month == 0 ? 12 : month;
  chrono::year_month_day_last end = chrono::year{year} / last_month / chrono::last;
  return {year, last_month, static_cast<int>(static_cast<unsigned>(end.day()))};
}

Result<PartialDate> PartialDate::parse(std::string_view text) {
  PartialDate date;
  bool shaped = text.size() == 4 || (text.size() == 7 && text[4] == '-') ||
                (text.size() == 10 && text[4] == '-' && text[7] == '-');
  if (shaped) shaped = digits(text.substr(0, 4), date.year);
  if (shaped && text.size() >= 7) shaped = digits(text.substr(5, 2), date.month) && date.month != 0;
  if (shaped && text.size() == 10) shaped = digits(text.substr(8, 2), date.day) && date.day != 0;
  if (!shaped || !valid(date.year, date.month, date.day)) {
    return fail(ErrorCode::kInput, fmt::format("'{}' is not a date", text), {},
                "write 2024, 2024-05 or 2024-05-08");
  }
  return date;
}

int days_from_civil(const PartialDate& date) {
  return static_cast<int>(chrono::sys_days{as_chrono(date)}.time_since_epoch().count());
}

PartialDate civil_from_days(int days) {
  chrono::year_month_day ymd{chrono::sys_days{chrono::days{days}}};
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

int weekday_of(const PartialDate& date) {
  return static_cast<int>(chrono::weekday{chrono::sys_days{as_chrono(date)}}.iso_encoding()) - 1;
}

std::string instant_text(Instant at) {
  auto day = chrono::floor<chrono::days>(at);
  chrono::hh_mm_ss clock{at - day};
  return fmt::format("{}T{:02}:{:02}:{:02}Z", day_of(at).text(), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count());
}

Result<Instant> parse_instant(std::string_view text) {
  int hour = 0;
  int minute = 0;
  int second = 0;
  bool shaped = text.size() == 20 && text[10] == 'T' && text[13] == ':' && text[16] == ':' &&
                text[19] == 'Z' && digits(text.substr(11, 2), hour) && digits(text.substr(14, 2), minute) &&
                digits(text.substr(17, 2), second) && hour < 24 && minute < 60 && second < 60;
  if (!shaped) {
    return fail(ErrorCode::kInput, fmt::format("'{}' is not a time", text), {}, "write 2026-01-31T12:00:00Z");
  }
  CONCORD_TRY(PartialDate date, PartialDate::parse(text.substr(0, 10)));
  return Instant{chrono::sys_days{chrono::days{days_from_civil(date)}}} + chrono::hours{hour} +
         chrono::minutes{minute} + chrono::seconds{second};
}

PartialDate day_of(Instant at) {
  return civil_from_days(static_cast<int>(chrono::floor<chrono::days>(at).time_since_epoch().count()));
}

}  // namespace concord
