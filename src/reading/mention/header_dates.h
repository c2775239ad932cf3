// The days that the lines over a report tell: its own, and those of the page around it.
#pragma once

#include <optional>
#include <vector>

#include "base/time.h"
#include "reading/mention/calendar.h"
#include "reading/mention/marks.h"

namespace concord::reading {

// Of each kind the first.
struct HeaderDates {
  std::optional<PartialDate> said;  // "Published on 27 June 2013"; other days may be those of the page
  std::optional<PartialDate> first;
  std::optional<PartialDate> page;  // "Today: Friday, 20 September 2024": when the page was looked at
  std::optional<FoundDate> without_year;
  std::optional<PartialDate> month;  // "Dushanbe, August 2025": where no day is told
  std::vector<PartialDate> days;     // all that are full

  void read(const MarkedText& text, const Sentence& line, const Calendar& calendar);
  // To be called behind the last line. The day of the page serves where nothing better is told, and tells the
  // year of a day without one.
  void complete();
  // "Wednesday, 24 April 2024" and "19 December 2018" over "19 December, Minsk": the full day that is told
  // again without its year.
  std::optional<PartialDate> day_again(const FoundDate& date) const;

 private:
  bool is_of_page(const MarkedText& text, const Sentence& line, const Calendar& calendar);
  void add(const FoundDate& date, bool is_said);
  // "2024-05-01" over "Oslo, 17 May": the first of a month may stand for a month whose day was not known.
  bool is_day_in_month_told(const PartialDate& known) const;
};

}  // namespace concord::reading
