// The day of a report that says nowhere when it was published: that of the first full date that it names and
// that is not still to come.
#pragma once

#include <optional>
#include <span>

#include "reading/mention/calendar.h"
#include "reading/mention/conference.h"
#include "reading/mention/marks.h"

namespace concord::reading {

std::optional<PartialDate> published_by_text(const MarkedText& text, const Calendar& calendar,
                                             std::span<const NamedConference> conferences);

}  // namespace concord::reading
