// What the head of a report says: its title, the day it was published and the city it was sent from.
#pragma once

#include "reading/mention/calendar.h"
#include "reading/mention/conference.h"
#include "reading/mention/mention.h"

namespace concord::reading {

// What happened longer before its report is background, and no news.
inline constexpr int kNewsDays = 45;

// "(Doha): Minister Berg met", "(New Delhi), PIB - ": whether a mark behind the city at the beginning of a
// sentence, which ends at `behind`, divides it from what the report tells; `end` is that of the sentence.
bool opens_report(const MarkedText& text, std::uint32_t behind, std::uint32_t end);

// A year that the head leaves out is inferred from full dates and conferences of the text, where there are
// any.
Header read_header(const MarkedText& text, const Calendar& calendar,
                   std::span<const NamedConference> conferences);

// The year that the text lives in, of those in which its days fall on the weekdays it tells: that of the
// conference it speaks of, else that of its full dates, else the first of its short programmes ("2025-2026");
// 0 where it names none.
int implied_year(const MarkedText& text, const Calendar& calendar,
                 std::span<const NamedConference> conferences);

// The year of the conference that a sentence speaks of ("at COP29 (Dec 8)"); 0 where it speaks of none.
int conference_year_of(const Conferences& known, std::span<const NamedConference> of_sentence);

}  // namespace concord::reading
