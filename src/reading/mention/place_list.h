// Countries listed behind one preposition of place: "gave ten million to Norway, Peru and Kenya". Without
// cases only the first stands right behind it.
#pragma once

#include "reading/mention/marks.h"
#include "reading/mention/mention.h"

namespace concord::reading {

// Whether the country at `token` is listed with `before`, the mention last read; the sentence ends at `end`.
bool is_listed_with_place(const MarkedText& text, const Mention& before, std::uint32_t token,
                          std::uint32_t end);

// The country behind the region that ends before `token`, of those that share it; nothing where none is told.
Mark country_behind_region(const MarkedText& text, std::uint32_t token, std::uint32_t end);

}  // namespace concord::reading
