// Names of months from CLDR, as texts write them: in full and abbreviated, by themselves and inside a date.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concord::reading {

// Empty where CLDR does not know the language (ISO 639-1).
std::vector<std::string> month_names(std::string_view language);

}  // namespace concord::reading
