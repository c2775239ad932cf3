// Where somebody goes: "Minister Anna Berg travels to Kenya", "visited Kenya". It is not where she is at
// home.
#pragma once

#include <span>
#include <string_view>

#include "reading/mention/marks.h"
#include "reading/mention/mention.h"

namespace concord::reading {

// "lead Norway's delegation": not the country is meant, but what it has.
bool owns_more(const MarkedText& text, const Mention& country);

// Whether it may be the one named before the word who does what it tells: nobody is quoted in between, and no
// other clause opens.
bool tells_of(const MarkedText& text, const Mention& who, std::uint32_t token);

// Whether the traveller goes to the country; `beside` are the mentions of the sentence.
bool goes_to(const MarkedText& text, const Mention& traveller, std::span<const Mention> beside,
             std::string_view country);

}  // namespace concord::reading
