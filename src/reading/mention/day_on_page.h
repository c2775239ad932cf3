// Days in shapes that no text has, but the frame of a page.
#pragma once

#include <optional>
#include <string_view>

#include "base/time.h"
#include "reading/mention/marks.h"

namespace concord::reading {

// "18 / 01, 2022": a day and a month as numbers and the year, one above the other, with nothing else.
std::optional<PartialDate> stacked_date(const MarkedText& text, std::uint32_t first, std::uint32_t end);

// "12. septembar 2024", with the month in the language of the site.
std::optional<PartialDate> foreign_date(const MarkedText& text, const Sentence& line);

// "2024-05", as some collections put before the text whose day they do not know.
std::optional<PartialDate> month_alone(std::string_view number);

}  // namespace concord::reading
