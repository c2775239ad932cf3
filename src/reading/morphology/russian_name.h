// Russian names that no dictionary has, put into the nominative by their endings. Kept apart from the
// dictionary: a name's declension follows its ending and the gender of its bearer alone.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace concord::reading {

// `word` is one part of a name as written, without hyphens; `cases` are the cases it may stand in, 0 where
// unknown. The word itself where its ending does not decide.
std::string undecline_name(std::string_view word, char gender, std::uint8_t cases);

}  // namespace concord::reading
