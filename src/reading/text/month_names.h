// Names of months from CLDR, as texts write them: in full and abbreviated, by themselves and inside a date.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concord::reading {

// Empty where CLDR does not know the language (ISO 639-1).
std::vector<std::string> month_names(std::string_view language);

// The month, 1 to 12, that a word names in full in any language of CLDR, in small or capital letters, as the
// frame of a page may be in another language than its text; 0 where it names none, or several: "listopad".
int month_in_any_language(std::string_view word);

}  // namespace concord::reading
