// The day and the place of an act: from its clause, then its sentence, then what the report said before.
#pragma once

#include "reading/event/match.h"

namespace concord::reading {

struct When {
  std::optional<PartialDate> date;
  bool inferred = false;
  bool stated = false;  // a date of the clause or the sentence, and not that of the report
  Span words = {};      // where it is stated
};

struct Where {
  std::string place;
  std::string country;
  Span words = {};
};

// The date of the clause, else the nearest of the sentence, else the report's.
When when_of(const Scene& scene, const Syntax& syntax, const Match& match);

// "On Tuesday, 18 November, she came back to Vienna": the day that the sentences behind it go on from,
// whether or not it tells an event itself; nothing where it tells none, or one to come.
std::optional<PartialDate> day_set_by(const Scene& scene, std::uint32_t sentence);

// Whether the sentence begins with such words: all of it is told of earlier times, whatever day it names.
bool begins_with_past(const Scene& scene, const Syntax& syntax);

// Whether the clause speaks of earlier times, by words such as "previously" or by a year before the report's.
bool looks_back(const Scene& scene, const Syntax& syntax, const Match& match);

// The city of the clause, else of the sentence; empty where neither names one.
Where where_of(const Scene& scene, const Syntax& syntax, const Match& match);

// The city that the report speaks of most, else that of its dateline.
Where main_place(const Scene& scene);

// The first date behind the predicate that lies after the report, or follows a word such as "by": when it is
// due.
std::optional<PartialDate> due_of(const Scene& scene, const Syntax& syntax, const Match& match, Span within);

// "by 2030": whether it tells when something is due.
bool is_due(const Scene& scene, const Mention& date);

// "Since 2004 the bank has given": whether it is the year from which on something went on.
bool is_beginning(const Scene& scene, const Mention& year);

// Whether `date` lies after the report, or so long before that it is background.
bool is_after(const PartialDate& date, const Header& header);
bool is_background(const PartialDate& date, const Header& header);

}  // namespace concord::reading
