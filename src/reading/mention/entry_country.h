// The country at the end of an entry of a list: "Anna Berg, Minister of Ecology, Norway; Otto Lind, ...".
#pragma once

#include <cstdint>
#include <string>

#include "reading/mention/marks.h"

namespace concord::reading {

// `at` is where the name and the role end. Sets the country and gives where the entry ends, or gives `at`.
std::uint32_t entry_country(const MarkedText& text, std::uint32_t at, std::uint32_t end,
                            std::string& country);

}  // namespace concord::reading
