#include "reading/mention/header_dates.h"

#include <algorithm>

#include "reading/mention/day_on_page.h"

namespace concord::reading {

void HeaderDates::read(const MarkedText& text, const Sentence& line, const Calendar& calendar) {
  if (is_of_page(text, line, calendar)) return;
  if (!first) first = stacked_date(text, line.first_token, line.end_token);
  bool is_said = false;
  for (std::uint32_t i = line.first_token; i < line.end_token; ++i) {
    if (text.at(LexiconClass::kPublished, i)) is_said = true;
    if (!month) month = month_alone(text.word(i));
    if (!Calendar::may_begin(text, i)) continue;
    const auto date = calendar.at(text, i, line.end_token, std::nullopt);
    if (!date || date->month == 0) continue;
    add(*date, is_said);
    is_said = false;
    i = date->end_token - 1;
  }
  if (!first) first = foreign_date(text, line);
}

void HeaderDates::complete() {
  if (!page || first || said) return;
  first = without_year ? last_before(without_year->month, without_year->day, *page) : *page;
}

std::optional<PartialDate> HeaderDates::day_again(const FoundDate& date) const {
  const auto same = std::ranges::find_if(
      days, [&](const PartialDate& day) { return day.month == date.month && day.day == date.day; });
  return same == days.end() ? std::nullopt : std::optional(*same);
}

bool HeaderDates::is_of_page(const MarkedText& text, const Sentence& line, const Calendar& calendar) {
  const Mark today = text.at(LexiconClass::kRelativeDay, line.first_token);
  if (!today || today.entry->value != "day" || today.entry->number != 0) return false;
  for (std::uint32_t i = today.end; i < line.end_token; ++i) {
    const auto date = calendar.at(text, i, line.end_token, std::nullopt);
    if (!date || date->year == 0 || date->day == 0) continue;
    page = PartialDate{date->year, date->month, date->day};
    return true;
  }
  return false;
}

void HeaderDates::add(const FoundDate& date, bool is_said) {
  const PartialDate known{date.year, date.month, date.day};
  if (date.day == 0) {
    if (date.year != 0 && !month) month = known;
  } else if (date.year == 0) {
    if (is_day_in_month_told(known)) first->day = known.day;
    if (!without_year) without_year = date;
  } else {
    days.push_back(known);
    if (!first || (is_day_in_month_told(known) && known.year == first->year)) first = known;
    if (is_said && !said) said = known;
  }
}

bool HeaderDates::is_day_in_month_told(const PartialDate& known) const {
  return first && first->day == 1 && first->month == known.month;
}

}  // namespace concord::reading
