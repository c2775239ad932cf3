// Where somebody goes: "Minister Anna Berg travels to Kenya", "visited Kenya". It is not where she is at
// home.
#pragma once

#include <span>
#include <string_view>

#include "reading/mention/marks.h"
#include "reading/mention/mention.h"

namespace concord::reading {

// Whether the traveller goes to the country; `beside` are the mentions of the sentence.
bool goes_to(const MarkedText& text, const Mention& traveller, std::span<const Mention> beside,
             std::string_view country);

}  // namespace concord::reading
