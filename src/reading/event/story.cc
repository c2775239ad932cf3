// The day that a report tells of, and an earlier one that it tells by the way.
#include "reading/event/alike.h"
#include "reading/event/finding.h"

namespace concord::reading {

// "The day before he received the envoy", once the report has told of its own day.
void Story::remember_day(const Event& event, const Header& header, bool may_be_aside) {
  if (!event.date || !event.date->has_day()) return;
  const std::optional<PartialDate>& day = date ? date : header.published;
  const bool earlier = day && day->has_day() && days_from_civil(*event.date) < days_from_civil(*day);
  if (may_be_aside && earlier && event.date_inferred && !meeting.empty()) {
    aside = event.date;
    aside_actors = event.actors;
    return;
  }
  date = event.date;
  aside.reset();
}

std::optional<PartialDate> Story::day_of(const std::vector<Actor>& actors,
                                         const std::optional<PartialDate>& published) const {
  if (aside && all_in(actors, aside_actors)) return aside;
  return date ? date : published;
}

}  // namespace concord::reading
