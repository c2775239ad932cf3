// Days and languages as metadata write them: ISO 8601 and RFC 3339, RFC 822 ("Thu, 9 May 2024 10:00:00
// +0300"), BCP 47 tags. The day is the one that is written, in the publisher's own time zone.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/time.h"

namespace concord::reading {

// Nothing where there is no such date at the beginning, or none that exists.
std::optional<PartialDate> day_in(std::string_view text);

// "en" of "en-GB", "ru" of "ru_RU"; empty where it is no language tag.
std::string language_of(std::string_view tag);

}  // namespace concord::reading
